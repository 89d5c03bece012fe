import type { types } from '@slack/bolt';

export type Block = types.KnownBlock;
export type View = types.HomeView;

/** A message in two forms: with native tables, and without for a Slack that does not take them. */
export interface Message extends Body {
  readonly plainer: Body;
}

/** What is posted: the text alone must say it all, the blocks draw it. */
export interface Body {
  readonly text: string;
  readonly blocks: Block[];
}

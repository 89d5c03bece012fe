import type { types } from '@slack/bolt';

/** A chart, which Slack draws itself; its library has no type for it yet. */
export interface ChartBlock {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: SeriesChart | PieChart;
}

export interface SeriesChart {
  readonly type: 'line' | 'bar';
  readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[];
  readonly axis_config: {
    readonly categories: readonly string[];
    readonly x_label?: string;
    readonly y_label?: string;
  };
}

export interface PieChart {
  readonly type: 'pie';
  readonly segments: readonly Point[];
}

export interface Point {
  readonly label: string;
  readonly value: number;
}

export type Block = types.KnownBlock | ChartBlock;
export interface HomeView {
  readonly type: 'home';
  readonly blocks: Block[];
}

/** What is posted: the text alone must say it all, the blocks draw it. */
export interface Body {
  readonly text: string;
  readonly blocks: Block[];
  /** The same with fewer kinds of blocks, for a Slack that does not take these. */
  readonly plainer?: Body;
}

/** A message in several forms, the last of which every Slack takes. */
export interface Message extends Body {
  readonly plainer: Body;
}

/** Our blocks as the library's types know them: those of charts are missing there. */
export const asKnown = (blocks: readonly Block[]): types.KnownBlock[] => blocks as types.KnownBlock[];

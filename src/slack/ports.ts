import type { Status } from '../answer/types.js';
import type { Words } from '../phrasing/words.js';

/** An answer in words, with its ending where the answerer says it. */
export interface Reply extends Words {
  readonly status?: Status;
}

export interface Question {
  readonly question: string;
  /** The earlier questions of the conversation, oldest first. */
  readonly thread: readonly string[];
  /** Only what was public at this instant may be used; milliseconds since the epoch, now when left out. */
  readonly asOf?: number;
  readonly lang?: 'en' | 'ja';
}

/** All that Slack and the terminal need to know of the rest of the house. */
export interface Earnings {
  ask(input: Question): Promise<Reply>;
}

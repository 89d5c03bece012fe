import { answer } from './answer/answer.js';
import type { Answer } from './answer/types.js';
import { loadRecord } from './dataset/load.js';
import type { Record } from './dataset/record.js';
import { viewsOf, type View } from './dataset/view.js';
import type { Audience } from './phrasing/audience.js';
import { type Draft, draftOf } from './phrasing/draft.js';
import { reworded } from './phrasing/reword.js';
import type { Voice } from './phrasing/voice.js';
import type { Words } from './phrasing/words.js';
import type { Reader } from './question/read.js';
import { readerOver } from './question/reader-over.js';
import { shownIn } from './answer/shown.js';
import type { Earnings, Question, Reply } from './slack/ports.js';

/** The whole way from a question to words, over one record. */
export interface EarningsBot extends Earnings {
  readonly record: Record;
  readonly reader: Reader;
  viewAt(asOf?: number): View;
  /** The answer as data and in the words of the templates. */
  answer(input: Question): { readonly answer: Answer; readonly words: Words };
}

export interface EarningsOptions {
  readonly dataFolder?: string;
  /** Takes the place of the data folder. */
  readonly record?: Record;
  readonly audience?: Audience;
  /** Rewords what is asked for with ask(); without one, the templates word it. */
  readonly voice?: Voice;
}

/** The answerer over the record in a data folder. @throws DataError when a data file is damaged. */
export function createEarnings(options: EarningsOptions = {}): EarningsBot {
  const { dataFolder, audience, voice, record = loadRecord(dataFolder) } = options;
  const views = viewsOf(record);
  const viewAt = (asOf = Date.now()): View => views(asOf);
  const draft = ({ question, thread, asOf, lang }: Question): Draft => {
    const reading = readerOver(record).read({ text: question, thread, ...(lang && { lang }) });
    return draftOf(answer(reading, viewAt(asOf)), record, audience);
  };
  const ask = async (input: Question): Promise<Reply> => {
    const cameAt = performance.now();
    const asOf = input.asOf ?? Date.now();
    const drafted = draft({ ...input, asOf });
    const words = voice ? await reworded(drafted, voice, { publicSince: asOf, cameAt }) : drafted.words;
    return {
      ...words,
      status: drafted.answer.status,
      answer: drafted.answer,
      shown: shownIn(drafted.answer),
    };
  };
  return {
    record,
    // made by the first question: what only looks figures up waits for none
    get reader() {
      return readerOver(record);
    },
    viewAt,
    answer: draft,
    ask,
  };
}

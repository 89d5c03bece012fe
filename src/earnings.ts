import { answer } from './answer/answer.js';
import type { Answer } from './answer/types.js';
import { loadRecord } from './dataset/load.js';
import type { Record } from './dataset/record.js';
import { viewsOf, type View } from './dataset/view.js';
import { toWords } from './phrasing/to-words.js';
import type { Words } from './phrasing/words.js';
import { createReader, type Reader } from './question/read.js';
import type { Earnings, Question, Reply } from './slack/ports.js';

/** The whole way from a question to words, over one record. */
export interface EarningsBot extends Earnings {
  readonly record: Record;
  readonly reader: Reader;
  viewAt(asOf?: number): View;
  /** The answer as data and in words. */
  answer(input: Question): { readonly answer: Answer; readonly words: Words };
}

/** The answerer over the record in a data folder. @throws DataError when a data file is damaged. */
export function createEarnings({ dataFolder }: { readonly dataFolder?: string } = {}): EarningsBot {
  const record = loadRecord(dataFolder);
  const reader = createReader(record);
  const views = viewsOf(record);
  const viewAt = (asOf = Date.now()): View => views(asOf);
  const respond = ({ question, thread, asOf, lang }: Question): { answer: Answer; words: Words } => {
    const reading = reader.read({ text: question, thread, ...(lang && { lang }) });
    const found = answer(reading, viewAt(asOf));
    return { answer: found, words: toWords(found, record) };
  };
  const ask = (input: Question): Reply => {
    const { answer: found, words } = respond(input);
    return { ...words, status: found.status };
  };
  return { record, reader, viewAt, answer: respond, ask };
}

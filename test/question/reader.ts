import { answer } from '../../src/answer/answer.js';
import type { Answer } from '../../src/answer/types.js';
import { createEarnings } from '../../src/earnings.js';
import type { Reading } from '../../src/question/query.js';
import { normalForms, type NormalForm } from './normal-form.js';

/** The shipped record, read and answered on one fixed day. */
export const NOW = Date.parse('2018-06-01T00:00:00+09:00');
export const bot = createEarnings();
export const view = bot.viewAt(NOW);

export const read = (text: string, thread: readonly string[] = []): Reading =>
  bot.reader.read({ text, thread });

export const ask = (text: string, thread: readonly string[] = [], asOf = NOW): Answer =>
  answer(read(text, thread), bot.viewAt(asOf));

export const meaning = (text: string, thread: readonly string[] = []): NormalForm[] =>
  normalForms(read(text, thread), view);

/** What a question means and how it ends, from one reading. */
export function taken(text: string, thread: readonly string[] = []): { read: NormalForm[]; given: Answer } {
  const reading = read(text, thread);
  return { read: normalForms(reading, view), given: answer(reading, view) };
}

/** Texts with templates, as a person reads them. */
export const textOf = (question: string, thread: readonly string[] = [], asOf = NOW): string =>
  bot.answer({ question, thread, asOf }).words.text;

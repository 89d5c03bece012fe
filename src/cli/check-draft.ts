import { readFileSync } from 'node:fs';
import { checkDraft } from '../drafts/check.js';
import { type CheckedDraft, draftWords } from '../drafts/words.js';
import type { EarningsBot } from '../earnings.js';
import { UsageError } from './usage.js';

/** Verdicts for which somebody has to look again: then the command ends with 1. */
const amiss = new Set(['wrong', 'wrong_period']);

/** Holds the figures of a text against the record; `-` reads standard input. */
export function checkDraftFile(bot: EarningsBot, file: string, asOf?: number): CheckedDraft {
  const text = readText(file);
  const lang = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
  return draftWords(checkDraft(text, lang, { view: bot.viewAt(asOf), reader: bot.reader }), lang, bot.record);
}

export const isAmiss = ({ lines }: CheckedDraft): boolean => lines.some(({ verdict }) => amiss.has(verdict));

/** A line of counts, then each figure with its verdict, what it was read as, and its source. */
export function draftText({ summary, lines }: CheckedDraft): string {
  const told = lines.flatMap(({ label, quote, text, source }) => [
    `${label}: ${quote}`,
    `  ${text}`,
    ...(source === '' ? [] : [`  ${source}`]),
  ]);
  return [summary, ...told].join('\n');
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

import { flatMap } from '../dataset/flat-map.js';
import type { Answer } from '../answer/types.js';
import { isPeriodId } from '../dataset/period.js';
import { line, type Line } from './block.js';
import type { Speaker } from './speaker.js';

/** One line for each slot that a default has filled. */
export const assumedLines = (answer: Answer, speaker: Speaker): Line[] =>
  flatMap(assumedTexts(answer, speaker), (text) => line(speaker.say.labels.assumed, text));

/** What each default has filled in, without a label. */
export const assumedTexts = ({ assumed }: Answer, speaker: Speaker): string[] =>
  assumed.map(({ value, rule }) => speaker.say.assumed(valueName(value, speaker), ruleName(rule, speaker)));

/** A default that has no phrase of its own is shown by its name, as words. */
const ruleName = (rule: string, { say }: Speaker): string =>
  say.rules[rule] ?? say.rules[rule.replace(/^.*: /s, '')] ?? rule.replaceAll('_', ' ');

function valueName(value: string, speaker: Speaker): string {
  if (isPeriodId(value)) return speaker.long(value);
  if (/^[a-z0-9_]+\/[a-z0-9_]+$/.test(value)) return speaker.metric(value);
  const { scopes, measures } = speaker.record;
  return (scopes.get(value) ?? measures.get(value))?.[speaker.lang] ?? value;
}

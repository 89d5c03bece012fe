import { flatMap } from '../dataset/flat-map.js';
import type { Answer, Choice } from '../answer/types.js';
import type { PeriodId } from '../dataset/period.js';
import type { Block } from './block.js';
import { line } from './block.js';
import { capital, withoutBrackets } from './format/names.js';
import { outOfScopeReason } from './reasons.js';
import type { Speaker } from './speaker.js';

/** An ending without figures, with what can be clicked under it. */
export interface Ending extends Block {
  readonly choices: readonly Choice[];
}

/** Asks which reading is meant. */
export function clarify({ query, options }: Answer, { say }: Speaker): Ending {
  const label = flatMap(
    flatMap(query, (request) => request.periods),
    (ref) => (ref.kind === 'ambiguous' ? [ref.label] : []),
  )[0];
  return {
    headline: label === undefined ? say.whichOne : say.whichPeriod(harmless(label)),
    lines: [],
    shown: [],
    choices: options,
  };
}

/** Says what cannot be answered and why; no figure stands here. */
export function unavailable(answer: Answer, speaker: Speaker): Ending {
  const { missing, nearest, reason } = answer;
  const { say, lang } = speaker;
  const thing = (what: string): string =>
    THINGS.find(([isMissing]) => isMissing(answer))?.[1](what, say) ?? what;
  const sentence = (what: string): string =>
    missing?.unread
      ? say.unread(quoted(missing, say))
      : capital(say.unavailable[reason ?? 'not_in_record'](thing(what)));
  return {
    headline: sentence(whatIsMissing(missing, speaker, fullName)),
    push: sentence(whatIsMissing(missing, speaker, shortName)),
    lines: line(say.labels.note, missing?.note?.[lang]),
    shown: [],
    ...(missing?.note?.source && { places: [missing.note.source] }),
    choices: nearest,
  };
}

/** Is it the target of a figure that is missing, and not words that have no place? */
const isGoal = ({ query, missing, reason }: Answer): boolean =>
  missing?.metric !== undefined &&
  missing.words.length === 0 &&
  // what a target is held against is missing where it is yet to come, and not the target
  query.some(({ target }) => target && (target.facet === 'value' || reason !== 'not_yet_published'));

/** Is it the reason of a movement that is missing? */
const isReason = ({ query, missing }: Answer): boolean =>
  missing?.metric !== undefined && missing.words.length === 0 && query.some(({ ask }) => ask === 'explain');

/** Is it the parts of a figure that are missing? */
const isSplit = ({ query, missing }: Answer): boolean =>
  missing?.metric !== undefined && missing.words.length === 0 && query.some(({ ask }) => ask === 'breakdown');

/** What is missing of a figure, where it is not the figure itself. */
const THINGS: readonly (readonly [
  test: (answer: Answer) => boolean,
  of: (what: string, say: Speaker['say']) => string,
])[] = [
  [isGoal, (what, say) => say.goalOf(what)],
  [isReason, (what, say) => say.reasonOf(what)],
  [isSplit, (what, say) => say.splitOf(what)],
];

type Missing = Answer['missing'];
type Naming = (metric: string, period: PeriodId | undefined, speaker: Speaker) => string;

/** The figure that is missing, or the words that have no place in the record, or the words beside the figure. */
function whatIsMissing(missing: Missing, speaker: Speaker, nameOf: Naming): string {
  const { say } = speaker;
  const words = quoted(missing, say);
  const name = missing?.metric === undefined ? undefined : nameOf(missing.metric, missing.period, speaker);
  if (name === undefined) return words === '' ? say.unnamed : words;
  return words === '' ? name : say.qualified(words, name);
}

const quoted = (missing: Missing, say: Speaker['say']): string =>
  say.and(quotable(missing?.words ?? []).map(say.quoted));

const fullName: Naming = (metric, period, speaker) =>
  speaker.say.thing(speaker.metric(metric), period === undefined ? undefined : speaker.long(period));

/** In the few words that a notification has room for. */
const shortName: Naming = (metric, period, speaker) =>
  speaker.say.thing(
    withoutBrackets(speaker.metric(metric)),
    period === undefined ? undefined : speaker.short(period),
  );

/** One polite line that says what the bot does. */
export function outOfScope({ missing, options, nearest }: Answer, { say }: Speaker): Ending {
  return {
    headline: say.outOfScope[outOfScopeReason(missing?.why)],
    lines: [],
    shown: [],
    choices: options.length > 0 ? options : nearest,
  };
}

/** The user's words without anything that a chat program would act on, and without amounts. */
const quotable = (words: readonly string[]): string[] =>
  words.map(harmless).filter((word) => word !== '' && !/^[-+−△▲\d,.\s%]+$/.test(word));

const harmless = (text: string): string =>
  text
    .replace(/[<>&@#!*_~`|"「」]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);

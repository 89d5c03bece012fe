import type { Answer, Choice } from '../answer/types.js';
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
  const label = query
    .flatMap((request) => request.periods)
    .flatMap((ref) => (ref.kind === 'ambiguous' ? [ref.label] : []))[0];
  return {
    headline: label === undefined ? say.whichOne : say.whichPeriod(harmless(label)),
    lines: [],
    shown: [],
    choices: options,
  };
}

/** Says what cannot be answered and why; no figure stands here. */
export function unavailable({ missing, nearest, reason }: Answer, speaker: Speaker): Ending {
  const { say, lang } = speaker;
  const { words, name } = whatIsMissing(missing, speaker);
  const beside = name !== undefined && words !== '' ? words : undefined;
  const what = name ?? (words === '' ? say.unnamed : words);
  const short =
    name === undefined
      ? {}
      : { push: capital(say.unavailable[reason ?? 'not_in_record'](shortName(missing, speaker))) };
  return {
    ...short,
    headline: capital(say.unavailable[reason ?? 'not_in_record'](what)),
    lines: [...line(say.labels.missing, beside), ...line(say.labels.note, missing?.note?.[lang])],
    shown: [],
    ...(missing?.note?.source && { places: [missing.note.source] }),
    choices: nearest,
  };
}

/** The name in the few words that a notification has room for. */
function shortName(missing: Answer['missing'], speaker: Speaker): string {
  const period = missing?.period === undefined ? undefined : speaker.short(missing.period);
  return speaker.say.thing(withoutBrackets(speaker.metric(missing?.metric ?? '')), period);
}

function whatIsMissing(missing: Answer['missing'], speaker: Speaker): { words: string; name?: string } {
  const words = speaker.say.and(quotable(missing?.words ?? []).map(speaker.say.quoted));
  if (missing?.metric === undefined) return { words };
  const period = missing.period === undefined ? undefined : speaker.long(missing.period);
  return { words, name: speaker.say.thing(speaker.metric(missing.metric), period) };
}

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

import type { Figure, Part, ValueItem } from '../../answer/types.js';
import { isDate } from '../../dataset/period.js';
import { formatDate } from '../format/period.js';
import { answerPremise } from '../parts/premise.js';
import { isImplied, itemPhrase, yoyText } from '../parts/wording.js';
import type { Speaker } from '../speaker.js';
import { behind, type Clause, type Sense, wayOf } from './clause.js';
import { SENTENCES } from './languages.js';

type Values = Extract<Part, { shape: 'values' }>;

/** More figures than these are a table, which no one rewords. */
const MOST = 4;

/** One head for each figure that was asked for, with its change on the year behind it. */
export function valueClauses(part: Values, speaker: Speaker): Clause[] | undefined {
  const { items } = part;
  if (items.length === 0 || items.length > MOST) return undefined;
  return items.flatMap((item, at) => {
    const named = withMonths(item.figure, items.slice(0, at), speaker);
    return [
      head(part, item, named, speaker),
      ...behind('comparison', yearly(item, speaker), yearlySense(item)),
    ];
  });
}

/** A speaker that says a period with its months, unless they were given for an earlier figure. */
export function withMonths(
  { period }: { readonly period: string },
  earlier: readonly ValueItem[],
  speaker: Speaker,
): Speaker {
  const given = earlier.some(({ figure }) => figure.period === period);
  return given ? speaker : spelledOut(speaker);
}

/** A speaker that says every period with its months. */
export const spelledOut = (speaker: Speaker): Speaker => ({
  ...speaker,
  short: (period) => speaker.long(period),
});

function head(part: Values, item: ValueItem, named: Speaker, speaker: Speaker): Clause {
  const { premise } = item;
  return {
    kind: premise && !premise.holds ? 'correction' : 'answer',
    text: answerPremise(premise, levelText(item, named, speaker), part, item, named),
    place: 'head',
  };
}

/**
 * "network services gross margin for 4Q17 (January–March 2018) came to JPY 5,531 million, 19.7% of revenue"; `named`
 * says the periods it is about, `speaker` all else.
 */
export function levelText(item: ValueItem, named: Speaker, speaker: Speaker): string {
  const { figure } = item;
  const [name, when] = [speaker.metric(figure.metric), whenOf(figure.period, named)];
  if (figure.base_period !== undefined) return changeText(item, figure.base_period, named, speaker);
  return sayLevel(figure, name, when, itemText(item, speaker), speaker);
}

/** A change between two periods; with one amount beside it, the amount and the change that led to it. */
function changeText(item: ValueItem, base: string, named: Speaker, speaker: Speaker): string {
  const { figure, with: others } = item;
  const sentences = SENTENCES[speaker.lang];
  const [name, from] = [speaker.metric(figure.metric), named.short(base)];
  const [level, another] = others.filter(
    (one) => one.metric === figure.metric && one.base_period === undefined,
  );
  if (!level || another || level.period === base)
    return sentences.changed(name, named.short(figure.period), from, itemText(item, speaker));
  const change = itemText({ ...item, with: others.filter((one) => one !== level) }, speaker);
  return sentences.led(name, whenOf(level.period, named), speaker.figure(level), from, change);
}

const itemText = (item: ValueItem, speaker: Speaker): string =>
  dated(item.figure, itemPhrase(item, speaker), speaker);

/** A result, a target, a forecast, or what follows from targets. */
export function sayLevel(
  figure: Figure,
  name: string,
  when: string,
  text: string,
  { lang, audience }: Speaker,
): string {
  const sentences = SENTENCES[lang];
  if (figure.basis === 'actual' || HELD.has(figure.kind)) return sentences.level(name, when, text);
  return isImplied(figure)
    ? sentences.implied[audience](name, when, text)
    : sentences.goal[figure.basis](name, when, text);
}

/** Kinds that say by themselves that a target is meant. */
const HELD: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['achievement', 'progress', 'gap']);

export const whenOf = (period: string, speaker: Speaker): string =>
  SENTENCES[speaker.lang].when(speaker.short(period), isDate(period));

const dated = ({ set_on: day }: Figure, text: string, { say, lang }: Speaker): string =>
  day === undefined ? text : say.target.setOn(text, formatDate(day, lang));

/** A figure with others beside it may move one way and they another. */
const yearlySense = ({ with: others, yoy }: ValueItem): Sense | undefined =>
  others.length === 0 ? wayOf(yoy?.change) : undefined;

function yearly(item: ValueItem, speaker: Speaker): string | undefined {
  const said = yoyText(item, speaker);
  return said && SENTENCES[speaker.lang].yoy(said.label, speaker.metric(item.figure.metric), said.text);
}

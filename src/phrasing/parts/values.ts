import { flatMap } from '../../dataset/flat-map.js';
import type { Part, Row } from '../../answer/types.js';
import type { Block, Line } from '../block.js';
import { line } from '../block.js';
import { formatDate } from '../format/period.js';
import { formulasOf, printedForm } from '../formula.js';
import type { Speaker } from '../speaker.js';
import { answerPremise } from './premise.js';
import { renderTable } from './rows.js';
import { briefOf, itemFigures, itemPhrase, nameOf, subjectOf, tellApart, yoyLine } from './wording.js';

type Values = Extract<Part, { shape: 'values' }>;
type Item = Values['items'][number];

/** More figures than these are easier to read as a table. */
const MOST_IN_A_LINE = 4;

/** One or several figures that were asked for. */
export function renderValues(part: Values, speaker: Speaker): Block {
  const [first] = part.items;
  if (first && part.items.length === 1) return single(part, first, speaker);
  return part.items.length > MOST_IN_A_LINE ? tabled(part, speaker) : several(part, speaker);
}

function single(part: Values, item: Item, speaker: Speaker): Block {
  const { labels } = speaker.say;
  return {
    headline: answerPremise(item.premise, itemPhrase(item, speaker), part, item, speaker),
    subject: subjectOf(item.figure, speaker),
    lines: [
      ...itemLines(item, speaker),
      ...line(labels.printed, printedForm(item.figure, speaker)),
      ...line(labels.how, formulasOf([item.figure, ...item.with], speaker)),
    ],
    shown: itemFigures(item),
    brief: briefOf(item.figure, speaker),
  };
}

/** Each figure under the name that sets it apart; what they share is the subject. */
function several(part: Values, speaker: Speaker): Block {
  const { say } = speaker;
  const { items } = part;
  const name = tellApart(figuresOf(items), speaker);
  const phrases = items.map((item) => say.named(name(item.figure), itemPhrase(item, speaker)));
  const premise = items.find((item) => item.premise)?.premise;
  const headline = areAtOdds(items)
    ? items
        .map((item, at) => answerPremise(item.premise, phrases[at] ?? '', part, undefined, speaker))
        .join(say.semicolon)
    : answerPremise(premise, phrases.join(say.semicolon), part, undefined, speaker);
  return {
    headline,
    ...common(items, speaker),
    lines: flatMap(items, (item) =>
      [
        ...itemLines(item, speaker),
        ...line(say.labels.how, formulasOf([item.figure, ...item.with], speaker)),
      ].map(({ label, text }) => ({ label, text: say.under(name(item.figure), text) })),
    ),
    shown: flatMap(items, itemFigures),
  };
}

/** Of the figures that are claimed some hold and some do not: each is told so. */
const areAtOdds = (items: readonly Item[]): boolean =>
  items.every(({ premise }) => premise) && new Set(items.map(({ premise }) => premise?.holds)).size > 1;

/** Many figures go into rows; what completes them stands in lines above. */
function tabled(part: Values, speaker: Speaker): Block {
  const { items, request } = part;
  const name = tellApart(figuresOf(items), speaker);
  const rows: Row[] = items.map(({ figure, yoy }) => ({
    metric: figure.metric,
    period: figure.period,
    figure,
    ...(yoy?.change.unit === 'percent' && { growth: yoy.change }),
  }));
  const block = renderTable({ shape: 'table', request, rows, about: 'threshold' }, speaker);
  const beside = items.filter((item) => item.with.length > 0);
  return {
    ...block,
    lines: beside.map((item) => ({ label: name(item.figure), text: itemPhrase(item, speaker) })),
    shown: flatMap(items, itemFigures),
  };
}

const figuresOf = (items: readonly Item[]): Item['figure'][] => items.map((item) => item.figure);

function common(items: readonly Item[], speaker: Speaker): Pick<Block, 'subject' | 'brief'> {
  const [first, ...rest] = figuresOf(items);
  if (!first) return {};
  const name = nameOf(first, speaker);
  if (rest.every((one) => one.metric === first.metric && one.basis === first.basis))
    return { subject: name, brief: name };
  const onePeriod = rest.every((one) => one.period === first.period);
  return onePeriod ? { subject: speaker.long(first.period), brief: speaker.short(first.period) } : {};
}

function itemLines(item: Item, speaker: Speaker): Line[] {
  const { set_on: day } = item.figure;
  const set = day === undefined ? undefined : formatDate(day, speaker.lang);
  return [...line(speaker.say.labels.setOn, set), ...yoyLine(item, speaker)];
}

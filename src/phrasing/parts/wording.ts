import type { Figure, ValueItem } from '../../answer/types.js';
import { parseFormula } from '../../dataset/relations.js';
import { measureOf } from '../../dataset/record.js';
import { parseSpan } from '../../dataset/period.js';
import { line, type Line } from '../block.js';
import { capital, withoutBrackets } from '../format/names.js';
import { formulaOf, printedForm } from '../formula.js';
import type { Speaker } from '../speaker.js';

/** "Network services gross margin, 4Q17 (January–March 2018)". */
export function subjectOf(figure: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const period =
    figure.base_period === undefined
      ? speaker.long(figure.period)
      : speaker.long(figure.period) + say.against(speaker.long(figure.base_period));
  return say.subject(nameOf(figure, speaker), period);
}

/** The name of what a figure measures, with the word for targets and forecasts. */
export function nameOf(figure: Pick<Figure, 'metric' | 'basis' | 'kind'>, speaker: Speaker): string {
  const name = speaker.title(figure.metric);
  const plain =
    figure.basis === 'actual' ||
    figure.kind === 'achievement' ||
    figure.kind === 'progress' ||
    figure.kind === 'gap';
  return plain ? name : speaker.say.basisOf[figure.basis === 'target' ? 'target' : 'forecast'](name);
}

/** A figure at the head of an answer, with what its kind adds: "19.7%", "+8.9% a year, compounded". */
export function leading(figure: Figure, speaker: Speaker): string {
  const value = speaker.figure(figure);
  const { say } = speaker;
  if (figure.kind === 'share') return shareOf(figure, value, speaker);
  const word = figure.kind in say.kinds ? say.kinds[figure.kind as keyof typeof say.kinds] : undefined; // checked by the `in` test
  return word ? word(value) : value;
}

function shareOf(figure: Figure, value: string, speaker: Speaker): string {
  const whole = figure.derivation.inputs[1];
  return whole ? speaker.say.shareOf(value, speaker.metric(whole.metric)) : value;
}

/** An item as one phrase: the figure and those that complete it. */
export function itemPhrase(item: ValueItem, speaker: Speaker): string {
  const { figure } = item;
  return [leading(figure, speaker), ...item.with.map((other) => completing(other, figure, speaker))].join(
    speaker.say.comma,
  );
}

/** A second figure beside a first: a ratio, the amounts behind a change, or another form of the change. */
function completing(other: Figure, main: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const value = leading(other, speaker);
  if (other.kind === 'share') return value;
  if (other.period === main.base_period && other.period !== main.period)
    return say.from(value, speaker.short(other.period));
  if (other.metric === main.metric) return value;
  if (speaker.isRatio(other.metric))
    return say.ratioOf(value, ratioName(other, speaker), divisorOf(other, speaker));
  return say.named(speaker.metric(other.metric), value);
}

const ratioName = (figure: Figure, speaker: Speaker): string =>
  withoutBrackets(speaker.measure(figure.metric));

function divisorOf({ metric }: Figure, speaker: Speaker): string | undefined {
  const formula = speaker.record.measures.get(measureOf(metric))?.formula;
  const divisor = formula === undefined ? undefined : parseFormula(formula).terms[1]?.measure;
  return divisor === undefined ? undefined : speaker.record.measures.get(divisor)?.[speaker.lang];
}

/** The year-on-year line: change, prior figure and its period; the ratio's own change where the answer holds it. */
export function yoyLine(item: ValueItem, speaker: Speaker): Line[] {
  if (!item.yoy) return [];
  const { change, prior } = item.yoy;
  const text = [changeText(change, prior, speaker), ...ratioChange(item, speaker)].join(
    speaker.say.semicolon,
  );
  return line(speaker.say.labels.yoy(lengthOf(item.figure.period)), text);
}

/** "+9.6% from JPY 44,187 million in 4Q16", or that nothing changed. */
export function changeText(change: Figure, prior: Figure, speaker: Speaker): string {
  const [value, period] = [speaker.figure(prior), speaker.short(prior.period)];
  const unchanged = change.value === 0 && prior.low === prior.high;
  return unchanged
    ? speaker.say.unchangedFrom(value, period)
    : speaker.say.changeFrom(speaker.figure(change), value, period);
}

function ratioChange(item: ValueItem, speaker: Speaker): string[] {
  const ratio = item.with.find((other) => speaker.isRatio(other.metric));
  if (!ratio) return [];
  const { context } = speaker.answer;
  const points = context.find(
    (one) => one.unit === 'points' && one.metric === ratio.metric && one.period === ratio.period,
  );
  const prior = context.find(
    (one) => one.unit === 'percent' && one.metric === ratio.metric && one.period === points?.base_period,
  );
  return points && prior ? [speaker.say.ratioChange(speaker.figure(points), speaker.figure(prior))] : [];
}

export function lengthOf(period: string): 'year' | 'part' | 'date' {
  const span = parseSpan(period);
  if (!span) return 'date';
  return span.kind === 'FY' ? 'year' : 'part';
}

/** How the item's figures were computed, or in which finer form the first one is printed. */
export function howLines(item: ValueItem, speaker: Speaker): Line[] {
  const { how, printed } = speaker.say.labels;
  const formulas = [item.figure, ...item.with].flatMap((figure) => formulaOf(figure, speaker) ?? []);
  return [
    ...line(printed, printedForm(item.figure, speaker)),
    ...line(how, [...new Set(formulas)].join(speaker.say.semicolon)),
  ];
}

/** The figures an item shows. */
export const itemFigures = (item: ValueItem): Figure[] => [
  item.figure,
  ...item.with,
  ...(item.yoy ? [item.yoy.change, item.yoy.prior] : []),
];

/** The name that tells several figures apart: their periods, or their metrics, or both. */
export function tellApart(
  figures: readonly Pick<Figure, 'metric' | 'period'>[],
  speaker: Speaker,
): (figure: Pick<Figure, 'metric' | 'period'>) => string {
  const metrics = new Set(figures.map((figure) => figure.metric)).size > 1;
  const periods = new Set(figures.map((figure) => figure.period)).size > 1;
  return ({ metric, period }) => {
    if (!metrics) return periods ? speaker.short(period) : capital(speaker.metric(metric));
    return periods
      ? `${capital(speaker.metric(metric))} ${speaker.short(period)}`
      : capital(speaker.metric(metric));
  };
}

import type { Figure, ValueItem } from '../../answer/types.js';
import { parseFormula } from '../../dataset/relations.js';
import { measureOf } from '../../dataset/record.js';
import { parseSpan, previous, yearsBefore } from '../../dataset/period.js';
import { line, type Line } from '../block.js';
import { capital, withoutBrackets } from '../format/names.js';
import { isSigned } from '../format/figure.js';
import { DUST } from '../format/number.js';
import type { Speaker } from '../speaker.js';

/** "Network services gross margin, 4Q17 (January–March 2018)". */
export function subjectOf(figure: Figure, speaker: Speaker): string {
  return speaker.say.subject(nameOf(figure, speaker), periodOf(figure, speaker));
}

/** The period of a figure: with the one that it is measured from, or all that a sum or average is over. */
function periodOf({ kind, period, base_period: base, derivation }: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const long = (id: string): string => speaker.long(id);
  const first = derivation.inputs[0]?.period;
  if ((kind === 'sum' || kind === 'average') && first !== undefined && first !== period)
    return say.rangeOf(long(first), long(period));
  return base === undefined ? long(period) : long(period) + say.against(long(base));
}

/** The name of what a figure measures, with the word for targets and forecasts. */
export const nameOf = (figure: Named, speaker: Speaker): string =>
  isContribution(figure)
    ? capital(speaker.say.changeIn(speaker.metric(figure.metric)))
    : basisName(speaker.title(figure.metric), figure, speaker);

/** A share that is measured from an earlier period is one of what moved. */
const isContribution = ({ kind, base_period: base }: Named): boolean =>
  kind === 'share' && base !== undefined;

type Named = Pick<Figure, 'metric' | 'basis' | 'kind' | 'derivation' | 'base_period'>;

/** Figures that hold a result against a target say so themselves. */
function basisName(name: string, figure: Named, speaker: Speaker): string {
  const { basis, kind } = figure;
  if (basis === 'actual' || kind === 'achievement' || kind === 'progress' || kind === 'gap') return name;
  if (isImplied(figure)) return speaker.say.basisOf.implied(name);
  return speaker.say.basisOf[basis](name);
}

/** An amount that is the difference of targets: the company has not named it, so it is not called its target. */
export const isImplied = ({ basis, kind, derivation }: Named): boolean =>
  basis !== 'actual' &&
  (kind === 'value' || kind === 'difference') &&
  derivation.op === 'subtract' &&
  derivation.inputs.every((input) => input.basis !== 'actual');

/** "4Q17 network services gross margin", for a line that stands alone. */
export const briefOf = (figure: Figure, speaker: Speaker): string =>
  speaker.say.brief(basisName(speaker.metric(figure.metric), figure, speaker), speaker.short(figure.period));

/** A figure at the head of an answer, with what its kind adds: "19.7%", "+8.9% a year, compounded". */
export function leading(figure: Figure, speaker: Speaker): string {
  const value = speaker.figure(figure);
  const { say } = speaker;
  if (figure.kind === 'share') return shareOf(figure, value, speaker);
  if (isSigned(figure) && isNothing(figure)) return say.unchanged(value);
  if (isLoss(figure, speaker)) return say.loss(value);
  const word = figure.kind in say.kinds ? say.kinds[figure.kind as keyof typeof say.kinds] : undefined; // checked by the `in` test
  return word ? word(value) : value;
}

const isNothing = ({ value, low, high }: Figure): boolean => Math.abs(value) < DUST && high - low < DUST;

/** A negative income or margin is a loss; negative revenue is an elimination, a negative cash flow an outflow. */
function isLoss({ kind, unit, value, metric }: Figure, { record }: Speaker): boolean {
  const measure = record.measures.get(measureOf(metric));
  const isIncome = measure?.kind === 'flow' && measure.favourable === 'up' && INCOME.test(measure.id);
  return kind === 'value' && unit === 'JPY' && value < 0 && isIncome;
}
const INCOME = /income|margin|ebitda/;

function shareOf(figure: Figure, value: string, speaker: Speaker): string {
  const [, whole] = figure.derivation.inputs;
  if (!whole) return value;
  const name = speaker.metric(whole.metric);
  return speaker.say.shareOf(value, figure.base_period === undefined ? name : speaker.say.changeIn(name));
}

/** An item as one phrase: the figure and those that complete it. */
export function itemPhrase(item: ValueItem, speaker: Speaker): string {
  const { figure } = item;
  const ends = endsOf(item);
  const others = item.with.filter((other) => other !== ends?.now && other !== ends?.was);
  const first = leading(figure, speaker);
  const head = ends
    ? speaker.say.changed(
        first,
        speaker.figure(ends.now),
        speaker.figure(ends.was),
        speaker.short(ends.was.period),
      )
    : first;
  return [head, ...others.map((other) => completing(other, figure, speaker))].join(speaker.say.comma);
}

/** The two amounts between which a change lies, where both stand beside it. */
function endsOf({ figure, with: others }: ValueItem): { now: Figure; was: Figure } | undefined {
  const amount = (period: string | undefined): Figure | undefined =>
    others.find(
      (one) => one.metric === figure.metric && one.period === period && one.base_period === undefined,
    );
  const [now, was] = [amount(figure.period), amount(figure.base_period)];
  return figure.base_period !== undefined && now && was ? { now, was } : undefined;
}

/** A second figure beside a first: a ratio, the amount behind a change, or another form of the change. */
function completing(other: Figure, main: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const value = leading(other, speaker);
  if (other.kind === 'share') return value;
  if (other.period === main.base_period && other.period !== main.period)
    return say.from(value, speaker.short(other.period));
  if (other.metric === main.metric) return value;
  if (speaker.isRatio(other.metric) && other.unit === 'percent')
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

/** The line of a comparison, on the year where none was asked for: change, prior figure and its period; the ratio's own change where the answer holds it. */
export function yoyLine(item: ValueItem, speaker: Speaker): Line[] {
  const said = yoyText(item, speaker);
  return said ? line(said.label, said.text) : [];
}

/** The change that stands beside a figure and what it is called, by the period that it is held against. */
export function yoyText(item: ValueItem, speaker: Speaker): Line | undefined {
  if (!item.yoy) return undefined;
  const { change, prior } = item.yoy;
  const text = [changeText(change, prior, speaker), ...ratioChange(item, speaker)].join(
    speaker.say.semicolon,
  );
  return { label: againstLabel(item.figure.period, prior.period, speaker), text };
}

function againstLabel(period: string, base: string, { say: { labels } }: Speaker): string {
  if (base === yearsBefore(period)) return labels.yoy(lengthOf(period));
  // a half against the other one is no quarter against another
  const isQuarter = parseSpan(period)?.kind.startsWith('Q') ?? true;
  return isQuarter && base === previous(period) ? labels.qoq : labels.change;
}

/** "+9.6% from JPY 44,187 million in 4Q16", or that nothing changed. */
export function changeText(change: Figure, prior: Figure, speaker: Speaker): string {
  const [value, period] = [speaker.figure(prior), speaker.short(prior.period)];
  const unchanged = isNothing(change);
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

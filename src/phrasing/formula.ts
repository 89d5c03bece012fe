import { flatMap } from '../dataset/flat-map.js';
import type { Figure } from '../answer/types.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import { measureName, scopeName } from './format/names.js';
import { decimalsFor, grouped, MINUS } from './format/number.js';
import { isMoney, printedNumber, printedScale } from './format/precision.js';
import { printedUnit } from './format/units.js';
import type { Speaker } from './speaker.js';

/** How derived figures follow from printed ones, each with its inputs, every formula once. */
export function formulasOf(figures: readonly Figure[], speaker: Speaker): string | undefined {
  const steps = uniqueSteps(figures);
  const units = new Set<string>();
  const texts = steps.map((figure, at) => {
    const { text, unit } = equation(figure, speaker);
    const shown = unit !== undefined && !units.has(unit) ? text + speaker.say.brackets(unit) : text;
    if (unit !== undefined) units.add(unit);
    return at === 0 ? shown : speaker.say.under(stepName(figure, steps, speaker), shown);
  });
  return texts.length > 0 ? [...new Set(texts)].join(speaker.say.semicolon) : undefined;
}

/** The printed form with its unit, where the answer shows fewer digits than that. */
export function printedForm(figure: Figure, speaker: Speaker): string | undefined {
  const scale = printedScale(figure);
  if (figure.derivation.op !== 'printed' || scale === null || scale >= 1e6) return undefined;
  if (!isMoney(figure.unit) || Math.abs(figure.value) < 1e6) return undefined;
  const digits = operand(figure, scale).replace(/^\((.*)\)$/, '$1');
  return digits + speaker.say.brackets(printedUnit(figure.unit, scale, speaker.lang));
}

/** The derived figures among those given and their inputs, each once, the ones asked for first. */
function uniqueSteps(figures: readonly Figure[]): Figure[] {
  const steps = new Map<string, Figure>();
  for (let level = figures; level.length > 0; level = flatMap(level, (figure) => figure.derivation.inputs)) {
    for (const figure of level) {
      if (figure.derivation.inputs.length === 0) continue;
      const key = [figure.kind, figure.metric, figure.period, figure.base_period, figure.unit].join(' ');
      if (!steps.has(key)) steps.set(key, figure);
    }
  }
  return [...steps.values()];
}

/** A further formula is named by what it computes: its measure, with the scope or period that sets it apart. */
function stepName(figure: Figure, steps: readonly Figure[], speaker: Speaker): string {
  const others = steps.filter((one) => one !== figure);
  if (others.some((one) => one.metric === figure.metric))
    return speaker.say.brief(speaker.metric(figure.metric), speaker.short(figure.period));
  if (figure.metric.includes(' ') || others.some((one) => scopeOf(one.metric) !== scopeOf(figure.metric)))
    return speaker.metric(figure.metric);
  return speaker.measure(figure.metric);
}

interface Equation {
  readonly text: string;
  /** The unit of the operands, where they share one that is not written beside each of them. */
  readonly unit?: string;
}

function equation(figure: Figure, speaker: Speaker): Equation {
  const { say, lang } = speaker;
  const { inputs } = figure.derivation;
  const scale = commonScale(inputs);
  const terms = inputs.map((input) => {
    const number = scale === null ? speaker.figure(input) : operand(input, scale);
    return { number, named: say.formula.operand(labelFor(input, figure, speaker), number) };
  });
  const text = expression(figure, terms, speaker) + say.formula.equals + result(figure, scale, speaker);
  const unit = inputs[0]?.unit;
  if (scale === null || unit === undefined || (unit === 'count' && scale === 1)) return { text };
  return { text, unit: printedUnit(unit, scale, lang) };
}

interface Operand {
  readonly number: string;
  readonly named: string;
}

function expression(figure: Figure, terms: readonly Operand[], { say: { formula } }: Speaker): string {
  const { op, inputs } = figure.derivation;
  const named = terms.map((term) => term.named);
  const [first, second] = terms;
  if (figure.kind === 'average')
    return first && !second ? first.named + formula.over + String(partsOf(figure)) : formula.average(named);
  if (!first || !second) return named.join('');
  if (figure.kind === 'cagr') return formula.cagr(second.named, first.named);
  if (figure.kind === 'growth' || (figure.kind === 'gap' && figure.unit === 'percent'))
    return formula.growth(first.named, second.named);
  if (inputs[1]?.kind === 'growth')
    return formula[op === 'multiply' ? 'forward' : 'backward'](first.named, second.number);
  if (op === 'divide') return named.join(formula.over);
  if (op === 'multiply') return named.join(formula.times);
  return signedSum(figure, named, formula);
}

/** Over how many parts the one amount of an average is spread: the quarters of a year. */
const partsOf = ({ derivation, value }: Figure): number =>
  Math.round((derivation.inputs[0]?.value ?? value) / value);

function signedSum(
  { derivation }: Figure,
  named: readonly string[],
  { plus, minus }: Speaker['say']['formula'],
): string {
  const { op, signs } = derivation;
  return named.reduce((text, term, at) => {
    const negative = signs ? signs[at] === -1 : op === 'subtract' && at > 0;
    if (at === 0) return negative ? `${minus.trim()}${term}` : term;
    return `${text}${negative ? minus : plus}${term}`;
  }, '');
}

function result(figure: Figure, scale: number | null, speaker: Speaker): string {
  const same = figure.derivation.inputs[0]?.unit === figure.unit && printedScale(figure) === scale;
  return same && scale !== null ? operand(figure, scale) : speaker.figure(figure);
}

/** The scale in which all inputs are printed, or null if they differ or have none. */
function commonScale(inputs: readonly Figure[]): number | null {
  const first = inputs[0];
  if (!first || !(isMoney(first.unit) || first.unit === 'count')) return null;
  if (inputs.some((input) => input.unit !== first.unit || input.about)) return null;
  const scales = new Set(inputs.filter((input) => input.value !== 0).map(printedScale));
  const [scale = null] = scales;
  return scales.size === 1 ? scale : null;
}

/** The digits as printed, with a minus that cannot be taken for an operator. */
function operand(figure: Figure, scale: number): string {
  const step = printedNumber(figure)?.step ?? 1;
  const text = grouped(figure.value / scale, step > 0 ? decimalsFor(step, 1) : 0);
  return figure.value < 0 ? `(${MINUS}${text})` : text;
}

/** The shortest name that tells the inputs apart: by basis, period, scope, measure, or all of it. */
function labelFor(input: Figure, whole: Figure, speaker: Speaker): string {
  const all = whole.derivation.inputs;
  const same = (pick: (figure: Figure) => string): boolean => all.every((one) => pick(one) === pick(input));
  const onePeriod = same((one) => one.period);
  if (same((one) => one.metric))
    return labelOfSame(
      input,
      onePeriod,
      same((one) => one.basis),
      speaker,
    );
  if (!onePeriod) return `${speaker.metric(input.metric)} ${speaker.short(input.period)}`;
  return labelInPeriod(input, same, speaker);
}

/** Inputs of one metric differ in whether they are results or targets, or in their periods. */
function labelOfSame(input: Figure, onePeriod: boolean, oneBasis: boolean, speaker: Speaker): string {
  const basis = speaker.say.formula.basis[input.basis];
  if (!oneBasis) return onePeriod ? basis : speaker.say.brief(basis, speaker.short(input.period));
  return onePeriod ? speaker.metric(input.metric) : speaker.short(input.period);
}

function labelInPeriod(
  input: Figure,
  same: (pick: (figure: Figure) => string) => boolean,
  speaker: Speaker,
): string {
  const { metric } = input;
  if (metric.includes(' ')) return speaker.metric(metric);
  if (same((one) => scopeOf(one.metric))) return measureName(metric, speaker.record, speaker.lang);
  const byScope = same((one) => measureOf(one.metric)) && scopeOf(metric) !== 'company';
  return byScope ? scopeName(metric, speaker.record, speaker.lang) : speaker.metric(metric);
}

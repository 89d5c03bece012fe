import type { Figure } from '../answer/types.js';
import { parsePrinted } from '../dataset/printed.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import { measureName, scopeName } from './format/names.js';
import { decimalsFor, grouped, MINUS } from './format/number.js';
import { isMoney, printedScale } from './format/precision.js';
import { UNIT_WORDS } from './format/units.js';
import type { Speaker } from './speaker.js';

/** How a derived figure follows from printed ones, with every input; undefined for a printed one. */
export function formulaOf(figure: Figure, speaker: Speaker): string | undefined {
  if (figure.derivation.op === 'printed' || figure.derivation.inputs.length === 0) return undefined;
  const own = equation(figure, speaker);
  const inner = figure.derivation.inputs.flatMap((input) => {
    const formula = formulaOf(input, speaker);
    return formula === undefined ? [] : [speaker.say.named(labelFor(input, figure, speaker), formula)];
  });
  return [own, ...new Set(inner)].join(speaker.say.semicolon);
}

/** The printed form with its unit, where the answer shows fewer digits than that. */
export function printedForm(figure: Figure, speaker: Speaker): string | undefined {
  const scale = printedScale(figure);
  if (figure.derivation.op !== 'printed' || scale === null || scale >= 1e6 || !isMoney(figure.unit))
    return undefined;
  if (Math.abs(figure.value) < 1e6) return undefined;
  return (
    operand(figure, scale) +
    speaker.say.brackets(UNIT_WORDS[speaker.lang].caption(figure.unit, scaleWord(scale, speaker)))
  );
}

function equation(figure: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const { inputs } = figure.derivation;
  const scale = commonScale(inputs);
  const terms = inputs.map((input) => {
    const number = scale === null ? speaker.figure(input) : operand(input, scale);
    return { number, named: say.formula.operand(labelFor(input, figure, speaker), number) };
  });
  const body = expression(figure, terms, speaker) + say.formula.equals + result(figure, scale, speaker);
  const first = inputs[0];
  if (scale === null || !first) return body;
  const unit = UNIT_WORDS[speaker.lang].caption(first.unit, scaleWord(scale, speaker));
  return first.unit === 'count' && scale === 1 ? body : body + say.brackets(unit);
}

interface Operand {
  readonly number: string;
  readonly named: string;
}

function expression(figure: Figure, terms: readonly Operand[], { say }: Speaker): string {
  const { op, inputs } = figure.derivation;
  const named = terms.map((term) => term.named);
  const [first = '', second = ''] = named;
  if (figure.kind === 'average') return say.formula.average(named);
  if (figure.kind === 'cagr') return say.formula.cagr(second, first);
  if (figure.kind === 'growth' && terms.length === 2) return say.formula.growth(first, second);
  if (inputs[1]?.kind === 'growth')
    return op === 'multiply' ? say.formula.forward(first, second) : say.formula.backward(first, second);
  if (op === 'divide') return named.join(say.formula.over);
  if (op === 'multiply') return named.join(say.formula.times);
  return signedSum(figure, named, say.formula);
}

function signedSum(
  figure: Figure,
  named: readonly string[],
  { plus, minus }: { plus: string; minus: string },
): string {
  const { op, signs } = figure.derivation;
  return named.reduce((text, term, at) => {
    const negative = signs ? signs[at] === -1 : op === 'subtract' && at > 0;
    if (at === 0) return negative ? `${minus.trim()}${term}` : term;
    return `${text}${negative ? minus : plus}${term}`;
  }, '');
}

function result(figure: Figure, scale: number | null, speaker: Speaker): string {
  const same =
    scale !== null && figure.derivation.inputs[0]?.unit === figure.unit && printedScale(figure) === scale;
  return same ? operand(figure, scale) : speaker.figure(figure);
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
  const step = parsePrinted(figure.printed)?.step ?? 1;
  const text = grouped(figure.value / scale, step > 0 ? decimalsFor(step, 1) : 0);
  return figure.value < 0 ? `(${MINUS}${text})` : text;
}

const scaleWord = (scale: number, { lang }: Speaker): string => {
  const words = [
    ...UNIT_WORDS[lang].money,
    { size: 1e9, word: lang === 'ja' ? '十億' : ' billion' },
    { size: 1e8, word: lang === 'ja' ? '億' : ' hundred million' },
  ];
  return words.find(({ size }) => size === scale)?.word ?? '';
};

/** The shortest name that tells the inputs apart: by period, by scope, by measure, or all of it. */
function labelFor(input: Figure, whole: Figure, speaker: Speaker): string {
  const all = whole.derivation.inputs;
  const same = (pick: (figure: Figure) => string): boolean => all.every((one) => pick(one) === pick(input));
  const { record, lang } = speaker;
  const onePeriod = same((one) => one.period);
  if (same((one) => one.metric))
    return onePeriod ? speaker.metric(input.metric) : speaker.short(input.period);
  if (input.metric.includes(' ')) return speaker.metric(input.metric);
  if (onePeriod && same((one) => scopeOf(one.metric))) return measureName(input.metric, record, lang);
  if (onePeriod && same((one) => measureOf(one.metric)) && scopeOf(input.metric) !== 'company')
    return scopeName(input.metric, record, lang);
  return onePeriod
    ? speaker.metric(input.metric)
    : `${speaker.metric(input.metric)} ${speaker.short(input.period)}`;
}

import { isPeriodId, previous, yearsBefore, type PeriodId } from './period.js';

/** What a printed figure states about its metric: the value, or its change from another period. */
export type FactKind = 'value' | 'change' | 'growth';
export type Basis = 'actual' | 'target' | 'forecast';

/** The meaning of one column or one figure in prose. */
export interface FactSpec {
  readonly period: PeriodId;
  readonly basis: Basis;
  readonly kind: FactKind;
  /** The period compared with, for changes. */
  readonly base?: PeriodId | undefined;
  /** Printed without a sign though it is a fall, a loss or a payment. */
  readonly negative: boolean;
}

const BASES: readonly Basis[] = ['target', 'forecast'];

/**
 * Reads the short form used in layouts:
 * `FY2017`, `FY2018 target`, `FY2017 yoy` (growth in percent), `FY2017-Q1 qoq`, `2018-03-31 change 2017-03-31`
 * (an amount; the base defaults to a year before), any of them with `neg`.
 * @throws RangeError naming the word that does not belong.
 */
export function parseSpec(text: string): FactSpec {
  const [period = '', ...words] = text.split(' ');
  if (!isPeriodId(period)) throw new RangeError(`"${period}" in "${text}" is not a period`);
  let spec: FactSpec = { period, basis: 'actual', kind: 'value', negative: false };
  for (const word of words) spec = applyWord(spec, word, text);
  return spec;
}

function applyWord(spec: FactSpec, word: string, text: string): FactSpec {
  const basis = BASES.find((known) => known === word);
  if (basis) return { ...spec, basis };
  if (word === 'neg') return { ...spec, negative: true };
  if (word === 'yoy') return { ...spec, kind: 'growth', base: yearsBefore(spec.period) };
  if (word === 'qoq') return { ...spec, kind: 'growth', base: previous(spec.period) };
  if (word === 'change') return { ...spec, kind: 'change', base: yearsBefore(spec.period) };
  if (isPeriodId(word) && spec.kind !== 'value') return { ...spec, base: word };
  throw new RangeError(`"${word}" in "${text}" is not understood`);
}

import { flatMap } from '../../dataset/flat-map.js';
import { parseFormula } from '../../dataset/relations.js';
import { measureOf, type Record } from '../../dataset/record.js';
import type { Measure } from '../../dataset/schema.js';
import type { Expr } from '../query.js';
import { metricsOf } from './expr.js';

/** How measures follow from one another. */

/** Is one measure, directly or through others, counted into the other? */
export function isTermOf(record: Record, part: string, whole: string, seen = new Set<string>()): boolean {
  if (seen.has(whole)) return false;
  seen.add(whole);
  const { formula, formulas = [] } = record.measures.get(whole) ?? {};
  const terms = flatMap(
    [...(formula === undefined ? [] : [formula]), ...formulas],
    (one) => parseFormula(one).terms,
  );
  return terms.some(
    ({ measure, sign }) => sign === 1 && (measure === part || isTermOf(record, part, measure, seen)),
  );
}

/** The sums of nothing but parts that a measure is, each by its terms. */
const partsOf = (record: Record, id: string): readonly (readonly string[])[] => {
  const { formula, formulas = [] } = record.measures.get(id) ?? {};
  return [...(formula === undefined ? [] : [formula]), ...formulas]
    .map(parseFormula)
    .filter(({ kind, terms }) => kind === 'sum' && terms.every(({ sign }) => sign === 1))
    .map(({ terms }) => terms.map(({ measure }) => measure));
};

/** Is one measure a part of the other, which is a sum of nothing but parts? An income, told less its costs, has none. */
export const isPartIn = (record: Record, part: string, whole: string): boolean =>
  partsOf(record, whole).some((terms) =>
    terms.some((measure) => measure === part || (measure !== whole && isPartIn(record, part, measure))),
  );

/** Borrowings in the liabilities: a part, or a sum of several that all lie within the whole. */
export const liesWithin = (record: Record, part: string, whole: string): boolean =>
  isPartIn(record, part, whole) ||
  partsOf(record, part).some((terms) => terms.every((term) => isPartIn(record, term, whole)));

/** Can two measures be added? Not where one holds the other already, nor where they are told in different units. */
export function canAdd(record: Record, a: string, b: string): boolean {
  const [one, other] = [record.measures.get(a), record.measures.get(b)];
  return (
    one?.unit === other?.unit && one?.unit !== 'percent' && !isTermOf(record, a, b) && !isTermOf(record, b, a)
  );
}

/** The sums that a measure is, each by its terms. */
export const sumsOf = ({ formula, formulas = [] }: Measure): readonly (readonly string[])[] =>
  flatMap([...(formula === undefined ? [] : [formula]), ...formulas], (one) => {
    const { kind, terms } = parseFormula(one);
    return kind === 'sum' ? [terms.map(({ measure }) => measure)] : [];
  });

/** The shortest sum that two measures are terms of. */
export const leastWith = (record: Record, a: string, b: string): string | undefined =>
  flatMap([...record.measures.values()], (one) => sumsOf(one).map((terms) => ({ id: one.id, terms })))
    .filter(({ terms }) => terms.includes(a) && terms.includes(b))
    .sort((one, other) => one.terms.length - other.terms.length)[0]?.id;

/** Are two measures terms of one sum? */
export const areTermsOfOne = (record: Record, a: string, b: string): boolean =>
  leastWith(record, a, b) !== undefined;

/** Is a measure in percent or points? */
export const isRate = (measure: string, record: Record): boolean =>
  RATES.has(record.measures.get(measure)?.unit ?? '');
const RATES: ReadonlySet<string> = new Set(['percent', 'points']);

/** Is any of several figures told in percent or points? */
export const tellRate = (exprs: readonly Expr[], record: Record): boolean =>
  exprs.some((expr) => metricsOf(expr).some((name) => isRate(measureOf(name), record)));

/** The measure of the first figure of a request. */
export const firstMeasure = (exprs: readonly Expr[], record: Record): Measure | undefined => {
  const [name] = flatMap(exprs, metricsOf);
  return name === undefined ? undefined : record.measures.get(measureOf(name));
};

import { expect, it } from 'vitest';
import { measureOf, scopeOf, type Fact } from '../../src/dataset/record.js';
import { shipped } from './shipped.js';

const DOLLARS: Readonly<globalThis.Record<string, string>> = { USD: 'JPY', 'USD/share': 'JPY/share' };
const named = ({ source, metric, quantity }: Fact): string =>
  `${source.document} ${source.table} ${source.row}: ${metric} ${quantity.unit}`;

it('knows the scope and the measure of every figure', () => {
  const unknown = shipped.facts.filter(
    ({ metric }) => !shipped.scopes.has(scopeOf(metric)) || !shipped.measures.has(measureOf(metric)),
  );
  expect(unknown.map(named)).toEqual([]);
});

it('reads every value in the unit of its measure, growth in percent and changes of ratios in points', () => {
  const odd = shipped.facts.filter(({ metric, kind, quantity: { unit } }) => {
    const own = shipped.measures.get(measureOf(metric))?.unit;
    if (kind === 'growth') return unit !== 'percent';
    return (DOLLARS[unit] ?? unit) !== own && !(kind === 'change' && own === 'percent' && unit === 'points');
  });
  expect(odd.map(named)).toEqual([]);
});

it('keeps values of flows to spans of time and values of stocks to dates', () => {
  const odd = shipped.facts.filter((fact) => {
    const kind = shipped.measures.get(measureOf(fact.metric))?.kind;
    return kind !== 'ratio' && (kind === 'stock') !== /^\d{4}-/.test(fact.period);
  });
  expect(odd.map((fact) => `${named(fact)} ${fact.period}`)).toEqual([]);
});

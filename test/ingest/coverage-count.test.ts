import { expect, it } from 'vitest';
import { coverageOf, coveredShare, excludedShare } from '../../src/ingest/coverage.js';
import type { Position } from '../../src/ingest/read-table.js';

const head = {
  id: 'd',
  kind: 'notice' as const,
  title: { en: '', ja: '' },
  publishedAt: '2018-05-15T15:00:00+09:00',
  accounting: 'US GAAP',
  audited: false,
  tables: [],
  text: [],
};
const text = 'Revenue 100, cost 80 and 7 (page 3)';
const count = (positions: Position[]) => coverageOf({ disclosure: head, text, positions });
const at = (printed: string, excluded?: string): Position => ({
  start: text.indexOf(printed),
  end: text.indexOf(printed) + printed.length,
  ...(excluded !== undefined && { excluded }),
});

it('counts facts, exclusions by class and what is left, and passes over labels', () => {
  const coverage = count([at('100'), at('80', 'external')]);
  expect(coverage).toMatchObject({ numbers: 3, facts: 1, excluded: { external: 1 } });
  expect(coverage.uncovered).toEqual([text]);
  expect([coveredShare(coverage), excludedShare(coverage)]).toEqual([2 / 3, 1 / 3]);
});

it('takes a number for a fact where one layout excludes it and another reads it', () => {
  expect(count([at('100', 'label'), at('100')])).toMatchObject({ facts: 1, excluded: {} });
});

import { expect, it } from 'vitest';
import { loadRecord } from '../../src/dataset/load.js';
import type { Fact } from '../../src/dataset/record.js';
import { viewsOf } from '../../src/dataset/view.js';
import { shipped } from './shipped.js';

const viewAt = viewsOf(shipped);
const at = (instant: string) => viewAt(Date.parse(instant));

const meaningOf = ({ metric, period, basis, kind }: Fact) => [metric, period, basis, kind] as const;

it('shows no figure of the FY2017 results in the second before they are published', () => {
  const before = at('2018-05-15T14:59:59+09:00');
  const shown = shipped.facts.flatMap((fact) => [...before.find(...meaningOf(fact))]);
  expect(shown.length).toBeGreaterThan(0);
  // one headline record of May 2018 has no day of its own and counts from the beginning of its latest possible one
  const ofThatDay = shown.filter(
    ({ disclosure }) => disclosure.id.startsWith('2018-05') && disclosure.publishedBounded !== true,
  );
  expect(ofThatDay).toEqual([]);
  expect(before.find('company/revenue', 'FY2017')).toEqual([]);
  expect(before.find('company/revenue', 'FY2018', 'target')).toEqual([]);
});

it('shows all of them in the second in which they are', () => {
  const after = at('2018-05-15T15:00:00+09:00');
  const documents = new Set(
    shipped.facts.flatMap((fact) => [...after.find(...meaningOf(fact))]).map((fact) => fact.disclosure.id),
  );
  expect(documents).toContain('2018-05-15-fy2017-results-release');
  expect(documents).toContain('2018-05-15-fy2017-results-presentation');
  expect(documents).not.toContain('2018-05-24-fy2017-dividend-notice');
});

it.each(shipped.disclosures.map((one) => [one.id, one] as const))(
  'shows %s from its own instant on',
  (id, { instant }) => {
    const shows = (asOf: number): boolean => viewAt(asOf).disclosures.some((one) => one.id === id);
    expect([shows(instant - 1), shows(instant)]).toEqual([false, true]);
  },
);

it('lists for a metric only periods that were public', () => {
  expect(at('2016-08-05T15:00:00+09:00').periodsOf('company/revenue').at(-1)).toBe('FY2016-Q1');
});

it('knows of a revision whose value is in no page from the day on which a document tells of it', () => {
  const known = viewsOf(loadRecord());
  const revision = (instant: string) =>
    known(Date.parse(instant)).unknownRevision('company/net_income_attributable', 'FY2016');
  expect(revision('2016-11-08T14:59:59+09:00')).toBeUndefined();
  expect(revision('2016-11-08T15:00:00+09:00')).toBe('2016-11-04');
  expect(known(Infinity).unknownRevision('company/net_income_attributable', 'FY2017')).toBeUndefined();
  expect(known(Infinity).unknownRevision('company/revenue', 'FY2016')).toBeUndefined();
});

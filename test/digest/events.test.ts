import { expect, test } from 'vitest';
import { digestText } from '../../src/cli/digest.js';
import { UsageError } from '../../src/cli/usage.js';
import { findEvent } from '../../src/digest/find-event.js';
import { events, record } from './shipped.js';

test('every disclosure belongs to exactly one event', () => {
  const all = events.flatMap(({ disclosures }) => disclosures);
  expect(all.toSorted()).toEqual(record.disclosures.map(({ id }) => id).toSorted());
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
});

test('release, deck and headline record of a day are one event', () => {
  expect(findEvent(record, '2018-05-15').event).toMatchObject({
    id: '2018-05-15-results',
    kind: 'results',
    period: 'FY2017',
    disclosures: [
      '2018-05-15-fy2017-results-presentation',
      '2018-05-15-fy2017-results-release',
      '2018-05-15-headline-3',
    ],
  });
});

test.each([
  ['2018-05-15', '2018-05-15-results'],
  ['2018-05-24', '2018-05-24-dividend'],
  ['2009-02-12', '2009-02-12-results'],
  ['2008-10-24', '2008-10-24-targets'],
  ['2015-03-24', '2015-03-24-targets'],
  ['2013-06-28', '2013-06-28-report'],
  ['by-2018-05-15-results-9m17', 'by-2018-05-15-results-9m17'],
])('%s means %s', (wanted, id) => {
  expect(findEvent(record, wanted).event?.id).toBe(id);
});

test('another event of the day is named', () => {
  expect(digestText(record, '2009-02-12', {}).note).toBe('Also on 2009-02-12: 2009-02-12-targets');
});

test.each([
  ['2018-05-16', /^no event on 2018-05-16; near it: 2018-05-15-results, /],
  ['soon', /^"soon" is no date \(2018-05-15\) and no event/],
])('%s is answered with one clear line', (wanted, message) => {
  expect(() => digestText(record, wanted, {})).toThrow(UsageError);
  expect(() => digestText(record, wanted, {})).toThrow(message);
});

test('an unknown language is refused', () => {
  expect(() => digestText(record, '2018-05-15', { lang: 'fr' })).toThrow('--lang is en or ja, not "fr"');
});

test('an event that is not public yet is not there', () => {
  const asOf = Date.parse('2018-05-15T14:59:00+09:00');
  expect(() => digestText(record, '2018-05-15-results', { asOf })).toThrow(/^no event on 2018-05-15-results/);
});

test('the JSON has the keys that scripts rely on', () => {
  const json = JSON.parse(digestText(record, '2018-05-15', { json: true }).text) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual(['event', 'items', 'guidance', 'dividends', 'text']);
  expect(json.items).toContainEqual({
    metric: 'company/operating_income',
    period: 'FY2017',
    result: { value: 6762202000, unit: 'JPY' },
    prior: { value: 5134307000, unit: 'JPY', period: 'FY2016' },
    change_percent: 31.7,
    targets: [
      {
        value: 6500000000,
        unit: 'JPY',
        set_on: '2017-05-15',
        disclosure: '2017-05-15-headline-2',
        status: 'initial',
        in_force: true,
        achievement_percent: 104,
        gap: 262202000,
        verdict: 'above',
        favourable: true,
      },
    ],
  });
});

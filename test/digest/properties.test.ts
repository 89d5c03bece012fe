import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/answer/types.js';
import { endOf } from '../../src/dataset/period.js';
import { digestJson } from '../../src/digest/json.js';
import { digestToWords } from '../../src/phrasing/digest/digest-words.js';
import { widthOf } from '../../src/phrasing/digest/align.js';
import { figuresOf } from '../../src/phrasing/digest/sources.js';
import { digestOf, events, record } from './shipped.js';

const ids = events.map(({ id }) => id);
const shown = (value: number, step: number): number => Math.sign(value) * Math.round(Math.abs(value) / step);

describe.each(ids)('%s', (id) => {
  const digest = digestOf(id);
  const words = (['en', 'ja'] as const).map((lang) => digestToWords(digest, record, lang));

  test('is told in both languages, with a notification that fits', () => {
    for (const { text, notification, headline } of words) {
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object/);
      expect(headline.length).toBeGreaterThan(8);
      expect(notification.startsWith('IIJ ')).toBe(true);
      expect(notification.length).toBeLessThanOrEqual(90);
    }
  });

  test('has a head of at most 28 lines of a message, its sources among them', () => {
    for (const { parts, headline, subject, basis, sources } of words) {
      const [head] = parts;
      const { rows = [] } = head?.table ?? {};
      const written = [
        headline,
        subject,
        ...(head?.notes ?? []),
        ...(head?.points ?? []),
        basis,
        sources.join('; '),
      ];
      const lines = written.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / 90)), 1);
      expect(lines + rows.length).toBeLessThanOrEqual(28);
    }
  });

  test('uses nothing that was published later', () => {
    const { instant } = digest.event;
    const later = new Set(record.disclosures.filter((one) => one.instant > instant).map((one) => one.id));
    const used = [
      ...figuresOf(digest).flatMap(documentsOf),
      ...digest.reasons.map((one) => one.source.document),
    ];
    expect(used.filter((document) => later.has(document))).toEqual([]);
    for (const { targets } of digest.items)
      for (const { setOn } of targets) expect(setOn === null || setOn < digest.event.date).toBe(true);
  });

  test('has a bridge that adds up in the unit shown', () => {
    const { bridge } = digest;
    if (!bridge?.closes) return;
    const sum = bridge.parts.reduce((total, { change }) => total + shown(change.value, bridge.step), 0);
    expect(sum).toBe(shown(bridge.total.value, bridge.step));
  });

  test('keeps every figure within its interval', () => {
    for (const { value, low, high } of figuresOf(digest)) {
      expect(value).toBeGreaterThanOrEqual(low - Math.abs(low) * 1e-12);
      expect(value).toBeLessThanOrEqual(high + Math.abs(high) * 1e-12);
    }
  });

  test('speaks of results that were over and of targets still to come', () => {
    for (const { period } of digest.items) expect(endOf(period) <= digest.event.date).toBe(true);
    for (const { period } of digest.guidance)
      expect(endOf(period) > (digest.event.period === null ? '' : endOf(digest.event.period))).toBe(true);
  });

  test('is plain data as JSON', () => {
    const json = digestJson(digest, words[0]?.text ?? '');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});

const documentsOf = (figure: Figure): string[] => [
  ...figure.sources.map(({ document }) => document),
  ...figure.derivation.inputs.flatMap(documentsOf),
];

test('the years with full tables have a bridge, and it closes', () => {
  for (const id of ['2013-05-15-results', '2016-08-05-results', '2018-05-15-results'])
    expect(digestOf(id).bridge?.closes).toBe(true);
});

import { describe, expect, it, test } from 'vitest';
import { previewMessages } from '../../src/app/event-preview.js';
import { previewOf } from '../../src/digest/preview.js';
import { previewToWords } from '../../src/phrasing/digest/preview-words.js';
import { record } from './shipped.js';

const morning = Date.parse('2018-05-14T08:30:00+09:00');
const entry = {
  event: '2018-08-08-results',
  date: '2018-08-08',
  time: '15:00',
  zone: 'Asia/Tokyo',
  kind: 'results',
} as const;
const august = Date.parse('2018-08-08T08:30:00+09:00');

describe('the preview of a morning', () => {
  it('tells what is due, the targets in force and last year, and nothing that came later', () => {
    const preview = previewOf(record, august);
    expect(preview).toMatchObject({ period: 'FY2018-Q1', year: 'FY2018', last: null });
    const targets = preview?.items.map(({ metric, target, setOn }) => [metric, target?.value ?? null, setOn]);
    expect(targets).toEqual([
      ['company/revenue', 190e9, '2018-05-15'],
      ['company/operating_income', 7e9, '2018-05-15'],
      ['company/net_income_attributable', null, null],
    ]);
    expect(preview?.items.map(({ prior }) => prior?.period)).toEqual(['FY2017-Q1', 'FY2017-Q1', 'FY2017-Q1']);
  });

  it('takes nothing from results that are still to come', () => {
    const documents = previewOf(record, morning)?.items.flatMap(({ target, prior, soFar }) =>
      [target, prior, soFar].flatMap((figure) => figure?.sources.map(({ document }) => document) ?? []),
    );
    expect(documents?.filter((id) => id.startsWith('2018-05-15'))).toEqual([]);
  });

  test.each([
    [
      'en',
      'IIJ 1Q18 results due today 15:00 JST. Targets and last year inside',
      'Due today: IIJ 1Q18 results, 15:00 JST',
    ],
    [
      'ja',
      'IIJ 2019年3月期 第1四半期 決算：本日15:00 JST公表予定。業績予想と前年の値',
      '本日公表予定：IIJ 2019年3月期 第1四半期 決算（15:00 JST）',
    ],
  ] as const)('in %s', (lang, notification, headline) => {
    const preview = previewOf(record, august);
    const words = preview && previewToWords(preview, '15:00 JST', record, lang);
    expect(words).toMatchObject({ notification, headline });
    expect(words?.notification.length).toBeLessThanOrEqual(90);
    expect(words?.sources[0]).toMatch(/15 May 2018|2018年5月15日/);
    expect(words?.table.rows[0]?.slice(1)).toContain(lang === 'en' ? '190,000' : '190,000');
  });

  it('is posted before the results are due, for days of results', () => {
    expect(previewMessages(record, entry, august)?.languages.en.text).toContain('190,000');
    expect(previewMessages(record, entry, august + 24 * 3600e3)).toBeUndefined();
    expect(previewMessages(record, { ...entry, kind: 'dividend' }, august)).toBeUndefined();
  });
});

import { describe, expect, it, test } from 'vitest';
import { previewMessages } from '../../src/app/event-preview.js';
import { dueAt } from '../../src/delivery/calendar.js';
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
      'Due today: IIJ 1Q18 results',
    ],
    [
      'ja',
      'IIJ 2019年3月期 第1四半期 決算：本日15:00 JST公表予定。業績予想と前年の値',
      '本日公表予定：IIJ 2019年3月期 第1四半期 決算',
    ],
  ] as const)('in %s', (lang, notification, headline) => {
    const preview = previewOf(record, august);
    const words = preview && previewToWords(preview, '15:00 JST', record, lang);
    expect(words).toMatchObject({ notification, headline });
    expect(words?.notification.length).toBeLessThanOrEqual(90);
    expect(words?.sources[0]).toMatch(/15 May 2018|2018年5月15日/);
    expect(words?.table.rows[0]?.slice(1)).toContain(lang === 'en' ? '190,000' : '190,000');
  });

  it('tells the progress of a year before, what it was held against, the dividend forecast and the basis', () => {
    const due = Date.parse('2018-05-15T08:30:00+09:00');
    const preview = previewOf(record, due);
    const words = preview && previewToWords(preview, '15:00 JST', record, 'en');
    expect(words?.table.rows).toEqual([
      ['Revenue', '176.0', '157.8', '127.6', '72.5%', '71.9%'],
      ['Operating income', '6.5', '5.1', '3.8', 'about 58.1%', '63.1%'],
      ['Income before tax', '6.5', '–', '4.3', 'about 66%', '–'],
      ['Net income to IIJ', '4.0', '3.2', '2.7', 'about 67.2%', '–'],
    ]);
    expect(words?.notes).toEqual([
      'Company targets of 15 May 2017, repeated since; income before tax as printed with the 9M17 results',
      'Dividend forecast for FY2017: JPY 27.00 per share',
      'A year before: 9M16 against the FY2016 targets as revised on 4 November 2016. ' +
        'A target for income before tax and net income set on 4 November 2016 is not in the record',
      'The results follow here once the release is public and has been approved.',
    ]);
    expect(words?.basis).toMatch(/^U\.S\. GAAP, consolidated, unaudited\. Targets are forward-looking/);
  });

  it('shows when they are due on each reader’s own clock', () => {
    const drawn = JSON.stringify(previewMessages(record, entry, august)?.languages.en.blocks);
    expect(drawn).toContain(`15:00 JST, your time <!date^${dueAt(entry) / 1000}^{time}|15:00 JST>`);
  });

  it('is posted before the results are due, for days of results', () => {
    expect(previewMessages(record, entry, august)?.languages.en.text).toContain('190,000');
    expect(previewMessages(record, entry, august + 24 * 3600e3)).toBeUndefined();
    expect(previewMessages(record, { ...entry, kind: 'dividend' }, august)).toBeUndefined();
  });
});

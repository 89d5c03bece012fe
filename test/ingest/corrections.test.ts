import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/ingest/corrections.js';
import { readDocument } from '../../src/ingest/read-document.js';
import { LayoutError } from '../../src/ingest/source-text.js';

const text = 'IJ grew 66.1% to 166.1 and 66.1, says IIJ';
const correction = { printed: '66.1', occurrence: 1 as number | 'all', correct: '61.1', reason: 'misprint' };
const whereIs = (printed: string, from = 0) => ({
  start: text.indexOf(printed, from),
  end: text.indexOf(printed, from) + printed.length,
});

describe('corrections', () => {
  it('give a number its reading at the place named, and nowhere else', () => {
    const readings = readingsOf(text, [correction]);
    expect(readings(whereIs('66.1'))).toEqual({ read: '61.1', reason: 'misprint' });
    expect(readings(whereIs('66.1', 25))).toBeUndefined();
  });

  it('count whole numbers and words only', () => {
    const readings = readingsOf(text, [{ ...correction, occurrence: 2 }]);
    expect(readings(whereIs('166.1'))).toBeUndefined();
    expect(readings(whereIs('66.1', 25))?.read).toBe('61.1');
  });

  it('fail when they are not in the document any more', () => {
    expect(() => readingsOf(text, [{ ...correction, occurrence: 3 }])).toThrow(LayoutError);
    expect(() => readingsOf(text, [{ ...correction, printed: 'IJJ', occurrence: 'all' }])).toThrow(
      '"IJJ" (all) is not in the document',
    );
  });

  it('fail when they cut through a number', () => {
    const readings = readingsOf(text, [{ ...correction, printed: 'grew 66.1', correct: 'grew 61.1' }]);
    expect(() => readings(whereIs('66.1'))).toThrow('cuts through a number');
  });
});

describe('a corrected document', () => {
  const { disclosure } = readDocument('Sales grew 66.1% here.\nTotal 12 13\nEnd', {
    document: {
      id: 'd',
      kind: 'notice',
      title: { en: '', ja: '' },
      publishedAt: '2018-05-15T15:00:00+09:00',
      accounting: 'US GAAP',
      audited: false,
      corrections: [correction, { printed: '13', occurrence: 1, correct: '18', reason: 'smudge' }],
    },
    parts: [
      {
        file: 'p.json',
        layout: {
          type: 'prose',
          section: { en: 'S', ja: 'S' },
          from: 'Sales',
          occurrence: 1,
          to: 'Total',
          rounding: 'nearest',
          paragraphs: { 1: [['company/revenue', 'FY2017 yoy']] },
        },
      },
      {
        file: 't.json',
        layout: {
          type: 'table',
          id: 't',
          title: { en: 'T', ja: 'T' },
          from: 'Total',
          occurrence: 1,
          to: 'End',
          unit: 'JPY',
          rounding: 'nearest',
          columns: [
            ['a', 'FY2016'],
            ['b', 'FY2017'],
          ],
          rows: [['Total', 'company/revenue']],
        },
      },
    ],
  });

  it('keeps what is printed beside what is read', () => {
    expect(disclosure.text[0]).toMatchObject({
      printed: '66.1',
      correction: { read: '61.1', reason: 'misprint' },
    });
    expect(disclosure.tables[0]?.rows[0]?.cells).toEqual([
      '12',
      { printed: '13', correction: { read: '18', reason: 'smudge' } },
    ]);
  });

  it('lists its corrections', () => {
    expect(disclosure.corrections?.map(({ printed, correct }) => [printed, correct])).toEqual([
      ['66.1', '61.1'],
      ['13', '18'],
    ]);
  });
});

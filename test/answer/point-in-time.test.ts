import { describe, expect, it } from 'vitest';
import { ask } from '../question/reader.js';

/** A bare date is the end of that day in Tokyo. */
const at = (instant: string): number =>
  Date.parse(instant.includes('T') ? instant : `${instant}T23:59:59.999+09:00`);

const BEFORE_FY2017 = '2018-05-15T14:59:59+09:00';

describe('nothing is answered before it was public', () => {
  it.each([
    ['FY2017 revenue', BEFORE_FY2017],
    ['4Q17 operating income', BEFORE_FY2017],
    ['2017年度の営業利益', BEFORE_FY2017],
    ['cash March 2018', BEFORE_FY2017],
    ['SI gross margin FY2017', BEFORE_FY2017],
    ['FY2018 revenue target', BEFORE_FY2017],
    ['goodwill March 2018', BEFORE_FY2017],
    ['revenue growth FY2017', BEFORE_FY2017],
    ['FY2017 revenue', '2016-08-05'],
    ['2Q16 revenue', '2016-08-05'],
    ['FY2016 operating income', '2016-08-05'],
    ['1Q16 revenue', '2013-05-16'],
    ['FY2013 revenue', '2013-05-16'],
    ['cash June 2016', '2013-05-16'],
    ['FY2012 revenue', '2013-05-14'],
  ])('%s on %s', (question, instant) => {
    const { status, figures, context } = ask(question, [], at(instant));
    expect({ status, figures, context }).toMatchObject({ status: 'unavailable', figures: [], context: [] });
  });
});

describe('what was public is answered', () => {
  it.each([
    ['FY2017 revenue', '2018-05-15', 'FY2017', 176050649000],
    ['1Q16 revenue', '2016-08-05', 'FY2016-Q1', 36179000000],
    ['FY2012 revenue', '2013-05-16', 'FY2012', 106248486000],
    ['FY2011 revenue', '2013-05-16', 'FY2011', 97314605000],
    ['FY2012 operating cash flow', '2013-05-16', 'FY2012', undefined],
  ])('%s on %s', (question, instant, period, value) => {
    const { status, figures } = ask(question, [], at(instant));
    expect({ status, period: figures[0]?.period }).toEqual({ status: 'answered', period });
    if (value !== undefined) expect(figures[0]?.value).toBe(value);
  });

  it.each([
    ['2016-08-05', 'FY2016-Q1'],
    ['2013-05-16', 'FY2012'],
    ['2018-06-01', 'FY2017'],
  ])('without a period, on %s the latest results are %s', (instant, period) => {
    const { figures, assumed } = ask('revenue', [], at(instant));
    expect(figures[0]?.period).toBe(period);
    expect(assumed.map((one) => one.value)).toContain(period);
  });
});

describe('no answer of an earlier day cites a later document', () => {
  it.each([BEFORE_FY2017, '2016-08-05', '2013-05-16'])('%s', (instant) => {
    const day = instant.slice(0, 10);
    const cited = [
      'revenue',
      'operating income',
      'cash',
      'total assets',
      'SI revenue',
      'net income',
      '売上高',
      '営業利益の推移',
    ]
      .flatMap((question) => ask(question, [], at(instant)).figures)
      .flatMap((figure) => figure.sources.map((source) => source.document));
    expect(cited.filter((document) => document.slice(0, 10) > day)).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });
});

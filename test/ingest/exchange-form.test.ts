import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { couldBePrintedAs } from '../../src/ingest/same-kind/form/wrapped.js';
import { readNew, type ReadNew } from '../../src/ingest/same-kind/read-new.js';
import { release } from '../delivery/replica.js';
import { formTables, printedTable, type FormTable } from './exchange-form.js';

const reading = (text: string): ReadNew =>
  readNew(text, DATA_FOLDER, { publishedAt: (day) => `${day}T15:00:00+09:00` });

/** As little of the release as is one: its day, its period and a table. */
const quarterly = release
  .split('\n\n')
  .filter((paragraph, at) => at < 2 || paragraph.startsWith('CAPEX'))
  .join('\n\n');

const annual = quarterly
  .replaceAll('1Q18', 'FY2018')
  .replace('three months ended June 30, 2018', 'fiscal year ended March 31, 2019');

/** What a release with these paragraphs has in a table of the form: "metric spec printed". */
function figuresOf(id: string, paragraphs: readonly string[], opening = quarterly): string[] {
  const { disclosure } = reading([opening, ...paragraphs, '[English Translation]'].join('\n\n'));
  return disclosure.tables
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) =>
      cell === null || typeof cell === 'string'
        ? []
        : [`${cell.metric ?? ''} ${cell.spec ?? ''} ${cell.printed}`.replace('company/', '')],
    );
}

const halfYear = 'Interim Period Ending September 30, 2018';
const year = 'Fiscal Year Ending March 31, 2019';
const targets = formTables.twoTargets('2019', [
  { label: halfYear, cells: ['90,000', '8.4', '2,500', '8.0'] },
  { label: year, cells: ['192,000', '9.1', '6,500', '(3.9)'] },
]);
const allTargets = formTables.allTargets('2019', [
  { label: year, cells: ['192,000', '9.1', '6,500', '(3.9)', '6,400', '(18.4)', '-', '-', '-'] },
]);
const dividends = formTables.dividends([
  { label: 'Fiscal Year Ended March 31, 2018', cells: ['-', '13.50', '-', '13.50', '27.00'] },
  { label: year, cells: ['-'] },
  { label: `${year} (forecast)`, cells: ['13.50', '-', '14.50', '28.00'] },
]);

describe('a table of the exchange form', () => {
  const read = [
    'revenue FY2018-H1 target 90,000',
    'revenue FY2018-H1 target yoy 8.4',
    'operating_income FY2018-H1 target 2,500',
    'operating_income FY2018-H1 target yoy 8.0',
    'revenue FY2018 target 192,000',
    'revenue FY2018 target yoy 9.1',
    'operating_income FY2018 target 6,500',
    'operating_income FY2018 target yoy (3.9)',
  ];

  it.each([2, 3, 4, 5, 6, 7])('is read with labels broken after %i words', (words) => {
    expect(figuresOf('tse-targets', [printedTable(targets, words)])).toEqual(read);
  });

  it('is read with columns that the release of its layouts did not have, and a dash is no target', () => {
    expect(figuresOf('tse-targets', [printedTable(allTargets, 5)])).toEqual([
      'revenue FY2018 target 192,000',
      'revenue FY2018 target yoy 9.1',
      'operating_income FY2018 target 6,500',
      'operating_income FY2018 target yoy (3.9)',
      'income_before_tax FY2018 target 6,400',
      'income_before_tax FY2018 target yoy (18.4)',
    ]);
  });

  it('may have its columns in another order', () => {
    const heading = 'Operating Total Income Revenues';
    const row = { label: year, cells: ['6,500', '(3.9)', '192,000', '9.1'] };
    expect(figuresOf('tse-targets', [printedTable({ ...targets, heading, rows: [row] }, 3)])).toEqual([
      'operating_income FY2018 target 6,500',
      'operating_income FY2018 target yoy (3.9)',
      'revenue FY2018 target 192,000',
      'revenue FY2018 target yoy 9.1',
    ]);
  });

  it('may have fewer columns, without a title above them', () => {
    const heading =
      'Basic net income attributable to IIJ per share Diluted net income attributable to IIJ per share';
    const rows = [{ label: 'Three months ended June 30, 2018', cells: ['24.85', '24.76'] }];
    expect(
      figuresOf('tse-per-share-ratios', [printedTable({ title: '', heading, units: 'JPY JPY', rows }, 3)]),
    ).toEqual(['eps FY2018-Q1 24.85', 'eps_diluted FY2018-Q1 24.76']);
  });

  it('gives dividends that were paid and those ahead, part by part', () => {
    expect(figuresOf('tse-dividends', [printedTable(dividends, 3)])).toEqual([
      'dps_1q_end FY2017 -',
      'dps_interim FY2017 13.50',
      'dps_3q_end FY2017 -',
      'dps_year_end FY2017 13.50',
      'dps_annual FY2017 27.00',
      'dps_1q_end FY2018 -',
      'dps_interim FY2018 forecast 13.50',
      'dps_year_end FY2018 forecast 14.50',
      'dps_annual FY2018 forecast 28.00',
    ]);
  });

  it('gives what is told of dividends of whole years, and of the next one what is forecast', () => {
    const whole = ['-', '13.50', '-', '13.50', '27.00', '1,217', '23.8', '1.7'];
    const rows = [
      { label: year.replace('Ending', 'Ended'), cells: whole },
      { label: 'Fiscal Year Ending March 31, 2020 (forecast)', cells: ['-', '14.00', '-', '15.00', '29.00'] },
    ];
    const read = figuresOf('tse-dividends', [printedTable(formTables.dividendsOfYears(rows), 3)], annual);
    expect(read.slice(4)).toEqual([
      'dps_annual FY2018 27.00',
      'dividend_total FY2018 1,217',
      'payout_ratio FY2018 23.8',
      'doe FY2018 1.7',
      'dps_interim FY2019 forecast 14.00',
      'dps_year_end FY2019 forecast 15.00',
      'dps_annual FY2019 forecast 29.00',
    ]);
  });

  it('gives balances as of the days that its rows name', () => {
    const cells = ['154,061', '74,601', '73,882', '48.0', '1,639.53'];
    const position = formTables.position([{ label: 'As of June 30, 2018', cells }]);
    expect(figuresOf('tse-financial-position', [printedTable(position, 5)])).toEqual([
      'total_assets 2018-06-30 154,061',
      'total_equity 2018-06-30 74,601',
      'equity_iij 2018-06-30 73,882',
      'equity_ratio 2018-06-30 48.0',
      'bps 2018-06-30 1,639.53',
    ]);
  });

  it('gives results, and its cash as of the end of the period', () => {
    const cash = formTables.cash([
      { label: 'Three months ended June 30, 2018', cells: ['3,262', '(2,037)', '(748)', '22,015'] },
    ]);
    expect(figuresOf('tse-cash-flow', [printedTable(cash, 5)])).toEqual([
      'ocf FY2018-Q1 3,262',
      'icf FY2018-Q1 (2,037)',
      'fcf_financing FY2018-Q1 (748)',
      'cash 2018-06-30 22,015',
    ]);
  });

  it.each([
    ['(up 71.9% YoY)', 'comprehensive_income_attributable FY2018-Q1 yoy 71.9%'],
    ['(down 71.9% YoY)', 'comprehensive_income_attributable FY2018-Q1 yoy neg 71.9%'],
    ['(down (71.9)% YoY)', undefined],
  ])('told in words is read with its direction: %s', (words, growth) => {
    const said = `Total comprehensive income attributable to IIJ (Note1) Three months ended June 30, 2018: JPY1,684 million ${words}`;
    expect(figuresOf('tse-comprehensive-income', [said])[1]).toBe(growth?.replace('%', ''));
  });

  const spoilt: [string, FormTable, string, string][] = [
    ['a unit that is another', targets, 'JPY millions', 'JPY thousands'],
    ['one unit that is another', targets, '% JPY millions', '% JPY'],
    ['a heading that nothing explains', targets, 'Operating', 'Ordinary'],
    ['a heading that is there twice', targets, 'Total Operating', 'Total Total Operating'],
    ['a figure too few', targets, '90,000 ', ''],
    ['a figure too many', targets, '90,000 ', '90,000 12 '],
    ['a number that is cut', targets, '90,000', '90,00'],
    ['a label without its year', targets, '8.0 September 30, 2018', '8.0 September 30,'],
    ['a year that its title does not name', targets, '8.0 September 30, 2018', '8.0 September 30, 2019'],
    ['targets of what is over', targets, '8.0 September 30, 2018', '8.0 September 30, 2017'],
    ['a row for a quarter too many', dividends, 'Ending March 31, - 2019', 'Ending March 31, - - 2019'],
    ['a forecast that is not said to be one', dividends, '2019 (forecast)', '2019'],
  ];
  it.each(spoilt)('with %s is read up to there, and no further', (_, table, right, wrong) => {
    const printed = printedTable(table, table === dividends ? 5 : 3);
    expect(printed).toContain(right);
    const whole = figuresOf(table === dividends ? 'tse-dividends' : 'tse-targets', [printed]);
    const read = figuresOf(table === dividends ? 'tse-dividends' : 'tse-targets', [
      printed.replaceAll(right, wrong),
    ]);
    expect(read.length).toBeLessThan(whole.length);
    expect(whole.slice(0, read.length)).toEqual(read);
  });

  const figure = fc.integer({ min: -200_000, max: 200_000 }).map((n) => amount(n));
  const rate = fc.integer({ min: -999, max: 999 }).map((n) => (n < 0 ? `(${-n / 10})` : String(n / 10)));
  const row = fc.tuple(figure, rate, figure, rate, figure, rate, figure, rate);

  it('gives each of its figures, whatever they are and wherever its labels are broken', () => {
    fc.assert(
      fc.property(row, row, fc.integer({ min: 3, max: 6 }), (now, then, words) => {
        const rows = [now, then].map((cells, at) => ({
          label: `Three months ended June 30, ${2018 - at}`,
          cells,
        }));
        const read = figuresOf('tse-results', [printedTable(formTables.results(rows), words)]);
        expect(read.map((one) => one.split(' ').at(-1))).toEqual([...now, ...then]);
      }),
      { numRuns: 25 },
    );
  });
});

const amount = (n: number): string =>
  n < 0 ? `(${(-n).toLocaleString('en-US')})` : n.toLocaleString('en-US');

describe('headings that were wrapped', () => {
  const words = (text: string): string[] => text.split(' ');
  it.each([
    ['Total Operating Revenues Income', ['Total Revenues', 'Operating Income'], true],
    ['Total Operating Revenues Income', ['Operating Income', 'Total Revenues'], false],
    ['Total Revenues Operating Income', ['Total Revenues', 'Operating Income'], true],
    ['Income before Revenues tax', ['Revenues', 'Income before tax'], true],
    ['tax Revenues Income before', ['Revenues', 'Income before tax'], false],
    ['Total Operating Revenues', ['Total Revenues', 'Operating Income'], false],
    ['Total Operating Revenues Income Cash', ['Total Revenues', 'Operating Income'], false],
  ])('"%s" for %j: %s', (run, headings, expected) => {
    expect(couldBePrintedAs(headings.map(words), words(run))).toBe(expected);
  });
});

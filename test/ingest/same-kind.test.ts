import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import type { DisclosureFile } from '../../src/dataset/schema.js';
import { loadLayouts } from '../../src/ingest/read-document.js';
import { spareRows } from '../../src/ingest/same-kind/rows.js';
import { readNew, type ReadNew } from '../../src/ingest/same-kind/read-new.js';
import { release } from '../delivery/replica.js';

const read = (text: string): ReadNew =>
  readNew(text, DATA_FOLDER, { publishedAt: (day) => `${day}T15:00:00+09:00` });

type Cells = DisclosureFile['tables'][number]['rows'][number]['cells'];

/** The cells of a metric in a table. */
const cellsOf = ({ disclosure }: ReadNew, table: string, metric: string): Cells | undefined =>
  disclosure.tables.find(({ id }) => id === table)?.rows.find((row) => row.metric === metric)?.cells;

const specsOf = ({ disclosure }: ReadNew, table: string): string | undefined =>
  disclosure.tables
    .find(({ id }) => id === table)
    ?.columns.map(({ spec }) => spec)
    .join();

/** The release with one phrase printed otherwise. */
function printing(right: string, other: string): string {
  if (!release.includes(right)) throw new Error(`the release does not print "${right}"`);
  return release.replace(right, other);
}

describe('a row of a new release', () => {
  it.each(['7,201 n.m.', '7,201 7,61 5.7', '72,01 7,613 5.7'])(
    'printed as "%s" gives no part of a number',
    (other) => {
      const got = read(printing('WAN services 7,201 7,613 5.7', `WAN services ${other}`));
      expect(cellsOf(got, 'network-revenue-breakdown', 'wan/revenue')).toBeUndefined();
    },
  );

  it.each([
    ['(90 ) (90 )', '△90 △90', ['-90', '-90']],
    ['(90 ) (90 )', '▲90 ▲ 90', ['-90', '-90']],
    ['(90 ) (90 )', '−90 −90', ['-90', '-90']],
    ['(90 ) (90 )', '（90） （９０）', ['(90)', '(90)']],
    ['(90 ) (90 )', '− －', ['-', '-']],
    ['(90 ) (90 )', '― —', ['―', '—']],
  ])('with %s printed as %s is read as %j', (right, other, cells) => {
    expect(cellsOf(read(printing(right, other)), 'segment-results', 'elimination/revenue')).toEqual(cells);
  });

  it('with a dash for growth has no growth', () => {
    const text = printing('Total revenues 40,964 44,000 7.4', 'Total revenues 40,964 44,000 -');
    expect(cellsOf(read(text), 'operating-results', 'company/revenue')).toEqual(['40,964', '44,000', null]);
  });

  it('that has changed its place is read there, and so are those around it', () => {
    const [wan, outsourcing] = [
      'WAN services 7,201,455 7,612,903',
      'Outsourcing services 6,203,871 6,905,538',
    ];
    const text = printing(`${wan} ${outsourcing}`, `${outsourcing} ${wan}`);
    const got = read(text);
    expect(cellsOf(got, 'income-statement', 'wan/revenue')).toEqual(['7,201,455', '7,612,903']);
    expect(cellsOf(got, 'income-statement', 'outsourcing/revenue')).toEqual(['6,203,871', '6,905,538']);
    expect(cellsOf(got, 'income-statement', 'company/net_income_attributable')).toBeDefined();
  });
});

describe('a table of a new release', () => {
  it('has neither the year in its title nor less of its labels than was printed', () => {
    const heading = 'Interim Year-end Full Year';
    const row = (year: string, said: string): string =>
      `${year} Dividend (${said}) JPY14.50 (${said}) JPY15.50 (${said}) JPY30.00 (${said})`;
    const last = row('FY2018', 'scheduled').replace('JPY14.50 (scheduled)', 'JPY14.50 (paid)');
    const { disclosure } = read(`${release}\n\n${heading} ${row('FY2019', 'forecast')} ${last}\n\nEnd`);
    const table = disclosure.tables.find(({ id }) => id === 'dividend-forecast');
    expect(table?.title).toEqual({ en: 'Dividends', ja: '配当' });
    expect(table?.rows.map(({ label }) => label)).toEqual([
      'Dividend (forecast), FY2019',
      'Dividend (interim paid, year-end scheduled), FY2018',
    ]);
  });

  it('that is printed twice is read twice, under titles of their own', () => {
    const [table = ''] = /CAPEX 1Q17 1Q18.*/.exec(release) ?? [];
    const { disclosure } = read(release.replace(table, `${table}\n\n${table.replace('3,310', '3,410')}`));
    const both = disclosure.tables.filter(({ id }) => id.startsWith('capex'));
    expect(both.map(({ id, title }) => [id, title.en])).toEqual([
      ['capex', 'CAPEX'],
      ['capex-2', 'CAPEX (no. 2)'],
    ]);
    expect(both.map(({ rows }) => rows[0]?.cells[0])).toEqual(['3,310', '3,410']);
  });
});

describe('a statement of three months', () => {
  const layouts = loadLayouts(
    join(DATA_FOLDER, 'layouts', '2018-05-15-fy2017-results-release'),
  ).parts.flatMap(({ layout }) => (layout.type === 'table' ? [layout] : []));
  const rowsFor = (id: string): string[] =>
    layouts
      .filter((one) => one.id === id)
      .flatMap((one) => spareRows(one, layouts).map(({ metric }) => metric ?? ''));

  it('may have rows that only the one of the year had, and no table of another form lends any', () => {
    expect(rowsFor('quarterly-cash-flow-statement')).toEqual(
      expect.arrayContaining(['company/dividends_paid', 'company/cf_borrowings_repayments']),
    );
    expect(rowsFor('balance-sheet')).toEqual([]);
    expect(rowsFor('contracts-subscriptions')).toEqual([]);
  });
});

describe('a text that breaks off', () => {
  it.each([
    ['within a label', 'Systems construction', 'breaks off at "'],
    ['within a sentence', 'Presentation materials will', 'breaks off at "'],
    ['within a number', 'Cost of systems integration', 'breaks off at "', 5],
    ['between two numbers', 'Inventories 1,714,547', 'breaks off at "'],
  ])('%s is refused', (_, phrase, message, more = 0) => {
    const end = release.indexOf(phrase) + phrase.length + more;
    expect(() => read(release.slice(0, end))).toThrow(message);
  });

  it('is not seen in a whole one', () => {
    expect(() => read(release)).not.toThrow();
    expect(() => read(`${release}\n\nEnd`)).not.toThrow();
  });
});

describe('a release of nine months that calls them by their last quarter', () => {
  const nine = release
    .replaceAll('1Q', '3Q')
    .replaceAll(/three months/gi, 'nine months')
    .replaceAll('June 30', 'December 31');

  it('is read as one of nine months', () => {
    const got = read(nine);
    expect(got.disclosure.id).toBe('2018-08-08-9m18-results-release');
    expect(specsOf(got, 'operating-results')).toBe('FY2017-9M,FY2018-9M,FY2018-9M yoy');
  });

  it('keeps the quarter where it names both, and where three months begin', () => {
    const both = read(nine.replace('(“3Q18”)', '(“9M18”) and (“3Q18”)'));
    expect(specsOf(both, 'operating-results')).toBe('FY2017-Q3,FY2018-Q3,FY2018-Q3 yoy');
    const parted = read(nine.replace('CAPEX 3Q17', 'Third Quarter (3 months)\n\nCAPEX 3Q17'));
    expect(specsOf(parted, 'capex')).toBe('FY2017-Q3,FY2018-Q3');
  });
});

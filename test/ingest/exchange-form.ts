/** Prints tables of the exchange's form as a newswire does: on one line, with labels broken around the figures. */

export interface FormRow {
  /** "Fiscal Year Ending March 31, 2019 (forecast)". */
  readonly label: string;
  readonly cells: readonly string[];
}

export interface FormTable {
  readonly title: string;
  readonly heading: string;
  readonly units: string;
  readonly rows: readonly FormRow[];
}

const RULE = '-------------------- ------------ - -----';

/** A table; its labels are broken after so many words, or not at all. */
export function printedTable({ title, heading, units, rows }: FormTable, breakAfter = Infinity): string {
  const lines = rows.map(({ label, cells }) => {
    const words = label.split(' ');
    const figures = cells.map((cell) => cell.replace(/\)$/, ' )')); // as the newswire sets them
    return [...words.slice(0, breakAfter), ...figures, ...words.slice(breakAfter)].join(' ');
  });
  return [title, RULE, heading, RULE, units, lines.join(` ${RULE} `), RULE].join(' ').trim();
}

const RESULTS = {
  title: '(1) Consolidated Results of Operations (% shown is YoY change)',
  heading: 'Total revenues Operating income Income before Net income income tax expense attributable to IIJ',
  units: 'JPY millions % JPY millions % JPY millions % JPY millions %',
};
const POSITION = {
  title: '(2) Consolidated Financial Position',
  heading:
    "Total IIJ Total IIJ Total IIJ Total assets Total equity shareholders' shareholders' shareholders’ equity equity to total equity per share assets",
  units: 'JPY millions JPY millions JPY millions % JPY',
};
const CASH = {
  title: '(3) Consolidated Cash Flow',
  heading:
    'Cash and cash Operating activities Investing Financing equivalents activities activities (end of the period)',
  units: 'JPY millions JPY millions JPY millions JPY millions',
};
const DIVIDENDS = { title: '2. Dividends', units: 'JPY JPY JPY JPY JPY' };
const OF_PARTS = 'Dividend per Shares 1Q-end 2Q-end 3Q-end Year-end Total';
const OF_YEARS = {
  heading:
    "Dividend per Shares Ratio of Total cash Payout Dividends to dividends for Ratio Shareholder's 1Q-end 2Q-end 3Q-end Year-end Total the year (consolidated) Equity (consolidated)",
  units: 'JPY JPY JPY JPY JPY JPY millions % %',
};
const targetTitle = (year: string): string =>
  `3. Target of Consolidated Financial Results for the Fiscal Year Ending March 31, ${year} (April 1, ${Number(year) - 1} through March 31, ${year}) (% shown is YoY change)`;
const TWO_TARGETS = { heading: 'Total Operating Revenues Income', units: 'JPY millions % JPY millions %' };
const ALL_TARGETS = {
  heading:
    'Total Operating Income before Net Income Basic Net Income Revenues Income Income Tax attributable attributable to Expense to IIJ IIJ per Share',
  units: 'JPY millions % JPY millions % JPY millions % JPY millions % JPY',
};

/** The tables of the form by what they are of; `rows` are theirs. */
export const formTables = {
  results: (rows: readonly FormRow[]): FormTable => ({ ...RESULTS, rows }),
  position: (rows: readonly FormRow[]): FormTable => ({ ...POSITION, rows }),
  cash: (rows: readonly FormRow[]): FormTable => ({ ...CASH, rows }),
  dividends: (rows: readonly FormRow[]): FormTable => ({ ...DIVIDENDS, heading: OF_PARTS, rows }),
  dividendsOfYears: (rows: readonly FormRow[]): FormTable => ({ ...DIVIDENDS, ...OF_YEARS, rows }),
  twoTargets: (year: string, rows: readonly FormRow[]): FormTable => ({
    title: targetTitle(year),
    ...TWO_TARGETS,
    rows,
  }),
  allTargets: (year: string, rows: readonly FormRow[]): FormTable => ({
    title: targetTitle(year),
    ...ALL_TARGETS,
    rows,
  }),
};

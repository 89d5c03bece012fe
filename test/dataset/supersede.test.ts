import { describe, expect, it } from 'vitest';
import { finestOf } from '../../src/dataset/derive.js';
import { runChecks } from '../../src/dataset/checks/run.js';
import { buildRecord } from '../../src/dataset/build-record.js';
import type { Record } from '../../src/dataset/record.js';
import type { DisclosureFile } from '../../src/dataset/schema.js';
import { correctedBy } from '../../src/dataset/supersede.js';
import { targetVersions } from '../../src/dataset/targets.js';
import { viewsOf, type View } from '../../src/dataset/view.js';
import { factsJson } from '../../src/cli/facts.js';
import { shippedData } from './shipped.js';
import { disclosure, type Cell } from './small-record.js';

const INCOME = 'company/operating_income';

/** A disclosure of a day of May 2018 at three in the afternoon. */
const on = (
  day: number,
  id: string,
  cells: readonly Cell[],
  more: Partial<DisclosureFile> = {},
): DisclosureFile => ({
  ...disclosure(cells),
  id,
  publishedAt: `2018-05-${String(day).padStart(2, '0')}T15:00:00+09:00`,
  ...more,
});

const release = on(15, 'release', [
  [INCOME, 'FY2017', '6,762,202'],
  [INCOME, 'FY2017 yoy', '31.7'],
  [INCOME, 'FY2016', '5,134,307'],
  ['company/revenue', 'FY2017', '176,050,649'],
  ['company/revenue', 'FY2018 target', '190,000,000'],
]);
const deck = on(15, 'deck', [[INCOME, 'FY2017', '6,762,202']], { kind: 'presentation' });
const correction = on(
  18,
  'correction',
  [
    [INCOME, 'FY2017', '6,672,202'],
    ['company/revenue', 'FY2017', '176,050,649'],
  ],
  { kind: 'notice', corrects: 'release' },
);

const recordOf = (...disclosures: DisclosureFile[]): Record => buildRecord({ ...shippedData, disclosures });
const at = (record: Record, day: number, time = '15:00:00'): View =>
  viewsOf(record)(Date.parse(`2018-05-${String(day).padStart(2, '0')}T${time}+09:00`));
const printed = (view: View, metric: string, period: string, basis?: 'target'): string[] =>
  view.find(metric, period, basis).map(({ source }) => `${source.document} ${source.printed}`);
const changes = (record: Record, id: string): string[] =>
  correctedBy(record, id).map(
    ({ cause, old, current }) =>
      `${cause}: ${current.metric} ${current.period} ${old.source.printed} -> ${current.source.printed}`,
  );

describe('a company that corrects its release', () => {
  const record = recordOf(release, deck, correction);
  const [before, after] = [at(record, 18, '14:59:59'), at(record, 18)];

  it('changes the figure, wherever it was told, from the instant of the correction on', () => {
    expect(printed(before, INCOME, 'FY2017')).toEqual(['release 6,762,202', 'deck 6,762,202']);
    expect(printed(after, INCOME, 'FY2017')).toEqual(['correction 6,672,202']);
    expect(finestOf(after, INCOME, 'FY2017')?.quantity.value).toBe(6_672_202);
  });

  it('takes with it the printed change that rested on it, and leaves what it repeats unchanged', () => {
    expect(before.find(INCOME, 'FY2017', 'actual', 'growth')).toHaveLength(1);
    expect(after.find(INCOME, 'FY2017', 'actual', 'growth')).toEqual([]);
    expect(printed(after, INCOME, 'FY2016')).toEqual(['release 5,134,307']);
    expect(printed(after, 'company/revenue', 'FY2017')).toContain('release 176,050,649');
  });

  it('is told with the old figure and the new one', () => {
    expect(changes(record, 'correction')).toEqual([`company: ${INCOME} FY2017 6,762,202 -> 6,672,202`]);
    expect(changes(record, 'release')).toEqual([]);
  });

  it('keeps every vintage in the record, and lists and checks those that hold', () => {
    expect(
      record.facts.filter(({ metric, period }) => metric === INCOME && period === 'FY2017'),
    ).toHaveLength(4);
    expect(factsJson(before)).toContain('6,762,202');
    expect(factsJson(after)).not.toContain('6,762,202');
    expect(runChecks(record, []).unexplained.map(({ relation }) => relation.id)).toEqual([]);
  });
});

it('corrects a correction: the figure before is the one that was last given', () => {
  const again = on(21, 'again', [[INCOME, 'FY2017', '6,700,000']], { corrects: 'correction' });
  const aside = on(22, 'aside', [[INCOME, 'FY2017', '6,700,100']], { corrects: 'release' });
  const record = recordOf(release, deck, correction, again, aside);
  expect(changes(record, 'again')).toEqual([`company: ${INCOME} FY2017 6,672,202 -> 6,700,000`]);
  expect(changes(record, 'aside')).toEqual([`company: ${INCOME} FY2017 6,700,000 -> 6,700,100`]);
  expect([15, 18, 21, 22].map((day) => printed(at(record, day), INCOME, 'FY2017').at(-1))).toEqual([
    'deck 6,762,202',
    'correction 6,672,202',
    'again 6,700,000',
    'aside 6,700,100',
  ]);
});

it('says that the reader was wrong, and names the document that was right', () => {
  const ours = on(18, 'ours', [[INCOME, 'FY2017', '6,672,202']], { corrects: 'release', cause: 'reader' });
  const record = recordOf(release, ours);
  expect(changes(record, 'ours')).toEqual([`reader: ${INCOME} FY2017 6,762,202 -> 6,672,202`]);
  expect(printed(at(record, 18), INCOME, 'FY2017')).toEqual(['release 6,672,202']);
});

it('puts a corrected target in the place of the wrong one: it is no revision', () => {
  const cut = on(18, 'cut', [['company/revenue', 'FY2018 target', '189,000,000']], { corrects: 'release' });
  const versions = (day: number) =>
    targetVersions(at(recordOf(release, cut), day), 'company/revenue', 'FY2018').map(
      ({ fact, setOn, status }) => [fact.quantity.value, setOn, status],
    );
  expect(versions(15)).toEqual([[190_000_000, '2018-05-15', 'initial']]);
  expect(versions(18)).toEqual([[189_000_000, '2018-05-15', 'initial']]);
});

it.each([
  ['a document that is not in the record', 'elsewhere'],
  ['itself', 'correction'],
])('does not correct %s', (_, corrects) => {
  expect(() => recordOf(release, { ...correction, corrects })).toThrow(
    `correction corrects "${corrects}", which is no earlier disclosure`,
  );
});

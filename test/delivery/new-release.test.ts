import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takenInText } from '../../src/cli/read-in.js';
import type { DisclosureFile } from '../../src/dataset/schema.js';
import { disclosureSchema } from '../../src/dataset/schema.js';
import { readData } from '../../src/dataset/load.js';
import type { ApprovalCard } from '../../src/delivery/ports.js';
import { exportApproved } from '../../src/app/release-intake.js';
import { type Engine, engines, type Place, sqlite } from '../store/engines.js';
import { z } from 'zod';
import { formTables, printedTable } from '../ingest/exchange-form.js';
import { broken, event, published, release, replica, type Replica } from './replica.js';

const hour = 60 * 60 * 1000;
const question = '1Q18 operating income?';

/** Two processes over one store, new for every test. */
function twoReplicas(engine: Engine): { now: number; pair(): readonly [Replica, Replica] } {
  let place: Place;
  let [one, two]: Replica[] = [];
  const scene = {
    now: 0,
    pair: (): readonly [Replica, Replica] => {
      if (!one || !two) throw new Error('not started');
      return [one, two];
    },
  };
  beforeAll(() => engine.start());
  afterAll(() => engine.stop());
  beforeEach(async ({ skip }) => {
    if (!engine.available) skip();
    scene.now = published + 1000;
    place = await engine.place();
    const clock = (): number => scene.now;
    one = await replica(await place.open({ clock }), clock);
    two = await replica(await place.open({ clock }), clock);
    await one.store.subscriptions.put({ ...subscription, channel: 'C1' });
  });
  afterEach(async () => {
    if (engine.available) await place.remove();
  });
  return scene;
}

const subscription = { workspace: 'T1', kinds: ['results'], language: 'en', metrics: [], zone: 'UTC' };

const approve = async ({ desk }: Replica, person = 'approver'): Promise<ApprovalCard> =>
  desk.approve(event, (await desk.card(event))?.fingerprint ?? '', person);

describe.each(engines())('a new release over $name', (engine) => {
  const scene = twoReplicas(engine);

  it.skipIf(!engine.available)(
    'is read, approved, posted and answered from by every replica, without a restart',
    async () => {
      const [here, there] = scene.pair();
      const { card } = await here.takeIn(release);
      expect(card).toMatchObject({ event, state: 'waiting', preparedBy: 'reader' });
      expect(card?.checks?.open).toEqual([]);
      await expect(approve(there, 'reader')).rejects.toThrow('somebody else');
      expect((await approve(there)).state).toBe('released');
      for (const one of [here, there]) {
        await one.source.refresh();
        expect(one.says(question, scene.now)).toBe('JPY 1,475 million');
        expect(one.says('network gross margin 1Q18', scene.now)).toBe('JPY 4,999 million, 17.7% of revenue');
      }
      const [head] = await here.store.deliveries.list({ event });
      expect(head?.content).toContain(
        'IIJ 1Q18: operating income JPY 1,475 million, +31.2% YoY; revenue +7.4%',
      );
      expect(head?.content).toContain('21.1%');
    },
  );
});

/** The release with an exchange form at its end: targets of the year and its dividends. */
function withForm(revenue: string, growth: string, dividend = '28.00'): string {
  const year = 'Fiscal Year Ending March 31, 2019';
  const targets = formTables.twoTargets('2019', [
    { label: 'Interim Period Ending September 30, 2018', cells: ['90,000', '8.4', '2,500', '8.0'] },
    { label: year, cells: [revenue, growth, '7,000', '3.5'] },
  ]);
  const dividends = formTables.dividends([
    { label: year, cells: ['-'] },
    { label: `${year} (forecast)`, cells: ['13.50', '-', '14.50', dividend] },
  ]);
  const form = [dividends, targets].map((table) => printedTable(table, 3));
  return [release, ...form, '[English Translation]'].join('\n\n');
}

describe('a new release', () => {
  const scene = twoReplicas(sqlite());

  it('is invisible to questions, digests and notices before it is approved and before its time', async () => {
    const [here, there] = scene.pair();
    scene.now = published - hour;
    await here.takeIn(release);
    await approve(there);
    for (const one of [here, there]) {
      await one.source.refresh();
      expect(one.knows(scene.now + 2 * hour)).toBe(false);
      expect(one.source.current().disclosures.some(({ id }) => id.startsWith('2018-08-08'))).toBe(false);
    }
    expect(await here.store.deliveries.list()).toEqual([]);
    expect(JSON.stringify(await here.store.notices.list())).not.toMatch(/1,475|44,000|31\.2|21\.1/);
    scene.now = published + 1000;
    await there.desk.refresh();
    expect(await here.store.deliveries.list()).toEqual([]);
    await there.desk.confirmPublic(event, 'approver');
    await here.source.refresh();
    expect([here.knows(scene.now), here.knows(published - 1)]).toEqual([true, false]);
  });

  it('with a broken total is held, and the table is named', async () => {
    const [here, there] = scene.pair();
    const taken = await here.takeIn(broken);
    expect(taken.card?.state).toBe('blocked');
    expect(taken.card?.checks?.open.join('\n')).toContain('Operating results summary');
    const { text, good } = takenInText(taken);
    expect(good).toBe(false);
    expect(text).toMatch(/Does not tie: Operating results summary: .*company\/revenue FY2018-Q1/);
    await expect(approve(there)).rejects.toThrow(/do not tie: Operating results summary/);
    await there.source.refresh();
    expect(there.knows(scene.now)).toBe(false);
    expect(await here.store.deliveries.list()).toEqual([]);
    await here.takeIn(release);
    expect((await approve(there)).state).toBe('released');
  });

  it.each([
    [
      'Adjusted EBITDA 4,024 4,725',
      'Adjusted EBITDA 4,024 4,825',
      /Adjusted EBITDA.*adjusted_ebitda FY2018-Q1/,
    ],
    ['(2,900 ) (3,250 )', '(2,800 ) (3,250 )', /Adjusted EBITDA.*adjusted_ebitda FY2017-Q1/],
  ])('with %s printed as %s is held', async (right, wrong, held) => {
    const [here] = scene.pair();
    const { card } = await here.takeIn(release.replace(right, wrong));
    expect(card?.state).toBe('blocked');
    expect(card?.checks?.open.join('\n')).toMatch(held);
  });

  it('whose heading gives another unit than before leaves that table out, and says so', async () => {
    const [here] = scene.pair();
    const heading = 'CAPEX 1Q17 1Q18 ------------ JPY millions JPY millions';
    const { read } = await here.takeIn(release.replace(heading, heading.replaceAll('millions', 'thousands')));
    expect(read.absent).toContain('CAPEX');
    expect(read.disclosure.tables.map(({ title }) => title.en)).not.toContain('CAPEX');
  });

  it('tells what its exchange form says of targets and dividends, and answers with them once approved', async () => {
    const [here] = scene.pair();
    const { card } = await here.takeIn(withForm('192,000', '9.1'));
    expect(card?.checks?.open).toEqual([]);
    const text = card?.texts.en.text ?? '';
    expect(text).toContain('revenue 192.0bn (+9.1%; before 190.0bn), operating income 7.0bn (+3.5%)');
    expect(text).toContain('FY2018 forecast JPY 28.00, before 27.00');
    expect(here.says('FY2018 revenue target', scene.now)).toContain('JPY 190,000 million');
    await approve(here);
    await here.source.refresh();
    expect(here.says('FY2018 revenue target', scene.now)).toContain('JPY 192,000 million');
    expect(here.says('FY2018 dividend forecast', scene.now)).toContain('JPY 28.00');
  });

  it.each([
    [
      'a target that its growth does not bear out',
      ['197,000', '9.1'],
      'Exchange form: targets: growth company/revenue FY2018 target',
    ],
    [
      'dividends that do not add up',
      ['192,000', '9.1', '28.50'],
      'Exchange form: dividends: formula company/dps_annual FY2018 forecast',
    ],
  ] as const)('with %s is held, and the table is named', async (_, [revenue, growth, dividend], held) => {
    const [here] = scene.pair();
    const { card } = await here.takeIn(withForm(revenue, growth, dividend));
    expect(card?.state).toBe('blocked');
    expect(card?.checks?.open.join('\n')).toContain(held);
  });

  it('that is read in again asks for its approval afresh', async () => {
    const [here, there] = scene.pair();
    await here.takeIn(release);
    const before = await there.desk.card(event);
    await here.takeIn(
      release.replace('CAPEX, including capital leases 3,310', 'CAPEX, including capital leases 3,310 '),
    );
    expect((await there.desk.card(event))?.fingerprint).toBe(before?.fingerprint);
    await here.takeIn(release, { publishedAt: '2018-08-08T15:00:01+09:00' });
    await expect(there.desk.approve(event, before?.fingerprint ?? '', 'approver')).rejects.toThrow(
      'look again',
    );
  });

  it('is written into the data files once it is approved', async () => {
    const [here] = scene.pair();
    const folder = mkdtempSync(join(tmpdir(), 'earnings-export-'));
    await here.takeIn(release);
    expect(await exportApproved(here.store, folder)).toEqual([]);
    await approve(here);
    const [file = ''] = await exportApproved(here.store, folder);
    const [written]: DisclosureFile[] = readData(file, z.array(disclosureSchema));
    expect(written).toMatchObject({ id: '2018-08-08-1q18-results-release', kind: 'release' });
    expect(written?.tables.map(({ id }) => id)).toContain('income-statement');
    rmSync(folder, { recursive: true });
  });

  it('that the record has already is refused, as is one that the calendar does not know', async () => {
    const [here] = scene.pair();
    await here.takeIn(release);
    await approve(here);
    await expect(here.takeIn(release)).rejects.toThrow('--corrects 2018-08-08-1q18-results-release');
    await expect(here.takeIn(release.replace('TOKYO, August 8', 'TOKYO, August 9'))).rejects.toThrow(
      '--published',
    );
    await expect(here.takeIn('Nothing of the kind')).rejects.toThrow('does not begin with place and date');
  });
});

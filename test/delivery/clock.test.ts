import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CalendarEntry, dueAt, instantOf } from '../../src/delivery/calendar.js';
import { hour, type Job, jobsOf, minute, recurring, runsBetween } from '../../src/delivery/jobs.js';
import { tick } from '../../src/delivery/scheduler.js';
import type { Store } from '../../src/store/store.js';
import { type Place, sqlite } from '../store/engines.js';

const day = 24 * hour;
const start = Date.parse('2027-01-01T00:00:00Z');
const end = Date.parse('2029-01-01T00:00:00Z');

const zones = ['Asia/Tokyo', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'America/Los_Angeles'];

/** Every change of the clocks in Europe and America in two years, the leap day, and days around each of them. */
const dates = [
  ...['2027-03-13', '2027-03-14', '2027-03-15', '2027-03-28', '2027-03-29', '2027-10-30', '2027-10-31'],
  ...['2027-11-06', '2027-11-07', '2027-11-08', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-12'],
  ...['2028-03-26', '2028-03-27', '2028-10-29', '2028-11-05', '2027-05-14', '2028-05-15', '2028-08-08'],
];

/** Times at which clocks are put forward or back, and usual ones. */
const times = ['01:30', '02:30', '15:00'];

const calendar: readonly CalendarEntry[] = zones.flatMap((zone, row) =>
  dates.flatMap((date) =>
    times.map((time) => ({
      event: `${date}-results-${row}-${time.replace(':', '')}`,
      date,
      time,
      zone,
      kind: 'results' as const,
      preview: '00:00',
    })),
  ),
);

describe('two years of the clock', () => {
  let place: Place;
  let store: Store;
  let now = start;
  const fired: string[] = [];

  beforeEach(async () => {
    now = start;
    fired.length = 0;
    place = await sqlite().place();
    store = await place.open({ clock: () => now });
  });
  afterEach(() => place.remove());

  const record =
    (what: string) =>
    ({ event }: CalendarEntry): Promise<void> => {
      fired.push(`${what} ${event}`);
      return Promise.resolve();
    };
  const jobs = jobsOf(calendar, {
    preview: record('preview'),
    due: record('due'),
    deadline: record('deadline'),
  });
  const look = (all: readonly Job[] = jobs): Promise<void> =>
    tick({
      store,
      jobs: all,
      clock: () => now,
      onError: (job, error) => {
        throw new Error(job, { cause: error });
      },
    });

  it('every event fires once, and never early, with two processes looking and an outage of 26 hours', async () => {
    const outage = Date.parse('2027-03-27T23:00:00Z');
    const due = new Map(calendar.map((entry) => [`due ${entry.event}`, dueAt(entry)]));
    await look();
    for (now += 53 * minute; now < end; now += nextStep(now)) {
      if (now >= outage && now < outage + 26 * hour) continue;
      const before = fired.length;
      await Promise.all([look(), look()]);
      for (const name of fired.slice(before)) expect(due.get(name) ?? 0).toBeLessThanOrEqual(now);
    }
    const count = (what: string): number => fired.filter((name) => name.startsWith(`${what} `)).length;
    expect(new Set(fired).size).toBe(fired.length);
    expect(count('due')).toBe(calendar.length);
    expect(count('deadline')).toBe(calendar.length);
    const missed = (await store.notices.list()).map(({ text }) => text);
    // A preview is of no use after its event: those that fell into the outage are reported, the others were sent.
    expect(count('preview') + missed.length).toBe(calendar.filter(hasPreview).length);
    expect(missed.length).toBeGreaterThan(0);
    for (const line of missed) expect(line).toContain('preview 2027-03-2');
  });

  it('what is missed beyond its window is reported once and not done', async () => {
    await look();
    now = start + 400 * day;
    await look();
    await look();
    expect(fired.filter((name) => name.startsWith('due 2027'))).toEqual([]);
    const texts = (await store.notices.list()).map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThan(100);
  });

  it.each(zones)('a job at 02:30 every day in %s runs once a day, the days of the changes too', (zone) => {
    const pattern = { pattern: '0 30 2 * * *', zone, window: hour };
    const daily = recurring('daily', pattern, () => Promise.resolve());
    const local = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
    const days = daily.slots(start, end).map((slot) => local.format(slot));
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThanOrEqual(730);
    expect(days).toContain('2028-02-29');
  });

  it('lists what lies ahead in the order of time, and each run in one stretch only', () => {
    const whole = runsBetween(jobs, start, end);
    const middle = Date.parse('2028-02-29T00:00:00+09:00');
    const halves = [...runsBetween(jobs, start, middle), ...runsBetween(jobs, middle, end)];
    expect(halves).toEqual(whole);
  });

  it('a run that fails is tried again and then counts as done', async () => {
    let tries = 0;
    const job: Job = {
      name: 'job',
      window: day,
      slots: (after, until) => (after < start + 1 && until > start ? [start + 1] : []),
      run: () => ((tries += 1) === 1 ? Promise.reject(new Error('not now')) : Promise.resolve()),
    };
    const again = (): Promise<void> =>
      tick({ store, jobs: [job], clock: () => now, onError: () => undefined });
    await again();
    now += minute;
    await again();
    await again();
    expect(tries).toBe(1);
    now += 10 * minute;
    await again();
    await again();
    expect(tries).toBe(2);
  });
});

/** Small steps on the days that matter, large ones between them. */
function nextStep(at: number): number {
  const busy = dates.some((date) => Math.abs(Date.parse(date) - at) < 2 * day);
  return busy ? 53 * minute : 5 * hour;
}

function hasPreview({ date, preview, zone, time }: CalendarEntry): boolean {
  return preview !== undefined && instantOf(date, preview, zone) < instantOf(date, time, zone);
}

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CalendarError, dueAt, instantOf, loadCalendar, parseCalendar } from '../../src/delivery/calendar.js';

const entry = {
  event: '2018-05-15-results',
  date: '2018-05-15',
  time: '15:00',
  zone: 'Asia/Tokyo',
  kind: 'results',
};

describe('the calendar', () => {
  it('that comes with the bot can be read, in the order of time', () => {
    const calendar = loadCalendar(resolve(import.meta.dirname, '../../data'));
    const instants = calendar.map(dueAt);
    expect(calendar.length).toBeGreaterThan(3);
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    for (const { event, date } of calendar) expect(event.startsWith(date)).toBe(true);
  });

  it('knows when an entry is due', () => {
    const [one] = parseCalendar([entry]);
    expect(one && new Date(dueAt(one)).toISOString()).toBe('2018-05-15T06:00:00.000Z');
  });

  it.each([
    ['an event twice', [entry, entry], /lists an event twice/],
    ['a day that does not exist', [{ ...entry, date: '2018-02-30' }], /0\.date is no date/],
    ['a time that does not exist', [{ ...entry, time: '24:00' }], /0\.time is no time/],
    ['a zone that does not exist', [{ ...entry, zone: 'Asia/Kyoto' }], /0\.zone is no time zone/],
    ['an id of another form', [{ ...entry, event: 'results' }], /0\.event is no event id/],
    ['a name that it does not know', [{ ...entry, hour: 15 }], /hour/],
    ['no list', {}, /expected array/],
  ])('refuses %s, in words', (_what, value, words) => {
    expect(() => parseCalendar(value)).toThrow(CalendarError);
    expect(() => parseCalendar(value)).toThrow(words);
  });

  it.each([
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2028-02-29', '09:00', 'Asia/Tokyo', '2028-02-29T00:00:00.000Z'],
    ['2026-07-01', '09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ])('takes %s %s in %s for %s', (date, time, zone, instant) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(instant);
  });
});

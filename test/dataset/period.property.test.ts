import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endOf,
  fiscalYearOf,
  isPeriodId,
  parseSpan,
  periodId,
  previous,
  quartersOf,
  SPANS,
  startOf,
  yearsBefore,
  type SpanKind,
} from '../../src/dataset/period.js';

const span = fc.record({
  fy: fc.integer({ min: 1990, max: 2090 }),
  kind: fc.constantFrom(...(Object.keys(SPANS) as SpanKind[])),
});
const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + 24 * 3600e3).toISOString().slice(0, 10);
const months = (id: string): number => SPANS[parseSpan(id)?.kind ?? 'FY'][1];

describe('period ids', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(span, ({ fy, kind }) => {
        expect(parseSpan(periodId(fy, kind))).toEqual({ fy, kind });
      }),
    );
  });

  it('come back after as many years forth as back', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 0, max: 30 }), ({ fy, kind }, years) => {
        const id = periodId(fy, kind);
        return (
          yearsBefore(yearsBefore(id, years), -years) === id &&
          fiscalYearOf(yearsBefore(id, years)) === fy - years
        );
      }),
    );
  });

  it('follow each other without a gap', () => {
    fc.assert(
      fc.property(span, ({ fy, kind }) => {
        const id = periodId(fy, kind);
        if (kind === '9M') return true; // a cumulative period has no neighbour of its length
        return dayAfter(endOf(previous(id))) === startOf(id) && comparePeriods(previous(id), id) < 0;
      }),
    );
  });

  it('are made up of their quarters', () => {
    fc.assert(
      fc.property(span, ({ fy, kind }) => {
        const id = periodId(fy, kind);
        const quarters = quartersOf(id);
        return (
          quarters.length * 3 === months(id) &&
          startOf(quarters[0] ?? '') === startOf(id) &&
          endOf(quarters.at(-1) ?? '') === endOf(id)
        );
      }),
    );
  });

  it.each(['FY17', 'FY2017-Q5', '2017', 'fy2017', '2018-3-31', ''])('"%s" is not one', (text) => {
    expect(isPeriodId(text)).toBe(false);
  });
});

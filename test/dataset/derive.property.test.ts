import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, type Derived } from '../../src/dataset/derive.js';
import { periodId, quartersOf, twelveMonthsTo, type SpanKind } from '../../src/dataset/period.js';
import { buildRecord } from '../../src/dataset/build-record.js';
import type { Record } from '../../src/dataset/record.js';
import { viewsOf, type View } from '../../src/dataset/view.js';
import { shipped, shippedData } from './shipped.js';
import { recordOf } from './small-record.js';

const whole = (record: Record): View => viewsOf(record)(Infinity);

/** A derivation without its places: what is computed from what, and the result. */
function shape(one: Derived | null): unknown {
  if (!one) return null;
  const { metric, period, quantity, op, inputs, coarse } = one;
  return { metric, period, quantity, op, coarse, inputs: inputs.map(shape) };
}

/** Everything that has a figure, and everything of the same metrics in quarters, halves and years around it. */
const METRICS = [...new Set(shipped.facts.map((fact) => fact.metric))].sort();
const PERIODS = [
  'FY2011',
  'FY2012-9M',
  'FY2012-H2',
  'FY2015-Q1',
  'FY2016',
  'FY2016-Q1',
  'FY2017-H1',
  'FY2017-9M',
  'FY2017-Q4',
  '2017-03-31',
  '2018-03-31',
];

/** Numbers from 0 to 1 that follow from a seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The shipped record with its documents, tables, rows and paragraphs in another order. */
function reordered(random: () => number): Record {
  const disclosures = shuffled(shippedData.disclosures, random).map((one) => ({
    ...one,
    text: shuffled(one.text, random),
    tables: shuffled(one.tables, random).map((table) => ({ ...table, rows: shuffled(table.rows, random) })),
  }));
  return buildRecord({ ...shippedData, disclosures });
}

const derivations = (record: Record): Map<string, unknown> => {
  const view = whole(record);
  return new Map(
    METRICS.flatMap((metric) =>
      PERIODS.map((period) => [`${metric} ${period}`, shape(figureOf(view, metric, period))] as const),
    ),
  );
};

it('derivations do not depend on the order of documents, tables and rows', () => {
  const expected = derivations(shipped);
  for (const seed of [1, 2, 3]) {
    const found = derivations(reordered(seeded(seed)));
    const differing = [...expected].filter(
      ([name, one]) => JSON.stringify(found.get(name)) !== JSON.stringify(one),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  }
});

describe('quarters, halves, nine months and years', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const year = fc.record({
    fy: fc.integer({ min: 2000, max: 2030 }),
    quarters: fc.tuple(amount, amount, amount, amount),
  });
  /** Sets of periods from which all others follow. */
  const given = fc.constantFrom<SpanKind[]>(
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['Q1', 'H1', '9M', 'FY'],
    ['Q2', 'H1', 'Q3', 'FY'],
    ['H1', 'H2', 'Q1', 'Q4'],
    ['Q1', 'Q2', '9M', 'Q4'],
  );

  it('close: any four that determine a year give all its periods', () => {
    fc.assert(
      fc.property(year, given, ({ fy, quarters: [q1, q2, q3, q4] }, kinds) => {
        const truth: Partial<globalThis.Record<SpanKind, number>> = {
          Q1: q1,
          Q2: q2,
          Q3: q3,
          Q4: q4,
          H1: q1 + q2,
          H2: q3 + q4,
          '9M': q1 + q2 + q3,
          FY: q1 + q2 + q3 + q4,
        };
        const cells = kinds.map(
          (kind) => ['company/revenue', periodId(fy, kind), String(truth[kind])] as const,
        );
        const view = whole(recordOf(cells, shippedData));
        for (const [kind, value] of Object.entries(truth))
          expect(
            figureOf(view, 'company/revenue', periodId(fy, kind as SpanKind))?.quantity.value,
            kind,
          ).toBe(value);
      }),
    );
  });

  it('of two years give the twelve months to the end of each quarter between them', () => {
    fc.assert(
      fc.property(
        year,
        given,
        given,
        fc.tuple(amount, amount, amount, amount),
        ({ fy, quarters }, kinds, earlier, before) => {
          const all = [...before, ...quarters];
          const cellsOf = (at: number, told: readonly SpanKind[]) =>
            told.map((kind) => {
              const parts = quartersOf(periodId(fy, kind)).map((id) => Number(id.slice(-1)) - 1);
              const sum = parts.reduce((total, quarter) => total + (all[at * 4 + quarter] ?? 0), 0);
              return ['company/revenue', periodId(fy - 1 + at, kind), String(sum)] as const;
            });
          const view = whole(recordOf([...cellsOf(0, earlier), ...cellsOf(1, kinds)], shippedData));
          for (const quarter of [1, 2, 3])
            expect(
              figureOf(view, 'company/revenue', twelveMonthsTo(`FY${fy}-Q${quarter}`))?.quantity.value,
            ).toBe(all.slice(quarter, quarter + 4).reduce((total, one) => total + one, 0));
        },
      ),
    );
  });

  it('are never added up for what does not add over time', () => {
    const cells = (['Q1', 'Q2', 'Q3', 'Q4'] as const).map(
      (kind) => ['company/shares_basic', periodId(2017, kind), '100'] as const,
    );
    expect(figureOf(whole(recordOf(cells, shippedData)), 'company/shares_basic', 'FY2017')).toBeNull();
  });
});

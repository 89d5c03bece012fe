import { fromFact, type Derived } from '../dataset/derive.js';
import { yearsBefore, type PeriodId } from '../dataset/period.js';
import { width } from '../dataset/quantity.js';
import type { Fact } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { asFigure, less, reversed, sumOf } from './arithmetic.js';
import { knownFigure } from './known-figure.js';
import { marginFromParts } from './lines.js';
import { LINES, OPERATING_INCOME } from './metrics.js';
import type { Bridge } from './types.js';

const MARGIN = 'company/gross_margin';
const SGA = 'company/sga_rd';
const SGA_PARTS = ['sales_marketing', 'general_administrative', 'research_development'];
/** Parts below this share of all movement are told together. */
const SMALL = 0.1;
/** What one shown digit is worth: a million, else a tenth of a billion (one 億). */
const STEPS = [1e6, 1e8];

interface Part {
  readonly metrics: readonly string[];
  readonly change: Derived;
}

interface Walk {
  readonly total: Derived;
  readonly margins: readonly Part[];
  readonly expenses: Part;
}

/** How operating income moved: gross margins by line (or in one) less SG&A and R&D. None where a part is not known. */
export function bridgeOf(view: View, period: PeriodId): Bridge | null {
  const fine = fineWalk(view, period);
  const settled = fine && settle(fine, period);
  if (settled?.closes) return settled;
  const table = walkInOneTable(view, period);
  return (table && settle(table, period, true)) ?? settled;
}

/** From the finest figures of the record. */
function fineWalk(view: View, period: PeriodId): Walk | null {
  const change = (of: (at: PeriodId) => Derived | null): Derived | null => {
    const [now, was] = [of(period), of(yearsBefore(period))];
    return now && was && less(now, now, was);
  };
  const total = change((at) => knownFigure(view, OPERATING_INCOME, at));
  const expenses = change((at) => expensesOf(view, at));
  if (!total || !expenses) return null;
  const lines = LINES.map((scope) => change((at) => marginFromParts(view, scope, at)));
  const all = change((at) => knownFigure(view, MARGIN, at));
  const known = lines.every((one) => one !== null) ? lines : all ? [all] : [];
  if (known.length === 0) return null;
  const margins = known.map((one) => ({ metrics: [one.metric], change: one }));
  return { total, margins, expenses: { metrics: [SGA], change: reversed(expenses) } };
}

/** SG&A and R&D from its parts, which the income statement prints finer. */
function expensesOf(view: View, period: PeriodId): Derived | null {
  const parts = SGA_PARTS.flatMap((measure) => knownFigure(view, `company/${measure}`, period) ?? []);
  const whole = knownFigure(view, SGA, period);
  if (parts.length < SGA_PARTS.length) return whole;
  const sum = sumOf({ metric: SGA, period, basis: 'actual' }, parts);
  return whole && width(whole.quantity) < width(sum.quantity) ? whole : sum;
}

/** From one table that prints margin, expenses and income of both years, rounded alike. */
function walkInOneTable(view: View, period: PeriodId): Walk | null {
  for (const { source } of view.find(SGA, period)) {
    const change = (metric: string): Derived | null => {
      const cell = (at: PeriodId): Fact | undefined =>
        view.find(metric, at).find((one) => inTable(one, source) && one.quantity.unit === 'JPY');
      const [now, was] = [cell(period), cell(yearsBefore(period))];
      return now && was ? less({ metric, period, basis: 'actual' }, fromFact(now), fromFact(was)) : null;
    };
    const [total, margin, expenses] = [change(OPERATING_INCOME), change(MARGIN), change(SGA)];
    if (!total || !margin || !expenses) continue;
    const walk = { metrics: [SGA], change: reversed(expenses) };
    return { total, margins: [{ metrics: [MARGIN], change: margin }], expenses: walk };
  }
  return null;
}

const inTable = ({ source }: Fact, other: Fact['source']): boolean =>
  source.document === other.document && source.table === other.table && source.table !== 'text';

/** The unit in which the shown numbers add up, joining small parts as far as that needs. */
function settle(walk: Walk, period: PeriodId, coarse = false): Bridge | null {
  const ways = groupings(walk, period).map((margins) => [...margins, walk.expenses]);
  const steps = STEPS.filter((step) => isSharp(step, walk, coarse));
  for (const parts of ways)
    for (const step of steps)
      if (closesIn(step, walk.total, parts)) return toBridge(walk.total, parts, step, true, period);
  const [parts] = ways;
  const [step] = steps;
  return parts && step !== undefined ? toBridge(walk.total, parts, step, false, period) : null;
}

function toBridge(
  total: Derived,
  parts: readonly Part[],
  step: number,
  closes: boolean,
  period: PeriodId,
): Bridge {
  const base = yearsBefore(period);
  return {
    total: asFigure(total, 'difference', base),
    parts: parts.map(({ metrics, change }) => ({ metrics, change: asFigure(change, 'difference', base) })),
    step,
    closes,
  };
}

const rounded = ({ quantity }: Derived, step: number): number => {
  const steps = Math.round(Number((Math.abs(quantity.value) / step).toPrecision(12)));
  return quantity.value < 0 ? -steps : steps;
};

const closesIn = (step: number, total: Derived, parts: readonly Part[]): boolean =>
  parts.reduce((sum, { change }) => sum + rounded(change, step), 0) === rounded(total, step);

/** No part may be so uncertain that its last shown digit says nothing; rows of one table may be off by one digit. */
function isSharp(step: number, { total, margins, expenses }: Walk, coarse: boolean): boolean {
  const room = step * (coarse ? 2 : 1) * 1.000001;
  return [total, ...margins.map(({ change }) => change), expenses.change].every(
    (one) => width(one.quantity) <= room,
  );
}

/** The small movements together, and then ever larger ones with them. */
function groupings({ margins, expenses }: Walk, period: PeriodId): (readonly Part[])[] {
  const size = ({ change }: Part): number => Math.abs(change.quantity.value);
  const all = [...margins, expenses].reduce((sum, part) => sum + size(part), 0);
  const bySize = [...margins].sort((a, b) => size(b) - size(a));
  const small = bySize.filter((part) => size(part) < all * SMALL).length;
  return Array.from({ length: margins.length }, (_, more) => small + more)
    .filter((count) => count <= margins.length)
    .map((count) => join(margins, bySize.slice(bySize.length - count), period));
}

function join(margins: readonly Part[], small: readonly Part[], period: PeriodId): readonly Part[] {
  if (small.length < 2) return margins;
  const kept = margins.filter((part) => !small.includes(part));
  const joined = margins.filter((part) => small.includes(part));
  const metrics = joined.flatMap((part) => part.metrics);
  const frame = { metric: metrics.join(' + '), period, basis: 'actual' as const };
  return [
    ...kept,
    {
      metrics,
      change: sumOf(
        frame,
        joined.map(({ change }) => change),
      ),
    },
  ];
}

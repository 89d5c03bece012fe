import { nameOf } from '../../src/answer/expressions.js';
import { seriesPeriods } from '../../src/answer/evaluate/series.js';
import { resolve } from '../../src/answer/evaluate/values.js';
import { fitPeriod } from '../../src/answer/fit-period.js';
import { firstMetric } from '../../src/answer/periods.js';
import { ofLeader } from '../../src/answer/winner.js';
import type { View } from '../../src/dataset/view.js';
import type { Ask, Candidate, Expr, Reading, Request } from '../../src/question/query.js';

/**
 * What a question means, short enough to write by hand: expressions as people write them, periods as ids resolved on
 * the day of the view, every other slot as a few words. Slots that the kind of question does not use are left out.
 */
export interface NormalForm {
  readonly ask: Ask | 'entry' | 'unplaced' | 'choose' | 'outside';
  readonly exprs?: readonly string[];
  readonly periods?: readonly string[];
  /** "yoy percent", "vs FY2012 amount", "qoq with value". */
  readonly change?: string;
  readonly aggregate?: string;
  /** "most value", "least growth". */
  readonly order?: string;
  readonly groupBy?: string;
  /** "above 5300000000 JPY". */
  readonly filter?: string;
  /** A facet, then perhaps a version: "value revised". */
  readonly target?: string;
  /** "up", "down", "176000000000 JPY". */
  readonly premise?: string;
  /** "USD", "chart". */
  readonly output?: string;
  /** Entries, choices and endings: which. */
  readonly which?: readonly string[];
}

type Slot = 'change' | 'aggregate' | 'order' | 'groupBy' | 'filter' | 'target' | 'premise' | 'output';
const USES: Readonly<Partial<Record<Ask, readonly Slot[]>>> = {
  value: ['premise'],
  change: ['change', 'premise'],
  share: ['groupBy'],
  breakdown: ['change'],
  trend: ['change'],
  rank: ['order', 'groupBy'],
  threshold: ['filter'],
  aggregate: ['aggregate'],
  target: ['target'],
  explain: ['premise'],
};

/** The first way of taking each clause. */
export function normalForms(reading: Reading, view: View): NormalForm[] {
  return reading.clauses.flatMap(([first]) => (first ? [formOf(first, view)] : []));
}

export function formOf(candidate: Candidate, view: View): NormalForm {
  switch (candidate.kind) {
    case 'request':
      return requestForm(candidate.request, view);
    case 'entry':
      return { ask: 'entry', which: [candidate.entry] };
    case 'unplaced':
      return { ask: 'unplaced', which: candidate.words };
    case 'choose':
      return { ask: 'choose', which: candidate.requests.flatMap((one) => one.exprs.map(nameOf)) };
    case 'outside':
      return { ask: 'outside', which: [candidate.why] };
  }
}

export function requestForm(said: Request, view: View): NormalForm {
  const request = ofLeader({ view, lang: 'en' }, said) ?? said;
  const { ask, exprs } = request;
  return {
    ask,
    ...(exprs.length > 0 && { exprs: exprs.map(nameOf) }),
    ...(exprs.length > 0 && ask !== 'definition' && { periods: periodsOf(request, view) }),
    ...Object.fromEntries(
      SLOTS.flatMap(([name, tell]) => {
        const said = USES[ask]?.includes(name) === true || name === 'output' ? tell(request) : '';
        return said === '' ? [] : [[name, said]];
      }),
    ),
  };
}

const words = (...said: readonly (string | undefined)[]): string =>
  said.filter((one) => one !== undefined).join(' ');

/** How each slot is told; an empty text where it holds nothing. */
const SLOTS: readonly (readonly [Slot, (request: Request) => string])[] = [
  ['change', ({ change }) => (change ? changeOf(change) : '')],
  ['aggregate', ({ aggregate }) => aggregate ?? ''],
  ['order', ({ order }) => words(order?.way, order?.by)],
  ['groupBy', ({ groupBy }) => groupBy ?? ''],
  ['filter', ({ filter }) => (filter ? `${filter.way} ${filter.value} ${filter.unit}` : '')],
  ['target', ({ target }) => words(target?.facet, target?.version)],
  ['premise', premiseOf],
  ['output', outputOf],
];

/** A direction is a premise of a change, a number of a value. */
function premiseOf({ ask, premise }: Request): string {
  const { direction, value, each = [] } = premise ?? {};
  return words(
    ...each.map((one) => `${one.value} ${one.unit}`),
    ask === 'value' ? undefined : direction,
    ask !== 'explain' ? value?.way : undefined,
    ask !== 'explain' && value ? `${value.value} ${value.unit}` : undefined,
  );
}

/** Other units are how such a figure is told anyway, and a change is told in the unit of its form. */
function outputOf({ ask, output }: Request): string {
  const unit = output?.unit === 'USD' || output?.unit === 'times' ? output.unit : undefined;
  return ask === 'change' ? '' : words(unit, output?.form);
}

function changeOf({ base, form, withValue }: NonNullable<Request['change']>): string {
  const from = typeof base === 'object' ? `vs ${base.period}` : (base ?? 'yoy');
  return [from, form, withValue && 'with value'].filter((one) => one !== undefined).join(' ');
}

function periodsOf(request: Request, view: View): string[] {
  const ids = request.exprs.flatMap((expr) => periodsFor(request, expr, view));
  return [...new Set(ids)];
}

/** As the evaluators see them: a closing date for balances, the later one of two that are compared. */
function periodsFor(request: Request, expr: Expr, view: View): string[] {
  const series = request.ask === 'trend' || request.ask === 'threshold';
  const resolved = resolve(view, request, expr);
  const ambiguous = resolved.ambiguous ? [`${resolved.ambiguous.label}?`] : [];
  const said = series && !resolved.ambiguous ? seriesPeriods(view, request, expr) : resolved.periods;
  const base = request.change?.base;
  const from = request.ask === 'change' && typeof base === 'object' ? base.period : undefined;
  const later = said.filter((id) => id !== from);
  const ids = from !== undefined && later.length > 0 ? later.slice(-1) : said;
  return [...ids.map((id) => fitPeriod(view, firstMetric(expr), id) ?? id), ...ambiguous];
}

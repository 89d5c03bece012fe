import { endOf, isDate, parseSpan, periodId, startOf, type PeriodId, type SpanKind } from './period.js';
import type { Unit } from './quantity.js';
import { measureOf, scopeOf, type Record } from './record.js';

/** One input of a relation: a metric in a period, taken with a sign. */
export interface Term {
  readonly metric: string;
  readonly period: PeriodId;
  readonly sign: 1 | -1;
}

/** A way in which a figure follows from others: a sum of signed terms, or the first term over the second. */
export interface Relation {
  readonly kind: 'sum' | 'ratio';
  readonly terms: readonly Term[];
  /** The unit of a ratio, where it is not told in percent. */
  readonly unit?: Unit;
}

export interface Formula {
  readonly kind: 'sum' | 'ratio';
  readonly terms: readonly { readonly measure: string; readonly sign: 1 | -1 }[];
  readonly unit?: Unit;
}

/** Reads `a + b - c` or `a / b`. */
export function parseFormula(text: string): Formula {
  const words = text.split(' ');
  const kind = words.includes('/') ? 'ratio' : 'sum';
  const terms = words.flatMap((word, index) =>
    /^[a-z]/.test(word)
      ? [{ measure: word, sign: words[index - 1] === '-' ? (-1 as const) : (1 as const) }]
      : [],
  );
  return { kind, terms };
}

interface Rules {
  /** How a measure follows from others of the same scope and period. */
  readonly byMeasure: ReadonlyMap<string, readonly Formula[]>;
  /** How a metric follows from other metrics of the same period. */
  readonly byMetric: ReadonlyMap<
    string,
    readonly {
      readonly kind: 'sum';
      readonly terms: readonly { readonly metric: string; readonly sign: 1 | -1 }[];
    }[]
  >;
}

const cache = new WeakMap<Record, Rules>();

function rulesOf(record: Record): Rules {
  const known = cache.get(record);
  if (known) return known;
  const rules: Rules = { byMeasure: measureRules(record), byMetric: scopeRules(record) };
  cache.set(record, rules);
  return rules;
}

function measureRules(record: Record): Map<string, Formula[]> {
  const rules = new Map<string, Formula[]>();
  for (const { id, unit, formula, formulas = [] } of record.measures.values()) {
    for (const text of formula === undefined ? formulas : [formula, ...formulas]) {
      const parsed = { ...parseFormula(text), ...(unit === 'times' && { unit: 'times' as const }) };
      push(rules, id, parsed);
      if (parsed.kind === 'sum')
        for (const [measure, inverse] of inversions(id, parsed)) push(rules, measure, inverse);
    }
  }
  return rules;
}

/** From y = a + b - c follow a = y - b + c, and so on. */
function inversions(id: string, { terms }: Formula): [string, Formula][] {
  return terms.map(({ measure, sign }, at) => {
    const others = terms
      .filter((_, index) => index !== at)
      .map((term) => ({ measure: term.measure, sign: flip(-sign * term.sign) }));
    return [measure, { kind: 'sum', terms: [{ measure: id, sign }, ...others] }];
  });
}

const flip = (sign: number): 1 | -1 => (sign < 0 ? -1 : 1);

function scopeRules(record: Record): Rules['byMetric'] {
  const rules = new Map<string, { kind: 'sum'; terms: { metric: string; sign: 1 | -1 }[] }[]>();
  for (const scope of record.scopes.values()) {
    for (const { parts, for: measures } of scope.sums ?? []) {
      for (const measure of measures) {
        const metrics = parts.map((part) => `${part}/${measure}`);
        const whole = `${scope.id}/${measure}`;
        push(rules, whole, { kind: 'sum', terms: metrics.map((metric) => ({ metric, sign: 1 as const })) });
        for (const metric of metrics) {
          const others = metrics
            .filter((other) => other !== metric)
            .map((other) => ({ metric: other, sign: -1 as const }));
          push(rules, metric, { kind: 'sum', terms: [{ metric: whole, sign: 1 as const }, ...others] });
        }
      }
    }
  }
  return rules;
}

function push<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}

/** Spans with their signs; those of the year before say so. */
type SpanSum = readonly (readonly [SpanKind, 1 | -1, 'before'?])[];
const lastTwelve = (
  toDate: SpanKind,
  quarters: readonly SpanKind[],
  left: readonly SpanKind[],
): SpanSum[] => [
  [
    ['FY', 1, 'before'],
    [toDate, 1],
    [toDate, -1, 'before'],
  ],
  [...left.map((kind) => [kind, 1, 'before'] as const), ...quarters.map((kind) => [kind, 1] as const)],
];
/** Fiscal spans as sums and differences of others. */
const SPAN_SUMS: Readonly<globalThis.Record<SpanKind, readonly SpanSum[]>> = {
  FY: [
    [
      ['9M', 1],
      ['Q4', 1],
    ],
    [
      ['H1', 1],
      ['H2', 1],
    ],
    [
      ['Q1', 1],
      ['Q2', 1],
      ['Q3', 1],
      ['Q4', 1],
    ],
  ],
  Q4: [
    [
      ['FY', 1],
      ['9M', -1],
    ],
    [
      ['FY', 1],
      ['Q1', -1],
      ['Q2', -1],
      ['Q3', -1],
    ],
    [
      ['H2', 1],
      ['Q3', -1],
    ],
  ],
  '9M': [
    [
      ['FY', 1],
      ['Q4', -1],
    ],
    [
      ['H1', 1],
      ['Q3', 1],
    ],
    [
      ['Q1', 1],
      ['Q2', 1],
      ['Q3', 1],
    ],
  ],
  H1: [
    [
      ['Q1', 1],
      ['Q2', 1],
    ],
    [
      ['FY', 1],
      ['H2', -1],
    ],
    [
      ['9M', 1],
      ['Q3', -1],
    ],
  ],
  H2: [
    [
      ['FY', 1],
      ['H1', -1],
    ],
    [
      ['Q3', 1],
      ['Q4', 1],
    ],
  ],
  Q1: [
    [
      ['H1', 1],
      ['Q2', -1],
    ],
    [
      ['9M', 1],
      ['Q2', -1],
      ['Q3', -1],
    ],
  ],
  Q2: [
    [
      ['H1', 1],
      ['Q1', -1],
    ],
    [
      ['9M', 1],
      ['Q1', -1],
      ['Q3', -1],
    ],
  ],
  Q3: [
    [
      ['9M', 1],
      ['H1', -1],
    ],
    [
      ['9M', 1],
      ['Q1', -1],
      ['Q2', -1],
    ],
    [
      ['H2', 1],
      ['Q4', -1],
    ],
  ],
  LTM1: lastTwelve('Q1', ['Q1'], ['Q2', 'Q3', 'Q4']),
  LTM2: lastTwelve('H1', ['Q1', 'Q2'], ['Q3', 'Q4']),
  LTM3: lastTwelve('9M', ['Q1', 'Q2', 'Q3'], ['Q4']),
};

/** Does a measure add up over time? Money does; shares, per-share figures and ratios do not. */
function addsOverTime(record: Record, metric: string): boolean {
  const measure = record.measures.get(measureOf(metric));
  return measure?.kind === 'flow' && measure.unit === 'JPY';
}

/** Every way, one step deep, in which a metric of a period follows from other figures. */
export function relationsFor(record: Record, metric: string, period: PeriodId): Relation[] {
  const rules = rulesOf(record);
  const scope = scopeOf(metric);
  const formulas = isBefore(period, record.measures.get(measureOf(metric))?.since)
    ? []
    : rules.byMeasure.get(measureOf(metric));
  const inPeriod = (formulas ?? []).map(({ terms, ...formula }) => ({
    ...formula,
    terms: terms.map((term) => ({ metric: `${scope}/${term.measure}`, period, sign: term.sign })),
  }));
  const overScopes = (rules.byMetric.get(metric) ?? []).map(({ kind, terms }) => ({
    kind,
    terms: terms.map((term) => ({ ...term, period })),
  }));
  return [
    ...inPeriod,
    ...restated(record, metric, period),
    ...overScopes,
    ...overSpans(record, metric, period),
  ];
}

const isBefore = (period: PeriodId, since: PeriodId | undefined): boolean =>
  since !== undefined && startOf(period) < startOf(since);

/** An amount per share of a year that was over before a stock split, as shares are counted since. */
function restated(record: Record, metric: string, period: PeriodId): Relation[] {
  const { restates, unit } = record.measures.get(measureOf(metric)) ?? {};
  if (!restates || unit !== 'JPY/share' || isDate(period) || endOf(period) >= restates.on) return [];
  const scope = scopeOf(metric);
  const terms: Term[] = [
    { metric: `${scope}/${restates.measure}`, period, sign: 1 },
    { metric: `${scope}/${restates.over}`, period: restates.on, sign: 1 },
  ];
  return [{ kind: 'ratio', terms, unit }];
}

function overSpans(record: Record, metric: string, period: PeriodId): Relation[] {
  const span = isDate(period) ? null : parseSpan(period);
  if (!span || !addsOverTime(record, metric)) return [];
  return SPAN_SUMS[span.kind].map((sum) => ({
    kind: 'sum' as const,
    terms: sum.map(([kind, sign, before]) => ({
      metric,
      period: periodId(before ? span.fy - 1 : span.fy, kind),
      sign,
    })),
  }));
}

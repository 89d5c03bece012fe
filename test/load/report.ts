import type { Usage } from './bot.js';

export interface Outcome {
  readonly ts: string;
  readonly status: number;
  /** Milliseconds until the acknowledgement. */
  readonly acknowledged: number;
}

export interface Run {
  readonly rate: number;
  readonly seconds: number;
  /** How many requests came before those that count, and whether what has a bound was full then. */
  readonly warming: number;
  readonly full: boolean;
  readonly outcomes: readonly Outcome[];
  /** Milliseconds until each answer was posted. */
  readonly posted: readonly number[];
  /** After warm-up and at the end. */
  readonly usage: readonly [Usage, Usage];
}

/**
 * What has to hold. The process may grow by a twentieth. To what it keeps, little may be added for each request: an entry
 * of a memory without a bound takes more, and tables that make room for themselves in steps take less.
 */
const targets = { acknowledgedMax: 3_000, acknowledgedP99: 100, postedP99: 300, growth: 1.05, kept: 100 };

type Line = readonly [text: string, good: boolean];

/** The run in words, a line for each target, and whether all of them are met. */
export function report(run: Run): { readonly text: string; readonly good: boolean } {
  const { rate, seconds, warming, outcomes, usage } = run;
  const each = ((usage[1].processor - usage[0].processor) * 1000) / outcomes.length;
  const lines = [...speed(run), ...memory(run)];
  return {
    text: [
      `${rate} requests a second for ${seconds} s, ${each.toFixed(1)} ms of processor time each, after ${warming} to warm up`,
      ...lines.map(([text, good]) => `${good ? 'ok    ' : 'missed'} ${text}`),
    ].join('\n'),
    good: lines.every(([, good]) => good),
  };
}

function speed({ outcomes, posted }: Run): readonly Line[] {
  const acknowledged = outcomes.map((one) => one.acknowledged);
  const taken = outcomes.filter(({ status }) => status === 200).length;
  return [
    [`taken ${taken} of ${outcomes.length}`, taken === outcomes.length],
    [`answered ${posted.length} of ${outcomes.length}`, posted.length === outcomes.length],
    [
      `acknowledged ${told(acknowledged)} (all within ${targets.acknowledgedMax} ms)`,
      at(acknowledged, 1) < targets.acknowledgedMax,
    ],
    [
      `acknowledged p99 ${ms(at(acknowledged, 0.99))} (under ${targets.acknowledgedP99} ms)`,
      at(acknowledged, 0.99) < targets.acknowledgedP99,
    ],
    [`posted ${told(posted)} (p99 under ${targets.postedP99} ms)`, at(posted, 0.99) < targets.postedP99],
  ];
}

/** Without garbage: with it, the process grows and shrinks by more than what is looked for. */
function memory({ outcomes, full, usage: [before, after] }: Run): readonly Line[] {
  const added = (after.kept - before.kept) / outcomes.length;
  return [
    [
      `memory ${mb(before.memory)} after warm-up, ${mb(after.memory)} at the end, without garbage (no more than 5% up)`,
      after.memory <= before.memory * targets.growth,
    ],
    [
      `kept ${mb(before.kept)} after warm-up, ${mb(after.kept)} at the end: ${added.toFixed(0)} bytes a request ` +
        (full ? `(under ${targets.kept})` : '(not judged: what has a bound was not full yet)'),
      added < targets.kept || !full,
    ],
    [
      `beside it, compiled code ${mb(before.code)}, then ${mb(after.code)}; with garbage at most ${mb(after.most)}`,
      true,
    ],
  ];
}

/** The value that this share of all stays at or below. */
export function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.POSITIVE_INFINITY;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const told = (values: readonly number[]): string =>
  `p50 ${ms(at(values, 0.5))}, p99 ${ms(at(values, 0.99))}, max ${ms(at(values, 1))}`;

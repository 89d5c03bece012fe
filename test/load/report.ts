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
  readonly outcomes: readonly Outcome[];
  /** Milliseconds until each answer was posted. */
  readonly posted: readonly number[];
  /** After warm-up and at the end. */
  readonly usage: readonly [Usage, Usage];
}

/** What has to hold; memory may grow by a twentieth, as garbage comes and goes. */
const targets = { acknowledgedMax: 3_000, acknowledgedP99: 100, postedP99: 300, growth: 1.05 };

/** The run in words, a line for each target, and whether all of them are met. */
export function report({ rate, seconds, outcomes, posted, usage }: Run): {
  readonly text: string;
  readonly good: boolean;
} {
  const acknowledged = outcomes.map((one) => one.acknowledged);
  const taken = outcomes.filter(({ status }) => status === 200).length;
  const [{ memory: before, processor: from }, { memory: after, processor: until }] = usage;
  const each = ((until - from) * 1000) / outcomes.length;
  const lines: readonly (readonly [text: string, good: boolean])[] = [
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
    [
      `memory ${mb(before)} after warm-up, ${mb(after)} at the end (no more than 5% up)`,
      after <= before * targets.growth,
    ],
  ];
  const marked = lines.map(([text, good]) => `${good ? 'ok    ' : 'missed'} ${text}`);
  return {
    text: [
      `${rate} requests a second for ${seconds} s, ${each.toFixed(1)} ms of processor time each`,
      ...marked,
    ].join('\n'),
    good: lines.every(([, good]) => good),
  };
}

/** The value that this share of all stays at or below. */
export function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.POSITIVE_INFINITY;
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const told = (values: readonly number[]): string =>
  `p50 ${ms(at(values, 0.5))}, p99 ${ms(at(values, 0.99))}, max ${ms(at(values, 1))}`;

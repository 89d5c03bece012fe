import { performance } from 'node:perf_hooks';

/** Microseconds that a piece of work takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}

export interface Summary {
  readonly p50: number;
  readonly mean: number;
  readonly p99: number;
}

/** What people quote of many measurements. */
export function summary(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return {
    p50: at(0.5),
    mean: samples.reduce((total, one) => total + one, 0) / samples.length,
    p99: at(0.99),
  };
}

/** Every item at its fastest, in which what other work of the machine takes away has little part. */
export const fastestOf = (perItem: ReadonlyMap<unknown, readonly number[]>): Summary =>
  summary([...perItem.values()].map((times) => Math.min(...times)));

/** A shuffle that is the same on every run. */
export function shuffler(seed: number): <T>(items: readonly T[]) => T[] {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (items) =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
}

/** Runs every piece of work once in each round, in another order each time; the first rounds only warm up. */
export function rounds<T>(
  items: readonly T[],
  work: (item: T) => void,
  {
    warmUp,
    count,
    seed = 20_180_515,
  }: { readonly warmUp: number; readonly count: number; readonly seed?: number },
): { readonly all: readonly number[]; readonly perItem: ReadonlyMap<T, readonly number[]> } {
  const shuffled = shuffler(seed);
  const perItem = new Map<T, number[]>(items.map((item) => [item, []]));
  for (let round = 0; round < warmUp + count; round += 1) {
    for (const item of shuffled(items)) {
      const time = timed(() => work(item));
      if (round >= warmUp) perItem.get(item)?.push(time);
    }
  }
  return { all: [...perItem.values()].flat(), perItem };
}

const digits = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** A duration in microseconds, in the unit that people would use. */
export const duration = (microseconds: number): string =>
  microseconds < 1000 ? `${digits(microseconds)} µs` : `${digits(microseconds / 1000)} ms`;

/** One line of the report: what was measured, and whether it stays under its target. */
export function line(
  name: string,
  value: string,
  target?: { readonly text: string; readonly met: boolean },
): string {
  return `${name.padEnd(58)} ${value.padStart(9)}${target ? `   ${target.text}: ${target.met ? 'met' : 'MISSED'}` : ''}`;
}

/** A duration against its target, both in microseconds. */
export const against = (name: string, value: number, target: number): string =>
  line(name, duration(value), { text: `target ${duration(target)}`, met: value <= target });

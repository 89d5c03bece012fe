/** What was put last, by key: so many at most, and for so many milliseconds. */
export interface Latest<Value> {
  get(key: string): Value | undefined;
  /** What is put again is the latest again. */
  put(key: string, value: Value): void;
}

interface Entry<Value> {
  readonly value: Value;
  readonly until: number;
}

/** Keeps things in memory that grows no further than this. */
export function createLatest<Value>(
  { most, milliseconds }: { readonly most: number; readonly milliseconds: number },
  now: () => number = Date.now,
): Latest<Value> {
  const kept = new Map<string, Entry<Value>>();
  return {
    get(key) {
      const entry = kept.get(key);
      return entry && entry.until > now() ? entry.value : undefined;
    },
    put(key, value) {
      kept.delete(key);
      kept.set(key, { value, until: now() + milliseconds });
      for (const [oldest, { until }] of kept) {
        if (kept.size <= most && until > now()) break;
        kept.delete(oldest);
      }
    },
  };
}

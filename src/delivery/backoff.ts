const first = 1_000;

/** Milliseconds to wait after so many attempts: twice as long each time, up to a limit, and never all at the same moment. */
export function backoff(attempts: number, longest: number, random: () => number = Math.random): number {
  const full = Math.min(longest, first * 2 ** Math.min(attempts - 1, 20));
  return Math.round(full / 2 + (full / 2) * random());
}

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly threshold?: number;
  /** Milliseconds for which it stays open before one call may try again. */
  readonly pause?: number;
  readonly now?: () => number;
}

/** Keeps calls from a service that fails, so that answers do not wait for it. */
export interface Breaker {
  /** May a call be made? While open: one trial after each pause. */
  allows(): boolean;
  isOpen(): boolean;
  succeeded(): void;
  failed(): void;
}

/** A breaker that is closed. */
export function createBreaker({
  threshold = 5,
  pause = 30_000,
  now = Date.now,
}: BreakerOptions = {}): Breaker {
  let failures = 0;
  let trialAt = 0;
  const isOpen = (): boolean => failures >= threshold;
  return {
    isOpen,
    allows() {
      if (!isOpen()) return true;
      if (now() < trialAt) return false;
      trialAt = now() + pause;
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures += 1;
      if (isOpen()) trialAt = now() + pause;
    },
  };
}

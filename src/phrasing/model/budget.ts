/** Milliseconds that are left, and the signal that ends what has not come by then. */
export interface Budget {
  readonly signal: AbortSignal;
  left(): number;
}

/** Runs work for at most so many milliseconds; then its signal aborts and `late` is the result, whatever it still does. */
export async function within<Result>(
  milliseconds: number,
  work: (budget: Budget) => Promise<Result>,
  late: () => Result,
): Promise<Result> {
  const controller = new AbortController();
  const end = performance.now() + milliseconds;
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      resolve(late());
      controller.abort();
    }, milliseconds);
  });
  const budget = {
    signal: controller.signal,
    left: () => Math.max(0, Math.floor(end - performance.now())),
  };
  try {
    return await Promise.race([work(budget), expired]);
  } finally {
    clearTimeout(timer);
  }
}

import { setTimeout as pause } from 'node:timers/promises';

/** Does a step again and again: at once while there is more to do, else after a wait in milliseconds. */
export async function repeat(
  step: () => Promise<boolean>,
  wait: number,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    const more = await step().catch((error: unknown) => {
      onError(error);
      return false;
    });
    if (!more) await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}

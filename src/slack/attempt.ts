import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import { mayHaveArrived, neverLeft } from './failure.js';

/** How long one call of Slack's Web API may take, in milliseconds. */
export const timeout = 10_000;

const tries = 3;
const longestWait = 30;
const shortWait = 500;

/**
 * Calls Slack again where that can do no harm: when it was refused for its rate, or never left. A call whose response was
 * lost may have been carried out, so it is repeated only if doing it twice is the same as doing it once: an update is,
 * a new message is not, and Slack has no key by which it would know a repeated one.
 */
export async function attempt<Result>(
  call: () => Promise<Result>,
  { repeatable }: { readonly repeatable: boolean },
): Promise<Result> {
  for (let count = 1; ; count += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = count < tries ? waitAfter(error, repeatable) : undefined;
      if (wait === undefined) throw error;
      await pause(wait);
    }
  }
}

/** Milliseconds until the call may be repeated; undefined when it may not. */
function waitAfter(error: unknown, repeatable: boolean): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return error.retryAfter <= longestWait ? error.retryAfter * 1000 : undefined;
  return neverLeft(error) || (repeatable && mayHaveArrived(error)) ? shortWait : undefined;
}

import { webApi } from '@slack/bolt';
import type { Sent } from '../../delivery/ports.js';
import { mayHaveArrived, neverLeft, reasonOf } from '../failure.js';

/** Slack asks to wait without saying how long. */
const asksToWait = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

/** Slack's own failures, of which it says that part of the work may have been done. */
const slackFailed = new Set(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout']);

/** The token is wrong for now; whoever runs the bot can mend it. */
const mendable = new Set([
  'invalid_auth',
  'not_authed',
  'token_expired',
  'ekm_access_denied',
  'two_factor_setup_required',
]);

type Failure = Exclude<Sent, { kind: 'posted' }>;

/** What a failed call means for the message: never sent, never to be sent, or not known. */
export function outcomeOf(error: unknown): Failure {
  const reason = reasonOf(error);
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'later', reason, wait: error.retryAfter * 1000 };
  if (error instanceof webApi.WebAPIPlatformError) return platformOutcome(error.data.error);
  if (neverLeft(error)) return { kind: 'later', reason };
  if (mayHaveArrived(error)) return { kind: 'unknown', reason };
  if (error instanceof webApi.WebAPIHTTPError) return { kind: 'refused', reason };
  // A failure of a kind that we do not know says nothing about whether the message arrived.
  return { kind: 'unknown', reason };
}

function platformOutcome(reason: string): Failure {
  if (asksToWait.has(reason) || mendable.has(reason)) return { kind: 'later', reason };
  return { kind: slackFailed.has(reason) ? 'unknown' : 'refused', reason };
}

import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Seen } from '../seen.js';

const deliverySchema = z.object({ event_id: z.string().optional(), trigger_id: z.string().optional() });

/** Lets each delivery through once: Slack repeats events that it believes lost, and Bolt passes on every copy. */
export function once(seen: Seen): (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void> {
  return async (args) => {
    const key = keyOf(args.body);
    if (key === undefined || (await seen.claim(key))) await args.next();
    // Events have been acknowledged by now; commands and clicks have not.
    else if ('ack' in args && typeof args.ack === 'function') await args.ack();
  };
}

function keyOf(body: unknown): string | undefined {
  const { event_id: event, trigger_id: trigger } = deliverySchema.catch({}).parse(body);
  if (event !== undefined) return `event:${event}`;
  return trigger === undefined ? undefined : `trigger:${trigger}`;
}

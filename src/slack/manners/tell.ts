import type { AllMiddlewareArgs, AnyMiddlewareArgs, RespondFn, types } from '@slack/bolt';
import { attempt } from '../attempt.js';
import { type Delivery, placeOf } from './delivery.js';

/** What a global middleware is given. */
export type Arguments = AnyMiddlewareArgs & AllMiddlewareArgs;

/** Acknowledges what has not been acknowledged yet: events have been by the time we see them. */
export async function acknowledge(args: Arguments): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await args.ack();
}

/** Says something to one person alone, where they are. */
export async function tell(
  args: Arguments,
  delivery: Delivery,
  text: string,
  blocks?: types.KnownBlock[],
): Promise<void> {
  const respond = respondOf(args);
  const body = { text, ...(blocks && { blocks }) };
  if (respond) await respond({ response_type: 'ephemeral', replace_original: false, ...body });
  else if (delivery.channel !== '') await whisper(args, delivery, body);
}

async function whisper(
  { client }: Arguments,
  delivery: Delivery,
  body: { text: string; blocks?: types.KnownBlock[] },
): Promise<void> {
  const { channel, thread } = placeOf(delivery);
  const place = { channel, user: delivery.person, ...(thread !== undefined && { thread_ts: thread }) };
  await attempt(() => client.chat.postEphemeral({ ...place, ...body }), { repeatable: false });
}

function respondOf(args: Arguments): RespondFn | undefined {
  // Forms and events come without one.
  return 'respond' in args && typeof args.respond === 'function' ? args.respond : undefined;
}

import { z } from 'zod';
import { askAction, purposeOf, type Purpose } from '../../blocks/buttons.js';
import { limits } from '../../blocks/limits.js';
import { isDirect } from '../../incoming.js';
import type { Place } from '../../sending.js';

const clickSchema = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  container: z.object({
    channel_id: z.string(),
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
});

const buttonSchema = z.object({
  action_id: z.string().regex(askAction),
  value: z.string().min(1).max(limits.button.value),
});

/** A click on one of our choices. */
export interface Click {
  readonly question: string;
  readonly purpose: Purpose;
  readonly user: string;
  /** Stands for this click. */
  readonly trigger: string;
  /** The message that holds the button. */
  readonly message: { readonly channel: string; readonly ts: string };
  /** Where a further answer goes: the message's thread, which a direct conversation does not need. */
  readonly place: Place;
  /** Seen by one person alone: such a message can only be answered through its response_url. */
  readonly ephemeral: boolean;
}

/** Reads what Slack sends about a click; nothing when it is not of our making. */
export function readClick(body: unknown, action: unknown): Click | undefined {
  const click = clickSchema.safeParse(body);
  const button = buttonSchema.safeParse(action);
  if (!click.success || !button.success) return undefined;
  const { channel_id: channel, message_ts: ts, thread_ts, is_ephemeral: ephemeral } = click.data.container;
  const thread = thread_ts ?? click.data.message?.thread_ts ?? (isDirect(channel) ? undefined : ts);
  return {
    question: button.data.value,
    purpose: purposeOf(button.data.action_id),
    user: click.data.user.id,
    trigger: click.data.trigger_id,
    message: { channel, ts },
    place: { channel, thread },
    ephemeral,
  };
}

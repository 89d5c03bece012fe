import { z } from 'zod';
import { takes } from '../../blocks/answer-actions.js';
import { type Handle, readHandle } from '../../blocks/handle.js';

const body = z.object({
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  container: z.object({
    channel_id: z.string().default(''),
    message_ts: z.string().default(''),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
});

const button = z.object({ value: z.string().max(200) });
const menu = z.object({ selected_option: z.object({ value: z.string().max(200) }) });

/** A click on something under an answer. */
export interface UnderClick {
  readonly handle: Handle;
  /** What was chosen of the menu, or which way the thumb points; empty for a plain button. */
  readonly choice: string;
  readonly trigger: string;
  readonly person: string;
  readonly channel: string;
  readonly thread?: string;
  /** The answer is seen by the asker alone. */
  readonly ephemeral: boolean;
}

const choices = new Set<string>([...takes, 'good', 'bad']);

/** Reads what Slack sends about such a click; nothing when it is not of our making. */
export function readUnderClick(sent: unknown, action: unknown): UnderClick | undefined {
  const click = body.safeParse(sent).data;
  const value = button.safeParse(action).data?.value ?? menu.safeParse(action).data?.selected_option.value;
  if (!click || value === undefined) return undefined;
  const [first = '', ...rest] = value.split(' ');
  const [choice, handle] = choices.has(first) ? [first, readHandle(rest.join(' '))] : ['', readHandle(value)];
  if (!handle) return undefined;
  const { channel_id: channel, message_ts: ts, thread_ts: own, is_ephemeral: ephemeral } = click.container;
  const thread = own ?? click.message?.thread_ts ?? (channel.startsWith('D') || ephemeral ? undefined : ts);
  return {
    handle,
    choice,
    trigger: click.trigger_id,
    person: click.user.id,
    channel,
    ephemeral,
    ...(thread !== undefined && { thread }),
  };
}

import { z } from 'zod';
import { isDirect, readIncoming } from '../incoming.js';

const id = z.string().optional();

/** What we read of anything that Slack delivers, whatever its kind. */
const bodySchema = z.object({
  type: id,
  event_id: id,
  trigger_id: id,
  command: id,
  text: id,
  user_id: id,
  channel_id: id,
  callback_id: id,
  is_ext_shared_channel: z.boolean().optional(),
  event: z.looseObject({ type: z.string() }).optional(),
  user: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ channel_id: id, message_ts: id }).optional(),
  actions: z.array(z.object({ action_id: z.string() })).optional(),
  view: z.object({ callback_id: id }).optional(),
});

type Body = z.infer<typeof bodySchema>;

/** What a person wants with it: only the first four ask for an answer. */
export type DeliveryKind = 'mention' | 'message' | 'command' | 'click' | 'form' | 'shortcut' | 'event';

/** One thing that Slack delivered, as far as manners go. */
export interface Delivery {
  readonly kind: DeliveryKind;
  /** Names under which it may come again. */
  readonly keys: readonly string[];
  readonly person: string;
  readonly channel: string;
  /** The message that asks, or what stands for it. */
  readonly ts: string;
  readonly thread?: string;
  /** What a command or a click is about; never what somebody wrote. */
  readonly subject: string;
  /** Whether people of another company are in the channel, where Slack says so. */
  readonly shared?: boolean;
  /** What was written, to tell its language. */
  readonly text: string;
}

/** Reads what every delivery has; nothing when it is of no shape that we know. */
export function readDelivery(body: unknown): Delivery | undefined {
  const result = bodySchema.safeParse(body);
  if (!result.success) return undefined;
  const { event, command, actions, view, type } = result.data;
  if (event) return fromEvent(result.data, event);
  if (command !== undefined) return fromCommand(result.data);
  if (actions) return fromForm(result.data, 'click', actions[0]?.action_id ?? '');
  if (view) return fromForm(result.data, 'form', view.callback_id ?? '');
  return fromForm(result.data, 'shortcut', result.data.callback_id ?? type ?? '');
}

const nobody = { person: '', channel: '', ts: '', text: '' };

function fromEvent(
  { event_id: eventId, is_ext_shared_channel: shared }: Body,
  event: { type: string },
): Delivery {
  const keys = eventId === undefined ? [] : [`event:${eventId}`];
  const told = { keys, subject: event.type, ...(shared !== undefined && { shared }) };
  const isMessage = event.type === 'message';
  const incoming = isMessage || event.type === 'app_mention' ? readIncoming(event) : undefined;
  // The same message comes as a mention and as a message: in a channel the mention counts, in a direct conversation the message.
  if (incoming?.direct !== isMessage) return { ...nobody, ...told, kind: 'event' };
  const { channel, ts, thread, user: person, text } = incoming;
  return {
    ...told,
    keys: [...keys, `message:${channel}:${ts}`],
    kind: incoming.direct ? 'message' : 'mention',
    person,
    channel,
    ts,
    text,
    ...(thread !== undefined && { thread }),
  };
}

function fromCommand(body: Body): Delivery {
  const { trigger_id: trigger = '', user_id: person = '', channel_id: channel = '', text = '' } = body;
  return {
    kind: 'command',
    keys: triggered(trigger),
    person,
    channel,
    ts: trigger,
    text,
    subject: body.command ?? '',
  };
}

function fromForm(body: Body, kind: DeliveryKind, subject: string): Delivery {
  const { trigger_id: trigger = '', user, channel, container } = body;
  return {
    ...nobody,
    kind,
    keys: triggered(trigger),
    person: user?.id ?? '',
    channel: channel?.id ?? container?.channel_id ?? '',
    ts: trigger,
    subject,
  };
}

const triggered = (trigger: string): string[] => (trigger === '' ? [] : [`trigger:${trigger}`]);

/** Whether somebody waits for an answer. */
export function asks({ kind }: Delivery): boolean {
  return kind === 'mention' || kind === 'message' || kind === 'command' || kind === 'click';
}

/** Where a line about it goes: the thread of a mention. */
export function placeOf({ kind, channel, ts, thread }: Delivery): { channel: string; thread?: string } {
  const root = thread ?? (kind === 'mention' && !isDirect(channel) ? ts : undefined);
  return { channel, ...(root !== undefined && { thread: root }) };
}

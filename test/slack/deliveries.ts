import { createHmac, randomUUID } from 'node:crypto';
import { lintAcknowledgement } from './lint.js';
import type { WebApiServer } from './web-api-server.js';

export const signingSecret = 'loopback-signing-secret';

type Fields = Readonly<Record<string, unknown>>;

/** What Slack sends for an event, around the event itself. */
export function eventBody(event: Fields, eventId: string = randomUUID()): Fields {
  return {
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: eventId,
    event_time: 1_700_000_000,
    event,
  };
}

export function mention(text: string, overrides: Fields = {}): Fields {
  return {
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    ts: stamp(),
    text: `<@UBOT> ${text}`,
    ...overrides,
  };
}

export function directMessage(text: string, overrides: Fields = {}): Fields {
  return { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', ts: stamp(), text, ...overrides };
}

export function command(text: string, responseUrl: string, overrides: Record<string, string> = {}): Fields {
  return {
    command: '/earnings',
    text,
    response_url: responseUrl,
    trigger_id: randomUUID(),
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    ...overrides,
  };
}

export interface ClickFields {
  readonly actionId: string;
  readonly value: string;
  readonly responseUrl?: string;
  readonly container?: Fields;
  /** In place of the button's own fields. */
  readonly action?: Fields;
}

export function click({
  actionId,
  value,
  responseUrl = '',
  container = {},
  action = {},
}: ClickFields): Fields {
  return {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1' },
    trigger_id: randomUUID(),
    response_url: responseUrl,
    channel: { id: 'C1' },
    container: {
      type: 'message',
      channel_id: 'C1',
      message_ts: '1700000900.000001',
      thread_ts: '1700000000.000001',
      ...container,
    },
    actions: [{ type: 'button', block_id: 'b', action_id: actionId, value, action_ts: stamp(), ...action }],
  };
}

/** A window that somebody sends. */
export function submission(callbackId: string, values: Fields, metadata = ''): Fields {
  return {
    type: 'view_submission',
    team: { id: 'T1' },
    user: { id: 'U1' },
    trigger_id: randomUUID(),
    view: { type: 'modal', callback_id: callbackId, private_metadata: metadata, state: { values } },
  };
}

/** A shortcut that somebody takes on a message. */
export function shortcut(callbackId: string, text: string): Fields {
  return {
    type: 'message_action',
    callback_id: callbackId,
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    trigger_id: randomUUID(),
    response_url: '',
    message: { type: 'message', user: 'U2', ts: stamp(), text },
  };
}

let count = 0;

function stamp(): string {
  count += 1;
  return `1700000100.${String(count).padStart(6, '0')}`;
}

/** Delivers to the app over HTTP, signed as Slack signs. */
export interface Sender {
  event(event: Fields, eventId?: string, headers?: Record<string, string>): Promise<Response>;
  command(fields: Fields): Promise<Response>;
  click(fields: Fields): Promise<Response>;
  raw(body: string, headers: Record<string, string>): Promise<Response>;
}

export function senderTo(port: number, slack: Pick<WebApiServer, 'delivers'>): Sender {
  const raw = async (body: string, headers: Record<string, string>): Promise<Response> => {
    const response = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers });
    const refused = lintAcknowledgement(await response.clone().text());
    if (refused.length > 0) throw new Error(`Slack would refuse: ${refused.join('; ')}`);
    return response;
  };
  const send = (
    fields: Fields,
    body: string,
    type = 'application/x-www-form-urlencoded',
    headers: Record<string, string> = {},
  ): Promise<Response> => {
    slack.delivers(fields);
    return raw(body, { 'content-type': type, ...headers, ...signature(body, signingSecret) });
  };
  return {
    raw,
    event(event, eventId, headers) {
      const body = eventBody(event, eventId);
      return send(body, JSON.stringify(body), 'application/json', headers);
    },
    command: (fields) => send(fields, new URLSearchParams(fields as Record<string, string>).toString()),
    click: (fields) => send(fields, new URLSearchParams({ payload: JSON.stringify(fields) }).toString()),
  };
}

export function signature(
  body: string,
  secret: string,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${digest}` };
}

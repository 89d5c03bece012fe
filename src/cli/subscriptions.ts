import { kinds, languages } from '../delivery/ports.js';
import type { Store } from '../store/store.js';
import type { Subscription } from '../store/subscriptions.js';
import { UsageError } from './usage.js';

export interface SubscribeOptions {
  readonly workspace: string;
  readonly kinds: string;
  readonly lang: string;
  readonly metrics?: string;
  readonly zone: string;
}

/** `earnings subscribe`. @throws UsageError when an option is none of what it may be. */
export async function subscribe(
  { subscriptions }: Pick<Store, 'subscriptions'>,
  channel: string,
  options: SubscribeOptions,
): Promise<string> {
  const subscription: Subscription = {
    workspace: options.workspace,
    channel: slackChannel(channel),
    kinds: listed(options.kinds, kinds, '--kinds'),
    language: oneOf(options.lang, languages, '--lang'),
    metrics: split(options.metrics ?? ''),
    zone: zone(options.zone),
  };
  await subscriptions.put(subscription);
  return line(subscription);
}

/** `earnings unsubscribe`. @throws UsageError when the channel was not subscribed. */
export async function unsubscribe(
  { subscriptions }: Pick<Store, 'subscriptions'>,
  channel: string,
  workspace: string,
): Promise<string> {
  if (!(await subscriptions.remove(workspace, channel))) throw new UsageError(`${channel} is not subscribed`);
  return `${channel} is no longer subscribed`;
}

/** `earnings subscriptions`. */
export async function listSubscriptions(
  { subscriptions }: Pick<Store, 'subscriptions'>,
  json: boolean,
): Promise<string> {
  const all = await subscriptions.list();
  if (json) return JSON.stringify(all);
  return all.length === 0 ? 'no channel is subscribed' : all.map(line).join('\n');
}

function line({ workspace, channel, kinds: wanted, language, metrics, zone: at }: Subscription): string {
  const about = metrics.length === 0 ? 'all metrics' : metrics.join(', ');
  return [channel, workspace, wanted.join(', '), language, about, at].join('\t');
}

/** A Slack channel's id, as the app knows channels: names change. */
export function slackChannel(channel: string): string {
  if (/^[CGD][A-Z0-9]{1,20}$/.test(channel)) return channel;
  throw new UsageError(
    `"${channel}" is no id of a channel, such as C0123456789 (see the channel's details in Slack)`,
  );
}

function listed(text: string, known: readonly string[], option: string): readonly string[] {
  const parts = split(text);
  if (parts.length === 0) throw new UsageError(`${option} needs at least one of ${known.join(', ')}`);
  return parts.map((part) => oneOf(part, known, option));
}

/** @throws UsageError when the text is none of what is known. */
export function oneOf<Known extends string>(text: string, known: readonly Known[], option: string): Known {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new UsageError(`${option}: "${text}" is none of ${known.join(', ')}`);
  return found;
}

function zone(text: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new UsageError(`--zone: "${text}" is no time zone such as Asia/Tokyo`);
  }
}

const split = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

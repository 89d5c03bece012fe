import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';

/** A thread in which the app works as an agent: Slack shows there that it does, and a button that stops it. */
export interface Session {
  readonly channel: string;
  readonly thread: string;
}

/** What takes no longer than this, in milliseconds, needs no sign that it is under way. */
const patience = 400;

/** Work that can be stopped, by its session. */
const underWay = new Map<string, AbortController>();

const keyOf = ({ channel, thread }: Session): string => `${channel} ${thread}`;

/**
 * Does the work, and shows that it is under way once it takes long; undefined when somebody stopped it. A workspace that
 * knows no agents simply shows nothing.
 */
export async function whileWorking<Result>(
  client: webApi.WebClient,
  session: Session,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  const stop = new AbortController();
  const key = keyOf(session);
  underWay.set(key, stop);
  const done = new AbortController();
  const shown = showWhenLong(client, session, AbortSignal.any([stop.signal, done.signal]));
  try {
    const result = await Promise.race([work(), stopped(stop.signal)]);
    return stop.signal.aborted ? undefined : result;
  } finally {
    done.abort();
    if (underWay.get(key) === stop) underWay.delete(key);
    // The answer does not wait for it.
    void shown.then((isShown) => (isShown ? setStatus(client, session, 'active') : undefined));
  }
}

/** Stops what is under way in a session. @returns whether there was anything. */
export function stopWork(session: Session): boolean {
  const found = underWay.get(keyOf(session));
  found?.abort();
  return found !== undefined;
}

function stopped(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

async function showWhenLong(
  client: webApi.WebClient,
  session: Session,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await pause(patience, undefined, { signal });
  } catch {
    return false;
  }
  await setStatus(client, session, 'processing');
  return true;
}

/** Shows a status; where it cannot be shown nothing is lost. */
export async function setStatus(
  client: webApi.WebClient,
  { channel, thread }: Session,
  status: 'processing' | 'active',
): Promise<void> {
  await client.agents.sessions
    .setStatus({ channel_id: channel, thread_ts: thread, status })
    .catch(() => undefined);
}

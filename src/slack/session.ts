import type { webApi } from '@slack/bolt';

/** A thread in which the app works as an agent: Slack shows there that it does, and a button that stops it. */
export interface Session {
  readonly channel: string;
  readonly thread: string;
}

/** What takes no longer than this, in milliseconds, needs no sign that it is under way. */
const patience = 400;

/** A sign takes two calls, an answer one: when many wait, the answers go first. */
const mostSigns = 10;
let signs = 0;

/** Work that can be stopped, by its session. */
const underWay = new Map<string, AbortController>();

const keyOf = ({ channel, thread }: Session): string => `${channel} ${thread}`;

/** Whether Stop was pressed in the last so many milliseconds where another process heard of it. */
export type StoppedElsewhere = (milliseconds: number) => Promise<boolean>;

/**
 * Does the work, and shows that it is under way once it takes long; undefined when somebody stopped it. A workspace that
 * knows no agents simply shows nothing.
 */
export async function whileWorking<Result>(
  client: webApi.WebClient,
  session: Session,
  work: () => Promise<Result>,
  stoppedElsewhere: StoppedElsewhere = () => Promise.resolve(false),
): Promise<Result | undefined> {
  const began = performance.now();
  const stop = new AbortController();
  const key = keyOf(session);
  underWay.set(key, stop);
  const sign = showWhenLong(client, session);
  stop.signal.addEventListener('abort', () => sign.cancel(), { once: true });
  try {
    const result = await Promise.race([work(), stopped(stop.signal)]);
    // Slack offers to stop only what is shown to be under way.
    const isStopped =
      stop.signal.aborted || (sign.shown && (await stoppedElsewhere(performance.now() - began)));
    return isStopped ? undefined : result;
  } finally {
    sign.cancel();
    if (underWay.get(key) === stop) underWay.delete(key);
    // The answer does not wait for it.
    void sign.shown?.then(() => setStatus(client, session, 'active')).finally(() => (signs -= 1));
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

/** A sign that work is under way. */
interface Sign {
  /** Set once it is being shown. */
  shown?: Promise<void>;
  readonly cancel: () => void;
}

function showWhenLong(client: webApi.WebClient, session: Session): Sign {
  const timer = setTimeout(() => {
    if (signs >= mostSigns) return;
    signs += 1;
    sign.shown = setStatus(client, session, 'processing');
  }, patience);
  const sign: Sign = { cancel: () => clearTimeout(timer) };
  return sign;
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

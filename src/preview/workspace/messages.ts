import type { Feed } from './feed.js';
import { withBlockIds } from './block-ids.js';
import type { Change, Fields, Message } from './shape.js';

/** What is new in a message: the ids of blocks are given here, and a ts to one that has none yet. */
export type Draft = Omit<Message, 'ts' | 'blocks'> & {
  readonly ts?: string | undefined;
  readonly blocks?: readonly Fields[] | undefined;
};

export interface Messages {
  add(draft: Draft): Message;
  find(channel: string, ts: string): Message | undefined;
  /** Puts these fields in the place of a message's own; nothing for a message that there is not. */
  change(channel: string, ts: string, fields: Partial<Omit<Draft, 'ts' | 'channel'>>): Message | undefined;
  /** @returns whether there was one. */
  remove(channel: string, ts: string): boolean;
  /** What stands in a conversation itself, oldest first. */
  inChannel(channel: string): readonly Message[];
  /** The root of a thread and what answers it, oldest first. */
  inThread(channel: string, root: string): readonly Message[];
  all(): readonly Message[];
}

export function createMessages(changes: Feed<Change>, clock: () => number): Messages {
  const kept = new Map<string, Map<string, Message>>();
  const stamp = stamps(clock);
  const keep = (message: Message): Message => {
    const channel = kept.get(message.channel) ?? new Map<string, Message>();
    kept.set(message.channel, channel.set(message.ts, message));
    changes.publish({ kind: 'message', message });
    return message;
  };
  const find = (channel: string, ts: string): Message | undefined => kept.get(channel)?.get(ts);
  const lasting = (channel: string): Message[] =>
    [...(kept.get(channel)?.values() ?? [])].filter((one) => !one.ephemeral);
  return {
    add: ({ blocks, ts = stamp(), ...draft }) => keep({ ...draft, ts, blocks: withBlockIds(blocks ?? []) }),
    find,
    change(channel, ts, { blocks, ...fields }) {
      const old = find(channel, ts);
      return old && keep({ ...old, ...fields, ...(blocks && { blocks: withBlockIds(blocks) }) });
    },
    remove(channel, ts) {
      const existed = kept.get(channel)?.delete(ts) ?? false;
      if (existed) changes.publish({ kind: 'removed', channel, ts });
      return existed;
    },
    inChannel: (channel) => lasting(channel).filter((one) => !one.thread_ts || one.thread_ts === one.ts),
    inThread: (channel, root) => lasting(channel).filter((one) => one.ts === root || one.thread_ts === root),
    all: () => [...kept.values()].flatMap((channel) => [...channel.values()]),
  };
}

/** Slack's timestamps: seconds with a fraction, each later than the one before. */
function stamps(clock: () => number): () => string {
  let last = 0;
  return () => {
    last = Math.max(last + 1, clock() * 1000);
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import {
  type Answer,
  type Call,
  type Fault,
  startWebApiServer,
  type WebApiServer,
} from '../slack/web-api-server.js';

/** One message as it stands in a channel. */
export interface Standing {
  readonly ts: string;
  readonly key: string;
  readonly thread: string | undefined;
  text: string;
}

/** A Slack on loopback that keeps what is posted, and misbehaves. */
export interface ChaosSlack {
  readonly server: WebApiServer;
  /** Everything in a channel, replies too. */
  in(channel: string): readonly Standing[];
  /** How often each misbehaviour was shown. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface Chaos {
  readonly random: () => number;
  /** Longest delay before and after a message is taken; the sum is less than the lease of a delivery. */
  readonly delay: number;
}

/** How many of a hundred calls go wrong in each way. `after` means that the call was carried out all the same. */
const odds = { rateLimited: 6, statusBefore: 4, statusAfter: 4, dropBefore: 4, dropAfter: 6, slowAfter: 3 };
type Way = keyof typeof odds;

export async function startChaosSlack({ random, delay }: Chaos): Promise<ChaosSlack> {
  const channels = new Map<string, Standing[]>();
  const faults: Record<string, number> = {};
  let stamp = 0;

  const carryOut = ({ method, arguments: given }: Call): Answer => {
    const channel = channels.get(String(given.channel)) ?? [];
    channels.set(String(given.channel), channel);
    if (method === 'chat.postMessage') {
      const ts = `${Math.floor(Date.now() / 1000)}.${String((stamp += 1)).padStart(6, '0')}`;
      const { event_payload: payload } = given.metadata as { event_payload: { key: string } };
      const thread = given.thread_ts;
      channel.push({
        ts,
        key: payload.key,
        thread: typeof thread === 'string' ? thread : undefined,
        text: String(given.text),
      });
      return { ts };
    }
    if (method === 'chat.update') {
      for (const one of channel) if (one.ts === given.ts) one.text = String(given.text);
      return { ts: given.ts };
    }
    const thread = method === 'conversations.replies' ? String(given.ts) : undefined;
    const seen = channel.filter((one) => (thread === undefined ? !one.thread : one.thread === thread));
    return { messages: seen.map(shown), has_more: false };
  };

  const respond = async (call: Call): Promise<Answer | Fault> => {
    const way = pick(random);
    if (way) faults[way] = (faults[way] ?? 0) + 1;
    if (way === 'rateLimited') return { kind: 'rateLimited', seconds: 1 };
    await pause(random() * delay);
    if (way === 'dropBefore') return { kind: 'drop' };
    if (way === 'statusBefore') return { kind: 'status', status: 500 };
    const answer = carryOut(call);
    await pause(random() * delay);
    if (way === 'dropAfter') return { kind: 'drop' };
    if (way === 'statusAfter') return { kind: 'status', status: 500 };
    // Longer than the client is willing to wait: it leaves without having seen the answer.
    if (way === 'slowAfter') await pause(delay * 5);
    return answer;
  };

  const server = await startWebApiServer(respond);
  return { server, faults, in: (channel) => channels.get(channel) ?? [] };
}

function shown({ ts, key, text }: Standing): Answer {
  return { ts, text, metadata: { event_type: 'earnings_delivery', event_payload: { key } } };
}

function pick(random: () => number): Way | undefined {
  let roll = random() * 100;
  for (const [way, share] of Object.entries(odds)) {
    roll -= share;
    if (roll < 0) return way as Way;
  }
  return undefined;
}

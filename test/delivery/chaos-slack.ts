import { setTimeout as pause } from 'node:timers/promises';
import {
  type Answer,
  type Call,
  type Fault,
  startWebApiServer,
  type WebApiServer,
} from '../slack/web-api-server.js';

/** The tests' Slack, misbehaving at random: what it keeps is what it was made to take. */
export interface ChaosSlack {
  readonly server: WebApiServer;
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
  const faults: Record<string, number> = {};

  const respond = async (_call: Call, carryOut: () => Answer): Promise<Answer | Fault> => {
    const way = pick(random);
    if (way) faults[way] = (faults[way] ?? 0) + 1;
    if (way === 'rateLimited') return { kind: 'rateLimited', seconds: 1 };
    await pause(random() * delay);
    if (way === 'dropBefore') return { kind: 'drop' };
    if (way === 'statusBefore') return { kind: 'status', status: 500 };
    const answer = carryOut();
    await pause(random() * delay);
    if (way === 'dropAfter') return { kind: 'drop' };
    if (way === 'statusAfter') return { kind: 'status', status: 500 };
    // Longer than the client is willing to wait: it leaves without having seen the answer.
    if (way === 'slowAfter') await pause(delay * 5);
    return answer;
  };

  const server = await startWebApiServer(respond);
  return { server, faults };
}

function pick(random: () => number): Way | undefined {
  let roll = random() * 100;
  for (const [way, share] of Object.entries(odds)) {
    roll -= share;
    if (roll < 0) return way as Way;
  }
  return undefined;
}

import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { repeat } from '../../delivery/repeat.js';
import type { AppStore } from '../../store/app/app-store.js';
import type { PendingRow } from '../../store/app/pending.js';
import { choiceButtons } from '../blocks/buttons.js';
import type { Message } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { noteMessage } from '../blocks/message.js';
import { reasonOf } from '../failure.js';
import { isDirect } from '../incoming.js';
import { post } from '../sending.js';
import { type Session, setStatus } from '../session.js';
import { languageOf } from '../texts.js';
import { waitsAs } from './arrival.js';
import { type Delivery, placeOf } from './delivery.js';
import type { Keeping } from './keeping.js';
import type { Sharing } from './sharing.js';
import { mannerTexts } from './texts.js';
import { duringTurn, type Turn } from './turn.js';

/** For how long a question is left to its process, unless that says that it is still at it; in milliseconds. */
export const lease = 30_000;
/** How often that is said, and how often what others left behind is looked for. */
const often = lease / 3;
/** Whoever asked longer ago has asked again, or gone. */
const tooOld = 5 * 60_000;

export interface InterruptedOptions {
  readonly store: Pick<AppStore, 'pending' | 'stops'>;
  readonly sharing: Pick<Sharing, 'isPaused'>;
  readonly keeping: Pick<Keeping, 'keep'>;
  /** Undefined where the app is not installed any more. */
  readonly clientOf: (workspace: string) => Promise<webApi.WebClient | undefined>;
  readonly logger: Logger;
}

/** Sees to it that whoever asked hears something, also where the process that was answering is gone. */
export interface Interrupted {
  /** A question is being answered here. */
  takenOn(turn: Turn): void;
  /** It has been, and the store knows. */
  settled(turn: Turn): void;
  start(): void;
  /** Looks for nothing more, and finishes what is under way. */
  stop(): Promise<void>;
}

export function createInterrupted(options: InterruptedOptions): Interrupted {
  const { store, logger } = options;
  /** When each question that is being answered here was taken on, on the process's own clock. */
  const here = new Map<string, number>();
  const stopping = new AbortController();
  const running: Promise<void>[] = [];
  const renew = async (): Promise<boolean> => {
    for (const [key, began] of here) {
      const age = performance.now() - began;
      if (age > tooOld) here.delete(key);
      else if (age > often) await store.pending.renew(key, lease);
    }
    return false;
  };
  const tellNext = async (): Promise<boolean> => {
    const left = await store.pending.claim();
    if (left && left.age <= tooOld) await tell(options, left);
    return left !== undefined;
  };
  const again = (step: () => Promise<boolean>): Promise<void> =>
    repeat(step, often, stopping.signal, (error) =>
      logger.warn({ doing: 'interrupted', reason: reasonOf(error) }, 'will be looked at again'),
    );
  return {
    takenOn(turn) {
      const key = waitsAs(turn.delivery);
      if (key !== undefined) here.set(key, turn.began);
    },
    settled: ({ delivery }) => void here.delete(waitsAs(delivery) ?? ''),
    start: () => void running.push(again(renew), again(tellNext)),
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** Tells whoever asked, at most once: what has been claimed to be told of is never found again. */
async function tell(options: InterruptedOptions, left: PendingRow): Promise<void> {
  const { keeping, clientOf, logger } = options;
  const { workspace, text } = left;
  const delivery = deliveryOf(left);
  const place = placeOf(delivery);
  const session = { channel: left.channel, thread: place.thread ?? left.ts };
  const client = await clientOf(workspace);
  if (!client || !(await isWaitedFor(options, client, left, session))) return;
  const turn: Turn = { delivery, workspace, began: performance.now(), answers: [] };
  await duringTurn(turn, () => post(client, place, apology(text)));
  // Where it was shown that work is under way, it no longer is.
  await setStatus(client, session, 'active');
  await keeping.keep(turn);
  logger.warn({ doing: 'interrupted' }, 'a question was left without an answer; who asked has been told');
}

/** Not where nothing would have been answered, nor where somebody has pressed Stop meanwhile. */
async function isWaitedFor(
  { store, sharing }: InterruptedOptions,
  client: webApi.WebClient,
  { workspace, channel, shared, age }: PendingRow,
  session: Session,
): Promise<boolean> {
  const isShared = shared === null ? undefined : shared === 1;
  if (await sharing.isPaused(client, { workspace, channel }, isShared)) return false;
  return !(await store.stops.within({ workspace, ...session }, age));
}

function deliveryOf({ key, person, channel, ts, thread, text }: PendingRow): Delivery {
  const kind = isDirect(channel) ? 'message' : 'mention';
  return { kind, keys: [key], person, channel, ts, text, subject: '', ...(thread !== '' && { thread }) };
}

/** A click puts the answer in its place. */
function apology(question: string): Message {
  const words = mannerTexts[languageOf(question)];
  const note = noteMessage(words.interrupted);
  const choice = { label: words.askAgain(question), question };
  const { blocks } = choiceButtons([choice], 'choose', limits.message.characters);
  const body = { text: note.text, blocks: [...note.blocks, ...blocks] };
  return { ...body, plainer: body };
}

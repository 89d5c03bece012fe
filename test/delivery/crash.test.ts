import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Message } from '../../src/preview/workspace/shape.js';
import { createReleaseDesk } from '../../src/delivery/release-desk.js';
import type { EventMessages } from '../../src/delivery/ports.js';
import type { Store } from '../../src/store/store.js';
import { type Engine, type Place, postgres, sqlite } from '../store/engines.js';
import { type ChaosSlack, startChaosSlack } from './chaos-slack.js';
import { timing } from './chaos-timing.js';
import { type Bundle, bundled } from '../bundled.js';
import { said, saying } from './said.js';

const root = resolve(import.meta.dirname, '../..');
const rounds = Number(process.env.CHAOS_ROUNDS ?? 2);
const channels = Array.from({ length: 50 }, (_, index) => `C${String(index).padStart(2, '0')}`);
const longestRound = 180_000;

/** Random numbers that a failed run can be repeated with, as far as processes can be. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Worker processes, one of which can be killed at any time and is started again. */
class Workers {
  readonly #children: ChildProcess[] = [];
  kills = 0;

  constructor(
    readonly count: number,
    readonly file: string,
    readonly environment: Record<string, string>,
  ) {
    for (let index = 0; index < count; index += 1) this.#children.push(this.#start());
  }

  #start(): ChildProcess {
    return spawn(process.execPath, [this.file], {
      cwd: root,
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  async kill(index: number): Promise<void> {
    await killed(this.#children[index]);
    this.kills += 1;
    this.#children[index] = this.#start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map(killed));
  }
}

async function killed(child: ChildProcess | undefined): Promise<void> {
  const running = child?.exitCode === null && child.signalCode === null;
  if (!running) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await exit;
}

interface Case {
  readonly engine: Engine;
  readonly processes: number;
}

const cases: readonly Case[] = [
  { engine: postgres(), processes: 3 },
  { engine: sqlite(), processes: 1 },
];

let worker: Bundle;

beforeAll(async () => {
  worker = await bundled('test/delivery/run-worker.ts');
});

afterAll(() => worker.remove());

describe.each(cases)('$processes process(es) on $engine.name, killed at random', ({ engine, processes }) => {
  const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  let place: Place;
  let store: Store;
  let slack: ChaosSlack;
  let workers: Workers;

  beforeAll(async () => {
    if (!engine.available) return;
    await engine.start();
    place = await engine.place();
    store = await place.open();
    slack = await startChaosSlack({ random, delay: timing.delay });
    for (const channel of channels)
      await store.subscriptions.put({
        workspace: 'T1',
        channel,
        kinds: ['results'],
        language: 'en',
        metrics: [],
        zone: 'Asia/Tokyo',
      });
    workers = new Workers(processes, worker.file, {
      STORE_URL: place.options.url ?? '',
      STORE_FOLDER: place.options.folder,
      SLACK_URL: slack.server.url,
    });
  });

  afterAll(async () => {
    if (!engine.available) return;
    await workers.stop();
    await slack.server.close();
    await place.remove();
    await engine.stop();
  });

  it.skipIf(!engine.available)(
    `every channel has exactly one digest in each of ${rounds} rounds`,
    async () => {
      const started = Date.now();
      for (let round = 1; round <= rounds; round += 1) {
        await deliver(store, `round-${round}`);
        for (let kill = 0; kill < 2; kill += 1) {
          await pause(random() * 1_500);
          await workers.kill(Math.floor(random() * processes));
        }
        // The tail of one round and the beginning of the next go on together.
        if (round > 1) await settled(store, `round-${round - 1}`);
      }
      await settled(store, `round-${rounds}`);
      for (let round = 1; round <= rounds; round += 1)
        expect(wrongChannels(slack, `round-${round}`), `round ${round}, seed ${seed}`).toEqual([]);
      const { length: posts } = slack.server.of('chat.postMessage');
      process.stdout.write(
        `${engine.name}: ${rounds} rounds, ${rounds * channels.length * 2} messages in ${posts} calls, ` +
          `${workers.kills} kills, faults ${JSON.stringify(slack.faults)}, ` +
          `${Math.round((Date.now() - started) / 1000)} s, seed ${seed}\n`,
      );
    },
    rounds * longestRound,
  );
});

/** Prepares, approves and so releases a digest. */
async function deliver(store: Store, event: string): Promise<void> {
  const events: Record<string, EventMessages> = { [event]: said(event) };
  const desk = createReleaseDesk({
    store,
    messages: saying(events),
    clock: Date.now,
    needed: 1,
    pace: timing.settings.pace,
  });
  const card = await desk.card(event);
  await desk.approve(event, card?.fingerprint ?? '', 'somebody');
}

async function settled(store: Store, event: string): Promise<void> {
  for (const deadline = Date.now() + longestRound; ;) {
    const rows = await store.deliveries.list({ event });
    const open = rows.filter(({ state }) => state === 'ready' || state === 'sending');
    if (open.length === 0) return;
    if (Date.now() > deadline) throw new Error(`${event} is not settled: ${JSON.stringify(open)}`);
    await pause(100);
  }
}

/** Channels that do not hold one head and, in its thread, one reply. */
function wrongChannels({ server }: ChaosSlack, event: string): unknown[] {
  const ofEvent = server.workspace.messages.all().filter((one) => keyOf(one).startsWith(`${event}|`));
  return channels.flatMap((channel) => {
    const mine = ofEvent.filter((one) => one.channel === channel);
    const [head, reply] = mine;
    const right = mine.length === 2 && head?.thread_ts === undefined && reply?.thread_ts === head?.ts;
    return right ? [] : [{ channel, mine }];
  });
}

const delivery = z.object({ event_payload: z.object({ key: z.string() }) });

function keyOf({ metadata }: Message): string {
  return delivery.parse(metadata).event_payload.key;
}

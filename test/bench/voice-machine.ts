import { good, type Play, startModel } from '../phrasing/model/model-server.js';

/**
 * The model that test/bench/voice.ts measures against, in a process of its own so that its work is not counted as the
 * bot's. Beside it bare timers run: how late they are is what the machine does to anything that waits.
 */

const later =
  (milliseconds: number): Play =>
  (asked, response) => {
    setTimeout(() => {
      if (response.destroyed) return;
      response.writeHead(200, { 'content-type': 'application/json' }).end(good(asked, response));
    }, milliseconds);
    return undefined;
  };

const PLAYS = {
  'answers at once': good,
  'never answers': () => undefined,
  'answers after 60 s': later(60_000),
  'sends a byte a second': (_asked, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 1000);
    response.on('close', () => clearInterval(drip));
    return undefined;
  },
  'hangs up': (_asked, response) => {
    response.destroy();
    return undefined;
  },
} satisfies Record<string, Play>;

export type PlayName = keyof typeof PLAYS;

/** Sent to this process: play that from now on. */
export interface Order {
  readonly play: PlayName;
}

/** Sent back, when it listens and after each order: the address, and what happened since the last one. */
export interface Report {
  readonly url: string;
  readonly calls: number;
  /** Milliseconds by which bare timers were late, at the 99th percentile. */
  readonly late: number;
}

const TICK = 50;
const lateness: number[] = [];

function tick(): void {
  const start = performance.now();
  setTimeout(() => {
    lateness.push(performance.now() - start - TICK);
    tick();
  }, TICK);
}

const model = await startModel();
let before = 0;

function report(): void {
  const sorted = lateness.splice(0).sort((a, b) => a - b);
  const late = Math.max(0, Math.round(sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0));
  const said: Report = { url: model.url, calls: model.asked.length - before, late };
  before = model.asked.length;
  process.send?.(said);
}

process.on('message', ({ play }: Order) => {
  model.play = PLAYS[play];
  report();
});
tick();
report();

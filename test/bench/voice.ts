import { pino } from 'pino';
import { createEarnings, type EarningsBot } from '../../src/earnings.js';
import { type Breaker, createBreaker } from '../../src/phrasing/model/breaker.js';
import { createVoice } from '../../src/phrasing/model/model-voice.js';
import { good, type ModelServer, type Play, startModel } from '../phrasing/model/model-server.js';

/** How long answers take while the model is well, slow or down. Run with npm run bench:voice; the budget is the default. */
const BUDGET = 2500;
const SLACK = 100;
const ROUND = 120;
const AT_ONCE = 4;
const QUESTION = { question: '4Q17 network gross margin?', thread: [] };

type Case = readonly [
  name: string,
  play: Play,
  breaker: 'breaker' | 'no breaker' | 'no model',
  rounds: number,
];

const later =
  (milliseconds: number): Play =>
  (asked, response) => {
    setTimeout(() => {
      if (response.destroyed) return;
      response.writeHead(200, { 'content-type': 'application/json' }).end(good(asked, response));
    }, milliseconds);
    return undefined;
  };

const CASES: readonly Case[] = [
  // What the machine itself takes: the rows below cannot be better than this one.
  ['templates', good, 'no model', ROUND],
  ['model answers at once', good, 'no breaker', ROUND],
  ['model never answers', () => undefined, 'no breaker', ROUND],
  ['model answers after 60 s', later(60_000), 'no breaker', ROUND],
  [
    'model sends a byte a second',
    (_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 1000);
      response.on('close', () => clearInterval(drip));
      return undefined;
    },
    'no breaker',
    ROUND,
  ],
  [
    'model hangs up',
    (_asked, response) => {
      response.destroy();
      return undefined;
    },
    'no breaker',
    ROUND,
  ],
  ['model never answers', () => undefined, 'breaker', ROUND],
];

/** An answerer whose every answer counts as another one, so that none waits for the same call. */
function answerer(server: ModelServer, breaker: Breaker): EarningsBot {
  const voice = createVoice({
    settings: { apiKey: 'key', baseUrl: server.url, model: 'played' },
    logger: pino({ level: 'silent' }),
    budget: BUDGET,
    breaker,
    most: AT_ONCE,
    arrangements: { get: () => undefined, keep: () => undefined },
  });
  let count = 0;
  return createEarnings({ voice: { prose: (one) => voice.prose({ ...one, hash: `${(count += 1)}` }) } });
}

async function timesOf(bot: EarningsBot, rounds: number): Promise<number[]> {
  const times: number[] = [];
  const worker = async (): Promise<void> => {
    while (times.length < rounds) {
      const start = performance.now();
      await bot.ask(QUESTION);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times.sort((a, b) => a - b);
}

async function measure(server: ModelServer, [name, play, guarded, rounds]: Case): Promise<boolean> {
  server.play = play;
  const before = server.asked.length;
  const breaker = createBreaker(guarded === 'breaker' ? {} : { threshold: Infinity });
  const bot = guarded === 'no model' ? createEarnings() : answerer(server, breaker);
  await bot.ask(QUESTION);
  const times = await timesOf(bot, rounds);
  const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1] ?? NaN);
  const calls = `${server.asked.length - before} calls${breaker.isOpen() ? ', breaker open' : ''}`;
  const title = `${name} (${guarded})`.padEnd(42);
  process.stdout.write(`${title} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms of ${times.length}; ${calls}\n`);
  return at(0.99) <= BUDGET + SLACK;
}

const server = await startModel();
let good99 = true;
for (const one of CASES) good99 = (await measure(server, one)) && good99;
await server.close();
process.stdout.write(`p99 within ${BUDGET} + ${SLACK} ms: ${good99 ? 'yes' : 'NO'}\n`);
process.exitCode = good99 ? 0 : 1;

import { pino } from 'pino';
import { createEarnings } from '../../src/earnings.js';
import { createBreaker } from '../../src/phrasing/model/breaker.js';
import { createVoice, type VoiceOptions } from '../../src/phrasing/model/model-voice.js';
import { good, type ModelServer, type Play, startModel } from '../phrasing/model/model-server.js';

/** How long answers take while the model is well, slow or down. Run with npm run bench:voice; the budget is the default. */
const BUDGET = 2500;
const SLACK = 100;
const ROUND = 120;
const AT_ONCE = 4;
const QUESTION = { question: '4Q17 network gross margin?', thread: [] };

type Case = readonly [name: string, play: Play, breaker: 'breaker' | 'no breaker', rounds: number];

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

async function measure(server: ModelServer, [name, play, guarded, rounds]: Case): Promise<boolean> {
  server.play = play;
  const before = server.asked.length;
  const breaker = guarded === 'breaker' ? createBreaker() : createBreaker({ threshold: Infinity });
  const options: VoiceOptions = {
    settings: { apiKey: 'key', baseUrl: server.url, model: 'played' },
    logger: pino({ level: 'silent' }),
    budget: BUDGET,
    breaker,
    most: AT_ONCE,
    arrangements: { get: () => undefined, keep: () => undefined },
  };
  const voice = createVoice(options);
  // Each answer counts as another one, so that none waits for the same call.
  let count = 0;
  const bot = createEarnings({ voice: { prose: (one) => voice.prose({ ...one, hash: `${(count += 1)}` }) } });
  await bot.ask(QUESTION);
  const times: number[] = [];
  const worker = async (): Promise<void> => {
    while (times.length < rounds) {
      const start = performance.now();
      await bot.ask(QUESTION);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.ceil(sorted.length * share) - 1] ?? NaN).toFixed(0).padStart(5);
  const open = breaker.isOpen() ? ', breaker open' : '';
  process.stdout.write(
    `${`${name} (${guarded})`.padEnd(42)} p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  of ${sorted.length}; ${server.asked.length - before} calls${open}\n`,
  );
  return Number(at(0.99)) <= BUDGET + SLACK;
}

const server = await startModel();
let good99 = true;
for (const one of CASES) good99 = (await measure(server, one)) && good99;
await server.close();
process.stdout.write(`p99 within ${BUDGET} + ${SLACK} ms: ${good99 ? 'yes' : 'NO'}\n`);
process.exitCode = good99 ? 0 : 1;

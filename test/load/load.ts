// Sends signed requests to the built app at an even rate, with a Slack on loopback around it, and says how fast each was
// acknowledged and answered, and whether memory stays flat. LOAD_SECONDS and LOAD_RATE make it shorter or gentler.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eventBody, signature, signingSecret } from '../slack/deliveries.js';
import { startWebApiServer } from '../slack/web-api-server.js';
import { type Bot, startBot, type Usage } from './bot.js';
import { questions } from './questions.js';
import { type Outcome, report } from './report.js';
import { hangUp, post } from './send.js';

const seconds = Number(process.env.LOAD_SECONDS ?? 60);
const rate = Number(process.env.LOAD_RATE ?? 200);
/** What the app remembers of its latest requests is full after so many (src/slack/seen.ts). */
const remembered = 10_000;
/** Before it counts, faster from second to second, then as fast as later: code is compiled, what has a bound fills up to it. */
const easing = Math.min(15, Math.ceil(seconds / 4));
const warmUp = easing + Math.min(seconds, Math.ceil(remembered / rate));

/** Milliseconds after which the app has let go of idle connections: how many there were is no matter of how many requests. */
const idle = 6_000;

const folder = mkdtempSync(join(tmpdir(), 'earnings-load-'));
const sentAt = new Map<string, number>();
const postedAfter = new Map<string, number>();
let number = 0;

/** Looks at the clock as answers come; the workspace takes them. */
const slack = await startWebApiServer(({ method, arguments: asked }) => {
  const key = String(asked.thread_ts);
  const began = method === 'chat.postMessage' ? sentAt.get(key) : undefined;
  if (began !== undefined) postedAfter.set(key, performance.now() - began);
  return Promise.resolve(undefined);
});
const bot = await startBot({ apiUrl: `${slack.url}/api/`, folder });

try {
  const warming = await send(warmUp, (second) => Math.min(rate, (2 * rate * (second + 1)) / easing));
  await settled(warming);
  const before = await usage();
  const outcomes = await send(seconds, () => rate);
  await settled(outcomes);
  const result = report({
    rate,
    seconds,
    warming: warming.length,
    full: warming.filter(({ status }) => status === 200).length >= remembered,
    outcomes,
    posted: postedOf(outcomes),
    usage: [before, await usage()],
  });
  process.stdout.write(`${result.text}\n`);
  process.exitCode = result.good ? 0 : 1;
} finally {
  await bot.stop();
  await slack.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each request at its own instant, whether or not those before it have been answered; so many in each second. */
async function send(duration: number, rateIn: (second: number) => number): Promise<Outcome[]> {
  const began = performance.now();
  const waiting: Promise<Outcome>[] = [];
  for (let at = 0; at < duration * 1000; at += 1000 / rateIn(Math.floor(at / 1000))) {
    const wait = began + at - performance.now();
    if (wait > 1) await pause(wait);
    waiting.push(one(bot, waiting.length));
    // What is recorded of calls is of no use here, and would take the memory that is measured next door.
    slack.forget();
  }
  return await Promise.all(waiting);
}

async function one({ port }: Bot, index: number): Promise<Outcome> {
  number += 1;
  const ts = `17000${String(10_000 + Math.floor(number / 1_000_000))}.${String(number % 1_000_000).padStart(6, '0')}`;
  const text = `<@UBOT> ${questions[index % questions.length] ?? ''}`;
  // Many people in many channels: nobody asks more than a person may.
  const event = { type: 'app_mention', channel: `C${number % 500}`, user: `U${number % 5_000}`, ts, text };
  const body = JSON.stringify({ ...eventBody(event), is_ext_shared_channel: false });
  sentAt.set(ts, performance.now());
  const { status, milliseconds } = await post(port, body, signature(body, signingSecret));
  return { ts, status, acknowledged: milliseconds };
}

async function usage(): Promise<Usage> {
  hangUp();
  await pause(idle);
  return await bot.usage();
}

async function settled(outcomes: readonly Outcome[]): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && outcomes.some(({ ts }) => !postedAfter.has(ts))) await pause(50);
}

function postedOf(outcomes: readonly Outcome[]): number[] {
  return outcomes.flatMap(({ ts }) => postedAfter.get(ts) ?? []);
}

// How long somebody waits from `npm start` to the first answer, without tokens: npm run bench:start [TIMES]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { answered, invitation } from '../preview/started.js';
import { against, duration, line, summary } from './measure.js';

const root = join(import.meta.dirname, '../..');
const times = Number(process.argv[2] ?? 7);

/** Milliseconds from the command to each of these. */
interface Start {
  readonly listening: number;
  readonly answered: number;
}

/** Starts the preview on any free port as a newcomer would, asks a question once its page is there, and ends it. */
async function start(): Promise<Start> {
  const began = performance.now();
  const since = (): number => performance.now() - began;
  const env = { ...process.env, PREVIEW_PORT: '0', SLACK_BOT_TOKEN: '', NO_UPDATE_NOTIFIER: '1' };
  const child = spawn('npm', ['start'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  try {
    const origin = await invitation(child);
    await (await fetch(origin)).text();
    const listening = since();
    await answered(origin);
    return { listening, answered: since() };
  } finally {
    const ended = once(child, 'exit');
    // The whole group that it was made the head of: npm does not pass everything on.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

process.stdout.write(`node ${process.version}, load ${loadavg()[0]?.toFixed(1) ?? '?'}\n`);
const starts: Start[] = [];
for (let count = 0; count < times; count += 1) starts.push(await start());
for (const name of ['listening', 'answered'] as const) {
  const waits = starts.map((one) => one[name] * 1000);
  process.stdout.write(
    `${line(`${name}, fastest of ${times}`, duration(Math.min(...waits)))}\n` +
      `${against(`${name}, median`, summary(waits).p50, 3_000_000)}\n`,
  );
}

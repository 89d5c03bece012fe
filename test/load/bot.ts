import { spawn } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { signingSecret } from '../slack/deliveries.js';
import { freePort } from '../slack/free-port.js';

export interface Usage {
  readonly memory: number;
  readonly processor: number;
}

/** The built app in a process of its own. */
export interface Bot {
  readonly port: number;
  /** Bytes that the process holds, and seconds of processor time that it has taken. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** As the container file starts it: a small heap is tidied up often, for short, and stays small. */
const heap = '--max-old-space-size=256';

const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** Starts it over HTTP with a store of its own in this folder. */
export async function startBot({
  apiUrl,
  folder,
}: {
  readonly apiUrl: string;
  readonly folder: string;
}): Promise<Bot> {
  if (!existsSync(main)) throw new Error('dist/ is not there: run npm run build first');
  cpSync(DATA_FOLDER, folder, { recursive: true, filter: (path) => !path.includes('.sqlite') });
  const metricsPort = await freePort();
  const child = spawn(process.execPath, [heap, main], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      SLACK_BOT_TOKEN: 'xoxb-loopback',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
      DATA_DIR: folder,
      PORT: '0',
      METRICS_PORT: String(metricsPort),
      ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const port = await new Promise<number>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-2_000);
      const found = /"port":(\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error('the app did not start')));
  });
  return {
    port,
    async usage() {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      const value = (name: string): number =>
        Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? 0);
      return {
        memory: value('process_resident_memory_bytes'),
        processor: value('process_cpu_seconds_total'),
      };
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { signingSecret } from '../slack/deliveries.js';

/** What the process tells of itself (inside.js). */
const usageSchema = z.object({
  /** Bytes that it holds once its garbage has been collected. */
  memory: z.number(),
  /** Bytes of them that hold compiled code: there is more for as long as what runs often is compiled anew. */
  code: z.number(),
  /** Bytes of them that the program otherwise still refers to: whatever adds up with requests adds up here. */
  kept: z.number(),
  /** Bytes that it has held at any time, with garbage. */
  most: z.number(),
  /** Seconds of processor time that it has taken. */
  processor: z.number(),
});

export type Usage = z.infer<typeof usageSchema>;

/** The built app in a process of its own. */
export interface Bot {
  readonly port: number;
  /** What it uses, after it has collected its garbage. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** As the container file starts it: a small heap is tidied up often, for short, and stays small. */
const heap = '--max-old-space-size=256';

const main = join(import.meta.dirname, '..', '..', 'dist', 'main.js');
const inside = join(import.meta.dirname, 'inside.js');

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
  const child = spawn(process.execPath, [heap, '--import', inside, main], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH ?? '',
      SLACK_BOT_TOKEN: 'xoxb-loopback',
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
      DATA_DIR: folder,
      PORT: '0',
      ...(process.env.DATABASE_URL && { DATABASE_URL: process.env.DATABASE_URL }),
    },
  });
  const ended = once(child, 'close');
  return {
    port: await portOf(child),
    async usage() {
      child.send('usage');
      const [told] = (await once(child, 'message')) as readonly unknown[];
      return usageSchema.parse(told);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Where it takes requests, out of its log. */
function portOf(child: ChildProcess): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-2_000);
      const found = /"port":(\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    });
    child.once('exit', () => reject(new Error('the app did not start')));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../waiting.js';
import { type Bundle, bundled } from '../bundled.js';
import { eventBody, mention, senderTo } from './deliveries.js';
import { freePort } from './free-port.js';
import { startSocketServer } from './socket-server.js';
import { startWebApiServer, type WebApiServer } from './web-api-server.js';

const root = resolve(import.meta.dirname, '../..');

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly exit: Promise<number | null>;
}

const runs: Run[] = [];

/** The bot with an answerer of fixed words, and as it is. */
let withWords: Bundle;
let main: Bundle;
beforeAll(async () => {
  [withWords, main] = await Promise.all([bundled('test/slack/run-bot.ts'), bundled('src/main.ts')]);
});
afterAll(() => {
  withWords.remove();
  main.remove();
});

function run(program: Bundle, args: readonly string[] = [], env: Record<string, string> = {}): Run {
  // Away from the project, so that a developer's own .env is not read; only PATH is taken over.
  const child = spawn(process.execPath, [program.file, ...args], {
    cwd: import.meta.dirname,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const exit = new Promise<number | null>((done) => child.once('close', done));
  const one = { child, output: () => output, errors: () => errors, exit };
  runs.push(one);
  return one;
}

async function portOf(bot: Run): Promise<number> {
  await said(bot, '"port":');
  return Number(/"port":(\d+)/.exec(bot.output())?.[1]);
}

async function said(bot: Run, words: string): Promise<void> {
  const never = (): string => `never said "${words}": ${bot.errors()}`;
  await until(() => {
    if (bot.child.exitCode !== null && !bot.output().includes(words)) throw new Error(never());
    return bot.output().includes(words);
  }, never);
}

let slack: WebApiServer;

beforeEach(async () => {
  slack = await startWebApiServer();
});
afterEach(async () => {
  for (const { child } of runs.splice(0)) child.kill('SIGKILL');
  await slack.close();
});

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('on %s finishes its answer and exits with 0', async (signal) => {
    const bot = run(withWords, [`${slack.url}/api/`]);
    const port = await portOf(bot);
    slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 400 });
    await senderTo(port, slack).event(mention('4Q17 network gross margin?'));
    await slack.waitFor('chat.postMessage');
    bot.child.kill(signal);
    expect(await bot.exit).toBe(0);
    expect(bot.output()).toContain('shutting down');
    expect(bot.output()).not.toContain('left unanswered');
    expect(slack.of('chat.postEphemeral')).toEqual([]);
  });

  it('on SIGTERM finishes its answer also while its connection is being renewed', async () => {
    const socket = await startSocketServer(slack);
    const bot = run(withWords, [`${slack.url}/api/`, 'socket']);
    await portOf(bot);
    await socket.connections(2);
    slack.fail('chat.postMessage', { kind: 'delay', milliseconds: 1_500 });
    slack.fail('apps.connections.open', { kind: 'drop' }, 99);
    socket.deliver('events_api', eventBody(mention('4Q17 network gross margin?')));
    await slack.waitFor('chat.postMessage');
    socket.cut();
    await pause(100);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.output()).not.toContain('left unanswered');
    await socket.close();
  });

  it('ends with 1 after a rejection that nobody handles, which is logged without its message', async () => {
    const bot = run(withWords, [`${slack.url}/api/`, 'reject']);
    expect(await bot.exit).toBe(1);
    expect(bot.output()).toContain('"fault":"unhandledRejection"');
    expect(bot.output()).not.toContain('secret');
  });
});

describe('npm start', () => {
  const slackVariables = (): Record<string, string> => ({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'secret',
    SLACK_API_URL: `${slack.url}/api/`,
    PORT: '0',
    LOG_LEVEL: 'silent',
  });

  it.each<[string, Record<string, string>, string]>([
    ['an unknown value', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not one of'],
    ['a port that is none', { PORT: 'abc' }, 'PORT is not a port'],
    [
      'a token in the wrong place',
      { SLACK_BOT_TOKEN: 'xapp-1-secret' },
      'SLACK_BOT_TOKEN is not a bot token',
    ],
    [
      'half of the tokens',
      { SLACK_APP_TOKEN: 'xapp-1-secret' },
      'SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN',
    ],
  ])('with %s says so in one line and exits with 2', async (_, env, line) => {
    const bot = run(main, [], env);
    expect(await bot.exit).toBe(2);
    expect(bot.errors()).toContain(line);
    expect(bot.errors().trim().split('\n')).toHaveLength(1);
    expect(bot.errors()).not.toContain('secret');
  });

  it('with a token that Slack refuses says so in one line and exits with 1', async () => {
    slack.fail('auth.test', { kind: 'error', error: 'invalid_auth' }, 9);
    const bot = run(main, [], slackVariables());
    expect(await bot.exit).toBe(1);
    expect(bot.errors()).toBe('earnings: could not start: Slack refused a token (invalid_auth)\n');
  });

  it('with an app-level token that Slack refuses says so in one line and exits with 1', async () => {
    slack.fail('apps.connections.open', { kind: 'error', error: 'invalid_auth' }, 9);
    const bot = run(main, [], { ...slackVariables(), SLACK_APP_TOKEN: 'xapp-1' });
    expect(await bot.exit).toBe(1);
    expect(bot.errors()).toBe('earnings: could not start: Slack refused a token (invalid_auth)\n');
  });

  it('without Slack that can be reached says so in one line and exits with 1', async () => {
    const bot = run(main, [], { ...slackVariables(), SLACK_API_URL: 'http://127.0.0.1:9/api/' });
    expect(await bot.exit).toBe(1);
    expect(bot.errors()).toMatch(/^earnings: could not start: Slack's Web API did not answer .*\n$/);
  });

  it('on a port that is taken says so in one line and exits with 1', async () => {
    const bot = run(main, [], { ...slackVariables(), PORT: new URL(slack.url).port });
    expect(await bot.exit).toBe(1);
    expect(bot.errors()).toBe('earnings: could not start: PORT is in use by another program\n');
  });

  it('without tokens serves the preview, says how to connect Slack, and ends on SIGTERM', async () => {
    const port = String(await freePort());
    const bot = run(main, [], { DATA_DIR: join(root, 'data'), PREVIEW_PORT: port });
    await said(bot, 'SLACK_BOT_TOKEN');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(bot.errors()).toBe('');
  });
});

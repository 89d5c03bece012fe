import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../src/dataset/load.js';
import { type Environment, readConfig, readEnvironment } from '../src/config.js';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1-secret' };
const app = { SLACK_APP_TOKEN: 'xapp-1-secret' };
const signing = { SLACK_SIGNING_SECRET: 'secret' };
const many = {
  ...signing,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'secret',
  SLACK_STATE_SECRET: 'secret',
  INSTALLATION_KEYS: `new:${Buffer.alloc(32, 1).toString('base64')},old:${Buffer.alloc(32, 2).toString('base64')}`,
  PUBLIC_URL: 'https://bot.example',
};
const model = { OPENAI_API_KEY: 'sk-secret', OPENAI_MODEL: 'any' };

function modeOf(environment: Environment): string {
  const result = readConfig(environment);
  return result.ok ? (result.config.slack?.mode ?? 'preview') : result.problems.join('; ');
}

describe('the mode', () => {
  it.each<[string, Environment, string]>([
    ['nothing', {}, 'preview'],
    ['empty values', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ', PORT: '', LOG_LEVEL: '' }, 'preview'],
    ['bot and app token', { ...bot, ...app }, 'socket'],
    ['bot token and signing secret', { ...bot, ...signing }, 'http'],
    ['all three', { ...bot, ...app, ...signing }, 'socket'],
    ['what many workspaces need', many, 'oauth'],
  ])('with %s', (_, environment, mode) => {
    expect(modeOf(environment)).toBe(mode);
  });
});

describe('one clear line, without the value, for', () => {
  it.each<[Environment, string]>([
    [bot, 'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)'],
    [app, 'SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN'],
    [signing, 'SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xapp-1-secret' }, 'SLACK_BOT_TOKEN is not a bot token, which starts with xoxb-'],
    [
      { SLACK_APP_TOKEN: 'xoxb-1-secret' },
      'SLACK_APP_TOKEN is not an app-level token, which starts with xapp-',
    ],
    [
      { ...bot, SLACK_SIGNING_SECRET: 'xapp-1-secret' },
      'SLACK_SIGNING_SECRET is not a secret, which is one word and no token',
    ],
    [{ LOG_LEVEL: 'secret' }, 'LOG_LEVEL is not one of fatal, error, warn, info, debug, trace, silent'],
    [{ PORT: 'secret' }, 'PORT is not a port, a whole number from 0 to 65535'],
    [{ PORT: '65536' }, 'PORT is not a port, a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is not a port, a whole number from 0 to 65535'],
    [{ SLACK_API_URL: 'secret' }, 'SLACK_API_URL is not a web address that starts with http:// or https://'],
    [
      { ...model, OPENAI_API_KEY: 'sk-secret two' },
      'OPENAI_API_KEY holds a blank or a character that no key has',
    ],
    [
      { OPENAI_BASE_URL: 'ftp://secret' },
      'OPENAI_BASE_URL is not a web address that starts with http:// or https://',
    ],
    [{ PHRASING: 'secret' }, 'PHRASING is neither template nor model'],
    [
      { PHRASING_BUDGET_MS: '0' },
      'PHRASING_BUDGET_MS is not a whole number of milliseconds from 10 to 99999',
    ],
    [{ AUDIENCE: 'secret' }, 'AUDIENCE is neither issuer nor coverage'],
    [
      { OPENAI_PRICE_INPUT: 'secret' },
      'OPENAI_PRICE_INPUT is not the price of a million tokens, such as 0.25',
    ],
    [
      { INSTALLATION_KEYS: 'short:c2VjcmV0' },
      'INSTALLATION_KEYS is not a list of NAME:KEY, each key 32 bytes in Base64',
    ],
    [{ PUBLIC_URL: 'http://secret' }, 'PUBLIC_URL is not a web address that starts with https://'],
    [{ MAINTAINERS: 'secret' }, 'MAINTAINERS is not a list of user ids such as U012ABC, separated by commas'],
    [{ MAINTAINER_GROUP: 'secret' }, 'MAINTAINER_GROUP is not the id of a user group, which starts with S'],
    [{ QUESTIONS_PER_MINUTE: '0' }, 'QUESTIONS_PER_MINUTE is not a whole number from 1 to 9999'],
    [{ QUESTION_DAYS: '0' }, 'QUESTION_DAYS is not a whole number of days from 1 to 9999'],
    [{ ...many, ...bot }, 'SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID for many: unset one'],
    [
      { ...signing, SLACK_CLIENT_ID: '1.2' },
      'SLACK_CLIENT_ID is set without SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, INSTALLATION_KEYS, PUBLIC_URL',
    ],
    [{ PHRASING: 'model' }, 'PHRASING=model needs OPENAI_API_KEY and OPENAI_MODEL'],
  ])('%o', (environment, line) => {
    const result = readConfig(environment);
    expect(result).toEqual({ ok: false, problems: [line] });
    expect(line).not.toContain('secret ');
  });

  it('each of several mistakes', () => {
    const result = readConfig({ LOG_LEVEL: 'loud', PORT: 'abc' });
    expect(!result.ok && result.problems).toHaveLength(2);
  });
});

describe('the configuration', () => {
  it('has defaults for what is not set', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        previewPort: 3774,
        logLevel: 'info',
        dataFolder: DATA_FOLDER,
        phrasing: { by: 'template' },
        audience: 'issuer',
      },
    });
  });

  it('points the Slack client elsewhere when told to', () => {
    const result = readConfig({ ...bot, ...app, SLACK_API_URL: 'https://slack-gov.com/api/', PORT: '8080' });
    expect(result.ok && result.config.slack).toMatchObject({
      apiUrl: 'https://slack-gov.com/api/',
      port: 8080,
    });
  });

  it('names the maintainers, and the keys by which installations are sealed', () => {
    const result = readConfig({ ...many, MAINTAINERS: 'U1, W2', MAINTAINER_GROUP: 'S3', QUESTION_DAYS: '7' });
    expect(result.ok && result.config).toMatchObject({
      questionDays: 7,
      slack: { maintainers: { people: ['U1', 'W2'], group: 'S3' }, keys: [{ id: 'new' }, { id: 'old' }] },
    });
  });

  it('has a model word the answers only when asked to', () => {
    const by = (environment: Environment): unknown => {
      const result = readConfig(environment);
      return result.ok && result.config.phrasing.by;
    };
    expect([by(model), by({ ...model, PHRASING: 'model' })]).toEqual(['template', 'model']);
  });

  it('says how long to wait for the model, and what it costs where both prices are known', () => {
    const result = readConfig({
      ...model,
      PHRASING: 'model',
      PHRASING_BUDGET_MS: '800',
      OPENAI_PRICE_INPUT: '0.25',
      OPENAI_PRICE_OUTPUT: '2',
    });
    expect(result.ok && result.config.phrasing).toMatchObject({
      budget: 800,
      prices: { input: 0.25, output: 2 },
    });
  });

  it('is what .env.example says, which names every variable', () => {
    const example = parse(readFileSync(resolve(import.meta.dirname, '../.env.example')));
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

describe('the environment', () => {
  it('takes from .env what the process does not set, or sets empty', () => {
    const folder = mkdtempSync(join(tmpdir(), 'earnings-env-'));
    const file = join(folder, '.env');
    writeFileSync(file, 'PORT=1\nLOG_LEVEL=debug\nDATA_DIR=there\n');
    expect(readEnvironment(file, { PORT: '2', LOG_LEVEL: '' })).toEqual({
      PORT: '2',
      LOG_LEVEL: 'debug',
      DATA_DIR: 'there',
    });
    rmSync(folder, { recursive: true });
  });

  it('is that of the process where there is no .env', () => {
    expect(readEnvironment('/nowhere/.env', { PORT: '2' })).toEqual({ PORT: '2' });
  });
});

import type { ServerResponse } from 'node:http';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBreaker } from '../../../src/phrasing/model/breaker.js';
import { createVoice, type VoiceOptions } from '../../../src/phrasing/model/model-voice.js';
import type { Voice, VoiceRequest } from '../../../src/phrasing/voice.js';
import { REQUESTS, TWO_HEADS } from './material.js';
import { completion, good, type ModelServer, type Play, send, startModel } from './model-server.js';

let server: ModelServer;
let log: string;

beforeEach(async () => {
  server = await startModel();
  log = '';
});
afterEach(() => server.close());

/** Enough for any reply that comes at all. */
const PLENTY = 20_000;

function voiceWith(rest: Partial<VoiceOptions> = {}): Voice {
  return createVoice({
    settings: { apiKey: 'sk-secret', baseUrl: server.url, model: 'played', prices: { input: 1, output: 2 } },
    logger: pino({ base: null, timestamp: false }, { write: (line) => void (log += line) }),
    budget: PLENTY,
    ...rest,
  });
}

interface Audited {
  readonly voice: {
    readonly result: string;
    readonly reason?: string;
    readonly first?: string;
    readonly calls: number;
  };
  readonly used: { readonly input: number; readonly output: number; readonly cost?: number };
}

const records = (): Audited[] =>
  log
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Audited); // written by our own audit

const arrangement = (...pairs: readonly (readonly [joint: string, slot: string])[]): string =>
  JSON.stringify({ clauses: pairs.map(([joint, slot]) => ({ joint, slot })) });

describe('a model that keeps to the rules', () => {
  it.each<[string, VoiceRequest, Play, string, string]>([
    [
      'joins within a sentence and begins another',
      TWO_HEADS,
      () => arrangement(['', 'A'], [', and', 'B'], ['. In addition,', 'C'], ['; also', 'D']),
      'Total revenue for FY2017 came to JPY 176,051 million, and year on year, total revenue changed by +11.6%',
      'In addition, operating income for FY2017 came to JPY 6,762 million; also, year on year, operating income changed by +31.7%.',
    ],
    [
      'orders what may change places',
      {
        ...TWO_HEADS,
        clauses: [...TWO_HEADS.clauses, { kind: 'assumption', text: 'this assumes FY2017', place: 'free' }],
      },
      () => arrangement(['', 'A'], ['', 'E'], ['.', 'B'], ['. Next', 'C'], [';', 'D']),
      'Total revenue for FY2017 came to JPY 176,051 million',
      'This assumes FY2017. Year on year, total revenue changed by +11.6%. Next, operating income for FY2017 came to JPY 6,762 million; year on year, operating income changed by +31.7%.',
    ],
    [
      'writes Japanese',
      {
        lang: 'ja',
        hash: 'ja',
        publicSince: 0,
        clauses: [
          { kind: 'answer', text: '売上高は176,051百万円です', place: 'head' },
          { kind: 'comparison', text: '売上高の前期比は+11.6%です', place: 'behind' },
          { kind: 'assumption', text: '前提：最新の決算の期間', place: 'free' },
        ],
      },
      () => arrangement(['', 'A'], ['。', 'B'], ['。なお、', 'C']),
      '売上高は176,051百万円です',
      '売上高の前期比は+11.6%です。なお、前提：最新の決算の期間。',
    ],
  ])('%s', async (_what, request, play, first, rest) => {
    server.play = play;
    expect(await voiceWith().prose(request)).toEqual({ first, rest });
    expect(records()).toMatchObject([
      { voice: { result: 'accepted', calls: 1 }, used: { input: 300, output: 40, cost: 0.00038 } },
    ]);
  });

  it('is accepted for everything that the templates hand over', async () => {
    const voice = voiceWith();
    for (const request of REQUESTS) expect(await voice.prose(request)).toBeDefined();
  });

  it('is asked once for the same answer, also while the first is under way', async () => {
    const voice = voiceWith();
    const [one, other] = await Promise.all([voice.prose(TWO_HEADS), voice.prose(TWO_HEADS)]);
    expect(await voice.prose(TWO_HEADS)).toEqual(one);
    expect(other).toEqual(one);
    expect(server.asked).toHaveLength(1);
    expect(records().map(({ voice: { result } }) => result)).toEqual(['accepted', 'kept']);
  });
});

describe('what the model is told', () => {
  it('has no digit and no word of an answer in it', async () => {
    for (const request of REQUESTS) await voiceWith().prose(request);
    const told = server.asked.map(({ messages }) => messages.map(({ content }) => content).join('\n'));
    expect(told.filter((text) => /\p{N}/u.test(text))).toEqual([]);
    expect(told.filter((text) => /revenue|operating|network|IIJ|売上|営業|JPY|百万/.test(text))).toEqual([]);
  });

  it('has no digit in the shape that is asked for, nor in what a second try says', async () => {
    server.play = () => 'JPY 9,999 million';
    await voiceWith().prose(TWO_HEADS);
    const [first, second] = server.asked.map(({ body }) => JSON.parse(body) as Record<string, unknown>); // sent by our client
    expect(JSON.stringify([first?.messages, first?.response_format])).not.toMatch(/\d/);
    expect(JSON.stringify(second?.messages)).not.toMatch(/\d/);
    expect(JSON.stringify(second?.messages)).toContain('It was not JSON');
  });

  it('is nothing before all of it is public', async () => {
    const request = { ...TWO_HEADS, publicSince: Date.now() + 3_600_000 };
    expect(await voiceWith().prose(request)).toBeUndefined();
    expect(server.asked).toEqual([]);
    expect(records()).toMatchObject([{ voice: { result: 'skipped', reason: 'not_public' } }]);
  });
});

it('a second try with the reason may put a reply right', async () => {
  server.play = (asked, response) =>
    server.asked.length === 1 ? arrangement(['', 'A']) : good(asked, response);
  expect(await voiceWith().prose(TWO_HEADS)).toBeDefined();
  expect(records()).toMatchObject([
    { voice: { result: 'accepted', first: 'missing_slot', calls: 2 }, used: { input: 600, output: 80 } },
  ]);
});

const never: Play = () => undefined;
const answering =
  (answer: (response: ServerResponse) => void): Play =>
  (_asked, response) => {
    answer(response);
    return undefined;
  };
const json = { 'content-type': 'application/json' };

describe('a model that fails leaves the answer to the templates', () => {
  it.each<[string, string, Play]>([
    [
      'is verbose',
      'malformed',
      () => 'Certainly! Revenue was strong at JPY 176 billion. Let me know if you need more.',
    ],
    ['says nothing', 'malformed', () => ''],
    ['refuses', 'malformed', answering((response) => send(response, 200, completion(null)))],
    [
      'writes without end',
      'broken_response',
      answering((response) => send(response, 200, completion('x'.repeat(50_000)).slice(0, -9))),
    ],
    [
      'sends more than is read',
      'connection',
      answering((response) => send(response, 200, completion('x'.repeat(9_000_000)))),
    ],
    ['sends no JSON', 'broken_response', answering((response) => send(response, 200, '{"choices":[{"mess'))],
    [
      'sends JSON of another shape',
      'broken_response',
      answering((response) => send(response, 200, '{"choices":[]}')),
    ],
    [
      'sends a web page',
      'broken_response',
      answering((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>hello</h1>')),
    ],
    [
      'streams although not asked to',
      'broken_response',
      answering((response) =>
        response
          .writeHead(200, { 'content-type': 'text/event-stream' })
          .end('data: {"choices":[]}\n\ndata: [DONE]\n\n'),
      ),
    ],
    [
      'is busy',
      'rate_limited',
      answering((response) => send(response, 429, '{"error":{"message":"slow down"}}')),
    ],
    [
      'breaks down',
      'server_error',
      answering((response) => send(response, 500, '{"error":{"message":"oops"}}')),
    ],
    [
      'does not take the key',
      'refused_request',
      answering((response) => send(response, 401, '{"error":{"message":"sk-secret"}}')),
    ],
    ['hangs up before a word', 'connection', answering((response) => response.destroy())],
    [
      'hangs up within its reply',
      'connection',
      answering((response) => {
        response.writeHead(200, { ...json, 'content-length': 4000 }).write('{"choices":');
        setTimeout(() => response.destroy(), 20);
      }),
    ],
    [
      'cuts its stream',
      'connection',
      answering((response) => {
        response.writeHead(200, json).write('{"choices":[{');
        setTimeout(() => response.destroy(), 20);
      }),
    ],
  ])('when it %s: %s', async (_what, reason, play) => {
    server.play = play;
    expect(await voiceWith().prose(TWO_HEADS)).toBeUndefined();
    expect(records()).toMatchObject([{ voice: { reason } }]);
    expect(log).not.toMatch(/sk-secret|slow down|oops|176|revenue/);
  });

  it('when there is no server at all', async () => {
    const settings = { apiKey: 'key', baseUrl: 'http://127.0.0.1:1/v1', model: 'played' };
    expect(await voiceWith({ settings }).prose(TWO_HEADS)).toBeUndefined();
    expect(records()).toMatchObject([{ level: 40, voice: { result: 'failed', reason: 'connection' } }]);
  });

  it.each<[string, Play]>([
    ['before its reply', never],
    ['within its reply', answering((response) => response.writeHead(200, json).write('{"choices":'))],
  ])('when it is silent %s, and lets go of the connection', async (_when, play) => {
    server.play = play;
    expect(await voiceWith({ budget: 60 }).prose(TWO_HEADS)).toBeUndefined();
    expect(records()).toMatchObject([{ voice: { result: 'failed', reason: 'timeout' } }]);
    await expect.poll(() => server.abandoned()).toBe(1);
  });

  it('when its second try takes what is left of the time', async () => {
    server.play = () => (server.asked.length === 1 ? 'no' : undefined);
    expect(await voiceWith({ budget: 800 }).prose(TWO_HEADS)).toBeUndefined();
    expect(server.asked).toHaveLength(2);
    const voice = { result: 'failed', reason: 'timeout', first: 'malformed', calls: 2 };
    expect(records()).toMatchObject([{ voice, used: { input: 300, output: 40 } }]);
  });

  it('when too many are being asked at once', async () => {
    const voice = voiceWith({ most: 2, budget: 200 });
    server.play = never;
    await Promise.all([1, 2, 3].map((count) => voice.prose({ ...TWO_HEADS, hash: `answer ${count}` })));
    expect(server.asked).toHaveLength(2);
    expect(records().map(({ voice: { reason } }) => reason)).toEqual(['busy', 'timeout', 'timeout']);
  });
});

it('after failures in a row the model is left alone, then tried once, then used again', async () => {
  let now = 0;
  const breaker = createBreaker({ threshold: 3, pause: 1000, now: () => now });
  const voice = voiceWith({ breaker });
  let count = 0;
  const next = async (): Promise<boolean> => {
    count += 1;
    return (await voice.prose({ ...TWO_HEADS, hash: `answer ${count}` })) !== undefined;
  };
  server.play = answering((response) => send(response, 500, '{}'));
  for (let failure = 0; failure < 3; failure += 1) await next();
  expect(breaker.isOpen()).toBe(true);
  expect([await next(), server.asked.length]).toEqual([false, 3]);
  now = 1000;
  expect([await next(), await next(), server.asked.length]).toEqual([false, false, 4]);
  server.play = good;
  now = 2000;
  expect([await next(), await next(), server.asked.length]).toEqual([true, true, 6]);
  expect(breaker.isOpen()).toBe(false);
  expect(records().filter(({ voice: { reason } }) => reason === 'breaker_open')).toHaveLength(2);
});

it('clauses that make too long a leading sentence are left to the templates', async () => {
  const [head, ...behind] = TWO_HEADS.clauses.map((clause) => ({
    ...clause,
    text: clause.text.padEnd(400, '.'),
  }));
  if (!head) throw new Error('there are clauses');
  expect(await voiceWith().prose({ ...TWO_HEADS, clauses: [head, ...behind] })).toBeUndefined();
  expect(records()).toMatchObject([{ voice: { result: 'refused', reason: 'too_long' } }]);
});

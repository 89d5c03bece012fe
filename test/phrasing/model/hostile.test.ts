import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { createBreaker } from '../../../src/phrasing/model/breaker.js';
import { guard } from '../../../src/phrasing/model/guard.js';
import { createVoice } from '../../../src/phrasing/model/model-voice.js';
import { paragraph } from '../../../src/phrasing/model/paragraph.js';
import { slotsOf } from '../../../src/phrasing/model/slots.js';
import type { Prose } from '../../../src/phrasing/draft.js';
import type { VoiceRequest } from '../../../src/phrasing/voice.js';
import { type Hostile, hostileReplies } from './hostile.js';
import { CONTRASTS, REQUESTS, TWO_HEADS } from './material.js';
import { type ModelServer, startModel } from './model-server.js';
import { wrongsIn } from './reader.js';

const all = [...REQUESTS, TWO_HEADS, ...CONTRASTS];
const EACH = 2000;

/** What the guard lets through of a reply, as a reader would see it. */
function shown(text: string, { clauses, lang }: VoiceRequest): Prose | undefined {
  const slots = slotsOf(clauses);
  const verdict = guard(text, slots, lang);
  return verdict.ok ? paragraph(verdict.pieces, slots, lang) : undefined;
}

function take(request: VoiceRequest, seed: number, count: number): Hostile[] {
  const replies = hostileReplies(slotsOf(request.clauses), request.lang, seed);
  return Array.from({ length: count }, () => replies.next().value);
}

describe('of hostile replies', () => {
  const replies = all.flatMap((request, seed) =>
    take(request, seed, EACH).map((hostile) => ({ request, hostile })),
  );

  it('there are thirty thousand and more, of every kind', () => {
    expect(replies.length).toBeGreaterThanOrEqual(30_000);
    expect(new Set(replies.map(({ hostile }) => hostile.kind)).size).toBeGreaterThanOrEqual(65);
  });

  it('none reaches the reader', () => {
    const through = replies.filter(({ request, hostile }) => shown(hostile.text, request) !== undefined);
    expect(through.map(({ hostile }) => hostile)).toEqual([]);
  });
});

it('whatever passes says each clause once, in its place, and nothing else', () => {
  const joint = fc.oneof(
    fc.constantFrom(
      '',
      ';',
      ', and',
      '. Also,',
      '. For comparison,',
      '。また、',
      '。なお、',
      '; in addition, also,',
      '. In contrast,',
      ', whereas',
      '. Similarly,',
      '。これに対し、',
      '。同様に、',
      ', while',
      '. Meanwhile,',
      '. In detail,',
      '; by comparison,',
      '。一方、',
      '。その背景として、',
      '。詳しくは、',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .constantFrom('and', 'while', 'note', 'that', 'not', 'up', ' ', ',')
      .chain((word) => fc.constant(word.repeat(2))),
  );
  let passed = 0;
  const property = fc.property(
    fc.constantFrom(...all),
    fc.array(joint, { minLength: 12, maxLength: 12 }),
    fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    (request, joints, ranks) => {
      const slots = slotsOf(request.clauses);
      const [first, ...rest] = slots.map(({ id }, at) => ({ id, rank: ranks[at] ?? 0 }));
      const ids = [first, ...rest.sort((a, b) => a.rank - b.rank)].flatMap((one) => one?.id ?? []);
      const clauses = ids.map((slot, at) => ({ joint: at === 0 ? '' : (joints[at] ?? ''), slot }));
      const prose = shown(JSON.stringify({ clauses }), request);
      if (!prose) return;
      passed += 1;
      expect(wrongsIn(prose, request.clauses)).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: 2000, seed: 7 });
  expect(passed).toBeGreaterThan(200);
});

it('a reader notices a changed clause, a foreign word and a clause behind another head', () => {
  const [a, b, c, d] = TWO_HEADS.clauses.map(({ text }) => text);
  const said = (rest: string): string[] => wrongsIn({ first: a ?? '', rest }, TWO_HEADS.clauses);
  expect(said(`${b}. ${c}; ${d}.`)).toEqual([]);
  expect(said(`${b}. ${c}; not ${d}.`)).toEqual(['not']);
  expect(said(`${d}. ${c}; ${b}.`)).toHaveLength(2);
  expect(said(`${b}. ${c?.replace('6,762', '6,763')}; ${d}.`)).not.toEqual([]);
});

describe('over HTTP', () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModel();
  });
  afterAll(() => server.close());

  it('a sample of hostile replies leaves every answer to the templates', async () => {
    const samples = all.flatMap((request, seed) =>
      take(request, 100 + seed, 8).map(({ text }) => ({ request, text })),
    );
    const voice = createVoice({
      settings: { apiKey: 'key', baseUrl: server.url, model: 'played' },
      logger: pino({ level: 'silent' }),
      budget: 20_000,
      breaker: createBreaker({ threshold: Infinity }),
    });
    const heard: (Prose | undefined)[] = [];
    for (const [at, { request, text }] of samples.entries()) {
      server.play = () => text;
      heard.push(await voice.prose({ ...request, hash: `sample ${at}` }));
    }
    expect(heard.filter((prose) => prose !== undefined)).toEqual([]);
    // All but the longest are read, refused and asked for once more.
    expect(server.asked.length).toBeGreaterThan(samples.length * 1.9);
  });
});

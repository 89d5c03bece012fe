import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CLAUSE_KINDS } from '../../../src/phrasing/clauses/clause.js';
import { guard, REFUSALS, type Refusal } from '../../../src/phrasing/model/guard.js';
import { PHRASES } from '../../../src/phrasing/model/joints.js';
import { slotsOf } from '../../../src/phrasing/model/slots.js';
import { clausesFor, TWO_HEADS } from './material.js';

const kinds = z.string().refine((name) => CLAUSE_KINDS.some((kind) => kind === name.replace('+', '')));
/** Replies as a colleague would arrange them, written before the list of joining words was. */
const goodReplies = z
  .array(
    z.object({
      lang: z.enum(['en', 'ja']),
      clauses: z.array(kinds),
      reply: z.array(z.object({ joint: z.string(), slot: z.string() })),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'good-replies.json'), 'utf8')));

describe('good replies', () => {
  const judged = goodReplies.map(({ lang, clauses, reply }) => ({
    lang,
    joints: reply.map(({ joint }) => joint),
    verdict: guard(JSON.stringify({ clauses: reply }), slotsOf(clausesFor(clauses)), lang),
  }));

  it.each(['en', 'ja'] as const)(
    'pass in at least 95 of 100 cases, all languages together and [%s]',
    (lang) => {
      const share = (these: typeof judged): number =>
        these.filter(({ verdict }) => verdict.ok).length / these.length;
      expect(share(judged)).toBeGreaterThanOrEqual(0.95);
      expect(share(judged.filter((one) => one.lang === lang))).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('are refused only where they state something', () => {
    const refused = judged.filter(({ verdict }) => !verdict.ok).map(({ joints }) => joints.slice(1));
    expect(refused).toEqual([
      ['. To give the full picture,', '. As background,'],
      ['; that is,'],
      ['。すなわち、'],
    ]);
  });
});

const slots = slotsOf(TWO_HEADS.clauses);
const reply = (...pairs: readonly (readonly [joint: string, slot: string])[]): string =>
  JSON.stringify({ clauses: pairs.map(([joint, slot]) => ({ joint, slot })) });

describe('the guard refuses', () => {
  it.each<[Refusal, string, string]>([
    ['malformed', 'what is no JSON', 'JPY 1'],
    ['malformed', 'a key of its own', JSON.stringify({ clauses: [], text: 'x' })],
    ['malformed', 'thousands of characters', reply(['', 'A']).padEnd(5000)],
    ['unknown_slot', 'a letter without a clause', reply(['', 'A'], ['', 'B'], ['', 'C'], ['', 'E'])],
    ['repeated_slot', 'a clause twice', reply(['', 'A'], ['', 'B'], ['', 'C'], ['', 'C'])],
    ['missing_slot', 'a clause left out', reply(['', 'A'], ['', 'B'], ['', 'C'])],
    ['wrong_first', 'another first clause', reply(['', 'C'], ['', 'D'], ['', 'A'], ['', 'B'])],
    ['wrong_first', 'words before the first', reply(['And', 'A'], ['', 'B'], ['', 'C'], ['', 'D'])],
    ['astray', 'changes that change places', reply(['', 'A'], ['', 'D'], ['', 'C'], ['', 'B'])],
    ['astray', 'a change behind a later head', reply(['', 'A'], ['', 'C'], ['', 'B'], ['', 'D'])],
    ['foreign_words', 'a word off the list', reply(['', 'A'], ['but', 'B'], ['', 'C'], ['', 'D'])],
    ['foreign_words', 'three entries', reply(['', 'A'], ['and also here', 'B'], ['', 'C'], ['', 'D'])],
    ['foreign_words', 'an entry and its beginning', reply(['', 'A'], ['andand', 'B'], ['', 'C'], ['', 'D'])],
    ['foreign_words', 'a joint without end', reply(['', 'A'], [' '.repeat(900), 'B'], ['', 'C'], ['', 'D'])],
  ])('%s: %s', (refusal, _what, text) => {
    expect(guard(text, slots, 'en')).toEqual({ ok: false, refusal });
  });

  it('with a sentence that has no digit and nothing of the reply', () => {
    expect(Object.values(REFUSALS).join()).not.toMatch(/\d/);
  });
});

describe('the closed list', () => {
  const words = [...PHRASES.en, ...PHRASES.ja].map(({ text }) => text);

  it('has every entry once', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  it.each<[string, RegExp]>([
    [
      'numbers',
      /\p{N}|\b(one|two|half|double|twice|both|once)\b|[〇一二三四五六七八九十百千万億兆半倍割](?!方)/u,
    ],
    ['directions', /\b(up|down|rose|fell|more than|less|above|below|over|under)\b|増|減|上|下|伸/],
    ['negations', /\b(not?|never|without|neither|nor|un\w+)\b|ない|ません|非|未|不/],
    ['judgements', /\b(but|only|even|good|bad|strong|weak|however|although|despite)\b|ただし|しかし|好|悪/],
    ['causes', /\b(because|so|since|thus|hence|therefore|due)\b|ので|から|結果|よって|したがって/],
    ['times', /\b(year|quarter|month|before|after|ago|last|then|now|already)\b|年|期|月|昨|今|翌|既/],
  ])('has no %s', (_what, pattern) => {
    expect(words.filter((word) => pattern.test(word.replace('申し上げる', '')))).toEqual([]);
  });
});

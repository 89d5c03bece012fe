import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { VoiceRequest } from '../../../src/phrasing/voice.js';
import { guard, REFUSALS, type Refusal } from '../../../src/phrasing/model/guard.js';
import { PHRASES } from '../../../src/phrasing/model/joining-words.js';
import { paragraph } from '../../../src/phrasing/model/paragraph.js';
import { requestFor } from '../../../src/phrasing/model/exchange.js';
import { slotsOf } from '../../../src/phrasing/model/slots.js';
import { clausesFor, CONTRASTS, namesClause, TWO_HEADS } from './material.js';

const kinds = z.string().refine(namesClause);
const read = <Rows>(file: string, rows: z.ZodType<Rows>): Rows =>
  rows.parse(JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')));

/** Replies as a colleague would arrange them, written before the list of joining words was. */
const arranged = read(
  'good-replies.json',
  z.array(
    z.object({
      lang: z.enum(['en', 'ja']),
      clauses: z.array(kinds),
      reply: z.array(z.object({ joint: z.string(), slot: z.string() })),
    }),
  ),
).map(({ reply, ...rest }) => ({ ...rest, text: JSON.stringify({ clauses: reply }) }));

/** Replies as models send them, fences and line breaks and all, written from the prompts without sight of the guard. */
const sent = (['en', 'ja'] as const).flatMap((lang) =>
  read(`replies/${lang}.json`, z.array(z.object({ clauses: z.array(kinds), reply: z.string() }))).map(
    ({ clauses, reply: text }) => ({ lang, clauses, text }),
  ),
);

const JOINT = /"joint": ?"([^"]*)"/g;
const judged = [...arranged, ...sent].map(({ lang, clauses, text }) => ({
  lang,
  joints: [...text.matchAll(JOINT)].map(([, joint = '']) => joint).filter((joint) => joint !== ''),
  verdict: guard(text, slotsOf(clausesFor(clauses)), lang),
}));

describe('good replies', () => {
  it('are more than six hundred', () => {
    expect(sent.length).toBeGreaterThanOrEqual(600);
    expect(judged.length).toBeGreaterThanOrEqual(650);
  });

  it.each(['en', 'ja'] as const)('pass in at least 95 of 100 cases [%s]', (lang) => {
    const these = judged.filter((one) => one.lang === lang);
    const share = these.filter(({ verdict }) => verdict.ok).length / these.length;
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are refused only where they state something, or nothing bears out what they claim', () => {
    const refused = judged.filter(({ verdict }) => !verdict.ok).map(({ joints }) => joints.join(' '));
    expect(refused).toEqual([
      '. To give the full picture, . As background,',
      '; that is,',
      '。すなわち、',
      '. Against that background,',
      '; . In contrast, ;',
      '; . At the same time, ;',
      '; . Similarly, ;',
      '; , whereas ;',
      '; . As for the next item, ;',
      ', and ; in comparison, , while',
      '。これに対し、',
      '。背景として、',
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
    [
      'unfounded',
      'a contrast of two that rose',
      reply(['', 'A'], ['', 'B'], ['. In contrast,', 'C'], ['', 'D']),
    ],
    ['unfounded', 'a contrast with its own head', reply(['', 'A'], [', whereas', 'B'], ['', 'C'], ['', 'D'])],
    ['unfounded', 'a subject as a detail', reply(['', 'A'], ['', 'B'], ['. In detail,', 'C'], ['', 'D'])],
    ['foreign_words', 'the same entry twice', reply(['', 'A'], ['and, and', 'B'], ['', 'C'], ['', 'D'])],
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

describe('a claim', () => {
  const [apart] = CONTRASTS;
  const said = (...joints: readonly string[]): unknown => {
    const written = joints.map((joint, at): [string, string] => [joint, 'ABCDEF'.charAt(at)]);
    return guard(reply(...written), slotsOf(apart?.clauses ?? []), 'en');
  };

  it('passes where the figures on its two sides bear it out', () => {
    expect(said('', ';', '. In contrast,', ';', '. Similarly,', ';')).toMatchObject({ ok: true });
    expect(said('', ';', ', whereas', ';', '', ';')).toMatchObject({ ok: true });
  });

  it('goes by the order of the reply', () => {
    const order: [string, string][] = [
      ['', 'A'],
      ['', 'B'],
      ['. By contrast,', 'E'],
      ['', 'F'],
      ['. By contrast,', 'C'],
      ['', 'D'],
    ];
    expect(guard(reply(...order), slotsOf(apart?.clauses ?? []), 'en')).toMatchObject({
      refusal: 'unfounded',
    });
  });

  it('is offered to the model only where it holds', () => {
    const telling = [
      'whereas',
      'similarly',
      'for comparison',
      'in detail',
      'これに対し',
      '同様に',
      '比較のため',
    ];
    const offered = ({ clauses, lang }: VoiceRequest): string[] =>
      requestFor(slotsOf(clauses), lang)
        .flatMap(({ content }) => content.split('\n'))
        .flatMap((line) => {
          const [, letter = '', words] = /^([A-Z]) .*; may also be joined by: (.*)$/.exec(line) ?? [];
          const found = words?.split(', ').filter((word) => telling.includes(word));
          return found ? [[letter, ...found].join(' ')] : [];
        });
    expect(CONTRASTS.map(offered)).toEqual([
      [
        'B for comparison in detail',
        'C for comparison whereas',
        'D for comparison in detail',
        'E for comparison similarly',
        'F for comparison in detail',
      ],
      ['B 比較のため これに対し', 'C 比較のため 同様に'],
    ]);
    expect(offered(TWO_HEADS)).toEqual([
      'B for comparison in detail',
      'C for comparison',
      'D for comparison in detail',
    ]);
  });

  it('that a clause says why passes before a stated reason alone', () => {
    const passes = (kind: string): boolean =>
      guard(reply(['', 'A'], ['。その背景として、', 'B']), slotsOf(clausesFor(['answer', kind])), 'ja').ok;
    expect(['reason', 'comparison', 'gap', 'versions', 'note', '+answer'].filter(passes)).toEqual(['reason']);
  });

  it('that is not offered is taken, and shown as a word that makes none', () => {
    const wrote = (lang: 'en' | 'ja', joint: string): string | undefined => {
      const these = slotsOf(clausesFor(['answer', 'comparison']));
      const verdict = guard(reply(['', 'A'], [joint, 'B']), these, lang);
      const prose = verdict.ok ? paragraph(verdict.pieces, these, lang) : undefined;
      return prose && prose.first + prose.rest;
    };
    expect([wrote('en', ', while'), wrote('en', '; meanwhile,')]).toEqual([
      'Clause 1, and clause 2',
      'Clause 1; separately, clause 2',
    ]);
    expect([wrote('ja', '。一方、'), wrote('ja', '。なお、前提として、')]).toEqual([
      'Clause 1また、clause 2。',
      'Clause 1なお、補足として、clause 2。',
    ]);
  });
});

describe('the closed list', () => {
  const entries = [...PHRASES.en, ...PHRASES.ja];
  const words = entries.map(({ text }) => text);

  it('has every entry once', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  it('shows for an entry that hints at more another that is listed', () => {
    const plain = entries.flatMap(({ text, claim, shown }) => (claim || shown ? [] : [text]));
    expect(entries.flatMap(({ shown }) => shown ?? []).filter((word) => !plain.includes(word))).toEqual([]);
  });

  it('has contrasts and causes only where they are claims or shown as something else', () => {
    const free = entries.flatMap(({ text, claim, shown }) => (claim || shown ? [] : [text]));
    expect(
      free.filter((word) =>
        /while|where|contrast|hand|like|similar|background|detail|背景|一方|対|同|詳|具体/.test(word),
      ),
    ).toEqual([]);
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

import { questionsIn } from '../../src/question/text/clauses.js';
import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from './corpus.js';
import { unexplained } from './explained.js';
import { knownWords } from './known-words.js';
import { ask, meaning } from './reader.js';

const SEED = 20180515;
const questions = corpus
  .filter(({ thread, status }) => thread === undefined && status === undefined)
  .flatMap(({ phrasings }) => phrasings);
const inEnglish = questions.filter((text) => /^[ -~]+$/.test(text));
const inJapanese = questions.filter((text) => !/^[ -~]+$/.test(text));
const pick = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

// without commas: "hi, revenue growth" is a known gap
const BEFORE = ['please', 'hi', 'hello', 'pls', 'can you tell me', 'just', 'good morning'];
const AFTER = ['please', 'thanks', 'pls', 'asap', 'thank you', 'for me'];
const JA_BEFORE = ['お疲れ様です。', '至急 ', 'えーと ', '念のため ', 'すみません '];
const JA_AFTER = ['お願いします', '教えてください', 'を教えて', 'を知りたいです'];

describe('words without meaning', () => {
  it('never change what an English question means', () => {
    fc.assert(
      fc.property(pick(inEnglish), pick(BEFORE), pick(AFTER), (text, before, after) => {
        const bare = text.replace(/[?.!]+$/, '');
        expect(meaning(`${before} ${bare} ${after}`)).toEqual(meaning(text));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('never change what a Japanese question means', () => {
    fc.assert(
      fc.property(pick(inJapanese), pick(JA_BEFORE), (text, before) => {
        expect(meaning(before + text)).toEqual(meaning(text));
      }),
      { seed: SEED, numRuns: 300 },
    );
    const plain = inJapanese.filter((text) => /[高率益利売上原価]$/.test(text));
    fc.assert(
      fc.property(pick(plain), pick(JA_AFTER), (text, after) => {
        expect(meaning(text + after)).toEqual(meaning(text));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

const PARTS = {
  period: ['4Q17', 'FY2017', 'FY12', '1Q16', 'FY16', 'Q4 FY17', 'fiscal 2017', '2017年度', '1H17'],
  scope: ['network services', 'SI', 'equipment sales', 'ATM', 'outsourcing', 'WAN', 'NW', 'IIJmio', 'cloud'],
  measure: ['revenue', 'cost', 'gross margin', 'gross margin ratio', 'gm%', 'rev', 'operating income'],
  jaScope: ['ネットワークサービス', 'SI', '機器販売', 'アウトソーシング', 'WAN', 'IIJmio'],
  jaMeasure: ['売上高', '売上', '原価', '粗利', '粗利率'],
};
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('the order of period, scope and measure', () => {
  it.each([
    ['in English', PARTS.period, PARTS.scope, PARTS.measure],
    ['in Japanese', ['17年度4Q', '2017年度', '2018年3月期'], PARTS.jaScope, PARTS.jaMeasure],
  ])('never changes the meaning, six ways, %s', (_, periods, scopes, measures) => {
    fc.assert(
      fc.property(pick(periods), pick(scopes), pick(measures), (...parts) => {
        const [first, ...others] = ORDERS.map((order) => meaning(order.map((at) => parts[at]).join(' ')));
        for (const other of others) expect(other).toEqual(first);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

/** Words that can be spoken and that nobody knows: farther than two slips from all that are known. */
const strange = fc
  .array(fc.tuple(pick(Array.from('bcdfgklmnprstvz')), pick(Array.from('aeiou'))), {
    minLength: 3,
    maxLength: 5,
  })
  .map((syllables) => syllables.flat().join(''))
  .filter((word) => [...knownWords].every((known) => distance(word, known) > 2));

/** Without the mark at its end: what follows one is a sentence of its own. */
const unmarked = (text: string): string => text.replace(/[?？。.!]+$/, '');

describe('a word that nobody knows', () => {
  // of two questions or sentences, the other one is answered, and it is said which is not
  const single = inEnglish.filter(
    (text) => questionsIn(text).length === 1 && !/[.!?] \S/.test(unmarked(text)),
  );

  it('never leaves an answer with figures, wherever it stands', () => {
    fc.assert(
      fc.property(pick(single), strange, fc.nat(), (text, word, place) => {
        const words = unmarked(text).split(' ');
        const strangers = words.toSpliced(place % (words.length + 1), 0, word).join(' ');
        const { status, figures } = ask(strangers);
        expect(status === 'answered' ? figures.length : 0).toBe(0);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('never does in Japanese either', () => {
    fc.assert(
      fc.property(pick(inJapanese), strange, (text, word) => {
        const { status, figures } = ask(`${unmarked(text)} ${word}`);
        expect(status === 'answered' ? figures.length : 0).toBe(0);
      }),
      { seed: SEED, numRuns: 250 },
    );
  });
});

/** One slip of the keyboard: a letter left out, doubled, changed or swapped with its neighbour; a word left out or said twice. */
const slip = fc.record({
  kind: fc.nat(5),
  at: fc.nat(),
  letter: fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
});
function slipped(text: string, { kind, at, letter }: { kind: number; at: number; letter: string }): string {
  const letters = Array.from(text);
  const place = at % Math.max(1, letters.length);
  const words = text.split(' ');
  const nth = at % words.length;
  const here = letters[place] ?? '';
  switch (kind) {
    case 0:
      return letters.toSpliced(place, 1).join('');
    case 1:
      return letters.toSpliced(place, 0, here).join('');
    case 2:
      return letters.toSpliced(place, 1, letter).join('');
    case 3:
      return letters.toSpliced(place, 2, letters[place + 1] ?? '', here).join('');
    case 4:
      return words.toSpliced(nth, 1).join(' ');
    default:
      return words.toSpliced(nth, 0, words[nth] ?? '').join(' ');
  }
}

describe('whatever is typed', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 60 }),
        (text, more) => {
          ask(text, [more]);
          ask(more, [text]);
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('gives only figures that its own reading names', () => {
    fc.assert(
      fc.property(pick(questions), fc.array(slip, { minLength: 1, maxLength: 2 }), (text, slips) => {
        const mutated = slips.reduce(slipped, text);
        expect(unexplained(ask(mutated))).toEqual([]);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });
});

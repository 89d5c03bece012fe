import { describe, expect, it } from 'vitest';
import { EN } from '../../src/question/en/words.js';
import { JA } from '../../src/question/ja/words.js';
import { phrasesOf } from '../../src/question/text/phrases.js';
import { bot } from './reader.js';

describe('phrasesOf', () => {
  it.each([
    ['yoy | y/y', ['yoy', 'y/y']],
    ['\n  a |\n  b c\n', ['a', 'b c']],
    ['{vs,versus} {,the }plan', ['vs plan', 'vs the plan', 'versus plan', 'versus the plan']],
    ['stand{,s,ing} | stood', ['stand', 'stands', 'standing', 'stood']],
  ])('%j', (line, phrases) => {
    expect(phrasesOf(line)).toEqual(phrases);
  });
});

/** Each alternative multiplies: a few more braces, and every process waits seconds for its words. */
const MOST = 1200;

describe('a line of names or words', () => {
  const { scopes, measures } = bot.record;
  const named = [...scopes.values(), ...measures.values()].flatMap(({ words, ...one }) => [
    ...words.en,
    ...words.ja,
    ...('beside' in one && one.beside ? [...one.beside.en, ...one.beside.ja] : []),
  ]);
  const worded = [...EN, ...JA].flatMap(([, list]) => list.split('|'));
  it(`stands for at most ${MOST} phrases`, () => {
    expect([...named, ...worded].filter((line) => phrasesOf(line).length > MOST)).toEqual([]);
  });
});

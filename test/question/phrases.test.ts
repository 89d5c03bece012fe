import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../src/question/phrases.js';

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

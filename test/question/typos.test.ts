import { describe, expect, it } from 'vitest';
import { typoIndex } from '../../src/question/text/typos.js';
import { knownWords } from './known-words.js';
import { bot, meaning } from './reader.js';

const index = typoIndex(knownWords);

describe('a slip of a known word', () => {
  it.each([
    ['revenu', 'revenue'],
    ['reveneu', 'revenue'],
    ['opertaing', 'operating'],
    ['netwrok', 'network'],
    ['depreciaton', 'depreciation'],
    ['margn', 'margin'],
    ['outsorcing', 'outsourcing'],
    ['equipement', 'equipment'],
    ['goodwil', 'goodwill'],
    ['inventries', 'inventories'],
  ])('%s is %s', (typed, meant) => {
    expect(index.repair(typed)).toBe(meant);
  });

  it.each([
    'bababa',
    'vegan',
    'osaka',
    'gender',
    'kitten',
    'rev',
    'abc',
    'qwerty',
    'marging',
    'zzzzzz',
    '4q17',
  ])('%s is none', (word) => {
    expect(index.repair(word)).toBeNull();
  });

  it('is never a known word turned into another', () => {
    expect([...knownWords].filter((word) => index.repair(word) !== null)).toEqual([]);
  });

  it('stays a known word in a whole question', () => {
    const turned = [...knownWords].filter((word) =>
      bot.reader.trace(word).some(({ repairs }) => repairs.length > 0),
    );
    expect(turned).toEqual([]);
  });

  it.each([
    ['FY17 opertaing income', 'FY17 operating income'],
    ['netwrok services revenu FY2017', 'network services revenue FY2017'],
    ['goodwil March 2018', 'goodwill March 2018'],
  ])('%s means %s', (typed, meant) => {
    expect(meaning(typed)).toEqual(meaning(meant));
  });
});

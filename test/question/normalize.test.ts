import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/question/text/clauses.js';
import { isJapanese, normalize } from '../../src/question/text/normalize.js';

describe('one spelling for many', () => {
  it.each([
    ['width', '４Ｑ１７　売上', '4q17 売上'],
    ['half-width katakana', 'ﾈｯﾄﾜｰｸ', 'ネットワーク'],
    ['case', 'FY17 OI', 'fy17 oi'],
    ['dashes', '1Q16–4Q17', '1q16-4q17'],
    ['a hyphen inside a word', 'pre-tax', 'pre tax'],
    ['quotes', 'IIJ’s FY’17', 'iij fy 17'],
    ['thousands', '9,999 million', '9999 million'],
    ['commas', 'SI,ATM', 'si , atm'],
    ['dots', 'op. income', 'op income'],
    ['decimals', '5.3bn', '5.3bn'],
    ['middle dots', 'システム・インテグレーション', 'システムインテグレーション'],
    ['marks', 'revenue?!', 'revenue'],
    ['entities', 'SG&amp;A', 'sg&a'],
    ['control characters', 'reve\u200bnue', 'reve nue'],
    ['abbreviations', 'depr exp', 'depreciation expense'],
    ['compounds', '営業減益', '営業利益 減少'],
  ])('%s', (_, text, even) => {
    expect(normalize(text)).toBe(even);
  });

  it('takes who signs a letter for no word of it', () => {
    expect(splitClauses('FY2016 revenue? Best regards, Tom').join(' ')).not.toContain('Tom');
  });

  it('is even already the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['売上', true],
    ['ﾈｯﾄ', true],
    ['か', true],
    ['revenue', false],
    ['１７', false],
    ['', false],
  ])('%s is Japanese: %s', (text, japanese) => {
    expect(isJapanese(text)).toBe(japanese);
  });
});

describe('sentences', () => {
  it.each([
    ['FY17 revenue?', 1],
    ['FY17 revenue? And OI?', 2],
    ['IIJ Inc. revenue FY17', 1],
    ['SI rev excl. construction FY17', 1],
    ['FY17 revenue. What about OI?', 2],
    ['op. income FY17', 1],
    ['売上高は？ 営業利益は？', 2],
    ['売上高を教えて。営業利益も。', 2],
    ['one\ntwo', 2],
    ['growth was 11.6% in FY17', 1],
    ['???', 0],
    ['', 0],
    ['<@U123> FY17 revenue?', 1],
  ])('%j holds %i', (text, count) => {
    expect(splitClauses(text)).toHaveLength(count);
  });
});

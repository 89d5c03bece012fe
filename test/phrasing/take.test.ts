import { describe, expect, it } from 'vitest';
import { createEarnings } from '../../src/earnings.js';
import { quoteOf } from '../../src/phrasing/take/quote.js';
import { csvOf, sheetOf, tabbed } from '../../src/phrasing/take/sheet.js';
import { treeOf } from '../../src/phrasing/take/tree.js';
import { speakerOf } from '../../src/phrasing/speaker.js';

const bot = createEarnings();
const asOf = Date.parse('2018-06-01T00:00:00+09:00');
const ask = (question: string) => bot.answer({ question, thread: [], asOf });

describe('what is taken along', () => {
  it('is one sentence that says where it comes from', () => {
    expect(quoteOf(ask('4Q17 network gross margin?').words)).toBe(
      'IIJ, Network services gross margin, 4Q17 (January–March 2018): JPY 5,531 million, 19.7% of revenue; YoY: +25.6% ' +
        'from JPY 4,402 million in 4Q16; How: revenue 28,119,300 − cost of revenue 22,588,521 = 5,530,779 (JPY thousand); ' +
        'gross margin ratio: gross margin 5,530,779 ÷ revenue 28,119,300 = 19.7%. Source: Internet Initiative Japan Inc., ' +
        'Results release, 15 May 2018: Quarterly consolidated statements of income, rows "Network services: Total" and ' +
        '"Cost of network services", columns "Three months ended March 31, 2018" and "Three months ended March 31, 2017" ' +
        '(U.S. GAAP, consolidated, unaudited).',
    );
  });

  it('is nothing where no figure was found', () => {
    expect(quoteOf(ask('SI gross margin 1Q10').words)).toBe('');
  });

  it('is cells in base units, with an ASCII minus', () => {
    const { figures } = ask('FY2016 operating income growth').answer;
    const [head, first] = tabbed(sheetOf(figures, bot.record)).split('\n');
    expect(head).toBe('metric\tperiod\tfrom\tto\tbasis\tvalue\tunit\tkind\tdocument\ttable\trow\tcolumn');
    expect(first).toMatch(
      /^company\/operating_income\tFY2016\t2016-04-01\t2017-03-31\tactual\t-16\.4\tpercent/,
    );
  });

  it('is a file that spreadsheets open: a mark, quotes, and nothing that is computed', () => {
    expect(csvOf([['a,b', 'say "x"', '=1+1', '-5', '-x']])).toBe(
      '\ufeff"a,b","say ""x""",\'=1+1,-5,\'-x\r\n',
    );
  });
});

it.each([
  ['4Q17 network gross margin?', 'JPY 28,119 million ("28,119,300")'],
  ['4Q17のネットワークの粗利は?', '28,119百万円（「28,119,300」）'],
])('the derivation leads down to the printed cells: %s', (question, cell) => {
  const { answer } = ask(question);
  const tree = treeOf(answer.figures, speakerOf(answer, bot.record));
  expect(tree.map(({ depth }) => depth)).toEqual([0, 1, 1, 0, 1, 1]);
  expect(tree.map(({ text }) => text).join('\n')).toContain(cell);
  expect(tree[1]?.reason).toContain('Network services: Total');
});

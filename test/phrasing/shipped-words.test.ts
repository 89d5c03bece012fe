import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEarnings } from '../../src/earnings.js';
import type { Words } from '../../src/phrasing/words.js';

const bot = createEarnings();
const asOf = Date.parse('2018-06-01');
const worded = (question: string, thread: readonly string[] = []): Words =>
  bot.answer({ question, thread, asOf }).words;

/** Parts of what people read, over the record that comes with the bot. */
const SAID: readonly (readonly [question: string, ...parts: readonly string[]])[] = [
  ['Did revenue reach 170 billion in FY2017?', 'Yes: JPY 176,051 million'],
  ['Did OI hit 7 billion in FY2017?', 'No: JPY 6,762 million'],
  [
    'Was FY2017 net income 5,279 million?',
    'Yes: JPY 5,279 million, net income attributable to IIJ JPY 5,109 million',
  ],
  ['net income attributable to IIJ FY2017 was 5,279 million, right?', 'No: JPY 5,109 million'],
  ['17年度の営業利益は60億円を達成した？', 'はい：6,762百万円'],
  ['Q4 operating income QoQ', '\nQoQ: about +105% from about JPY 1,460 million in 3Q17'],
  ['4Q17の営業利益 前四半期比', '\n前四半期比：約+105%（2018年3月期 第3四半期は約1,460百万円）'],
  ['equity ratio March 2018', 'from 48.6% at 31 March 2017'],
  [
    'headcount and EBITDA FY2017',
    'Employees for FY2017 (April 2017–March 2018) are printed, but cannot be read in my copy',
  ],
  [
    'FY2018 net income target',
    'The company does not disclose a target for net income attributable to IIJ for FY2018',
  ],
  ['2019年3月期の純利益予想', '当社株主に帰属する当期純利益の会社予想は、会社が開示していません'],
  ['売上高', '前提：2018年3月期（2017年4月～2018年3月）、最新の決算の期間'],
  ['2018年3月期の営業利益は予想を達成したか', '\n予想との差：予想を262百万円上回る（達成）'],
  ['SI gross margin 2Q17', '\n- gross margin 2Q17 (July–September 2017)'],
  ['SIの粗利 2Q17', '\n- 売上総利益（粗利）、2018年3月期 第2四半期（2017年7～9月）'],
  [
    'Q1 2018 revenue?',
    "\n- Q1 2018 (January–March 2018): the company's 4Q17",
    "\n- Q1 2018 (April–June 2017): the company's 1Q17",
  ],
  [
    '2018年Q1の売上高は?',
    '（2018年1～3月）：会社の2018年3月期 第4四半期',
    '（2017年4～6月）：会社の2018年3月期 第1四半期',
  ],
  ['highest quarterly operating income FY2017', '\nHighest operating income, 1Q17 (April–June 2017) to 4Q17'],
  ['financing cash flow FY2012', '\nPrinted as: −4,995,764 (JPY thousand)'],
];

describe('what people read', () => {
  it.each(SAID)('after %s', (question, ...parts) => {
    const { text } = worded(question);
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });

  it.each([
    ['net income growth FY2012', 'FY2012 net income attributable to IIJ: +45.6%'],
    [
      'Did FY2017 net income beat the target?',
      'FY2017 net income attributable to IIJ: JPY 5,109 million, 127.7% of the company target',
    ],
    [
      'SI gross margin 2Q17',
      'Systems integration gross margin for 2Q17 is printed, but cannot be read in my copy',
    ],
    ['revenue breakdown FY2017', 'FY2017 total revenue: Network services JPY 108,119 million (61.4%)'],
  ])('in the notification after %s', (question, notification) => {
    expect(worded(question).notification).toBe(notification);
  });

  const questions = z
    .array(z.object({ q: z.string(), thread: z.array(z.string()).optional() }))
    .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../bench/questions.json'), 'utf8')));

  it('in Japanese has no English months, rules or quotes, but for what sources print', () => {
    const own = questions
      .map(({ q, thread }) => worded(q, thread))
      .filter(({ lang }) => lang === 'ja')
      .flatMap(({ text }) => text.split('\n').filter((line) => !line.startsWith('出典')));
    expect(own.length).toBeGreaterThan(100);
    const english = /January|February|March|April|June|July|September|October|December|period said|["“”]/;
    expect(own.filter((line) => english.test(line))).toEqual([]);
  });
});

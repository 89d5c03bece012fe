import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkDraft } from '../../src/drafts/check.js';
import type { Mark } from '../../src/drafts/types.js';
import { draftWords } from '../../src/drafts/words.js';
import { createEarnings } from '../../src/earnings.js';

const bot = createEarnings();
const { reader, record } = bot;
const view = bot.viewAt(Date.parse('2018-06-01T00:00:00+09:00'));
const langOf = (text: string): 'en' | 'ja' => (/[ぁ-んァ-ヶ一-龠]/.test(text) ? 'ja' : 'en');
const check = (draft: string): readonly Mark[] => checkDraft(draft, langOf(draft), { view, reader }).marks;

const drafts = z
  .array(z.object({ draft: z.string(), marks: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, 'drafts.json'), 'utf8')));

/** "JPY 5.2 billion | wrong | company/net_income_attributable FY2017 value". */
function told({ mention, verdict, readAs, period }: Mark): string {
  const named =
    readAs && verdict !== 'not_checked'
      ? [
          `${readAs.metric} ${period ?? readAs.period} ${readAs.kind}${readAs.basis === 'target' ? ' target' : ''}`,
        ]
      : [];
  return [mention.text, verdict, ...named].join(' | ');
}

describe('a draft', () => {
  it.each(drafts)('$draft', ({ draft, marks }) => {
    expect(check(draft).map(told)).toEqual(marks);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { mention } of check(text)) expect(mention.start).toBeLessThan(mention.end);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a figure that is right', () => {
  const right = [
    { draft: (figure: string) => `FY2017 operating income was JPY ${figure} million.`, value: 6762 },
    { draft: (figure: string) => `FY2017 revenue was JPY ${figure} million.`, value: 176_051 },
    { draft: (figure: string) => `2018年3月期の営業利益は${figure}百万円でした。`, value: 6762 },
    { draft: (figure: string) => `4Q17 network gross margin was JPY ${figure} million.`, value: 5531 },
  ];

  it.each(right)('is never found so with any other digits: $value', ({ draft, value }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (other) => {
        fc.pre(other !== value);
        const verdicts = check(draft(other.toLocaleString('en-US'))).map(({ verdict }) => verdict);
        expect(verdicts).not.toContain('exact');
        expect(verdicts).not.toContain('rounds');
        expect(verdicts).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
    expect(check(draft(value.toLocaleString('en-US')))[0]?.verdict).toMatch(/exact|rounds/);
  });
});

describe('what is not understood', () => {
  const qualifiers = [
    'in Osaka',
    'excluding taxes',
    'of the Zeta division',
    'per customer',
    'before hedging',
  ];
  it.each(qualifiers)('is never called wrong: %s', (qualifier) => {
    const [mark] = check(`FY2017 revenue ${qualifier} was JPY 12,345 million.`);
    expect(mark?.verdict).toBe('not_checked');
  });
});

it.each(['en', 'ja'] as const)(
  'each verdict is told in words, with the right figure beside a wrong one: %s',
  (lang) => {
    const draft = 'FY2017 operating income was JPY 6.9 billion and FY2017 revenue was JPY 157,789 million.';
    const { summary, lines } = draftWords(checkDraft(draft, lang, { view, reader }), lang, record);
    expect(summary).toBe(
      { en: '2 figures: Wrong 1, Wrong period 1', ja: '数値2件：誤り 1、期間違い 1' }[lang],
    );
    expect(lines[0]?.text).toContain('6,762');
    expect(lines[0]?.source).toContain('Operating income');
    expect(lines[1]?.text).toContain({ en: 'that of FY2016', ja: '2017年3月期' }[lang]);
  },
);

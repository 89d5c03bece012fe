import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/types.js';
import type { Audience } from '../../src/phrasing/audience.js';
import { type Draft, draftOf } from '../../src/phrasing/draft.js';
import { toWords } from '../../src/phrasing/to-words.js';
import type { Words } from '../../src/phrasing/words.js';
import type { Language } from '../../src/question/query.js';
import { answer, growth, item, less, printed, record, request, target } from './examples.js';
import { allowedNumbers, numbersIn, periodsIn } from './numbers.js';
import { SCENARIOS } from './scenarios.js';

const LANGUAGES: readonly Language[] = ['en', 'ja'];
const cases = Object.entries(SCENARIOS).flatMap(([name, make]) =>
  LANGUAGES.map((lang) => [`${name} [${lang}]`, make(lang)] as const),
);

const clauses = (name: keyof typeof SCENARIOS, lang: Language, audience?: Audience): string[] =>
  draftOf(SCENARIOS[name](lang), record, audience).clauses.map(({ text }) => text);

/** A draft whose clauses are put one after the other. */
const strung = (draft: Draft): Words =>
  draft.joined({
    first: draft.clauses[0]?.text ?? '',
    rest: draft.clauses
      .slice(1)
      .map(({ text }) => text)
      .join('. '),
  });

describe.each(cases)('%s, as clauses', (_title, given) => {
  const draft = draftOf(given, record);
  const text = draft.clauses.map((clause) => clause.text).join('\n');

  it('drafts the words of the templates', () => {
    expect(draft.words).toEqual(toWords(given, record));
  });

  it('says every number and period of the lines that it stands for, and no other number', () => {
    if (draft.clauses.length === 0) return;
    const after = strung(draft);
    const kept = after.lines.slice(draft.clauses.length > 1 ? 1 : 0);
    const { headline, subject = '', lines } = draft.words;
    const before = [headline, subject, ...lines.map((line) => line.text)].filter(
      (line) => !kept.some(({ text }) => text.endsWith(line)),
    );
    expect(before.flatMap(numbersIn).filter((number) => !numbersIn(text).includes(number))).toEqual([]);
    expect(before.flatMap(periodsIn).filter((period) => !periodsIn(text).includes(period))).toEqual([]);
    expect(numbersIn(text).filter((number) => !allowedNumbers(given).has(number))).toEqual([]);
  });

  it('keeps table, sources, basis, choices and notification', () => {
    const { notification, table, sources, basis, choices } = draft.words;
    expect(strung(draft)).toMatchObject({
      notification,
      sources,
      choices,
      ...(table && { table }),
      ...(basis && { basis }),
    });
  });
});

describe('clauses', () => {
  it.each<[keyof typeof SCENARIOS, Language, readonly string[]]>([
    [
      'an amount with its ratio',
      'en',
      [
        'network services gross margin for 4Q17 (January–March 2018) came to JPY 5,531 million, 19.7% of revenue',
        'year on year, network services gross margin changed by +25.6% from JPY 4,402 million in 4Q16; ratio +1.7 points from 18.0%',
      ],
    ],
    [
      'an amount with its ratio',
      'ja',
      [
        '2018年3月期 第4四半期（2018年1～3月）のネットワークサービスの売上総利益（粗利）は5,531百万円、売上総利益率19.7%です',
        'ネットワークサービスの売上総利益（粗利）の前年同期比は+25.6%（2017年3月期 第4四半期は4,402百万円）；比率は18.0%から+1.7ポイントです',
      ],
    ],
    [
      'a reason for a change that was the other way',
      'en',
      [
        'It did not improve: systems integration (SI) gross margin ratio fell to 11.3% in FY2017 (April 2017–March 2018) from 11.7% in FY2016 (April 2016–March 2017) (about −0.4 points)',
        "the company's stated reason (YoY): Low-margin projects weighed on the ratio",
      ],
    ],
    [
      'two figures of one period',
      'en',
      [
        'total revenue for 4Q17 (January–March 2018) came to JPY 48,439 million',
        'network services revenue for 4Q17 came to JPY 28,119 million',
      ],
    ],
    [
      'a forecast that does not change',
      'en',
      [
        "the company's forecast for annual dividend per share for FY2018 (April 2018–March 2019) is JPY 27.00 (set 15 May 2018)",
        'year on year, annual dividend per share is unchanged from JPY 27.00 in FY2017',
      ],
    ],
    ['a breakdown', 'en', []],
    ['a fact', 'ja', []],
    ['a figure that the record does not hold', 'en', []],
    ['advice', 'ja', []],
  ])('of %s [%s]', (name, lang, expected) => {
    expect(clauses(name, lang)).toEqual(expected);
  });
});

it.each<[Language, string]>([
  [
    'en',
    'total revenue for FY2017 (April 2017–March 2018) came to JPY 176,051 million, and the change from FY2016 (April 2016–March 2017) is +11.6%',
  ],
  [
    'ja',
    '2018年3月期（2017年4月～2018年3月）の売上高は176,051百万円で、2017年3月期（2016年4月～2017年3月）からの増減は+11.6%です',
  ],
])('an amount beside a change is no change [%s]', (lang, text) => {
  const now = printed('company/revenue', 'FY2017', '176,051', 'JPY million');
  const grown = growth(now, printed('company/revenue', 'FY2016', '157,789', 'JPY million'));
  const part = { shape: 'values', request: request(), items: [item(grown, { with: [now] })] } as const;
  expect(draftOf(answer(lang, [part]), record).clauses.map((clause) => clause.text)).toEqual([text]);
});

const half = (lang: Language): Answer => {
  const year = target('company/revenue', 'FY2018', 190e9);
  const first = target('company/revenue', 'FY2018-H1', 90e9);
  const implied = less('company/revenue', year, first, { basis: 'target', period: 'FY2018-H2' });
  const part = {
    shape: 'target',
    request: request({ target: { facet: 'value' } }),
    items: [{ metric: 'company/revenue', period: 'FY2018-H2', targets: [implied] }],
  } as const;
  return answer(lang, [part], { figures: [implied] });
};

describe('what is said to the issuer, and to those who cover it', () => {
  it.each<[Language, Audience, string]>([
    ['en', 'issuer', 'above target'],
    ['en', 'coverage', 'beat the target'],
    ['ja', 'issuer', '予想を上回る（達成）'],
    ['ja', 'coverage', '会社予想を上振れ'],
  ])('of a result above its target [%s, %s]', (lang, audience, verdict) => {
    const words = toWords(SCENARIOS['a result against its target'](lang), record, audience);
    expect(words.headline.endsWith(verdict)).toBe(true);
  });

  it.each<[Language, Audience, string]>([
    ['en', 'issuer', 'Total revenue, difference of company targets, 2H18 (October 2018–March 2019)'],
    ['en', 'coverage', 'Total revenue, implied by company targets, 2H18 (October 2018–March 2019)'],
    ['ja', 'issuer', '売上高の会社予想の差額、2019年3月期 下期（2018年10月～2019年3月）'],
    ['ja', 'coverage', '売上高の会社予想から逆算した値、2019年3月期 下期（2018年10月～2019年3月）'],
  ])('of a half that only the difference of targets gives [%s, %s]', (lang, audience, subject) => {
    expect(toWords(half(lang), record, audience).subject).toBe(subject);
  });

  it.each<[Language, Audience, string]>([
    [
      'en',
      'issuer',
      "the company's targets for total revenue differ by JPY 100,000 million for 2H18 (October 2018–March 2019)",
    ],
    [
      'en',
      'coverage',
      "the company's targets for total revenue imply JPY 100,000 million for 2H18 (October 2018–March 2019)",
    ],
  ])('of that half in a clause [%s, %s]', (lang, audience, text) => {
    expect(draftOf(half(lang), record, audience).clauses.map((clause) => clause.text)).toEqual([text]);
  });

  it('has no word of praise or blame for the issuer', () => {
    const said = cases.map(([, given]) => toWords(given, record).text).join('\n');
    expect(said).not.toMatch(/\b(beat|miss|missed|surprise|strong)\b|上振れ|下振れ|好調/i);
  });
});

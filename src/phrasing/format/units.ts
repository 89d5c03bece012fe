import type { Unit } from '../../dataset/quantity.js';
import { measureOf } from '../../dataset/record.js';
import type { Language } from '../../question/query.js';

/** Words for units, per language: data only. */

export interface Scale {
  readonly size: number;
  readonly word: string;
}

interface UnitWords {
  /** Scales for money, chosen by the size of the last digit shown: the last row whose `from` it reaches. */
  readonly money: readonly (Scale & { readonly from: number })[];
  readonly count: readonly (Scale & { readonly from: number })[];
  /** What stands before and after the digits of money, given the word of its scale. */
  readonly currency: Readonly<Record<'JPY' | 'USD', (digits: string, scale: string) => string>>;
  /** Everything else. */
  readonly plain: Readonly<Record<Exclude<Unit, 'JPY' | 'USD' | 'count'>, (digits: string) => string>>;
  /** Counted things that have a natural word, by measure. */
  readonly counted: Readonly<Partial<Record<string, (digits: string) => string>>>;
  /** How a table names a unit once, in its caption. */
  readonly caption: (unit: Unit, scale: string) => string;
  readonly about: (text: string) => string;
}

const shares = { en: (n: string) => `${n} shares`, ja: (n: string) => `${n}株` };
const EN: UnitWords = {
  money: [
    { from: 0, size: 1, word: '' },
    { from: 1e3, size: 1e3, word: ' thousand' },
    { from: 1e4, size: 1e6, word: ' million' },
    { from: 1e7, size: 1e9, word: ' billion' },
  ],
  count: [
    { from: 0, size: 1, word: '' },
    { from: 1e3, size: 1e3, word: ' thousand' },
    { from: 1e4, size: 1e6, word: ' million' },
  ],
  currency: { JPY: (n, scale) => `JPY ${n}${scale}`, USD: (n, scale) => `USD ${n}${scale}` },
  plain: {
    percent: (n) => `${n}%`,
    points: (n) => `${n} points`,
    'JPY/share': (n) => `JPY ${n}`,
    'USD/share': (n) => `USD ${n}`,
    'JPY/USD': (n) => `JPY ${n} per US dollar`,
    Gbps: (n) => `${n} Gbps`,
    times: (n) => `${n} times`,
  },
  counted: {
    subscriptions: (n) => `${n} subscriptions`,
    atms: (n) => `${n} ATMs`,
    clients: (n) => `${n} clients`,
    employees: (n) => `${n} employees`,
    shares_issued: shares.en,
    shares_authorized: shares.en,
    treasury_shares: shares.en,
    shares_basic: shares.en,
    shares_diluted: shares.en,
  },
  caption: (unit, scale) => (unit === 'count' ? `number${scale && `,${scale}`}` : `${unit}${scale}`),
  about: (text) => `about ${text}`,
};

const JA: UnitWords = {
  money: [
    { from: 0, size: 1, word: '' },
    { from: 1e3, size: 1e3, word: '千' },
    { from: 1e4, size: 1e6, word: '百万' },
    { from: 1e7, size: 1e8, word: '億' },
  ],
  count: [
    { from: 0, size: 1, word: '' },
    { from: 1e3, size: 1e4, word: '万' },
  ],
  currency: { JPY: (n, scale) => `${n}${scale}円`, USD: (n, scale) => `${n}${scale}米ドル` },
  plain: {
    percent: (n) => `${n}%`,
    points: (n) => `${n}ポイント`,
    'JPY/share': (n) => `${n}円`,
    'USD/share': (n) => `${n}米ドル`,
    'JPY/USD': (n) => `${n}円／米ドル`,
    Gbps: (n) => `${n}Gbps`,
    times: (n) => `${n}倍`,
  },
  counted: {
    subscriptions: (n) => `${n}契約`,
    atms: (n) => `${n}台`,
    clients: (n) => `${n}社`,
    employees: (n) => `${n}人`,
    shares_issued: shares.ja,
    shares_authorized: shares.ja,
    treasury_shares: shares.ja,
    shares_basic: shares.ja,
    shares_diluted: shares.ja,
  },
  caption: (unit, scale) =>
    JA_CAPTIONS[unit] ??
    (unit === 'count' ? `件数${scale && `、${scale}`}` : `${scale}${unit === 'USD' ? '米ドル' : '円'}`),
  about: (text) => `約${text}`,
};

const JA_CAPTIONS: Readonly<Partial<Record<Unit, string>>> = {
  percent: '%',
  points: 'ポイント',
  'JPY/share': '円',
  'USD/share': '米ドル',
  'JPY/USD': '円／米ドル',
  Gbps: 'Gbps',
  times: '倍',
};

export const UNIT_WORDS: Readonly<Record<Language, UnitWords>> = { en: EN, ja: JA };

/** The scale in which money or a count is named, by the size of its last digit. */
export function scaleFor(unit: Unit, step: number, lang: Language): Scale {
  const words = UNIT_WORDS[lang];
  const scales = unit === 'count' ? words.count : unit === 'JPY' || unit === 'USD' ? words.money : [];
  return scales.filter(({ from }) => step >= from).at(-1) ?? { size: 1, word: '' };
}

/** A number with its unit: "JPY 5,531 million", "1,339,586 subscriptions". */
export function withUnit(digits: string, unit: Unit, metric: string, scale: Scale, lang: Language): string {
  const words = UNIT_WORDS[lang];
  if (unit === 'JPY' || unit === 'USD') return words.currency[unit](digits, scale.word);
  if (unit !== 'count') return words.plain[unit](digits);
  const number = `${digits}${scale.word}`;
  return words.counted[measureOf(metric)]?.(number) ?? number;
}

const PRINTED_ONLY: Readonly<Record<Language, readonly Scale[]>> = {
  en: [
    { size: 1e9, word: ' billion' },
    { size: 1e8, word: ' hundred million' },
  ],
  ja: [
    { size: 1e9, word: '十億' },
    { size: 1e8, word: '億' },
  ],
};

/** The unit in which a number is printed, as a table would name it: "JPY thousand", "百万円". */
export function printedUnit(unit: Unit, scale: number, lang: Language): string {
  const scales: readonly Scale[] = [...UNIT_WORDS[lang].money, ...PRINTED_ONLY[lang]];
  return UNIT_WORDS[lang].caption(unit, scales.find(({ size }) => size === scale)?.word ?? '');
}

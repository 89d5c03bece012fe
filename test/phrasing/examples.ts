import type { Answer, Figure, Part, ValueItem } from '../../src/answer/types.js';
import { parsePrinted, parseUnit } from '../../src/dataset/printed.js';
import { printedQuantity, type Rounding } from '../../src/dataset/quantity.js';
import { buildRecord } from '../../src/dataset/build-record.js';
import type { Record as Known, SourceCell } from '../../src/dataset/record.js';
import type { DisclosureFile, Measure, Scope } from '../../src/dataset/schema.js';
import type { Language, Request } from '../../src/question/query.js';

/** A small record with the names and documents that the examples speak of. */

const NONE = { en: [], ja: [] };
const scope = (id: string, en: string, ja: string): Scope => ({ id, parent: null, en, ja, words: NONE });
const measure = (id: string, en: string, ja: string, rest: Partial<Measure> = {}): Measure => ({
  id,
  en,
  ja,
  unit: 'JPY',
  kind: 'flow',
  words: NONE,
  ...rest,
});

const ratio = (formula: string, favourable: 'up' | 'down' = 'up'): Partial<Measure> => ({
  unit: 'percent',
  kind: 'ratio',
  formula,
  favourable,
});

const release = (id: string, en: string, ja: string, day: string): DisclosureFile => ({
  id,
  kind: 'release',
  title: { en, ja },
  publishedAt: `${day}T15:00:00+09:00`,
  accounting: 'US GAAP',
  audited: false,
  tables: [
    {
      id: 'quarterly-income',
      title: { en: 'Quarterly income statement', ja: '四半期損益計算書' },
      unit: 'JPY thousand',
      rounding: 'nearest',
      columns: [],
      rows: [],
    },
  ],
  text: [],
});

export const RELEASE = '2018-05-15-release';

export const record: Known = buildRecord({
  disclosures: [
    release(RELEASE, 'Results release, 15 May 2018', '決算リリース（英文、2018年5月15日）', '2018-05-15'),
    release(
      '2017-05-15-release',
      'Results release, 15 May 2017',
      '決算リリース（英文、2017年5月15日）',
      '2017-05-15',
    ),
  ],
  scopes: [
    scope('company', 'IIJ', 'IIJ連結'),
    scope('network_services', 'network services', 'ネットワークサービス'),
    scope('systems_integration', 'systems integration (SI)', 'システムインテグレーション（SI）'),
    scope('wan', 'WAN services', 'WANサービス'),
    scope('outsourcing', 'outsourcing services', 'アウトソーシングサービス'),
    scope('recurring', 'recurring revenue services', 'ストック売上'),
    scope('mobile', 'total mobile services', 'モバイルサービス全体'),
    scope('hi_ho', 'hi-ho', 'hi-ho'),
  ],
  measures: [
    measure('revenue', 'revenue', '売上高', { favourable: 'up' }),
    measure('cost', 'cost of revenue', '売上原価', { favourable: 'down' }),
    measure('gross_margin', 'gross margin', '売上総利益（粗利）', {
      formula: 'revenue - cost',
      favourable: 'up',
    }),
    measure(
      'gross_margin_ratio',
      'gross margin ratio',
      '売上総利益率（粗利率）',
      ratio('gross_margin / revenue'),
    ),
    measure('cost_ratio', 'cost ratio', '原価率', ratio('cost / revenue', 'down')),
    measure('operating_income', 'operating income', '営業利益', { favourable: 'up' }),
    measure('subscriptions', 'subscriptions', '契約数', { unit: 'count', kind: 'stock', favourable: 'up' }),
    measure('dps_annual', 'annual dividend per share', '1株当たり年間配当', { unit: 'JPY/share' }),
    measure('cash', 'cash and cash equivalents', '現金及び現金同等物', { kind: 'stock' }),
  ],
  commonWords: [],
  topics: [],
  terms: [],
  absences: [],
  descriptions: [],
  unknownRevisions: [],
  reasons: [
    {
      id: 'si-ratio',
      metrics: ['systems_integration/gross_margin_ratio'],
      period: 'FY2017',
      direction: 'down',
      against: 'yoy',
      reason: { en: 'Low-margin projects weighed on the ratio.', ja: '採算の低い案件が比率を押し下げた。' },
      source: { document: RELEASE, row: 'Costs', column: 'paragraph 2' },
    },
  ],
});

interface PrintedOptions extends Partial<Figure> {
  readonly row?: string;
  readonly column?: string;
  readonly rounding?: Rounding;
}

/** A printed figure: `printed('wan/revenue', 'FY2017', '28,119,300', 'JPY thousand')`. */
export function printed(
  metric: string,
  period: string,
  text: string,
  unit: string,
  { row = 'Row', column = 'Column', rounding = 'nearest', ...rest }: PrintedOptions = {},
): Figure {
  const { unit: base, multiplier } = parseUnit(unit);
  const number = parsePrinted(text);
  if (!number) throw new RangeError(`"${text}" is not a number`);
  const source: SourceCell = {
    document: RELEASE,
    table: 'Quarterly income statement',
    row,
    column,
    printed: text,
  };
  const atFace = (base === 'count' || base === 'JPY/share') && multiplier === 1;
  return {
    ...printedQuantity(number.value * multiplier, atFace ? 0 : number.step * multiplier, rounding, base),
    kind: 'value',
    metric,
    period,
    basis: 'actual',
    printed: text,
    about: false,
    derivation: { op: 'printed', inputs: [] },
    sources: [source],
    ...rest,
  };
}

/** A derived figure with its interval said outright. */
export function derived(
  metric: string,
  period: string,
  [low, high]: readonly [number, number],
  unit: Figure['unit'],
  derivation: Figure['derivation'],
  rest: Partial<Figure> = {},
): Figure {
  const value = rest.value ?? (low + high) / 2;
  return {
    kind: 'value',
    metric,
    period,
    basis: 'actual',
    value,
    low,
    high,
    unit,
    printed: String(value),
    about: false,
    derivation,
    sources: [],
    ...rest,
  };
}

export const thousand = (metric: string, period: string, text: string, rest: PrintedOptions = {}): Figure =>
  printed(metric, period, text, 'JPY thousand', rest);

/** A difference of two figures of one unit. */
export function less(metric: string, a: Figure, b: Figure, rest: Partial<Figure> = {}): Figure {
  const interval = [a.low - b.high, a.high - b.low] as const;
  return derived(
    metric,
    a.period,
    interval,
    a.unit,
    { op: 'subtract', inputs: [a, b], signs: [1, -1] },
    rest,
  );
}

/** One figure over another, in percent. */
export function over(metric: string, a: Figure, b: Figure, rest: Partial<Figure> = {}): Figure {
  const interval = [(a.low / b.high) * 100, (a.high / b.low) * 100] as const;
  return derived(metric, a.period, interval, 'percent', { op: 'divide', inputs: [a, b] }, rest);
}

/** Growth of one figure on another, in percent. */
export function growth(a: Figure, b: Figure, rest: Partial<Figure> = {}): Figure {
  const interval = [(a.low / b.high - 1) * 100, (a.high / b.low - 1) * 100] as const;
  const how = { kind: 'growth', base_period: b.period, ...rest } as const;
  return derived(a.metric, a.period, interval, 'percent', { op: 'divide', inputs: [a, b] }, how);
}

/** An amount or a number of points by which one figure differs from an earlier one. */
export function change(a: Figure, b: Figure, unit: Figure['unit'] = a.unit): Figure {
  return { ...less(a.metric, a, b, { kind: 'change', base_period: b.period }), unit };
}

export const target = (metric: string, period: string, value: number, rest: Partial<Figure> = {}): Figure =>
  printed(metric, period, String(value / 1e6), 'JPY million', {
    basis: 'target',
    low: value,
    high: value,
    ...rest,
  });

export const request = (rest: Partial<Request> = {}): Request => ({
  ask: 'value',
  exprs: [],
  periods: [],
  origins: {},
  ...rest,
});

export const item = (figure: Figure, rest: Partial<ValueItem> = {}): ValueItem => ({
  figure,
  with: [],
  ...rest,
});

/** An answer of the parts given; everything else empty. */
export function answer(lang: Language, parts: readonly Part[], rest: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    lang,
    parts,
    figures: [],
    context: [],
    assumed: [],
    options: [],
    nearest: [],
    query: [],
    ...rest,
  };
}

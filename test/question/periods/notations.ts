import { SPANS, type SpanKind } from '../../../src/dataset/period.js';

/** Ways in which a fiscal span is printed; null where a notation has no word for it. */
export type Notation = (fy: number, kind: SpanKind) => string | null;

const two = (year: number): string => String(year % 100).padStart(2, '0');
const quarter = (kind: SpanKind): string | null => (kind.startsWith('Q') ? kind.slice(1) : null);
/** Twelve months that are no fiscal year have names of their own. */
const named =
  (notation: Notation): Notation =>
  (fy, kind) =>
    kind.startsWith('LTM') ? null : notation(fy, kind);
/** "4Q", "1H", "9M". */
const short = (kind: SpanKind): string | null =>
  kind === 'FY' ? null : kind === '9M' ? kind : `${kind.slice(1)}${kind.slice(0, 1)}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
interface Months {
  readonly from: number;
  readonly to: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly count: number;
}
function monthsOf(fy: number, kind: SpanKind): Months {
  const [offset, count] = SPANS[kind];
  const [first, last] = [offset + 3, offset + count + 2];
  return {
    from: (first + 12) % 12,
    to: last % 12,
    fromYear: fy + Math.floor(first / 12),
    toYear: fy + Math.floor(last / 12),
    count,
  };
}
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const KANJI = ['一', '二', '三', '四'];
const COUNTS: Readonly<Record<number, string>> = { 3: 'three', 6: 'six', 9: 'nine', 12: 'twelve' };
/** Halves and nine months as Japanese releases call them. */
const JA_SPANS: Readonly<Partial<Record<SpanKind, string>>> = {
  H1: '上期',
  H2: '下期',
  '9M': '第3四半期累計',
};
const jaPart = (kind: SpanKind): string => {
  const q = quarter(kind);
  return q === null ? (JA_SPANS[kind] ?? '') : `第${q}四半期`;
};

const FISCAL: Readonly<Record<string, Notation>> = {
  '4Q17, FY17': (fy, kind) => (kind === 'FY' ? `FY${two(fy)}` : `${short(kind) ?? ''}${two(fy)}`),
  'FY2017 4Q': (fy, kind) => `FY${fy}${kind === 'FY' ? '' : ` ${short(kind) ?? ''}`}`,
  'Q4 FY2017': (fy, kind) => (kind === 'FY' ? `FY${fy}` : `${kind} FY${fy}`),
  '4Q of FY2017': (fy, kind) => (kind === 'FY' ? `fiscal ${fy}` : `${short(kind) ?? ''} of FY${fy}`),
  'fourth quarter of FY2017': (fy, kind) => {
    const q = quarter(kind);
    return q === null ? null : `${ORDINALS[Number(q) - 1] ?? ''} quarter of FY${fy}`;
  },
  '2017年度第4四半期': (fy, kind) => `${fy}年度${jaPart(kind)}`,
  '17年度4Q': (fy, kind) => (short(kind)?.endsWith('Q') ? `${two(fy)}年度${short(kind) ?? ''}` : null),
  '2018年3月期第4四半期': (fy, kind) => `${fy + 1}年3月期${jaPart(kind)}`,
  平成30年3月期第四四半期: (fy, kind) => {
    const q = quarter(kind);
    const part = q === null ? jaPart(kind) : `第${KANJI[Number(q) - 1] ?? ''}四半期`;
    return fy + 1 > 2019 ? null : `平成${fy + 1 - 1988}年3月期${part}`;
  },
  '２０１７年度第４四半期, full width': (fy, kind) =>
    Array.from(`${fy}年度${jaPart(kind)}`, (letter) =>
      /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
    ).join(''),
  '18/3期 4Q': (fy, kind) =>
    kind === 'FY' || short(kind)?.endsWith('Q') ? `${two(fy + 1)}/3期 ${short(kind) ?? ''}`.trim() : null,
  '2018年1～3月期': (fy, kind) => {
    const { from, to, toYear } = monthsOf(fy, kind);
    return quarter(kind) === null ? null : `${toYear}年${from + 1}～${to + 1}月期`;
  },
};

export const NOTATIONS: Readonly<Record<string, Notation>> = {
  ...Object.fromEntries(Object.entries(FISCAL).map(([name, notation]) => [name, named(notation)])),
  'three months ended March 31, 2018': (fy, kind) => {
    const { to, toYear, count } = monthsOf(fy, kind);
    const end = `${MONTHS[to] ?? ''} ${LAST_DAY[to] ?? 0}, ${toYear}`;
    if (kind === 'FY') return `fiscal year ended ${end}`;
    return kind === 'H2' ? null : `${COUNTS[count] ?? ''} months ended ${end}`;
  },
  'January to March 2018': (fy, kind) => {
    const { from, to, fromYear, toYear } = monthsOf(fy, kind);
    const first = fromYear === toYear ? (MONTHS[from] ?? '') : `${MONTHS[from] ?? ''} ${fromYear}`;
    return `${first} to ${MONTHS[to] ?? ''} ${toYear}`;
  },
  CY2017: (fy, kind) => (kind === 'LTM3' ? `CY${fy}` : null),
};

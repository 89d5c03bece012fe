import { endOf, isDate, parseSpan, startOf, type PeriodId, type SpanKind } from './period.js';

/** The languages in which periods have names. */
type Language = 'en' | 'ja';

/** The months as they are written out in English. */
export const MONTHS = [
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
const EN_PARTS: Readonly<Record<Exclude<SpanKind, 'FY'>, string>> = {
  H1: '1H',
  H2: '2H',
  '9M': '9M',
  Q1: '1Q',
  Q2: '2Q',
  Q3: '3Q',
  Q4: '4Q',
  LTM1: 'LTM 1Q',
  LTM2: 'LTM 2Q',
  LTM3: 'CY',
};
const JA_PARTS: Readonly<Record<SpanKind, string>> = {
  FY: '',
  H1: ' 上期',
  H2: ' 下期',
  '9M': ' 第3四半期累計',
  Q1: ' 第1四半期',
  Q2: ' 第2四半期',
  Q3: ' 第3四半期',
  Q4: ' 第4四半期',
  LTM1: ' 第1四半期までの12カ月',
  LTM2: ' 第2四半期までの12カ月',
  LTM3: '',
};

const parts = (date: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [year, month, day];
};

/** A day: "31 March 2018", "2018年3月31日". */
export function formatDate(date: string, lang: Language): string {
  const [year, month, day] = parts(date);
  return lang === 'ja' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The label alone: "4Q17", "2018年3月期 第4四半期". */
export function shortPeriod(id: PeriodId, lang: Language): string {
  const span = parseSpan(id);
  if (!span) return isDate(id) ? formatDate(id, lang) : id;
  if (span.kind === 'LTM3') return lang === 'ja' ? `${span.fy}年暦年` : `CY${span.fy}`;
  if (lang === 'ja') return `${span.fy + 1}年3月期${JA_PARTS[span.kind]}`;
  if (span.kind === 'FY') return `FY${span.fy}`;
  const year = String(span.fy % 100).padStart(2, '0');
  return EN_PARTS[span.kind] + year;
}

/** The label with its months: "4Q17 (January–March 2018)", "2018年3月期 第4四半期（2018年1～3月）". */
export function longPeriod(id: PeriodId, lang: Language): string {
  if (!parseSpan(id)) return shortPeriod(id, lang);
  const known = LONG[lang].get(id) ?? withMonths(id, lang);
  LONG[lang].set(id, known);
  return known;
}

/** Spans are few, and each is named in many answers. */
const LONG: Readonly<Record<Language, Map<PeriodId, string>>> = { en: new Map(), ja: new Map() };

function withMonths(id: PeriodId, lang: Language): string {
  const months = monthsOf(id, lang);
  return lang === 'ja' ? `${shortPeriod(id, lang)}（${months}）` : `${shortPeriod(id, lang)} (${months})`;
}

/** The months alone: "January–March 2018", "2018年1～3月". */
export function monthsOf(id: PeriodId, lang: Language): string {
  const [[fromYear, from], [toYear, to]] = [parts(startOf(id)), parts(endOf(id))];
  const sameYear = fromYear === toYear;
  if (lang === 'ja')
    return sameYear ? `${fromYear}年${from}～${to}月` : `${fromYear}年${from}月～${toYear}年${to}月`;
  return `${MONTHS[from - 1] ?? ''}${sameYear ? '' : ` ${fromYear}`}–${MONTHS[to - 1] ?? ''} ${toYear}`;
}

import type { Language } from '../../question/query.js';
import type { Words } from '../words.js';

interface Pieces {
  readonly company: string;
  readonly issuer: string;
  readonly source: string;
  readonly colon: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly brackets: (text: string) => string;
}

const PIECES: Readonly<Record<Language, Pieces>> = {
  en: {
    company: 'IIJ, ',
    issuer: 'Internet Initiative Japan Inc., ',
    source: 'Source',
    colon: ': ',
    semicolon: '; ',
    stop: '. ',
    brackets: (text) => ` (${text})`,
  },
  ja: {
    company: 'IIJ ',
    issuer: '株式会社インターネットイニシアティブ ',
    source: '出典',
    colon: '：',
    semicolon: '；',
    stop: '。',
    brackets: (text) => `（${text}）`,
  },
};

/** Lines that belong to a figure wherever it is quoted; notes and assumptions stay with the answer. */
const QUOTED = /^(?:YoY|How|Gap|Growth|前年同期比|前期比|前年同日比|計算|差|成長率|増減率)$/;

/** An answer as one sentence with its source, for an e-mail; empty where no figure was found. */
export function quoteOf({ lang, headline, subject, lines, sources, basis }: Words): string {
  if (sources.length === 0) return '';
  const { company, issuer, source, colon, semicolon, stop, brackets } = PIECES[lang];
  const lead = subject === undefined ? headline : `${subject}${colon}${headline}`;
  const more = lines
    .filter(({ label }) => QUOTED.test(label))
    .map(({ label, text }) => `${label}${colon}${text}`);
  const where = sources.join(semicolon) + (basis === undefined ? '' : brackets(basis.replace(/[.。]$/, '')));
  return `${company}${[lead, ...more].join(semicolon)}${stop}${source}${colon}${issuer}${where}${lang === 'en' ? '.' : ''}`;
}

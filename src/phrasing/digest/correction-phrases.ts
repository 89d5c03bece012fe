import type { Cause } from '../../dataset/supersede.js';
import type { Language } from '../../question/query.js';

/** Every sentence about a correction in one language. The company's and our own errors share none. */
export interface CorrectionPhrases {
  readonly named: (metric: string, period: string) => string;
  readonly growth: (metric: string) => string;
  readonly headline: Readonly<Record<Cause, (name: string, others: number, day: string) => string>>;
  readonly values: Readonly<Record<Cause, (name: string, right: string, wrong: string) => string>>;
  readonly source: Readonly<Record<Cause, (place: string) => string>>;
  readonly place: (document: string, table: string, row: string, column: string) => string;
  readonly changedWith: (names: readonly string[], more: number) => string;
  /** A document of the same day has come in: nothing was wrong. */
  readonly joined: (document: string) => string;
}

const en: CorrectionPhrases = {
  named: (metric, period) => `${metric}, ${period}`,
  growth: (metric) => `growth of ${metric}`,
  headline: {
    company: (name, others, day) => `Corrected by the company on ${day}: ${name}${moreEn(others)}`,
    reader: (name, others) => `Our error: ${name}${moreEn(others)}`,
  },
  values: {
    company: (name, right, wrong) => `${name}: ${right}, previously ${wrong}`,
    reader: (name, right, wrong) => `${name} is ${right}, not ${wrong}`,
  },
  source: {
    company: (place) => `Notice: ${place}`,
    reader: (place) => `The release was right; it was read wrongly. Source: ${place}`,
  },
  place: (document, table, row, column) => `${document}, ${table}, row "${row}", column "${column}"`,
  changedWith: (names, more) =>
    `Changed with it: ${names.length === 0 ? 'nothing else in this digest' : names.join('; ') + moreEn(more)}`,
  joined: (document) => `Added to this digest: ${document}`,
};

const ja: CorrectionPhrases = {
  named: (metric, period) => `${metric}（${period}）`,
  growth: (metric) => `${metric}の前年比`,
  headline: {
    company: (name, others, day) => `会社による訂正（${day}）：${name}${moreJa(others)}`,
    reader: (name, others) => `当方の誤り：${name}${moreJa(others)}`,
  },
  values: {
    company: (name, right, wrong) => `${name}：${right}（訂正前 ${wrong}）`,
    reader: (name, right, wrong) => `${name}は正しくは${right}です（誤：${wrong}）`,
  },
  source: {
    company: (place) => `訂正資料：${place}`,
    reader: (place) => `リリースの数値は正しく、当方の読み取りの誤りです。出典：${place}`,
  },
  place: (document, table, row, column) => `${document}、${table}、行「${row}」、列「${column}」`,
  changedWith: (names, more) =>
    names.length === 0
      ? 'このダイジェストのほかの数値に変更はありません'
      : `あわせて変わった数値：${names.join('、')}${moreJa(more)}`,
  joined: (document) => `このダイジェストに資料を追加しました：${document}`,
};

const moreEn = (count: number): string => (count === 0 ? '' : ` and ${count} more`);
const moreJa = (count: number): string => (count === 0 ? '' : `ほか${count}件`);

export const correctionPhrases: Readonly<Record<Language, CorrectionPhrases>> = { en, ja };

import type { Bilingual } from '../../dataset/schema.js';
import type { TableLayout } from '../layout.js';

/** The years and quarters that titles name, with the words that lead to them. */
const EN = /^(?:\dQ|FY\d{4}) |(?::| for) FY\d{4}(?: \w+)*$/g;
const JA = /^(?:\dQ|\d{4}年度)|(?<=：)\d{4}年度の|：\d{4}年度(?!の)\S*$/g;

/** A title without the period that it was of. */
export function titleOf({ title }: TableLayout): Bilingual {
  const en = title.en.replaceAll(EN, '');
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ja: title.ja.replaceAll(JA, '') };
}

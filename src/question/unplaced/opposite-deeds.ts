import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** What a question says was done, and what a figure tells by its name: "land sold" is not the purchase of land. */

/** A deed as it is said, and the names, in English, of figures that tell its opposite. */
const OPPOSITES: readonly (readonly [said: RegExp, told: RegExp])[] = [
  [/^(?:sold|sell|selling|disposed|売却|売った|売り)/, /\b(?:purchase|purchases|acquisition)\b/],
  [/^(?:bought|buy|buying|purchased|購入|買った|取得)/, /\bproceeds from (?:the )?sales?\b/],
  [/^(?:paid|pay|spent|payment|支払|払った)/, /^(?:proceeds|refund|distribution)\b|\breceived\b/],
  [
    /^(?:received|receive|got|collected|受け取|受取|もらった)/,
    /^(?:payments?|purchase|repayments?|principal payments)\b/,
  ],
  [/^(?:left|quit|resigned|departed|retired|退職|退社|辞めた)/, /\bhired\b|\baddition\b/],
  [/^(?:repaid|repay|paid back|返済)/, /^proceeds\b/],
  [
    /^(?:borrowed|borrow|借りた|借り入れ)/,
    /^(?:repayments?|borrowings|long-term borrowings|short-term borrowings)\b/,
  ],
];

/** Words for a deed that none of the figures tells, where each tells its opposite or no deed at all. */
export const oppositeDeeds = ({ roles }: Frame, { exprs }: Request, record: Record): string[] => {
  const names = flatMap(exprs, metricsOf).map((name) => record.measures.get(measureOf(name))?.en ?? '');
  if (names.length === 0) return [];
  return roles.flatMap(({ use, span }) => {
    const told = use === 'idle' ? OPPOSITES.filter(([said]) => said.test(span.text)) : [];
    return told.some(([, name]) => names.every((one) => name.test(one))) ? [span.text] : [];
  });
};

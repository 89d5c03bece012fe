import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import { sumsOf } from './measure-tree.js';
import type { Expr } from '../query.js';
import type { Frame } from '../roles/frame.js';
import { inVariant } from '../roles/variants.js';
import type { Role } from '../roles/roles.js';

/** The part of an income that belongs to the shareholders of the company, or to others. */

export const ofOwners = (exprs: readonly Expr[], frame: Frame, record: Record): Expr[] =>
  toOthersPart(toOwnersOfNamed(exprs, frame, record), frame);

/** "attributable to IIJ" and no figure with it. */
export const BARE_OWNERS = /^(?:the )?(?:part )?attributable|^(?:IIJ|iij|当社|親会社)?(?:株主)?に?帰属/;

/** By its name, or as what noncontrolling interests leave of a sum with them. */
export function ownersPart(measure: string, record: Record): string | undefined {
  const named = `${measure}_attributable`;
  const whole = record.measures.get(measure);
  if (record.measures.has(named) || !whole) return record.measures.has(named) ? named : undefined;
  const sum = sumsOf(whole).find((terms) => terms.includes('noncontrolling_interests'));
  return sum?.length === 2 ? sum.find((term) => term !== 'noncontrolling_interests') : undefined;
}

/** "net income before and after noncontrolling interests", 「非支配持分控除前後の純利益」: with their part, and without it. */
export function beforeAndAfter(id: string, record: Record, { text }: Frame): string[] | null {
  const before = BEFORE_AND_AFTER.test(text) ? inVariant(id, ['beforeNoncontrolling'], record) : null;
  const after = before === null || before !== id ? id : ownersPart(id, record);
  return before === null || after === undefined ? null : [before, after];
}
const BEFORE_AND_AFTER = /\bbefore and after\b|控除前[とや、]?(?:及び|および)?(?:控除)?後/;

/** "comprehensive income, total vs attributable": the part of what was named before it, and not of net income. */
function toOwnersOfNamed(exprs: readonly Expr[], { roles }: Frame, record: Record): Expr[] {
  const [whole, part, ...more] = exprs;
  const [first, last, ...others] = roles.filter(({ sense }) => sense?.t === 'measure');
  if (whole?.op !== 'metric' || part?.op !== 'metric' || !first || !last) return [...exprs];
  const isPair = more.length === 0 && others.length === 0;
  const isBare = measureOf(part.metric) === OWNED && BARE_OWNERS.test(last.span.text);
  const owned = isPair && isBare ? ownersPart(measureOf(whole.metric), record) : undefined;
  if (owned === undefined || owned === OWNED) return [...exprs];
  const meant = metric(scopeOf(whole.metric), owned);
  return areApart(roles.slice(roles.indexOf(first) + 1, roles.indexOf(last))) ? [whole, meant] : [meant];
}
const OWNED = 'net_income_attributable';

/** A word that lists or compares stands between the two names. */
const areApart = (between: readonly Role[]): boolean =>
  between.some(({ sense, span }) => sense?.t === 'and' || sense?.t === 'compare' || /^and\b/.test(span.text));

/** "tax and minority interests": beside what a year brought, their part of it, and not their balance. */
function toOthersPart(exprs: readonly Expr[], { text }: Frame): Expr[] {
  const others = exprs.filter((expr) => expr.op !== 'metric' || measureOf(expr.metric) !== OTHERS);
  const isListed = others.length > 0 && others.length < exprs.length && !HELD.test(text);
  if (!isListed || !others.every(isEarned)) return [...exprs];
  return exprs.map((expr) => (others.includes(expr) ? expr : metric('company', 'net_income_noncontrolling')));
}
const OTHERS = 'noncontrolling_interests';
const HELD = /\b(?:balance|equity|held|at (?:the )?end|as of)\b|残高|純資産|資本/;

/** A line of the income statement that leads to net income. */
const isEarned = (expr: Expr): boolean =>
  expr.op === 'metric' && scopeOf(expr.metric) === 'company' && LINES.has(measureOf(expr.metric));
const LINES: ReadonlySet<string> = new Set([
  'operating_income',
  'income_before_tax',
  'income_tax',
  'equity_method_income',
  'net_income',
  'net_income_attributable',
]);

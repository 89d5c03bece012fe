import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import type { Group } from './group-state.js';
import type { Frame } from '../roles/frame.js';
import type { Expr, Request } from '../query.js';
import { isName } from '../roles/roles.js';
import { inVariant } from '../roles/variants.js';

/** Names said as a part of something: "of which dividends", 「うち設備投資」. */

export const PART_OF_THAT =
  /^(?:and )?(?:how (?:much|many) )?of (?:which|that|this|it|them|those)\b|\b(?:part|portion)\b|うち|どの部分/;

/** Within a statement of cash flows a figure is the line printed there; no amount has a part that is told per share. */
export function asPartOf(part: string, whole: string, record: Record): string {
  const [own, all] = [record.measures.get(part), record.measures.get(whole)];
  const line = CASH_FLOWS.has(whole) ? own?.inCashFlow : undefined;
  const perShare = own?.unit === 'JPY/share' && all?.unit === 'JPY';
  return own?.asPartOf?.[whole] ?? line ?? (perShare ? inVariant(part, ['total'], record) : part) ?? part;
}
const CASH_FLOWS: ReadonlySet<string> = new Set(['ocf', 'icf', 'fcf_financing']);

/** The figures of one clause as parts of the one that was told before. */
export const asPartsOf = (
  exprs: readonly Expr[],
  [whole, ...others]: readonly Expr[],
  record: Record,
): readonly Expr[] =>
  whole?.op !== 'metric' || others.length > 0
    ? exprs
    : exprs.map((expr) =>
        expr.op === 'metric'
          ? metric(scopeOf(expr.metric), asPartOf(measureOf(expr.metric), measureOf(whole.metric), record))
          : expr,
      );

/** "of which borrowings", after a cash flow: no balance is a part of what adds up over time. */
export function strayPart(
  { text, roles }: Frame,
  { exprs }: Request,
  state: Request | undefined,
  record: Record,
): string[] {
  const kindOf = (expr: Expr | undefined): string | undefined =>
    expr?.op === 'metric' ? record.measures.get(measureOf(expr.metric))?.kind : undefined;
  const isStray =
    OF_WHICH.test(text) && kindOf(state?.exprs[0]) === 'flow' && exprs.some((one) => kindOf(one) === 'stock');
  return isStray ? roles.filter(isName).map(({ span }) => span.text) : [];
}
export const OF_WHICH =
  /^(?:and )?(?:how (?:much|many) )?of (?:which|that|this|it|them|those)\b|^(?:その|この)?うち/;

/** 「財務CFのうち配当」, "investing cash flow, of which capex": what stands after its whole in one sentence. */
export function asPartsSaid(groups: readonly Group[], text: string, record: Record): readonly Group[] {
  const whole = groups[0]?.measures[0];
  if (whole === undefined || !WITHIN_ONE.test(text)) return groups;
  const told = (id: string): string => (id === whole ? id : asPartOf(id, whole, record));
  return groups.map((group) => ({ ...group, measures: group.measures.map(told) }));
}
const WITHIN_ONE = /\bof (?:which|that|it)\b|うち/;

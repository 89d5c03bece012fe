import { nextOf } from './around.js';
import type { Span } from '../text/segment.js';

/** What other figures are commonly measured against: "capex/sales", "SG&A to revenue". */
export const DENOMINATORS: ReadonlySet<string> = new Set([
  'revenue',
  'total_assets',
  'equity_iij',
  'total_equity',
  'current_liabilities',
  'total_liabilities',
  'income_before_tax',
]);

const isName = ({ senses }: Span): boolean => senses.some(({ t }) => t === 'scope' || t === 'measure');

/** "which quarter had the heaviest personnel costs against revenue?": what is put in order is the ratio. */
export function isRankedAgainst(spans: readonly Span[], at: number): boolean {
  const next = nextOf(spans, at);
  const [cost] = spans.slice(0, at).filter(isName);
  return (
    spans[at]?.text === 'against' &&
    spans.some(({ senses }) => senses.some(({ t }) => t === 'rank')) &&
    next !== undefined &&
    isUsualBase(next) &&
    cost !== undefined &&
    !isUsualBase(cost)
  );
}

const isUsualBase = ({ senses }: Span): boolean =>
  senses.some((sense) => sense.t === 'measure' && DENOMINATORS.has(sense.id));

/** "goodwill % TA", "gaming % cloud rev": a sign of percent between a figure and what it is measured against. */
export function isPercentOf(spans: readonly Span[], at: number): boolean {
  const [next, ...rest] = spans.slice(at + 1);
  if (next === undefined || !spans.slice(0, at).some(isName)) return false;
  return isUsualBase(next) || (isName(next) && rest[0] !== undefined && isUsualBase(rest[0]));
}

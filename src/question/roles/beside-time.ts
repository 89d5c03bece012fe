import { find } from '../periods/found.js';
import { isMetricWord } from './around.js';
import type { Span } from '../text/segment.js';
import type { Sense } from './senses.js';

export const SETS_BESIDE = /^に対して?$/;

/** 「1Q16に対して4Q17でいくら増えた」: beside another period, a figure is held against itself, and no part against its whole. */
export function movesFromTime(spans: readonly Span[], at: number): boolean {
  if (!SETS_BESIDE.test(spans[at]?.text ?? '')) return false;
  const before = spans[at - 1];
  const told = has(before, 'actual') ? spans[at - 2] : before;
  const isTime = told?.atom !== undefined || has(told, 'part') || has(told, 'prior');
  return isTime && spans.slice(at + 1).some((span) => has(span, 'change') || has(span, 'direction'));
}

const has = (span: Span | undefined, kind: Sense['t']): boolean =>
  span !== undefined && find(span, kind) !== undefined;

/** "smaller than the previous year", 「前年より少ない」: a movement, and no order. */
export const isThanBefore = (spans: readonly Span[], at: number): boolean =>
  SIZE.test(spans[at]?.text ?? '') &&
  (isThan(spans.slice(at + 1).find((span) => !isMetricWord(span))) ||
    (has(spans[at - 1], 'change') && (spans[at - 1]?.text ?? '').endsWith('より')));
/** "than last year", right after, or after what there is less of: "less revenue than last year". */
const isThan = (span: Span | undefined): boolean => has(span, 'change') && /^than\b/.test(span?.text ?? '');
export const SIZE =
  /^(?:smaller|bigger|larger|greater|less|fewer|more)$|^(?:多|高|大き|少な|低|小さ)(?:い|かった|く)$/;

/** 「2016年度より」, 「前期末より」, 「2016年度と比べて」, "than in FY2016" */
export const SET_AGAINST = /より$|^[とに]?比べ|^than\b/;

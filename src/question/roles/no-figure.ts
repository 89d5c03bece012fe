import { isFigure } from './paid.js';
import type { Span } from '../text/segment.js';

/** Names of figures that are something else in their surroundings: other income, a person, a place. */
export const isNoFigure = (spans: readonly Span[], at: number): boolean => {
  const said = spans[at]?.text;
  if (said === '収入') return spans.some((span, other) => other !== at && isFigure(span));
  if (said === 'cfo') return spans.some(({ text }) => PERSON.test(text));
  if (said === 'gross') return MONEY_MOVED.test(spans[at + 1]?.text ?? '');
  return said === 'land' && isPredicate(spans, at);
};

/** "gross purchases", "gross proceeds": before what came back is taken off, and no margin. */
const MONEY_MOVED =
  /\b(?:capex|capital expenditure|purchas|acquisition of|outlay|proceeds|payment|repayment)/;

/** What is asked of a person: "the CFO" is then no cash flow. */
const PERSON =
  /^(?:(?:the |his |full )?names?(?: of)?|named|called|who\b.*|whose|person|people|氏名|お?名前)$/;

/** "where did profit land?": what a subject does, no land that was bought. */
function isPredicate(spans: readonly Span[], at: number): boolean {
  const before = spans
    .slice(0, at)
    .map(({ text }) => text)
    .join(' ');
  return MODAL.test(before) || (AUXILIARY.test(before) && !BEFORE_OBJECT.test(before));
}
const MODAL = /\b(?:to|will|would|should|could|might|may)$/;
export const AUXILIARY = /\b(?:did|does|do|will|would|should|could|might|may|can) \S/;
const BEFORE_OBJECT =
  /(?:^|[\s])(?:is|are|was|were|for|of|on|in|the|any|and|or|own|buy|purchase|acquire|bought|purchased|acquired|,|\/|&|\+)$/;

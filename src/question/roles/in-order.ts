import { isThanBefore, SET_AGAINST } from './beside-time.js';
import type { Context } from './context.js';
import { NAMES_TARGET } from '../asks/target-names.js';
import { AUXILIARY } from './no-figure.js';
import { isFromThread, isLess } from './operators.js';
import type { Span } from '../text/segment.js';

/** Whether "most", "better" and the like put figures in order: "which had the better margin" does, "better than last year" is a direction. */
export const putsInOrder = ({ says, spans, at, ofFigure }: Context): boolean =>
  !isLess(spans, at) &&
  !isThanBefore(spans, at) &&
  !(ofFigure && isFromThread(spans, at)) &&
  !isMeeting(spans, at) &&
  !isTopped(spans, at) &&
  (!COMPARATIVE.test(spans[at]?.text ?? '') ||
    says('asks', (one) => one.t === 'asks' && one.word === 'which') ||
    spans.some(({ text }) => SUPERLATIVE.test(text) || text === 'より') ||
    (BY_HOW_MUCH.test(spans[at - 1]?.text ?? '') && spans.some(({ text }) => SET_AGAINST.test(text))));

/** "did it top the initial target?": what is done to a target, and no order. */
const isMeeting = (spans: readonly Span[], at: number): boolean =>
  spans[at]?.senses.some(({ t }) => t === 'target') === true &&
  spans
    .slice(at + 1)
    .some(({ text, senses }) => NAMES_TARGET.test(text) && senses.some(({ t }) => t === 'target')) &&
  AUXILIARY.test(
    `${spans
      .slice(0, at)
      .map(({ text }) => text)
      .join(' ')} `,
  );

/** "did it top 7.5 billion?" holds a figure against an amount; "the top 3" are put in order. */
function isTopped(spans: readonly Span[], at: number): boolean {
  const amount = spans[at + 1]?.number;
  return spans[at]?.text === 'top' && amount !== undefined && (amount.unit !== 'any' || amount.value >= 1000);
}

const COMPARATIVE =
  /^(?:the )?(?:better|higher|stronger|superior|richer|lower|worse|weaker|inferior)$|^(?:大き|高|多|良|よ|強|小さ|少な|低|悪|弱)(?:い|かった|く)(?:の|のは|方|ほう|て)?$/;

const BY_HOW_MUCH = /^(?:何|いくら|どれ|どの)/;

/** The end of the order that these mean is said by an adjective further on: 「一番売上が小さい」. */
export const SUPERLATIVE = /^(?:一番|いちばん|最も|もっとも)$/;

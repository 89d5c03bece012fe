import { isMetricWord, near, nextOf } from './around.js';
import type { Context } from './context.js';
import { isThanBefore, SETS_BESIDE, SIZE, movesFromTime } from './beside-time.js';
import { putsInOrder } from './in-order.js';
import { isNoFigure } from './no-figure.js';
import { isDatedRevision, NAMES_TARGET } from '../asks/target-names.js';
import { isPercentOf, isRankedAgainst } from './denominators.js';
import { isMovement, isTelling, setsApart, takesOut } from './not-meant.js';
import {
  addsUp,
  asksNext,
  isAfterTwo,
  isBetween,
  isBetweenTargets,
  isBetweenTimes,
  isFromThread,
  isHeading,
} from './operators.js';
import { goesOut, isFigure, isHeld, isPaidIn } from './paid.js';
import type { TargetFacet } from '../query.js';
import { EACH, isEachLine } from './each-line.js';
import { isOpening } from './opening.js';
import { isOfPortion } from './portion-after.js';
import { OTHER_PORTIONS, type Sense, type VariantKind } from './senses.js';
import type { Span } from '../text/segment.js';

/** Which senses hold only in some surroundings, and in which. */

/** Senses that carry no meaning of their own where nothing asks for them. */
export const IDLE: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'filler',
  'deed',
  'part',
  'latest',
  'prior',
]);

/** A sense that holds only in some surroundings. */
export const CONDITIONS: Readonly<Partial<Record<Sense['t'], (context: Context, sense: Sense) => boolean>>> =
  {
    threshold: ({ spans, at }) => near(spans, at, (span) => span.number !== undefined, 2),
    sign: ({ says }) => !says('asks'),
    exclude: ({ spans, at }, sense) =>
      takesOut(spans, at, sense) &&
      !(/^(?:minus|less)\b/.test(spans[at]?.text ?? '') && isBetweenTargets(spans, at)) &&
      (!/^(?:tak(?:e|ing)|leave)$/.test(spans[at]?.text ?? '') ||
        spans.slice(at).some(({ text }) => /^out\b/.test(text))) &&
      (near(spans, at, isMetricWord, 3) ||
        near(spans, at, ({ atom, senses }) => atom !== undefined || senses.some(isTelling), 3) ||
        (setsApart(spans, at) && near(spans, at, ({ senses }) => senses.some(isMovement), 1))),
    // "with the growth rate" adds no figure to another
    include: ({ spans, at }) =>
      near(spans, at, isMetricWord, 3) &&
      !(
        (spans[at]?.text ?? '').startsWith('with') &&
        spans[at + 1]?.senses.some(({ t }) => t === 'change') === true
      ),
    minus: ({ spans, at, ofFigure }) =>
      (!isThanBefore(spans, at) &&
        isBetween(spans, at) &&
        !(spans[at]?.text === '-' && (asksNext(spans, at) || isHeading(spans, at)))) ||
      isAfterTwo(spans, at) ||
      isBetweenTimes(spans, at) ||
      isBetweenTargets(spans, at) ||
      (ofFigure && isFromThread(spans, at)),
    plus: ({ spans, at, ofFigure }) =>
      isBetween(spans, at) || isAfterTwo(spans, at) || (ofFigure && isFromThread(spans, at)),
    // "how much do they account for as a share of sales?" asks for no reason
    explain: ({ says, spans, at }) =>
      !(spans[at]?.text ?? '').startsWith('account') ||
      !(
        says('share', (one) => one.t === 'share') ||
        says('ratio') ||
        says('unit') ||
        isBeforePart(spans, at)
      ),
    // "did it make up more than 40%?": what it is said to be of its whole
    share: ({ spans, at }) => !MAKES_UP.test(spans[at]?.text ?? '') || isBeforePart(spans, at),
    // a sign of percent is a unit, unless a figure's base follows; "OI over interest" divides, "growth over FY2016" does not
    ratio: ({ spans, at }) =>
      !movesFromTime(spans, at) &&
      (spans[at]?.text === 'against'
        ? isRankedAgainst(spans, at)
        : spans[at]?.text === 'over'
          ? [spans[at - 1], nextOf(spans, at)].every((span) => span !== undefined && isMetricWord(span))
          : !PERCENT.test(spans[at]?.text ?? '') || isPercentOf(spans, at)),
    compare: ({ spans, at }) =>
      !isRankedAgainst(spans, at) && (!SETS_BESIDE.test(spans[at]?.text ?? '') || movesFromTime(spans, at)),
    measure: ({ says, spans, at }, sense) =>
      sense.t !== 'measure' ||
      (!isPercentOfTarget(spans, at) &&
        (sense.beside === undefined ||
          says('scope', (one) => one.t === 'scope' && one.id === sense.beside)) &&
        !(sense.id === 'cash' && (goesOut(spans, at) || isPaidIn(spans, at))) &&
        !(sense.id === 'ownership' && isHeld(spans, at)) &&
        !isNoFigure(spans, at)),
    // "the table that IIJ showed": who tells, and no line
    scope: ({ spans, at }, sense) =>
      sense.t !== 'scope' ||
      sense.id !== 'company' ||
      !((at > 0 && TELLS.test(spans[at + 1]?.text ?? '')) || isWhoseTarget(spans)),
    // "the cut" alone may be anybody's share, or a revision; "break it down" splits
    direction: ({ spans, at, ofTarget }) =>
      (!SIZE.test(spans[at]?.text ?? '') || isThanBefore(spans, at)) &&
      !(spans[at]?.text === 'down' && spans.slice(0, at).some(({ text }) => text === 'break')) &&
      (ofTarget ||
        spans[at]?.text !== 'cut' ||
        spans.some((span, other) => other !== at && (isFigure(span) || span.atom !== undefined))),
    // "the OI number" is a figure; "the number of" counts
    unit: ({ spans, at }) => spans[at]?.text !== 'number' || spans[at + 1]?.text === 'of',
    // "SG&A and R&D together" has a name of its own; "what does it mean?"
    // 「減価償却費を足すと」, after a figure: added to that one
    aggregate: ({ spans, at, ofFigure }) =>
      addsUp(spans, at) &&
      !(ofFigure && isFromThread(spans, at)) &&
      (spans[at]?.text !== 'mean' ||
        !spans.some(({ senses }, other) => other !== at && senses.some(({ t }) => t === 'definition'))),
    // "actual as a % of the target", which "act as" is short for, too
    outside: ({ spans, at }) => !/^actual as\b/.test(spans[at]?.text ?? '') || !isUnit(spans[at + 1]),
    overview: ({ spans }) => !spans.some(isMetricWord),
    // 「詳細」 of nothing is a link; "which of our lines" puts lines in order, "lines" alone are contracts, too
    breakdown: ({ says, spans, at }) =>
      EACH.test(spans[at]?.text ?? '')
        ? isEachLine(spans, at)
        : LINES.test(spans[at]?.text ?? '')
          ? says('rank')
          : spans[at]?.text !== '詳細' || spans.some(isMetricWord),
    // 「4Q単体」 is that quarter alone; the figures of the parent alone are nowhere told
    // "the best ever" is the best of all; "ever missed" asks of all years at once
    qualifier: ({ says, spans, at }) =>
      spans[at]?.text === 'ever'
        ? !says('rank')
        : !/^単[体独]$/.test(spans[at]?.text ?? '') || !isQuarter(spans[at - 1]),
    // "after 1Q16, what was left to the target?": as it stood then
    opening: isOpening,
    asof: ({ says, spans, at }) =>
      spans[at]?.text !== 'after' || (says('target') && isTime(nextOf(spans, at))),
    // "by client": a split by something without a name is no split of ours
    by: ({ spans, at }) => !isPlainWord(nextOf(spans, at)),
    rank: putsInOrder,
    version: ({ says, spans, at, ofTarget }) =>
      (ofTarget || says('target', (one) => !LOOSE.test(spans[at]?.text ?? '') || tellsTargets(one))) &&
      (!AROUND.test(spans[at]?.text ?? '') || isCut(spans)),
    // "implied" without a target only says that the figure is derived
    implied: (context) =>
      isTargetTalk(context) ||
      context.spans.some(({ atom }) => atom?.a === 'span' && atom.kind === 'H2') ||
      context.says('part', (one) => one.t === 'part' && (one.kind === 'H2' || one.kind === 'Q4')),
    variant: (context, sense) => sense.t !== 'variant' || isVariant(context, sense.kind),
    target: (context, sense) => sense.t !== 'target' || isOfTarget(context, sense.facet),
    actual: ({ says }) =>
      says('target', (one) => one.t === 'target' && (one.facet === 'value' || one.facet === 'revision')) ||
      says('version'),
  };

const LINES = /^(?:lines|segments)$/;

const MAKES_UP = /^(?:account(?:s|ed)? for|ma(?:ke|kes|de) up)$/;
/** A percentage, a half or a third follows. */
const isBeforePart = (spans: readonly Span[], at: number): boolean =>
  spans
    .slice(at + 1, at + 4)
    .some(({ text, number }) => number?.unit === 'percent' || /^(?:(?:a|one) )?(?:half|third)\b/.test(text));

/** Words that are a variant in some surroundings only. */
function isVariant(context: Context, kind: VariantKind): boolean {
  const { says, spans, at } = context;
  const said = spans[at]?.text;
  if (kind === 'interim' || kind === 'yearEnd') return context.ofDividend || isDividend(spans, at);
  if (kind === 'cash' && said === 'cash') return goesOut(spans, at) || isPaidIn(spans, at);
  // 「IIJの持分」 of an income is its part of it; of a company, what it holds
  if (kind === 'attributable' && said?.endsWith('持分'))
    return says('measure', (one) => one.t === 'measure' && /income|equity/.test(one.id));
  // "current" alone is now; beside "noncurrent" it is the other portion of a balance
  return (
    said !== 'current' ||
    context.ofPortion ||
    isOfPortion(spans, at) ||
    says('variant', (one) => one.t === 'variant' && OTHER_PORTIONS.has(one.kind))
  );
}

/** Words of meeting and missing are about a target where one is talked of. */
function isOfTarget(context: Context, facet: TargetFacet): boolean {
  const { spans, at, ofTarget } = context;
  return (
    ALWAYS.has(facet) ||
    ONLY_OF_TARGETS.test(spans[at]?.text ?? '') ||
    NAMES_TARGET.test(spans[at]?.text ?? '') ||
    isDatedRevision(spans, at) ||
    (ofTarget && !spans.some(isFigure) && (facet !== 'revision' || REVISED.test(spans[at]?.text ?? ''))) ||
    isTargetTalk(context)
  );
}
/** Of a thread about a target, what a company alone does to one. */
const REVISED = /^引き?[上下]げ|^[上下]方修正/;
/** "by how much was OI missed?": no figure is missed that nobody set. */
const ONLY_OF_TARGETS = /^(?:was |were )?missed\b|^(?:fell|fall) short\b|足りな|足らな|届か|及ばな|未達/;
const ALWAYS: ReadonlySet<TargetFacet> = new Set<TargetFacet>(['value', 'progress', 'rate']);

/** "interim" and "year end" are times, but right after or before a dividend they say which. */
export function isDividend(spans: readonly Span[], at: number): boolean {
  const measures = (list: readonly Span[]): Span[] =>
    list.filter(({ senses }) => senses.some(({ t }) => t === 'measure'));
  const near = measures(spans.slice(0, at)).at(-1) ?? measures(spans.slice(at + 1))[0];
  return near?.senses.some((sense) => sense.t === 'measure' && DIVIDEND.test(sense.id)) === true;
}
export const DIVIDEND = /^(?:dps_|dividend_total)/;

/** Words that order anything in time: of a target's versions only where a target is named ("when did it first top 100 billion?"). */
const LOOSE = /^(?:first|second|last|latest|later|earlier|new|old|final|starting|opening)$/;
const tellsTargets = (sense: Sense): boolean => sense.t === 'target' && sense.facet !== 'achievement';

/** "before the cut", "after the November revision": of a target that was revised; else some other order in time. */
const AROUND = /^(?:before|after|pre|post)$/;
const isCut = (spans: readonly Span[]): boolean =>
  spans.some(({ text }) =>
    /\b(?:cut|cuts|revision|revised|change|downgrade|upgrade|update|raise)$/.test(text),
  );

/** "OI % of initial target": of the target, and no margin. */
const isPercentOfTarget = (spans: readonly Span[], at: number): boolean =>
  / ?%$/.test(spans[at]?.text ?? '') &&
  spans[at + 1]?.text === 'of' &&
  spans.slice(at + 2, at + 5).some(({ senses }) => senses.some(({ t }) => t === 'target' || t === 'version'));

const PERCENT = /^(?:%|pct|percent)$/;

const isTargetTalk = ({ says, spans }: Context): boolean =>
  says('target', (one) => one.t === 'target' && (one.facet === 'value' || one.facet === 'progress')) ||
  says('version') ||
  spans.some(({ text, senses }) => NAMES_TARGET.test(text) && senses.some(({ t }) => t === 'target'));

/** A quarter or half, or the word for one. */
const isQuarter = (span: Span | undefined): boolean =>
  span?.atom?.a === 'span' ||
  /四半期|クォーター$/.test(span?.text ?? '') ||
  span?.senses.some((sense) => sense.t === 'part' && sense.kind !== 'FY') === true;

/** "what had IIJ forecast?", 「IIJの予想は」: who set the target, where no figure is named. */
const isWhoseTarget = (spans: readonly Span[]): boolean =>
  spans.some(({ senses }) => senses.some(({ t }) => t === 'target')) &&
  !spans.some(({ senses, atom }) => atom !== undefined || senses.some(({ t }) => t === 'measure'));
const TELLS =
  /^(?:showed|shows|gave|gives|printed|disclosed|reported|published|presented|stated|announced|provided|released|listed)$/;

const isUnit = (span: Span | undefined): boolean =>
  span?.senses.some(({ t }) => t === 'unit' || t === 'ratio') === true;

/** A period, or the word for one. */
const isTime = (span: Span | undefined): boolean =>
  span !== undefined && (span.atom !== undefined || span.senses.some(({ t }) => t === 'part'));

const isPlainWord = (span: Span | undefined): boolean =>
  span !== undefined && span.senses.length > 0 && span.senses.every((sense) => IDLE.has(sense.t));

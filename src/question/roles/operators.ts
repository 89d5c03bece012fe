import { beside, isMetricWord, nextOf } from './around.js';
import type { Span } from '../text/segment.js';

/** Whether a word between two names, or after both, adds or takes away. */

/** "CFO less capex": taken away, where a figure stands right before it and right after it. */
export const isLess = (spans: readonly Span[], at: number): boolean =>
  spans[at]?.text === 'less' &&
  [spans[at - 1], nextOf(spans, at)].every(
    (span) => span !== undefined && (isMetricWord(span) || span.atom !== undefined),
  ) &&
  !spans.some(({ text }) => /^than\b/.test(text));

export const isBetween = (spans: readonly Span[], at: number): boolean =>
  !AFTER_BOTH.test(spans[at]?.text ?? '') &&
  beside(spans, at, -1, isMetricWord) &&
  beside(spans, at, 1, isMetricWord);

/** "decurret - our stake, its capital", "overseas 1Q16 - revenue", "revenue FY17 - SI / ATM / total": a line, and then what is asked of it. */
export const isHeading = (spans: readonly Span[], at: number): boolean =>
  spans.slice(at + 1).filter(({ text }) => text === '/').length > 1 ||
  (!spans.slice(0, at).some(isMeasure) &&
    (spans.slice(at + 1).some(({ text }) => text === ',') || isMeasure(nextOf(spans, at))));
const isMeasure = (span: Span | undefined): boolean =>
  span?.senses.some(({ t }) => t === 'measure') === true && !span.senses.some(({ t }) => t === 'scope');

/** "Raptor - how many customers?": a dash before a question takes nothing away. */
export const asksNext = (spans: readonly Span[], at: number): boolean =>
  spans[at + 1]?.senses.some(({ t }) => t === 'asks') === true ||
  /^(?:how|what|which|who|when)\b/.test(spans[at + 1]?.text ?? '');

/** "FY2017 minus FY2016" */
export const isBetweenTimes = (spans: readonly Span[], at: number): boolean => {
  // "2H17 revenue minus 1H17": the name of the figure may follow its time
  const before = spans.slice(0, at).findLast((span) => !isMetricWord(span) || isOfTime(span));
  return [before, nextOf(spans, at)].every(isOfTime);
};
const isOfTime = (span: Span | undefined): boolean =>
  span?.atom !== undefined || span?.senses.some(({ t }) => t === 'part') === true;

/** "the full-year target minus the first-half target", 「通期目標から上期目標を引く」 */
export function isBetweenTargets(spans: readonly Span[], at: number): boolean {
  const [before, after] = [spans.slice(0, at), spans.slice(at + 1)].map(
    (part) => part.filter(isTarget).length,
  );
  return AFTER_BOTH.test(spans[at]?.text ?? '') ? before === 2 : before === 1 && after === 1;
}
const isTarget = ({ senses }: Span): boolean =>
  senses.some((sense) => sense.t === 'target' && sense.facet === 'value');

/** 「AからBを引いた」: both names go before the operator. */
export const isAfterTwo = (spans: readonly Span[], at: number): boolean =>
  AFTER_BOTH.test(spans[at]?.text ?? '') && spans.slice(0, at).filter(isMetricWord).length > 1;
export const AFTER_BOTH = /^(?:を|から)?(?:足|たし|加え|引|ひ|差し引|さし引|差引い|控除)/;

/** Whether a word of adding up adds: "together" does not after a name that lists its parts, nor "add" before none. */
export const addsUp = (spans: readonly Span[], at: number): boolean =>
  !(TOGETHER.test(spans[at]?.text ?? '') && isJointName(spans[at - 1])) &&
  (!ADD.test(spans[at]?.text ?? '') || addsNames(spans, at));
const TOGETHER = /^(?:together|combined|altogether)$/;
const ADD = /^add(?:ing)?$/;

/** A figure whose name lists what it is made of. */
const isJointName = (span: Span | undefined): boolean =>
  isMeasure(span) && / (?:and|&|\+) /.test(span?.text ?? '');

/** "add A and B": two names follow, joined; "how much did it add?" tells a movement. */
function addsNames(spans: readonly Span[], at: number): boolean {
  const first = nextOf(spans, at);
  const join = spans.findIndex((span, place) => place > at && isJoin(span));
  return first !== undefined && isMetricWord(first) && join > 0 && beside(spans, join, 1, isMetricWord);
}
const isJoin = ({ senses }: Span): boolean =>
  senses.some(({ t }) => t === 'and' || t === 'to' || t === 'plus');

/** "gross margin?", "less SG&A?", 「販管費を引くと？」: one name, taken from the figure of the thread or added to it. */
export const isFromThread = (spans: readonly Span[], at: number): boolean => {
  const [before, after] = [spans.slice(0, at), spans.slice(at + 1)];
  if (TAKEN_JA.test(spans[at]?.text ?? '')) return before.filter(isMetricWord).length === 1;
  return (
    TAKEN.test(spans[at]?.text ?? '') &&
    before.every(({ senses }) => senses.some(({ t }) => OPENING.has(t))) &&
    isNameOf(nextOf(spans, at)) &&
    after.every((span) => isMetricWord(span) || span.senses.some(({ t }) => t === 'filler' || OPENING.has(t)))
  );
};
const TAKEN =
  /^(?:less|minus|subtract(?:ing)?|after (?:deduct|subtract)ing|plus|\+|add(?:ing)? back|combined with|プラス)$/;
const TAKEN_JA = /^を(?:引|ひ|差し引|さし引|差引い|控除|足|たし|加)/;
const OPENING: ReadonlySet<string> = new Set(['filler', 'and', 'elliptic']);
const isNameOf = (span: Span | undefined): boolean => span !== undefined && isMetricWord(span);

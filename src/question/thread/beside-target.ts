import { lengthOf } from '../../dataset/period.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { Clause } from '../request.js';
import { namesTarget } from '../asks/target-words.js';
import { spanOf } from './times.js';

/** Follow-ups that set the target of a thread beside another year: its target, or what came out. */

type Year = Extract<PeriodRef, { kind: 'span' }>;

/** "FY2018 target?", "vs the FY2017 target", "how much above FY2016 is that?": no year is held against its own target. */
export function besideThatTarget(clause: Clause, previous: Request): Request | null {
  const { request, frame } = clause;
  const years = yearsOf(clause, previous);
  if (!years || request.exprs.length > 0 || !isApart(frame)) return null;
  const told = namesTarget(frame) ? besideOther(clause, years) : onResult(frame, years, previous);
  const { exprs, output: _unit } = previous;
  const origins = { ...request.origins, metric: 'carried' as const };
  return told && { ask: 'target', ...told, exprs, origins };
}

/** Set against another year, and not asked whether a target was reached. */
const isApart = ({ text }: Frame): boolean =>
  OVER_YEAR.test(text) || (APART.test(text) && !REACHES.test(text));

/** The year of the target that the thread is about, and another one of the same length. */
function yearsOf(clause: Clause, { ask, target, periods }: Request): readonly [Year, Year] | null {
  const [own] = periods;
  const [ref = yearBefore(clause), ...more] = clause.request.periods;
  const other = ref && own ? spanOf(ref, own, clause) : undefined;
  const isValue = ask === 'target' && target?.facet === 'value' && more.length === 0;
  return isValue && own?.kind === 'span' && other && isAnother(own, other) ? [own, other] : null;
}
/** "versus last year's target" */
const yearBefore = ({ frame }: Clause): PeriodRef | undefined =>
  namesTarget(frame) && frame.all('change').some(({ base }) => base === 'yoy')
    ? { kind: 'relative', step: 'year', count: 1 }
    : undefined;
const isAnother = (own: Year, other: Year): boolean =>
  own.id !== other.id && lengthOf(own.id) === lengthOf(other.id);

type Told = Pick<Request, 'periods'> &
  Partial<Pick<Request, 'ask' | 'target' | 'change' | 'output' | 'apart'>>;

/** Two targets side by side; one year's own result against its target is another question. */
function besideOther({ frame, request }: Clause, periods: readonly [Year, Year]): Told | null {
  const { version } = request.target ?? {};
  if (RESULT.test(frame.text)) return null;
  return {
    periods,
    target: { facet: 'value', ...(version && { version }) },
    ...(asksPercent(frame) || request.change?.form === 'percent'
      ? { output: { unit: 'percent' as const } }
      : { apart: true as const }),
  };
}

/** A target on the result of another year, which is meant where no target is named and a distance is asked for. */
function onResult(frame: Frame, [own, other]: readonly [Year, Year], { change }: Request): Told | null {
  if (ITS_RESULT.test(frame.text))
    return { ask: 'change', periods: [own], change: { base: { period: other.id }, withValue: true } };
  if (![RESULT, FAR, OVER_YEAR, BARE].some((said) => said.test(frame.text)) && change === undefined)
    return null;
  const amount = !asksPercent(frame) && AMOUNT.test(frame.text) && { form: 'amount' as const };
  return {
    periods: [own, other],
    target: { facet: 'value' },
    change: { base: { period: other.id }, ...(amount || { form: 'percent' as const }) },
  };
}

const APART =
  /\b(?:vs|versus|against|compared?|comparison|relative|above|below|over|on|than|difference|gap|delta)\b|比|との?(?:差|開き)|より|に対し|から/;
const RESULT = /\b(?:actuals?|results?)\b|実績|結果/;
/** "and how did the result compare with FY2015?": what came out in the year of the target, on that of another. */
const ITS_RESULT =
  /^(?:(?!fy|\d{4}|year).)*\b(?:actuals?|results?)\b.*\b(?:vs|versus|against|compared?|over|above|below|than|from)\b|^(?:その)?(?:実績|結果)[はがの]/;
const OVER_YEAR = /(?:年度?|期)(?:の?実績)?を(?:上回|下回|超え)/;
const FAR =
  /\b(?:is|was) (?:it|that|this) (?:still )?(?:above|below|over|higher|lower|more|less)\b|よりも?(?:高|低|多|少|大き|小さ|上|下)|\b(?:how (?:much|far|many)|what percent(?:age)?)\b.*\b(?:above|below|over|more|less|higher|lower|than)\b|より.*(?:いくら|何|どれ|どの)|(?:いくら|何%|どれ|どの).*(?:高|低|多|少)/;
/** "vs FY2012", 「12年度と比べると？」: the year alone, of which nothing says that its target is meant. */
const BARE = /^(?:and )?(?:vs|versus|against|compared? (?:with|to)|relative to)\b|と(?:比べ|比較)/;
const AMOUNT = /\bhow (?:much|far|many)\b|\b(?:difference|gap|delta)\b|差|開き|いくら|どれ|どの/;
const REACHES =
  /\b(?:met|meet|beat|beaten|hit|reach(?:ed)?|achieved?|miss(?:ed)?|exceed(?:ed)?)\b|達成|未達|届|上回|下回|超え|進捗/;

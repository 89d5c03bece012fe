import { comparePeriods, lengthOf, yearsBefore, type PeriodId } from '../../dataset/period.js';
import type { Frame } from '../roles/frame.js';
import type { PeriodRef, Request } from '../query.js';
import type { Times } from '../periods/spans-of-time.js';

/** "was revenue growth higher in FY2017 than in FY2016?": the rates of both, and not how the figure itself moved. */
export function growthOfEach(request: Request, frame: Frame, { refs, ranged }: Times): Request {
  if (request.ask !== 'change' || request.exprs.length !== 1) return request;
  const isPair = refs.length === 2 && !ranged && refs.every(({ kind }) => kind === 'span');
  const periods = isPair && comparesRates(frame, refs) ? refs : movesItself(frame) ? endsOf(refs) : [];
  if (periods.length !== 2) return request;
  const { premise: _claimed, ...rest } = request;
  return { ...rest, periods, change: { base: 'yoy', form: 'percent' } };
}

/** "how did the growth rate change from FY2016 to FY2017?", 「成長率はどう変わった」: the rate moved, and not the figure. */
const movesItself = ({ roles }: Frame): boolean => {
  const changes = roles.filter(({ sense }) => sense?.t === 'change');
  const isOfQuarter = changes.some(({ sense }) => sense?.t === 'change' && sense.base === 'qoq');
  return (
    !isOfQuarter &&
    changes.some(({ span }) => RATE.test(span.text)) &&
    changes.some(({ span }) => MOVES.test(span.text))
  );
};
const MOVES =
  /^(?:chang(?:e|es|ed)|mov(?:e|es|ed)|shift(?:s|ed)?|develop(?:s|ed)?)\b(?! (?:rate|percentage))|変わ|^変化(?!率)/;

/** The first and the last period said; of one alone, the year before it and itself. */
function endsOf(refs: readonly PeriodRef[]): readonly PeriodRef[] {
  const [since, ...others] = refs;
  if (since?.kind === 'range' && since.from !== null && since.to === null && others.length === 0)
    return [spanOf(since.from), { kind: 'latest', ...stepOf(since.from) }];
  const ids = refs.flatMap((ref) => (ref.kind === 'span' ? [ref.id] : rangeOf(ref)));
  const [only, ...more] = ids;
  if (only !== undefined && more.length === 0 && lengthOf(only))
    return [spanOf(yearsBefore(only)), spanOf(only)];
  const isAlike = ids.length === 2 && lengthOf(ids[0] ?? '') === lengthOf(ids[1] ?? '');
  return isAlike ? [...ids].sort(comparePeriods).map(spanOf) : [];
}
const rangeOf = (ref: PeriodRef): PeriodId[] =>
  ref.kind === 'range' && ref.from !== null && ref.to !== null ? [ref.from, ref.to] : [];
const stepOf = (id: PeriodId): { step?: 'quarter' | 'half' | 'year' } => {
  const step = lengthOf(id);
  return step ? { step } : {};
};
const spanOf = (id: PeriodId): PeriodRef => ({ kind: 'span', id });

/**
 * Growth as a noun, and a word that sets one of it against another: "SG&A growth FY2016 vs FY2017", the earlier
 * first, is of each, and so is growth said with each of the years.
 */
function comparesRates(frame: Frame, [first, second]: Times['refs']): boolean {
  const rates = frame.roles.filter(({ sense, span }) => sense?.t === 'change' && RATE.test(span.text));
  return (
    frame.has('compare') &&
    rates.length > 0 &&
    (rates.length > 1 ||
      frame.roles.some(({ span }) => HIGHER.test(span.text)) ||
      (first?.kind === 'span' && second?.kind === 'span' && comparePeriods(first.id, second.id) < 0))
  );
}
const RATE =
  /^(?:the )?(?:revenue |sales |profit |yoy |year on year |year over year |annual )?growth(?: rates?)?$|伸び率|成長率|増[収益加]率/;
const HIGHER = /^(?:higher|lower|stronger|weaker|better|worse)(?: than)?\b/;

import { isWithin, lengthOf, type PeriodId } from '../../dataset/period.js';
import { saysShareOfMove } from '../constructions/share-of-move.js';
import type { Request } from '../query.js';
import type { Frame } from '../roles/frame.js';

/** 「粗利増加額のうち4Q17の寄与」: what a quarter brought of its year's increase is no part of the year's amount. */
export const partOfMove = (frame: Frame, { change }: Request): string[] => {
  const said = saysShareOfMove(frame);
  const isUntold = timesIn(frame) > 1 || (change?.form === 'percent' && asksShare(frame));
  return said !== undefined && isUntold && change?.form !== 'contribution' ? [said] : [];
};

/** 「契約数の伸びのうち法人の割合」: how far the part itself grew is no share. */
const asksShare = (frame: Frame): boolean =>
  frame.lang === 'ja' && (frame.has('ratio') || frame.has('share'));

const timesIn = ({ roles }: Frame): number =>
  roles.filter(({ use }, at) => use === 'period' && roles[at - 1]?.use !== 'period').length;

/** 「期末配当の修正」: a dividend that was revised is told in words; what was paid in the end says nothing of the revision. */
export const revisionOfDividend = ({ roles }: Frame, { ask, exprs }: Request): string[] =>
  ask !== 'target' && exprs.some((expr) => expr.op === 'metric' && expr.metric.includes('/dps_'))
    ? roles.flatMap(({ use, span }) =>
        use === 'idle' && span.senses.some((sense) => sense.t === 'target' && sense.facet === 'revision')
          ? [span.text]
          : [],
      )
    : [];

/** "FY18 target growth vs FY17 growth": of a target, one growth is told; "the target in percent of the FY2012 result": none is. */
export const lostBesideTarget = (frame: Frame, request: Request): string[] => {
  const { ask, target, change, periods, output } = request;
  if (ask !== 'target') return [];
  const rates = frame.roles.filter(({ sense }) => sense?.t === 'change' && sense.form === 'percent');
  const isTwice = change !== undefined && periods.length > 1 && rates.length > 1;
  const isPair = target?.facet === 'value' && periods.length === 2 && frame.all('target').length === 1;
  const ratios = isPair && !change && !output ? frame.roles.filter(({ sense }) => sense?.t === 'ratio') : [];
  return [...(isTwice || isOfUnlike(request) ? rates.slice(-1) : []), ...ratios].map(({ span }) => span.text);
};

/** "targeted against actual growth": a result beside its target tells of neither how far it grew. */
export const lostGrowths = (frame: Frame, { ask, change, target }: Request): string[] => {
  if (ask !== 'target' || change?.form !== 'percent') return [];
  const isOfBoth =
    target?.facet === 'value'
      ? frame.all('target').some(({ facet }) => facet === 'achievement')
      : frame.has('actual') || frame.has('compare');
  return isOfBoth
    ? frame.roles.flatMap(({ span }) => (GROWTH.test(span.text) ? [span.text] : [])).slice(0, 1)
    : [];
};
const GROWTH = /\bgrowth\b|(?:成長|増収|増益|伸び|増加|増減)率/;

/** "how much of it was not cash?": a part that is told by what it is not has no figure, and the whole is none of it. */
export const deniedPart = ({ roles, text }: Frame, { ask }: Request): string[] =>
  ask === 'value' && HOW_MUCH.test(text)
    ? roles.flatMap(({ sense, span }, at) =>
        sense?.t === 'exclude' &&
        sense.as === 'other' &&
        IS.test(roles[at - 1]?.span.text ?? '') &&
        roles[at + 1]?.sense?.t === 'measure'
          ? [`${span.text} ${roles[at + 1]?.span.text ?? ''}`]
          : [],
      )
    : [];
const HOW_MUCH = /\b(?:how much|what part|which part|what amount)\b/;
const IS = /^(?:is|was|were|are)$/;

/** "growth FY17 vs 1H18 target": a half is no growth of a year. */
const isOfUnlike = ({ change, periods }: Request): boolean => {
  const base = change?.form === 'percent' && typeof change.base === 'object' ? change.base.period : undefined;
  return (
    base !== undefined &&
    periods.some((ref) => ref.kind === 'span' && areUnlike(ref.id, base) && areUnlike(base, ref.id))
  );
};
const areUnlike = (one: PeriodId, other: PeriodId): boolean =>
  lengthOf(one) !== undefined && lengthOf(one) !== lengthOf(other) && !isWithin(one, other);

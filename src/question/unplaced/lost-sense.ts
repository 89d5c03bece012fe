import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import { saidFor, type Frame } from '../roles/frame.js';
import { canAdd, isRate, isTermOf } from '../figures/measure-tree.js';
import { HOW_MANY } from '../asks/order-words.js';
import type { Expr, Request } from '../query.js';
import { lostLines } from './lost-lines.js';
import { lostPair } from './lost-pair.js';
import { oneOfSeveral, rankedByHowMuch } from './one-of-several.js';
import { deniedPart, lostBesideTarget, lostGrowths, partOfMove, revisionOfDividend } from './lost-part.js';
import { lostRest } from '../figures/rest-of.js';
import { isAncestor } from '../figures/scope-tree.js';
import { YES_OR_NO } from '../asks/premise-words.js';
import { LAST_TIME } from '../roles/meaning.js';
import { lostOpening } from '../constructions/opening-balance.js';
import { pastBound } from '../constructions/size-of-move.js';

/** Words that were placed, of which the request still says nothing: they are unplaced after all. */
export const lostSense = (frame: Frame, request: Request, record: Record): string[] => [
  ...lostCurrency(frame, request),
  ...lostSign(frame, request),
  ...lastTime(frame, request),
  ...lostPair(frame, request, record),
  ...partOfMove(frame, request),
  ...revisionOfDividend(frame, request),
  ...lostBesideTarget(frame, request),
  ...lostGrowths(frame, request),
  ...deniedPart(frame, request),
  ...paceOfGrowth(frame, request),
  ...pastBound(frame, request, record),
  ...whichFell(frame, request),
  ...movedByLevel(frame, request),
  ...rankedWithSum(frame, request),
  ...rankedByHowMuch(frame, request),
  ...heldAgainstNone(frame, request),
  ...changeAndLevel(frame, request),
  ...lostMargin(frame, request, record),
  ...lostPercent(frame, request, record),
  ...lostWhole(frame, request, record),
  ...lostComparison(frame, request),
  ...timesTarget(frame, request),
  ...claimedTimes(frame, request, record),
  ...rankedTargets(frame, request),
  ...ofOneDay(frame, request, record),
  ...addedUp(frame, request, record),
  ...fourAsFourth(frame, request),
  ...lostLines(frame, request, record),
  ...listOfOthers(frame, request),
  ...whenMoved(frame, request),
  ...counted(frame, request, record),
  ...summedMoves(frame, request),
  ...lostRest(frame, request),
  ...lostOpening(frame, request, record),
  ...oneOfSeveral(frame, request, record),
];

/** "the highest negative margin": on which side of nothing a figure lies is asked of none that is told. */
const lostSign = (frame: Frame, { premise }: Request): string[] =>
  premise?.value ? [] : saidFor(frame, 'sign');

/** "when was a target last missed?": of all years, of which one alone is told. */
const lastTime = ({ text }: Frame, { ask, periods }: Request): string[] =>
  ask === 'target' && periods.length === 0 ? (LAST_TIME.exec(text) ?? []) : [];

/** "growth in dollars", "the gap to the target in dollars": only what is printed in them is told in them. */
const lostCurrency = ({ roles }: Frame, { ask, output, target, change }: Request): string[] =>
  (output?.unit === 'USD' || output?.and === 'USD') &&
  TOLD_IN_YEN.has(ask) &&
  !(output.unit === 'USD' && target?.facet === 'value' && change === undefined)
    ? roles.flatMap(({ sense, span }) => (sense?.t === 'unit' && sense.unit === 'USD' ? [span.text] : []))
    : [];
const TOLD_IN_YEN: ReadonlySet<Request['ask']> = new Set<Request['ask']>([
  'change',
  'target',
  'rank',
  'aggregate',
]);

/** "the total increase in FY2016 and FY2017": what is added up are the figures, and no movements of them. */
const summedMoves = (frame: Frame, { ask, aggregate, change }: Request): string[] =>
  ask === 'aggregate' && aggregate !== 'cagr' && change !== undefined
    ? [...saidFor(frame, 'direction'), ...saidFor(frame, 'change')]
    : [];

/** "growth slowed": it is the rate that moves, and not the figure. */
const paceOfGrowth = ({ roles }: Frame, { ask }: Request): string[] =>
  ask === 'change' && roles.some(({ sense }) => sense?.t === 'change')
    ? roles.flatMap(({ span }) => (PACE.test(span.text) ? [span.text] : []))
    : [];
const PACE =
  /^(?:slow(?:s|ed|ing|er)?(?: down)?|accelerat(?:e|es|ed|ing)|decelerat(?:e|es|ed|ing)|鈍化|加速|減速)/;

/** "in which years did it fall?", 「減収だったサービスは？」: those that did, and not whether the latest did. */
const whichFell = ({ text, lang }: Frame, { ask, premise, exprs }: Request): string[] =>
  (ask === 'change' || ask === 'explain') && premise?.direction !== undefined
    ? (lang === 'ja' ? [WHICH_JA] : exprs.length > 1 ? [WHICH] : [WHICH, WHICH_FELL])
        .flatMap((one) => one.exec(text) ?? [])
        .slice(0, 1)
    : [];
const WHICH =
  /\b(?:which|what) (?:of (?:the|those|these|its|our|them) )?(?:\S+ )?(?:fiscal )?(?:years?|quarters?|halves|business(?:es)?|services?|lines?|segments?|costs?|expenses?|items?|cost items?)\b|\bany (?:costs?|expenses?|lines?|services?|segments?)\b/;
const WHICH_FELL =
  /\bwhich (?!years?\b|quarters?\b)(?:[\w&-]+ ){1,4}(?:fell|falls?|decreased|declined|dropped|shrank|lost)\b/;
const WHICH_JA =
  /(?:どの|何)(?:年度?|四半期|事業|サービス)|(?:年度|四半期|事業|サービス)は(?=どれ|どこ|何|$)/;

/** "the biggest quarterly increase", "the worst QoQ change": what is put in order is how far it moved, and not where it stood. */
const movedByLevel = ({ roles }: Frame, { ask, order }: Request): string[] =>
  ask === 'rank' && order?.by === 'value'
    ? roles.flatMap(({ sense, span }, at) => {
        const isMove = sense?.t === 'direction' && !COMPARATIVE.test(span.text);
        const isBase =
          sense?.t === 'change' && sense.base !== undefined && roles[at - 1]?.sense?.t === 'rank';
        const isChange = sense?.t === 'change' && sense.form === undefined && CHANGE.test(span.text);
        return isMove || isBase || isChange ? [span.text] : [];
      })
    : [];
const CHANGE = /^(?:the )?(?:changes?|movements?|swings?)(?: in| of)?$|^(?:変化|増減|変動|変化幅|変動幅)$/;
const COMPARATIVE = /er$|^(?:better|worse)/;

/** 「4Q17は1Q17と2Q17の合計より大きい」: a sum is no part of an order. */
const rankedWithSum = (frame: Frame, { ask }: Request): string[] =>
  ask === 'rank' &&
  (frame.has('compare') || frame.text.includes('より')) &&
  frame.all('aggregate').some(({ fn }) => fn === 'sum')
    ? saidFor(frame, 'aggregate')
    : [];

/** "was its growth slower than for the year?": held against what was not read, and not the least of its lines. */
const heldAgainstNone = (frame: Frame, { ask, exprs, periods }: Request): string[] =>
  ask === 'rank' &&
  exprs.length === 1 &&
  periods.length < 2 &&
  frame.lang === 'en' &&
  YES_OR_NO.test(frame.text) &&
  /\bthan\b/.test(frame.text)
    ? saidFor(frame, 'rank')
    : [];

/** 「純利益の増加額と配当総額」: how far one moved and how much another is are two questions, and one answer to both is none. */
const changeAndLevel = ({ roles, lang }: Frame, { ask, exprs }: Request): string[] => {
  if (lang !== 'ja' || ask !== 'change' || exprs.length < 2) return [];
  const textAt = (at: number): string => roles[at]?.span.text ?? '';
  const and = roles.findIndex((_, at) => textAt(at) === 'と' && MOVE_NOUN.test(textAt(at - 1)));
  const rest = and < 0 ? [] : roles.slice(and + 1);
  const level = rest.find(({ sense }) => sense?.t === 'measure');
  const moves = rest.some(({ sense }) => sense?.t === 'change' || sense?.t === 'direction');
  return moves || !level ? [] : [`${textAt(and - 1)}と${level.span.text}`];
};
const MOVE_NOUN = /^(?:の)?(?:増加|減少|増減|伸び)(?:額|率|幅)?$/;

/** "operating cash flow margin": a margin of what has none is no amount. */
const lostMargin = (frame: Frame, { ask, exprs, origins }: Request, record: Record): string[] => {
  const tellsRate = (expr: Expr): boolean =>
    expr.op === 'ratio' || metricsOf(expr).some((name) => isRate(measureOf(name), record));
  // "operating income without ATM", "its margin?": of several lines none is told
  const isIncome = (expr: Expr): boolean =>
    (expr.op === 'metric' || origins.metric !== 'carried') &&
    metricsOf(expr).some(
      (name) =>
        record.measures.get(measureOf(name))?.favourable === 'up' && /margin|income|ebitda/.test(name),
    );
  const told = ask === 'value' || ask === 'change';
  if (!told || exprs.length === 0 || exprs.some((expr) => tellsRate(expr) || isIncome(expr))) return [];
  return saidFor(frame, 'margin');
};

/** "the interim dividend as % of annual": where nothing is told in percent, the question is another one. */
const lostPercent = (frame: Frame, { ask, exprs }: Request, record: Record): string[] =>
  ask === 'value' &&
  exprs.length > 0 &&
  exprs.every(
    (expr) => expr.op === 'metric' && record.measures.get(measureOf(expr.metric))?.unit.startsWith('JPY'),
  )
    ? [
        ...saidFor(frame, 'ratio').filter((word) => /%|percent|proportion|fraction|divided/.test(word)),
        ...(PORTION.exec(frame.text) ?? []),
      ]
    : [];
const PORTION = /^(?:what )?portion of\b/;

/** "dividends declared vs paid": of two figures that were told apart, one is no comparison. */
const lostComparison = (frame: Frame, { ask, exprs, periods, origins }: Request): string[] =>
  frame.unplaced.length === 0 &&
  ask === 'value' &&
  exprs.length === 1 &&
  periods.length < 2 &&
  origins.metric === 'said'
    ? saidFor(frame, 'compare').filter((word) => /^(?:vs|versus)$/.test(word))
    : [];

/** "how much of cloud revenue is in outsourcing?": of two lines that cross, the one is told of the other in no amount. */
const lostWhole = (frame: Frame, { ask, exprs: [expr, ...more] }: Request, record: Record): string[] => {
  if (ask !== 'value' || expr?.op !== 'metric' || more.length > 0 || !OF_WHOLE.test(frame.text)) return [];
  const told = scopeOf(expr.metric);
  return frame.roles.flatMap(({ sense, span }) =>
    sense?.t === 'scope' &&
    sense.id !== told &&
    frame.all('scope').some(({ id }) => id === told) &&
    !isAncestor(record, sense.id, told) &&
    !isAncestor(record, told, sense.id)
      ? [span.text]
      : [],
  );
};
const OF_WHOLE = /\b(?:how much|portion|part) of\b|のうち/;

/** "how many times FY2012 revenue is the target?": what is told of a target is no multiple. */
const timesTarget = ({ roles }: Frame, { ask, target, output }: Request): string[] =>
  ask === 'target' && target?.facet === 'value' && output?.unit === 'times'
    ? roles.flatMap(({ sense, span }) => (sense?.t === 'unit' && sense.unit === 'times' ? [span.text] : []))
    : [];

/** "was it 1.1 times the target?": a multiple that is claimed of what makes none here. */
const claimedTimes = ({ numbers }: Frame, { change, output, exprs }: Request, record: Record): string[] =>
  change?.form === 'times' ||
  output?.unit === 'times' ||
  exprs.flatMap(metricsOf).some((name) => isMultiple(name, record))
    ? []
    : numbers.flatMap(({ number, said }) => (number.unit === 'times' ? [said] : []));

/** "the largest downward revision": of the targets of all years, which are not put in order. */
const rankedTargets = (frame: Frame, { ask }: Request): string[] =>
  ask === 'target' ? saidFor(frame, 'rank').filter((word) => SIZE.test(word)) : [];
const SIZE =
  /^(?:the )?(?:biggest|largest|greatest|smallest|worst|best|steepest|sharpest)$|^(?:最大|最小|最も大きい)/;

/** "average total assets": a balance of one day is no average, nor are all days that happen to be printed a series. */
const ofOneDay = (
  frame: Frame,
  { ask, exprs, periods, groupBy, aggregate }: Request,
  record: Record,
): string[] => {
  const [period, ...more] = periods;
  const isStock = exprs
    .flatMap(metricsOf)
    .every((name) => record.measures.get(measureOf(name))?.kind === 'stock');
  const isSeries = more.length > 0 || period?.kind === 'range' || groupBy !== undefined || exprs.length > 1;
  return ask === 'aggregate' && aggregate !== 'cagr' && isStock && !isSeries
    ? saidFor(frame, 'aggregate')
    : [];
};

/** Is one line, or one figure of a line, counted in another? */
function isPartOf(inner: Expr, outer: Expr, record: Record): boolean {
  if (inner.op !== 'metric' || outer.op !== 'metric' || inner.metric === outer.metric) return false;
  const [part, whole] = [measureOf(inner.metric), measureOf(outer.metric)];
  if (scopeOf(inner.metric) === scopeOf(outer.metric)) return isTermOf(record, part, whole);
  return part === whole && isAncestor(record, scopeOf(outer.metric), scopeOf(inner.metric));
}

/** What is no sum or average: figures of two kinds, a whole and its part, a rate of what is no rate ("the average interest rate"), a change. */
const addedUp = (
  frame: Frame,
  { ask, exprs, periods, aggregate, output }: Request,
  record: Record,
): string[] => {
  if (ask !== 'aggregate' || aggregate === 'cagr') return [];
  const [first = '', ...rest] = [...new Set(exprs.flatMap(metricsOf).map(measureOf))];
  const kindOf = (id: string): string | undefined => record.measures.get(id)?.kind;
  const isMixed =
    exprs.length > 1 && !rest.every((one) => canAdd(record, first, one) && kindOf(one) === kindOf(first));
  // "was 4Q17 larger than 1Q17 and 2Q17 combined?": not all three together
  const isSetApart = aggregate === 'sum' && periods.length > 2;
  const isMoved = frame.has('compare') && (frame.has('change') || isSetApart);
  const isNoRate = output?.unit === 'percent' && !isRate(first, record);
  const isTwice = exprs.some((one) => exprs.some((other) => isPartOf(other, one, record)));
  return isMixed || isNoRate || isMoved || isTwice ? saidFor(frame, 'aggregate') : [];
};

/** 「4四半期の合計」: four quarters, of which the last alone is no sum. */
const fourAsFourth = (frame: Frame, { ask }: Request): string[] =>
  ask === 'value' && FOUR_QUARTERS.test(frame.text) ? saidFor(frame, 'aggregate') : [];
const FOUR_QUARTERS = /(?<!第)[4四]四半期/;

/** "when did it turn positive?": no day is told by how far it moved. */
const whenMoved = ({ roles }: Frame, { ask }: Request): string[] =>
  ask === 'change'
    ? roles.flatMap(({ sense, span }) => (sense?.t === 'asks' && sense.word === 'when' ? [span.text] : []))
    : [];

/** "how many years of growth?": what is to be counted is not counted here. A cover and a multiple are told in times. */
const counted = ({ text, lang }: Frame, { ask, exprs, change }: Request, record: Record): string[] =>
  ((ask === 'change' && change?.form !== 'times') || ask === 'value') &&
  !exprs.flatMap(metricsOf).some((name) => isMultiple(name, record))
    ? ((lang === 'ja' ? IN_A_ROW : HOW_MANY).exec(text) ?? []).slice(0, 1)
    : [];
const isMultiple = (name: string, record: Record): boolean =>
  record.measures.get(measureOf(name))?.unit === 'times';
const IN_A_ROW = /何(?:年|期|四半期|回)(?:連続|続けて)/;

/** "can you list their names?": those of what was just told, and not what the record holds. */
const listOfOthers = (frame: Frame, { ask }: Request): string[] =>
  ask === 'list' ? saidFor(frame, 'elliptic').filter((word) => OF_OTHERS.test(word)) : [];
const OF_OTHERS = /^(?:their|theirs|them|its|those|these)\b|^(?:その|それら|彼ら)/;

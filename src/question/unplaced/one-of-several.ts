import { measureOf, type Record } from '../../dataset/record.js';
import { isRate } from '../figures/measure-tree.js';
import { metricsOf } from '../figures/expr.js';
import { saidFor, type Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** Questions on all of several figures, or on what lies between two, of which one figure alone is told: their words are unplaced. */
export const oneOfSeveral = (frame: Frame, request: Request, record: Record): string[] => [
  ...allOfLines(frame, request),
  ...whichOfMany(frame, request),
  ...whichMoved(frame, request),
  ...sinceWhen(frame, request),
  ...howFar(frame, request),
  ...countedIntoRate(frame, request, record),
  ...cutTheyExpect(frame, request),
  ...targetOfOther(frame, request),
];

const found = (text: string, lang: Frame['lang'], [en, ja]: readonly [RegExp, RegExp]): string[] =>
  ((lang === 'ja' ? ja : en).exec(text) ?? []).slice(0, 1);

/** "did all network services grow?": that their sum did is no answer. */
const allOfLines = ({ text, lang }: Frame, { ask, exprs, groupBy, premise }: Request): string[] =>
  ask === 'change' && premise?.direction !== undefined && exprs.length === 1 && groupBy === undefined
    ? found(text, lang, ALL)
    : [];
const LINES = 'services|businesses|lines|segments|categories|items|margins|ratios|costs|expenses';
const ALL = [
  new RegExp(
    `\\b(?:all|each|every one|every|any|both) (?:of )?(?:the |its |our |their )?(?:\\S+ ){0,2}(?:${LINES}|service|business|segment)\\b(?! combined| together)`,
  ),
  /(?:すべて|全て|全部|どの)の?\S{0,10}?(?:サービス|事業|セグメント|費目|項目)|(?:全|各)(?:サービス|事業|セグメント|費目|項目)/,
] as const;

/** "which businesses had lower revenue?": those that did, and not the one where it is lowest. */
const whichOfMany = ({ text, lang }: Frame, { ask, order, exprs }: Request): string[] =>
  ask === 'rank' && order?.by === 'value' && exprs.length === 1 ? found(text, lang, MANY) : [];
const MANY = [
  new RegExp(
    `\\b(?:which|what) (?:of (?:the|its|our) )?(?:\\S+ )?(?:${LINES}|quarters|years|halves)\\b(?=.*\\b(?:higher|lower|better|worse|larger|smaller|bigger)\\b)`,
  ),
  /(?!)/,
] as const;

/** "which fell, A or B?": nothing that lies between them. */
const whichMoved = ({ text, lang }: Frame, { ask, exprs }: Request): string[] =>
  ask === 'value' && exprs.some(({ op }) => op === 'subtract') ? found(text, lang, MOVED) : [];
const MOVED = [
  /\bwhich (?:one |of (?:them|the two) )?(?:has |have )?(?:fell|fallen|rose|risen|grew|grown|declined|decreased|increased|dropped|shrank|improved|worsened)\b(?=.* or )/,
  /(?!)/,
] as const;

/** "since when is it above 6 billion?": a day that no list of values tells. */
const sinceWhen = ({ text, lang }: Frame, { ask }: Request): string[] =>
  ask === 'threshold' ? found(text, lang, SINCE) : [];
const SINCE = [
  /\b(?:since|from) (?:when|what|which)\b|\bhow long\b|\bever since\b/,
  /いつから|いつ以来/,
] as const;

/** "how far is it from 2 million?": what is missing, and not whether it is as much. */
const howFar = ({ text, lang }: Frame, { premise }: Request): string[] =>
  premise?.value === undefined ? [] : found(text, lang, FAR);
const FAR = [
  /\bhow (?:far|close|near)\b/,
  /まで(?:に)?(?:は)?あと|あと(?:いくら|どれ|どの|何)|にどれ(?:だけ|くらい)近/,
] as const;

/** "payout including buybacks": an amount is not counted into a ratio. */
const countedIntoRate = (frame: Frame, { ask, exprs }: Request, record: Record): string[] => {
  const [first, ...rest] = exprs.flatMap(metricsOf).map((name) => isRate(measureOf(name), record));
  return ask === 'value' && first === true && rest.includes(false)
    ? [...saidFor(frame, 'include'), ...(/自社株買い込|込み$/.exec(frame.text) ?? [])]
    : [];
};

/** "the decrease expected from a 12% cut": what a cut of something else was to bring is no target of the whole. */
const cutTheyExpect = ({ roles }: Frame, { ask, premise }: Request): string[] =>
  ask === 'target' && premise?.direction !== undefined && premise.value !== undefined
    ? roles.flatMap(({ use, span }, at) =>
        use === 'number' && FROM.test(roles[at - 1]?.span.text ?? '') && roles[at + 1]?.sense?.t === 'target'
          ? [span.text]
          : [],
      )
    : [];
const FROM = /^(?:from|due to|because of|out of)\b/;

/** "FY2017 revenue and the FY2018 target": of the year that is named first, what it was is asked. */
const targetOfOther = ({ roles }: Frame, { ask, target, periods }: Request): string[] => {
  if (ask !== 'target' || target?.facet !== 'value' || periods.length < 2) return [];
  const at = roles.findIndex(({ span }) => AND_THE.test(span.text));
  const [before, after] = [roles.slice(0, at), roles.slice(at + 1)];
  const isResult =
    at > 0 &&
    before.some(({ use }) => use === 'period') &&
    before.some(({ sense }) => sense?.t === 'measure') &&
    !before.some(({ sense }) => sense?.t === 'target') &&
    !after.some(({ sense }) => sense?.t === 'measure');
  return isResult ? after.flatMap(({ sense, span }) => (sense?.t === 'target' ? [span.text] : [])) : [];
};
const AND_THE = /^and (?:the|its|their)$/;

/** "which quarter was highest, and by how much over the lowest?": what lies between two rows is not told beside them. */
export const rankedByHowMuch = ({ text }: Frame, { ask, order, exprs }: Request): string[] =>
  ask === 'rank' && exprs.length === 1
    ? ((order?.by === 'value' ? BY_HOW_MUCH : BY_HOW_MUCH_OVER).exec(text) ?? [])
    : [];
const BY_HOW_MUCH = /\bby how (?:much|many)\b/;
const BY_HOW_MUCH_OVER = /\bby how (?:much|many) (?:above|over|below|ahead|more|higher|lower)\b/;

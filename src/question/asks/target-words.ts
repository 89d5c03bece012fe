import { asksGapInPercent, isGap, isInPercentAlone } from './target-gap.js';
import { flatMap } from '../../dataset/flat-map.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import { FROM_TARGET, isDatedRevision, NAMES_TARGET } from './target-names.js';
import { asksBothUnits, changesTarget } from './target-change.js';
import { isName, type Role } from '../roles/roles.js';
import type { Span } from '../text/segment.js';
import type { Ask, Request, TargetFacet, TargetVersionName } from '../query.js';
import { sideAsked } from './years-asked.js';

/** What a question about targets wants told, and of which version. */

const FACETS = ['progress', 'remaining', 'gap', 'rate', 'missed'] as const;

export function targetOf(frame: Frame, ask: Ask): Pick<Request, 'target'> {
  if (ask !== 'target') return {};
  const versions = versionsSaid(frame);
  const listed = areListed(frame, versions);
  const facet = facetOf(frame, listed);
  const [version] = versions;
  const withResult =
    isBesideResult(frame) ||
    (facet === 'versions' && (asksOutcome(frame) || (frame.has('compare') && !listed)));
  return {
    target: {
      facet,
      ...(version && !listed && { version }),
      ...(withResult && { withResult: true as const }),
      ...whoseTarget(frame, facet),
      ...sideAsked(frame, facet),
      ...(tellsPercent(frame, facet) && { inPercent: true as const }),
      ...(facet === 'versions' && isSinceFirst(frame, versions) && { sinceFirst: true as const }),
    },
  };
}

const tellsPercent = (frame: Frame, facet: TargetFacet): boolean =>
  facet === 'versions'
    ? asksBothUnits(frame)
    : facet === 'gap' && (asksGapInPercent(frame) || isInPercentAlone(frame));

const isSinceFirst = (frame: Frame, versions: readonly TargetVersionName[]): boolean =>
  SINCE_FIRST.test(frame.text) || areFirstAndLast(versions) || changesTarget(frame);

/** 「最終的にいくら下げられた」: in the end, of the target itself. */
const asksOutcome = ({ roles }: Frame): boolean =>
  roles.some(({ sense, span }) => sense?.t === 'actual' && !IN_THE_END.test(span.text));
const IN_THE_END = /^(?:最終的に|結局|finally|eventually|ultimately|in the end)$/;

/** "orig / nov14 / mar15", "the initial and the revised one", 「期初から2回目の修正まで」 */
function areListed(frame: Frame, versions: readonly TargetVersionName[]): boolean {
  const days = frame.roles.filter(({ use, span }) => use === 'period' && span.atom?.a === 'date');
  return (
    new Set(versions).size > 1 ||
    (versions.includes('initial') && days.length > 1) ||
    (versions.length > 0 && FROM_FIRST.test(frame.text)) ||
    movesFromFirst(frame)
  );
}
const FROM_FIRST = /(?:期初|当初|最初)(?:の?(?:目標|予想|計画))?から.+(?:まで|へ)/;

/** "the final target against the first": over all that came between. */
const areFirstAndLast = (versions: readonly TargetVersionName[]): boolean =>
  versions.includes('initial') && (versions.includes('revised') || versions.includes('latest'));

/** A part of a year beats, reaches or misses a target of its own; how far it is from that of the year is progress. */
const holdsOwn = ({ text }: Frame, facet: TargetFacet): boolean =>
  (facet === 'achievement' || facet === 'gap' || facet === 'rate') && BEATS.test(text) && !OF_YEAR.test(text);
const BEATS =
  /\b(?:beat|beaten|exceed(?:ed)?|surpass(?:ed)?|outperform(?:ed)?|miss(?:ed)?|hit|met|meet|half year target)\b|上回|超え|超過|達成(?!率|度)|届|クリア|未達|下回/;
const OF_YEAR = /(?<!half )\byear\b|\b(?:annual|fy ?\d+)|通期|年間|年度(?!上|下|第|\d)/;

/** "by how much was it cut in total?", 「期初から」 */
export const SINCE_FIRST =
  /\b(?:in total|altogether|overall|in all|total (?:cut|reduction|revision|change)|from initial to|from the initial|from the original|in the end|eventually|ultimately)\b|期初から|当初から|合計|累計|最終的に|結局/;

/** "the revised target" names a version; a target that "was revised" asks how it changed. */
function versionsSaid(frame: Frame): TargetVersionName[] {
  // 「当初予想からいくら増額された」 begins there; 「期初計画からどのくらい下振れた」 is held against it
  const reach = frame.all('target').some(({ facet }) => facet === 'revision') ? 3 : 2;
  return flatMap(frame.roles, ({ sense }, at) =>
    sense?.t === 'version' &&
    !isRevision(frame, at) &&
    !frame.roles.slice(at + 1, at + reach).some(({ span }) => span.text === 'から')
      ? [sense.version]
      : [],
  );
}

/** "the target was revised" tells what happened to it; "target revised" names the version. */
const TELLS = /\b(?:was|were|is|been|being|has|had|have|did|get|got|how|when|why|ever)\b/;

/** What holds a result against a target: the word beside it says which version. */
const OF_RESULT: ReadonlySet<TargetFacet> = new Set<TargetFacet>(['achievement', 'gap', 'rate', 'remaining']);

function isRevision(frame: Frame, at: number): boolean {
  const role = frame.roles[at];
  const target = frame.roles.findIndex(({ sense }) => sense?.t === 'target');
  return (
    frame.lang === 'en' &&
    role?.sense?.t === 'version' &&
    tellsRevision(frame, role.span.text) &&
    !frame.all('target').some(({ facet }) => OF_RESULT.has(facet)) &&
    frame.roles[at - 1]?.span.text !== 'as' &&
    target >= 0 &&
    at > target &&
    TELLS.test(frame.text) &&
    !frame.has('compare')
  );
}

/** "has it been revised?"; "has it changed?", unless another period is said that it may have changed from. */
const tellsRevision = ({ roles }: Frame, word: string): boolean =>
  word === 'revised' || (word === 'changed' && roles.filter(({ use }) => use === 'period').length < 2);

/** "what percentage of the plan was achieved?" */
const asksRate = (frame: Frame): boolean => frame.has('ratio') || frame.has('share') || asksPercent(frame);

function facetOf(frame: Frame, listed: boolean): TargetFacet {
  const said = frame.all('target').map((one) => one.facet);
  const achieved = said.includes('achievement');
  if (isOfTargets(frame) && !listed) return 'value';
  if (listed || asksRevision(frame, achieved)) return 'versions';
  if (ofYearInPart(frame)) return 'progress';
  if (tellsAll(frame, said)) return 'achievement';
  const named = FACETS.find((one) => said.includes(one));
  if (named) return named;
  if (achieved) return achievedFacet(frame);
  if (isBetween(frame) || isFromTarget(frame)) return 'gap';
  if (frame.has('implied') || !asksResult(frame)) return 'value';
  return isOfTarget(frame) ? 'rate' : 'achievement';
}

/** "against target, and the rate", "target, actual, gap": all of them, the amounts first. */
function tellsAll(frame: Frame, said: readonly TargetFacet[]): boolean {
  const first = said.find((one) => one === 'rate' || one === 'achievement');
  const withRate = first === 'achievement' && said.includes('rate');
  // "how far had it progressed toward the target?" is no gap
  const withGap = said.includes('gap') && said.includes('value') && !said.includes('progress');
  return withRate || (withGap && frame.has('actual'));
}

/** "after the first half, what share of the full-year target had been earned?", "1H17 against the full-year target" */
const ofYearInPart = (frame: Frame): boolean =>
  YEAR_TARGET.test(frame.text) &&
  (asksRate(frame) || HOW_MUCH_OF.test(frame.text) || frame.has('compare') || frame.has('actual')) &&
  targetsNamed(frame) === 1 &&
  frame.roles.some(({ use, span }) => use === 'period' && isPartOfYear(span));
const HOW_MUCH_OF = /\bhow much of\b/;
export const YEAR_TARGET =
  /\b(?:full[ -]?year|whole year|annual|fy) (?:\S+ ){0,2}(?:target|plan|guidance|forecast|goal)|(?:通期|年間)(?:の)?\S{0,6}(?:目標|予想|計画)/;
/** Of a part of a year: its own target, or that of the year. */
const whoseTarget = (frame: Frame, facet: TargetFacet): { own?: true; ofYear?: true } => ({
  ...(holdsOwn(frame, facet) && { own: true as const }),
  ...(facet === 'remaining' &&
    (isAfterPart(frame) || YEAR_TARGET.test(frame.text)) && { ofYear: true as const }),
});

/** "what remained to go after 1H17": when a part is over, nothing is left to go but to the target of its year. */
const isAfterPart = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense, span }, at) =>
      sense?.t === 'asof' &&
      span.text === 'after' &&
      roles.slice(at + 1, at + 3).some((role) => role.use === 'period' && isPartOfYear(role.span)),
  );
const isPartOfYear = ({ atom, senses }: Span): boolean =>
  atom?.a === 'span' || senses.some((sense) => sense.t === 'part' && sense.kind !== 'FY');

/** "the FY2018 target against the FY2013 target": neither is held against a result. */
export const isOfTargets = (frame: Frame): boolean =>
  ((['compare', 'change', 'direction'] as const).some((t) => frame.has(t)) ||
    CHANGE_FROM.test(frame.text) ||
    targetsMeant(frame) > 0) &&
  !frame.has('actual') &&
  frame.roles.filter(({ use }) => use === 'period').length > 1 &&
  frame.all('target').every(({ facet }) => facet === 'value' || facet === 'revision') &&
  targetsNamed(frame) + targetsMeant(frame) > 1;

/** "than the FY2016 one", "than the one for FY2016", "than that of FY2016": the word stands for a second target. */
const targetsMeant = ({ text }: Frame): number => (STANDS_FOR.test(text) ? 1 : 0);
const STANDS_FOR =
  /\b(?:than|over|on|against|above|below|versus|vs|from|with|to) (?:the (?:fy ?\d+|\d{4}) one\b(?! for)|(?:the one|that) (?:of|for|in|set for) (?:fy|\d{4}))|年度?の(?:もの|それ)(?:より|と比べ|に比べ|に対し|から)/;

const CHANGE_FROM = /\b(?:target|guidance) changes? from\b/;

/** Is a target meant by its name, and not by what became of it alone? */
export const namesTarget = (frame: Frame): boolean => targetsNamed(frame) > 0;

const targetsNamed = ({ roles }: Frame): number =>
  roles.filter(({ sense, span }) => sense?.t === 'target' && NAMES_TARGET.test(span.text)).length;

/** "was the target revised?", "the revision of the target", "the path of the target" */
const asksRevision = (frame: Frame, achieved: boolean): boolean =>
  frame.roles.some((_, at) => isRevision(frame, at)) ||
  changesTarget(frame) ||
  frame.all('trend').some(({ step }) => step === undefined) ||
  (!achieved &&
    !(namesRevision(frame) && asksResult(frame)) &&
    frame.all('target').some(({ facet }) => facet === 'revision'));

/** 「目標は期初からいくら下がった」: the target itself; 「期初の予想からいくら下がった」 is told of the result. */
const movesFromFirst = (frame: Frame): boolean =>
  MOVES_FROM.test(frame.text) && (frame.has('change') || frame.has('direction')) && !frame.has('actual');
const MOVES_FROM =
  /(?:期初|当初)(?:から|より)|\bfrom (?:the )?(?:initial|original|first) (?:one|version|level)\b/;

/** "the march 2015 revision": the version that was set then. */
export function namesRevision({ roles }: Frame): boolean {
  const spans = roles.map(({ span }) => span);
  return roles.some(({ sense }, at) => sense?.t === 'target' && isDatedRevision(spans, at));
}

function achievedFacet(frame: Frame): TargetFacet {
  if (asksGapInPercent(frame) || (isGap(frame) && isInPercentAlone(frame))) return 'gap';
  if (asksRate(frame)) return 'rate';
  // "did it land above the plan, and by how much?" asks for both
  if (/\b(?:did|has|was|were)\b.*\band by how much\b/.test(frame.text)) return 'achievement';
  if (isGap(frame)) return 'gap';
  return frame.has('implied') ? 'value' : 'achievement';
}

/** "the difference between revenue and its target" */
const isBetween = (frame: Frame): boolean =>
  frame.has('between') && frame.all('change').some(({ form }) => form === 'amount');

/** "how much did it differ from the forecast?", 「予想からの増減」: a result, measured from its target. */
const isFromTarget = (frame: Frame): boolean =>
  FROM_TARGET.test(frame.text) &&
  (frame.has('change') ||
    frame.has('direction') ||
    (asksPercent(frame) && (frame.has('rank') || OFF.test(frame.text)))) &&
  targetsNamed(frame) === 1 &&
  new Set(frame.roles.flatMap(({ use, span }) => (use === 'period' ? [span.text] : []))).size < 2;
const OFF = /\b(?:lower|higher|less|more|smaller|larger) than\b/;

/** Is the result asked for beside the target? */
const asksResult = (frame: Frame): boolean =>
  frame.roles.some(({ sense, span }) => sense?.t === 'ratio' && BESIDE.test(span.text)) ||
  frame.has('actual') ||
  frame.has('compare') ||
  isBesideResult(frame) ||
  isOfTarget(frame);

/** "operating income and its target", 「営業利益と目標」: of one figure, what it was and what it was to be. */
function isBesideResult(frame: Frame): boolean {
  const [only, ...more] = frame.roles.flatMap(({ sense }, at) => (sense?.t === 'target' ? [at] : []));
  const and = frame.roles.findLastIndex(({ span }, at) => at < (only ?? 0) && AND.test(span.text));
  const periods = frame.roles.filter(({ use }) => use === 'period').length;
  const later = frame.roles.slice(Math.max(and, 0)).some(({ use }) => use === 'period');
  if (only === undefined || more.length > 0 || (periods > 1 && later) || MOVES.some((t) => frame.has(t)))
    return false;
  const before = frame.roles
    .slice(0, only)
    .filter(
      ({ use, span }, at) =>
        use !== 'idle' &&
        !ITS.test(span.text) &&
        !isOfCompany(frame.roles, at) &&
        !isOfPeriod(frame.roles, at),
    );
  const [figure, joins] = before.filter(({ use }) => use !== 'period').slice(-2);
  return (
    figure !== undefined &&
    isName(figure) &&
    AND.test(joins?.span.text ?? '') &&
    !frame.roles.slice(only + 1).some(isName)
  );
}
const MOVES = ['change', 'direction', 'version', 'implied'] as const;
const AND = /^(?:and(?: the| its)?|&|と)$/;
/** 「会社の予想」: the word between the company and its target. */
const isOfCompany = (roles: readonly Role[], at: number): boolean =>
  roles[at]?.sense?.t === 'of' && /^(?:会社|自社|当社|同社)(?:側)?$/.test(roles[at - 1]?.span.text ?? '');
/** "in FY2017": the word before a time. */
const isOfPeriod = (roles: readonly Role[], at: number): boolean =>
  roles[at]?.sense?.t === 'of' && roles[at + 1]?.use === 'period';
const ITS = /^(?:its|the|その|,)$/;

/** A ratio of two lines is a target of its own; of one line, it is how much of the target was reached. */
const isOfTarget = (frame: Frame): boolean =>
  frame.all('target').filter(({ facet }) => facet === 'value').length < 2 &&
  (saysRatio(frame) || frame.has('share') || isPercentageOf(frame)) &&
  frame.all('measure').length < 2;

/** 「計画に対し実績は？」 sets one beside the other; 「計画に対する割合」 is a ratio. */
const saysRatio = (frame: Frame): boolean =>
  frame.roles.some(
    ({ sense, span }, at) =>
      sense?.t === 'ratio' && !BESIDE.test(span.text) && frame.roles[at - 1]?.sense?.t !== 'and',
  );
const BESIDE = /^に対して?$/;

const isPercentageOf = ({ roles }: Frame): boolean =>
  roles.some(
    ({ sense }, at) =>
      sense?.t === 'unit' && sense.unit === 'percent' && roles[at + 1]?.span.text.startsWith('of'),
  );

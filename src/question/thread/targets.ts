import { alike } from '../alike.js';
import { lengthOf, parseSpan } from '../../dataset/period.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { Request, Turn } from '../query.js';
import { SINCE_FIRST } from '../asks/target-words.js';
import { asksDifference } from './sets.js';
import { ofFullYear, progressed } from './progress.js';
import type { CarryStep } from './step.js';
import { HELD, isHeld, several, targetBefore, turnsOf } from './turns.js';

/** What a follow-up on a target takes from it. */

/** "so by how much did we miss it?", after the initial target: that version is still meant. */
const versioned: CarryStep = (request, { frame }, previous) => {
  const version = (previous.ask === 'target' ? previous.target : targetBefore(previous))?.version;
  const keeps = request.ask === 'target' && request.target && request.origins.metric === 'carried';
  return version && keeps && !frame.has('version') && request.origins.period === 'carried'
    ? { ...request, target: { ...request.target, version } }
    : request;
};

/** "against its target", then "and the initial one?": the result is held against that version; "what was the initial one?" asks for it. */
const againstVersion: CarryStep = (request, { frame }, previous) => {
  const { ask, target, origins } = request;
  const bare = ask === 'target' && origins.metric === 'carried' && origins.period === 'carried';
  const names = target?.facet === 'value' && target.version !== undefined;
  return isHeld(previous) && bare && names && !frame.has('asks')
    ? { ...request, target: { ...previous.target, ...target, facet: previous.target?.facet ?? 'value' } }
    : request;
};

/** "and the actual as a percentage of that?", after a target: how much of it was reached. */
const rated: CarryStep = (request, { frame, expressions }, previous) => {
  const ofTarget = previous.ask === 'target' && request.origins.metric === 'carried';
  if (!ofTarget || request.ask !== 'value' || !asksPercent(frame) || expressions.denominator) return request;
  const { output: _percent, ...rest } = request;
  const apart = previous.target?.facet === 'gap' && { facet: 'gap' as const, inPercent: true as const };
  const target = { ...previous.target, ...(apart || { facet: 'rate' as const }) };
  return { ...rest, ask: 'target', periods: previous.periods, target };
};

/** "was it revised?", then "by how much?": from the first version on, and not from what came out. */
const revisedBy: CarryStep = (request, { frame }, previous) => {
  const { metric, period } = request.origins;
  const isRevision = previous.ask === 'target' && previous.target?.version === 'revised';
  const bare =
    request.ask === 'change' && metric === 'carried' && period === 'carried' && BY_HOW.test(frame.text);
  if (!isRevision || previous.target.facet !== 'value' || !bare) return request;
  const { change, premise: _claimed, ...rest } = request;
  const inPercent = change?.form === 'percent' && { change: { form: 'percent' as const } };
  return { ...rest, ask: 'target', ...inPercent, target: { facet: 'versions' } };
};

/** "by how much?", "the difference for operating income?", after a result held against its target: what lies between the two. */
const gapped: CarryStep = (request, { frame, times }, previous) => {
  const bare =
    request.ask === 'change' && request.change?.form === 'amount' && request.change.base === undefined;
  const isOfThread = request.origins.metric === 'carried' || asksDifference(frame);
  if (!isHeld(previous) || !bare || !isOfThread || times.refs.length > 0) return request;
  const { change: _moved, premise: _claimed, ...rest } = request;
  return { ...rest, ask: 'target', target: { ...previous.target, facet: 'gap' } };
};
/** "FY2011 revenue target", "the result?", "over by how much %?", 「差は？」: the result against that target, and no growth; the result may come first. */
const apartFromTarget: CarryStep = (request, { frame, times }, previous) => {
  const target = targetBefore(previous) ?? targetTold(previous);
  const { change, premise: _claimed, ...rest } = request;
  // of several figures, the periods come with them
  const isOfThread = times.refs.length === 0 && alike(request.periods, previous.periods);
  const carried = request.origins.metric === 'carried' && isOfThread;
  if (!target || !carried || request.ask !== 'change' || change?.base !== undefined) return request;
  if (!isApart(frame)) return request;
  const inPercent = change?.form === 'percent' && { inPercent: true as const };
  return { ...rest, ask: 'target', target: { ...target, facet: 'gap', ...inPercent } };
};

const targetTold = ({ ask, target, periods }: Request): Request['target'] =>
  ask === 'target' && target?.facet === 'value' && periods.length === 1 ? target : undefined;

/** "the FY2018 target?", "and FY2017's?", "the difference?", "growth?": between the two targets, whatever came out. */
const betweenTargets: CarryStep = (request, { frame, times }, previous) => {
  const bare = request.origins.metric === 'carried' && times.refs.length === 0;
  const inPercent = GROWTH.test(frame.text);
  const pair = bare && (inPercent || asksDifference(frame)) ? several(turnsOf(previous).slice(-2)) : null;
  const told = turnsOf(previous).slice(pair && previous.periods.length > 1 ? -1 : -2);
  const areTargets = told.every(({ target }) => target?.facet === 'value');
  if (!pair || pair.exprs.length > 1 || !areOfOneLength(pair) || !areTargets) return request;
  const { change: _moved, premise: _claimed, ...rest } = request;
  return {
    ...rest,
    ask: 'target',
    exprs: pair.exprs,
    periods: pair.periods,
    target: { facet: 'value' },
    ...(inPercent ? { output: { unit: 'percent' as const } } : { apart: true as const }),
  };
};

const areOfOneLength = ({ periods }: Turn): boolean => {
  const [one, other, ...more] = periods.map((ref) => (ref.kind === 'span' ? lengthOf(ref.id) : undefined));
  return one !== undefined && one === other && more.length === 0;
};

/** A distance; what is said to grow does so over time. */
const isApart = (frame: Frame): boolean =>
  !GROWS.test(frame.text) &&
  (asksDifference(frame) || BY_HOW.test(frame.text) || FROM_RESULT.test(frame.text));
const FROM_RESULT =
  /(?:実績|結果)(?:と|から)の?(?:差|乖離|開き)|\b(?:difference|gap) (?:to|from|with) (?:the )?(?:actuals?|results?)\b/;
const GROWS =
  /\b(?:gr[eo]w|growth|grown|increase[ds]?|rise[ns]?|rose|f[ae]ll(?:en)?|drop(?:ped)?|declined?|decreased?|up|down|yoy|year)\b|伸び|成長|増|減|[上下]が|落ち|前[年期]/;
const BY_HOW =
  /\b(?:by|over|under|above|below|short|off|out) (?:by )?(?:how|what)\b|\bhow (?:far|much|many)\b|いくら|どれだけ|どれくらい|どのくらい|何(?:%|パーセント)/;

/** "the second half?", after a target, then "was it reached?": that part has a target of its own. */
const ownOfPart: CarryStep = (request, { times }, previous) => {
  const { target } = request;
  const [at] = request.periods;
  const isPart =
    at?.kind === 'span' && previous.ask === 'target' && (parseSpan(at.id)?.kind ?? 'FY') !== 'FY';
  const told = times.refs.length === 0 && previous.target?.facet === 'value';
  return isPart && told && request.ask === 'target' && target && HELD.has(target.facet)
    ? { ...request, target: { ...target, own: true } }
    : request;
};

/** "how much growth is that?", 「前期比は？」, "growth of operating income?", after a target: how far it lies from the result of the year before. */
const impliedGrowth: CarryStep = (request, { frame }, previous) => {
  const { change } = request;
  const ofTarget = previous.ask === 'target' && request.ask === 'change';
  const onYear =
    change?.base === 'yoy' ||
    (change?.form === 'percent' && (frame.has('elliptic') || GROWTH.test(frame.text))) ||
    RISE.test(frame.text);
  const isOfThread = request.origins.period === 'carried' && previous.target?.facet === 'value';
  return ofTarget && onYear && isOfThread && !OF_RESULT.test(frame.text)
    ? { ...request, ask: 'target', target: { ...previous.target, facet: 'value' } }
    : request;
};

/** 「実績は前年比でどう？」: what came out has a growth of its own. */
const OF_RESULT = /^(?:その)?(?:実績|結果)|\b(?:actual|result)s?\b.*\b(?:yoy|year|grow|growth)\b/;
const GROWTH =
  /^(?:and |so )?(?:the |its |that )?(?:implied )?(?:annual )?growth(?: rate)?(?: (?:of|for|in) .*)?$|(?:^|の)(?:伸び率|増益率|増収率|増加率|成長率|増減率)は?$/;
/** The amount by which it is to rise. */
const RISE = /^(?:その)?(?:増加額|増収額|増益額|増額)は?$/;

/** "what day was that cut announced?", after a target: its versions, each with its day. */
const datedVersions: CarryStep = (request, { frame }, previous) => {
  const asksWhen = frame.all('asks').some(({ word }) => word === 'when');
  const ofTarget = previous.ask === 'target' && request.origins.metric === 'carried';
  if (!ofTarget || !asksWhen || !previous.target) return request;
  const { change: _moved, premise: _claimed, ...rest } = request;
  return { ...rest, ask: 'target', target: { facet: 'versions' } };
};

/** "by how much was it cut?", 「期初からいくら下がった」, after a target: the target, and not its result. */
const revised: CarryStep = (request, { frame: { text } }, previous) => {
  const { metric, period } = request.origins;
  const ofTarget = previous.ask === 'target' && metric === 'carried' && period === 'carried';
  if (!ofTarget || !MOVES.has(request.ask) || !REVISES.test(text)) return request;
  const { premise: _claimed, ...rest } = request;
  const sinceFirst = SINCE_FIRST.test(text) && { sinceFirst: true as const };
  return { ...rest, ask: 'target', target: { facet: 'versions', ...sinceFirst } };
};
const REVISES = /\b(?:cut|trimmed|slashed|hiked|scaled back|walked back)\b|(?:期初|当初)(?:から|より)/;
const MOVES: ReadonlySet<Request['ask']> = new Set<Request['ask']>(['change', 'value', 'target']);

export const OF_TARGETS: readonly CarryStep[] = [
  revised,
  revisedBy,
  againstVersion,
  versioned,
  rated,
  gapped,
  betweenTargets,
  apartFromTarget,
  ownOfPart,
  impliedGrowth,
  datedVersions,
  ofFullYear,
  progressed,
];

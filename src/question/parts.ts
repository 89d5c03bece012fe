import { asksFact, pairsIn, questionsIn } from './text/clauses.js';
import type { Request } from './query.js';
import { pointsBack } from './thread/facts.js';
import type { ReadClause } from './trace.js';

/** Reads one part of a sentence, as what follows another part where there is one. */
type ReadPart = (part: string, first?: ReadClause) => ReadClause;

/** The questions of a sentence, where it cannot be read as one: those that begin with a word that asks, or a fact beside a figure. */
export function partsOf(text: string, whole: ReadClause, readPart: ReadPart): readonly string[] {
  const kind = whole.candidates[0]?.kind;
  if (kind === 'entry' && !whole.trace.frame.has('measure')) return persons(text, readPart);
  const questions = questionsIn(text);
  const bases = onEachBase(text, whole, readPart);
  if (bases.length > 0) return bases;
  const isWhole = kind === 'request' || kind === 'choose';
  if (questions.length > 1 && (!isWhole || asksFact(questions) || isWhyAndWhat(questions))) return questions;
  const results = resultAndTarget(text, questions, whole, readPart);
  if (results.length > 0) return results;
  if (isWhole) return eachWithItsPeriod(text, whole, readPart);
  return kind === 'unplaced' || kind === 'outside' ? factAndFigure(text, readPart) : [];
}

/** "who was CEO in 2013 and president in 2018?": offices, of each of which a fact tells. */
const persons = (text: string, readPart: ReadPart): readonly string[] =>
  ASKS_WHO.test(text) ? byPerson(text, readPart) : [];
const ASKS_WHO = /^(?:and |so )?who\b|誰|だれ|どなた/i;

function byPerson(text: string, readPart: ReadPart): readonly string[] {
  const pair = pairsIn(text).find((parts) => {
    const [one, other] = parts.map((part) => whoOf(readPart(part)));
    return one !== undefined && other !== undefined && one !== other;
  });
  if (!pair) return [];
  const [left, right] = pair;
  const others = byPerson(right, readPart);
  return [left, ...(others.length > 0 ? others : [right])];
}

/** The fact that a part asks for, where it asks for nothing but who. */
const whoOf = ({ candidates: [first], trace }: ReadClause): string | undefined =>
  first?.kind === 'entry' && !pointsBack(trace) && trace.frame.all('asks').every(({ word }) => word === 'who')
    ? first.entry
    : undefined;

/** "why did it dip, and how much had hi-ho brought in?": a reason is no figure. */
const isWhyAndWhat = ([first = '', ...rest]: readonly string[]): boolean =>
  /^why\b/i.test(first) &&
  rest.some((one) => /^(?:how (?:much|many)|what|which)\b/i.test(one) && !AGAIN.test(one));
/** Of the same movement: "and by how much?", "and how much did it rise?" */
const AGAIN = /\b(?:it|that|this|they)\b/i;

/** "by how much did it fall, and what had been estimated?": what came out, and what was aimed at. */
function resultAndTarget(
  text: string,
  questions: readonly string[],
  whole: ReadClause,
  readPart: ReadPart,
): readonly string[] {
  if (askOf(whole) !== 'target') return [];
  const pairs = questions.length === 2 ? [questions] : pairsIn(text).filter(askEach);
  const pair = pairs.find(([left = '', right = '']) => {
    const first = readPart(left);
    const second = readPart(right, first);
    const asks = [askOf(first), askOf(second)];
    if (isNoSentence(left, first) && second.trace.periods.length > 0) return false;
    return asks.includes('target') && asks.some((ask) => ask === 'value' || ask === 'change');
  });
  return pair ?? [];
}

/** "what revenue", of "what revenue and what loss did we aim for in FY2016?": what follows is said of it, too. */
const isNoSentence = (part: string, { trace: { frame, periods } }: ReadClause): boolean =>
  frame.lang === 'en' && periods.length === 0 && !VERB.test(part);
const VERB =
  /\b(?:is|are|was|were|did|does|do|has|had|have|came|come|reached?|made|earned|booked|fell|rose|grew)\b/i;

/** 「何%下がり、いくらの見込みだった」; what follows may be asked with its name alone: 「…、見積もりは？」, 「見積もりも教えて」. */
const askEach = ([left = '', right = '']: readonly string[]): boolean =>
  asksNumber(left) && (asksNumber(right) || /(?:は|も(?:教え|知り|聞).*)[?？]?$/.test(right));
const asksNumber = (part: string): boolean => /いくら|いくつ|何|どれ|どの(?:くらい|程度)/.test(part);

/** What a plain request asks for; a target in any other way than by its value is no plain one. */
function askOf({ candidates }: ReadClause): Request['ask'] | undefined {
  const first = candidates.find(({ kind }) => kind === 'request');
  if (first?.kind !== 'request') return undefined;
  const { ask, target } = first.request;
  return target === undefined || target.facet === 'value' ? ask : undefined;
}

/** "QoQ and YoY", "its growth and its share", "vs the quarter before and the prior year": a figure, told twice. */
function onEachBase(text: string, whole: ReadClause, readPart: ReadPart): readonly string[] {
  const { frame, periods } = whole.trace;
  const bases = new Set(frame.all('change').flatMap(({ base }) => base ?? []));
  const isOfPrior = bases.size > 0 && periods.some(({ ref }) => ref.kind === 'relative');
  const isOfShare = frame.has('change') && (frame.has('share') || frame.has('ratio'));
  if ((bases.size < 2 && !isOfPrior && !isOfShare) || isContribution(whole)) return [];
  const pairs = pairsIn(text).flatMap(([left, right]) => [
    [left, right],
    [left, `vs ${right}`],
  ]);
  return pairs.find(([left = '', right = '']) => isTwice(readPart(left), right, readPart)) ?? [];
}

function isTwice(first: ReadClause, right: string, readPart: ReadPart): boolean {
  const second = readPart(right, first);
  const [one, other] = [tellingOf(first), tellingOf(second)];
  if (one === 'yoy' || one === 'qoq') return other !== undefined && other !== one;
  // "its share, and its growth" may be that of the share; "and how did R&D change?" is not
  const named = second.trace.frame.has('measure');
  // "revenue, growth and share of SI": the line is that of all three
  if (second.scopes.length > 0 && first.scopes.length === 0) return false;
  return one === 'change'
    ? other === 'share'
    : one === 'share' && named && other !== undefined && other !== one;
}

const isContribution = ({ candidates: [first] }: ReadClause): boolean =>
  first?.kind === 'request' && first.request.change?.form === 'contribution';

/** How one figure is told: by its change, on which base, or by its share; undefined where it is told otherwise. */
function tellingOf({ candidates: [first] }: ReadClause): 'yoy' | 'qoq' | 'change' | 'share' | undefined {
  if (first?.kind !== 'request') return undefined;
  const { ask, exprs, change } = first.request;
  const [expr, ...others] = exprs;
  if (!expr || others.length > 0) return undefined;
  if (ask === 'share' || (ask === 'value' && (expr.op === 'share' || expr.op === 'ratio'))) return 'share';
  if (ask !== 'change' || expr.op !== 'metric') return undefined;
  return change?.base === 'yoy' || change?.base === 'qoq' ? change.base : 'change';
}

/** "FY2017 revenue and FY2016 operating income": two figures of two periods, and not four. */
function eachWithItsPeriod(text: string, whole: ReadClause, readPart: ReadPart): readonly string[] {
  const { frame } = whole.trace;
  const isCross = isPlain(whole, 2) && !frame.has('compare') && !frame.has('both');
  const pair = isCross
    ? pairsIn(text).find((parts) => parts.every((part) => isPlain(readPart(part), 1)))
    : undefined;
  return pair ?? [];
}

/** Is it a request for so many figures in as many periods, all of which it says? */
function isPlain({ candidates: [first] }: ReadClause, count: number): boolean {
  if (first?.kind !== 'request') return false;
  const { ask, exprs, periods, origins } = first.request;
  return (
    ask === 'value' &&
    exprs.length === count &&
    periods.length === count &&
    exprs.every(({ op }) => op === 'metric') &&
    periods.every(({ kind }) => kind === 'span') &&
    origins.period === 'said' &&
    origins.measure === undefined
  );
}

function factAndFigure(text: string, readPart: ReadPart): readonly string[] {
  const pair = pairsIn(text).find(([left, right]) => {
    const first = readPart(left);
    const both = [first, readPart(right, first)];
    return both.some(isFact) && both.every((part) => isFact(part) || isFigure(part));
  });
  return pair ?? [];
}

/** "its founding date": a fact, by a word that asks for one. */
const isFact = ({ candidates, trace }: ReadClause): boolean =>
  candidates[0]?.kind === 'entry' && trace.frame.all('asks').some(({ word }) => word !== 'how');

const isFigure = ({ candidates }: ReadClause): boolean => candidates[0]?.kind === 'request';

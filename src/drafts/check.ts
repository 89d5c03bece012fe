import { latestResults, firstMetric } from '../answer/periods.js';
import type { Figure } from '../answer/types.js';
import { isDate, parseSpan, previous, yearsBefore, type PeriodId } from '../dataset/period.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import type { Expr, Language } from '../question/query.js';
import type { Reader } from '../question/read.js';
import { compare, type Match } from './compare.js';
import { figuresFor, type Taken } from './evaluate.js';
import { evened, mentionsIn } from './mentions.js';
import { roleOf, type Role } from './role.js';
import { surrounded, type Surrounded } from './surroundings.js';
import type { DraftReport, Mark, Mention, ReadAs, Unclear } from './types.js';
import { understand, type Understood } from './understand.js';

/** What figures in a draft are held against. */
export interface Against {
  readonly view: View;
  readonly reader: Reader;
}

/** What the draft was speaking of last. */
interface Subject {
  readonly exprs: readonly Expr[];
  readonly period?: PeriodId;
}

/** Longer than this is no draft; more figures than these nobody reads. */
const longest = 20_000;
const most = 200;

/** Holds every figure of a draft against the record. Pure: keeps and logs nothing of the text. */
export function checkDraft(text: string, lang: Language, against: Against): DraftReport {
  const even = evened(text.slice(0, longest));
  const mentions = mentionsIn(even).slice(0, most);
  let subject: Subject = { exprs: [] };
  const read = surrounded(even, mentions).map((one) => ({
    one,
    role: roleOf(one),
    said: understand(`${one.left} ${one.right}`, lang, against.reader),
  }));
  const marks = read.map(({ one, role, said: own }) => {
    const others = read.filter((other) => other.one.sentence === one.sentence && !other.role.isPrior);
    const said = role.isPrior
      ? own
      : withPeriodOf(
          others.map((other) => other.said),
          own,
          subject,
        );
    const readings = readingsOf(said, role, subject, against.view);
    if (readings.unclear) subject = { exprs: [] };
    else if (!role.isPrior) subject = nextSubject(subject, said);
    const isSure = readings.sure && !one.listed && !isSecond(one, role, own);
    return markOf(one, role, { ...readings, sure: isSure }, against.view);
  });
  return { marks };
}

/** "Rose 11.6% to JPY 176.1 billion in FY2017": the one period of a sentence may be that of all its figures. */
function withPeriodOf(sentence: readonly Understood[], own: Understood, subject: Subject): Understood {
  const named = [...new Set(sentence.flatMap(({ periods }) => periods))];
  if (own.periods.length > 0 || named.length !== 1) return own;
  // What the draft spoke of before may still be meant: then there are two readings.
  const before = subject.period === undefined ? [] : [subject.period];
  return { ...own, periods: [...new Set([...before, ...named])] };
}

/** A further amount beside which nothing is named anew cannot be of the same figure as the one before it. */
const isSecond = ({ opens }: Surrounded, { kind, isPrior }: Role, { exprs, periods }: Understood): boolean =>
  kind === 'value' && !opens && !isPrior && exprs.length === 0 && periods.length === 0;

function nextSubject(subject: Subject, { exprs, periods }: Understood): Subject {
  const kept = periods.length === 1 ? periods[0] : subject.period;
  return { exprs: exprs.length > 0 ? exprs : subject.exprs, ...(kept !== undefined && { period: kept }) };
}

/** The ways in which a figure can be taken, and why it cannot be where there is none. */
interface Readings {
  readonly taken: readonly Taken[];
  readonly assumed: boolean;
  /** There is no doubt about line, measure and period: only then can a figure be called wrong. */
  readonly sure: boolean;
  readonly unclear?: Unclear;
}

function readingsOf(said: Understood, role: Role, subject: Subject, view: View): Readings {
  const none = (unclear: Unclear): Readings => ({ taken: [], assumed: false, sure: false, unclear });
  if (said.strange.length > 0) return none({ why: 'words', words: said.strange });
  if (said.unclearPeriod) return none({ why: 'period' });
  const exprs = exprsOf(said, subject);
  if (exprs.length === 0) return none({ why: 'metric' });
  const { periods, assumed } = periodsOf(said, role, subject, view);
  const taken = exprs.flatMap((expr) => periods.map((period): Taken => ({ expr, period, role })));
  const named = said.exprs.length === 0 || said.measureSaid;
  return { taken, assumed, sure: taken.length === 1 && named && !assumed && role.basisSure };
}

/** A measure without a line may be the company's or that of the line spoken of before. */
function exprsOf({ exprs, scopeSaid }: Understood, subject: Subject): readonly Expr[] {
  if (exprs.length === 0) return subject.exprs;
  const line = subject.exprs.map((expr) => scopeOf(firstMetric(expr))).find((scope) => scope !== 'company');
  if (scopeSaid || line === undefined) return exprs;
  const ofLine = exprs.flatMap((expr) =>
    expr.op === 'metric' ? [{ op: 'metric', metric: `${line}/${measureOf(expr.metric)}` } as const] : [],
  );
  return [...exprs, ...ofLine];
}

function periodsOf(
  { periods }: Understood,
  { isPrior, base, kind, basis }: Role,
  subject: Subject,
  view: View,
): { readonly periods: readonly PeriodId[]; readonly assumed: boolean } {
  if (periods.length > 0) return { periods, assumed: false };
  const now = subject.period ?? latestResults(view);
  const assumed = subject.period === undefined;
  if (!isPrior || basis === 'target') return { periods: [now], assumed };
  const before = base === 'qoq' ? previous(now) : yearsBefore(now);
  // "From JPY 5,134 million" is the year before; "compared with 11.6% for revenue" may be this one.
  return { periods: kind === 'value' ? [before] : [before, now], assumed };
}

/** What a mention comes to in one reading. */
interface Outcome {
  readonly taken: Taken;
  readonly figure: Figure;
  readonly match: Match;
}

const RANK: readonly Match[] = ['exact', 'rounds', 'cut_off', 'coarse', 'differs'];

function markOf({ mention }: Surrounded, role: Role, readings: Readings, view: View): Mark {
  const { taken, assumed, sure, unclear } = readings;
  if (unclear) return { mention, verdict: 'not_checked', unclear };
  // Dollars are told for the reader's convenience, at a rate of their own.
  if (mention.unit === 'USD') return { mention, verdict: 'not_checked', unclear: { why: 'unit' } };
  const outcomes = taken.flatMap((one) => outcomesOf(one, mention, view));
  const best = [...outcomes].sort((a, b) => RANK.indexOf(a.match) - RANK.indexOf(b.match))[0];
  if (!best) return missing(mention, taken, role, sure);
  const told = { mention, readAs: readAs(best, role, assumed), right: best.figure };
  if (best.match === 'exact' || best.match === 'rounds' || best.match === 'cut_off')
    return { ...told, verdict: best.match };
  if (best.match === 'coarse') return { ...told, verdict: 'not_checked', unclear: { why: 'coarse' } };
  const elsewhere = otherPeriod(best.taken, mention, view);
  if (!sure) return { mention, verdict: 'not_checked', unclear: { why: assumed ? 'period' : 'several' } };
  if (elsewhere !== undefined) return { ...told, verdict: 'wrong_period', period: elsewhere };
  return { ...told, verdict: 'wrong' };
}

const outcomesOf = (taken: Taken, mention: Mention, view: View): Outcome[] =>
  figuresFor(taken, mention, view).map((figure) => ({
    taken,
    figure,
    match: compare(mention, taken.role, figure, view),
  }));

/** Understood, and the record holds no such figure; or the number is of another unit than its metric. */
function missing(mention: Mention, taken: readonly Taken[], role: Role, sure: boolean): Mark {
  const [first] = taken;
  if (!first || !sure) return { mention, verdict: 'not_checked', unclear: { why: 'several' } };
  if (role.kind !== 'value' && role.kind !== 'growth')
    return { mention, verdict: 'not_checked', unclear: { why: 'unit' } };
  return {
    mention,
    verdict: 'not_in_record',
    readAs: {
      metric: firstMetric(first.expr),
      period: first.period,
      basis: role.basis,
      kind: role.kind,
      assumed: false,
    },
  };
}

const readAs = ({ figure }: Outcome, role: Role, assumed: boolean): ReadAs => ({
  metric: figure.metric,
  period: figure.period,
  basis: figure.basis === 'actual' ? 'actual' : 'target',
  kind: role.kind,
  assumed,
});

/** So many digits have to agree before a number is said to belong to another period. */
const telling = 3;

/** The period of the same kind to which the number belongs, if there is one. */
function otherPeriod(taken: Taken, mention: Mention, view: View): PeriodId | undefined {
  if (String(Math.round(Math.abs(mention.value) / mention.step)).length < telling) return undefined;
  const kind = parseSpan(taken.period)?.kind;
  const basis = taken.role.basis;
  const periods = view
    .periodsOf(firstMetric(taken.expr), basis)
    .filter((id) => id !== taken.period && (kind === undefined ? isDate(id) : parseSpan(id)?.kind === kind));
  return periods.findLast((period) =>
    outcomesOf({ ...taken, period }, mention, view).some(
      ({ match }) => match === 'exact' || match === 'rounds',
    ),
  );
}

import { distinct } from '../alike.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { asksLines } from '../asks/order-words.js';
import { adjustGroups } from './adjust.js';
import { DENOMINATORS } from '../roles/denominators.js';
import { leaveOut } from './exclusions.js';
import { metric } from './expr.js';
import type { Frame } from '../roles/frame.js';
import type { Group, MetricWords } from './group-state.js';
import { metricsIn } from './known.js';
import { closest } from './metrics.js';
import { ofOneName } from './one-name.js';
import { ofOwners } from './owners.js';
import { partOfSaid } from '../constructions/part-of-said.js';
import { inPercentOfSaid } from '../constructions/percent-of-said.js';
import type { Expr, Origin } from '../query.js';
import { alignScope, isWholeOf, ratio, unprintedShare, withScopeOf } from './ratios.js';
import { asReported, reported, together } from './reported.js';
import { withoutParts } from './rest-of.js';
import { sameParts } from './scope-tree.js';
import { carried, fits, named, scopeFor } from './scoped.js';
import { withSharedLines } from './shared-line.js';
import { asksHowMuchItWas } from '../roles/meaning.js';

/** The expressions that the groups of names make, and what of them was said. */
export interface Expressions {
  readonly exprs: readonly Expr[];
  /** A denominator alone, whose numerator the thread holds. */
  readonly denominator?: Expr;
  readonly scopeSaid: boolean;
  readonly measureSaid: boolean;
  readonly origins: Partial<globalThis.Record<'scope' | 'measure', Origin>>;
  readonly share: boolean;
}

export interface Defaults {
  /** From the thread, when the question leaves a scope or a measure unsaid. */
  readonly scopes?: readonly string[];
  readonly measures?: readonly string[];
  /** A word such as "its" points to the line of the thread: no figure of another stands in for it. */
  readonly pointed?: boolean;
}

export function buildExpressions(
  words: MetricWords,
  record: Record,
  defaults: Defaults,
  frame: Frame,
): Expressions {
  const unnamed = words.groups.length === 0 && !defaults.measures;
  const groups = unnamed && (movesByLine(frame) || asksItsAmount(frame, defaults)) ? [ALL] : words.groups;
  const filled = fill(withSharedLines(adjustGroups(groups, record, frame), record, frame), record, defaults);
  const said = saidIn(words, defaults);
  const lone = frame.has('target') || frame.has('version') || filled.length > 1 ? undefined : filled[0];
  const single = lone ? ofOneName(lone.exprs, lone.group.within, words, frame, record) : null;
  if (single) return { ...said, ...single };
  const named = withoutEchoes(combine(filled, words.denominatorFirst, record), record);
  const exprs = words.excluded.some(({ scope, as }) => scope !== undefined || as === 'part')
    ? named
    : reported(frame.has('compare') ? named : asReported(named, record), record);
  const left = leaveOut(exprs, words, record).map((expr) => unprintedShare(expr, record));
  const kept = ofOwners(withoutParts(left, frame, record), frame, record);
  const told = inPercentOfSaid(kept, words, frame, record) ?? partOfSaid(kept, frame, record) ?? kept;
  return { exprs: told, ...said };
}

/** "which business grew most?", "how did each segment grow?": what goes without saying is the revenue of all. */
const movesByLine = (frame: Frame): boolean =>
  asksLines(frame) &&
  (frame.has('change') || frame.has('direction') || frame.all('rank').some(({ by }) => by !== undefined));
const ALL: Group = { scopes: [], measures: ['revenue'], measureFirst: true, joined: 'none' };

/** "Which revenues are recurring?", then "how much was it in 1Q16?": the revenue of the line that the fact was about. */
const asksItsAmount = (frame: Frame, { scopes }: Defaults): boolean =>
  scopes !== undefined && scopes.every((scope) => scope !== 'company') && asksHowMuchItWas(frame);

/** What of the metrics was said, and how the rest is filled. */
function saidIn({ groups }: MetricWords, defaults: Defaults): Omit<Expressions, 'exprs'> {
  const scopeSaid = groups.some((group) => group.scopes.length > 0);
  const measureSaid = groups.some((group) => group.measures.length > 0);
  const named = groups.length > 0;
  const filledBy = (carried: unknown): Origin => (carried === undefined ? 'assumed' : 'carried');
  const origins = {
    ...(named && !scopeSaid && { scope: filledBy(defaults.scopes) }),
    ...(named && !measureSaid && { measure: filledBy(defaults.measures) }),
  };
  return {
    scopeSaid,
    measureSaid,
    origins,
    share: groups.some(({ joined }) => joined === 'share' || joined === 'ratio'),
  };
}

interface Filled {
  readonly exprs: readonly Expr[];
  readonly group: Group;
}

/** Gives each group the scope and measure that it leaves unsaid. */
function fill(groups: readonly Group[], record: Record, defaults: Defaults): Filled[] {
  let measures: readonly string[] | undefined;
  return groups.map((group, at) => {
    const own =
      group.measures.length > 0
        ? group.measures
        : ((isSumBelow(group, groups[at + 1]) ? groups[at + 1]?.measures : measures) ??
          groups[at + 1]?.measures
            .slice(0, 1)
            .filter(
              (measure) => group.joined === 'none' && sharesMeasure(group, groups[at + 1], measure, record),
            ) ??
          []);
    measures = own.length > 0 ? own : measures;
    return { group, exprs: cross(ownedBy(group, own, groups[at - 1], record), own, record, defaults) };
  });
}

/** 「ディーカレットの資本金とIIJの出資比率」: what the company holds is told of what it holds it in. */
function ownedBy(
  group: Group,
  measures: readonly string[],
  before: Group | undefined,
  record: Record,
): Group {
  const company = group.scopes.length === 1 && group.scopes[0] === 'company' && before !== undefined;
  const scopes = company
    ? before.scopes.filter((scope) => measures.every((id) => fits(record, scope, id)))
    : [];
  const elsewhere = measures.length > 0 && !measures.some((id) => fits(record, 'company', id));
  return elsewhere && scopes.length > 0 ? { ...group, scopes: [...scopes] } : group;
}

/** "network plus SI gross margin", "O&M as % of total backlog": the part is of the measure that the whole is said with, where it has one. */
function sharesMeasure(group: Group, next: Group | undefined, measure: string, record: Record): boolean {
  if (next?.joined === 'compare') return true;
  // what is added up is of one kind
  if (next?.joined === 'plus') return group.scopes.length > 0;
  const part = next !== undefined && OPERATORS.has(next.joined);
  return part && group.scopes.length > 0 && group.scopes.every((scope) => fits(record, scope, measure));
}

function cross(group: Group, measures: readonly string[], record: Record, defaults: Defaults): Expr[] {
  const scopes = closest(group.scopes, group.scopes.length > 2 || group.joined === 'compare');
  if (scopes.length === 0 || isHeldBy(scopes, measures, defaults, record)) {
    return measures.flatMap((measure) =>
      (defaults.scopes ?? [scopeFor(measure, record)]).map((scope) =>
        carried(scope, measure, defaults, record),
      ),
    );
  }
  if (measures.length > 0)
    return scopes.flatMap((scope) => measures.map((measure) => named(scope, measure, record)));
  // "IIJ FY2017": the company alone says no figure
  if (scopes.join() === 'company' && group.joined === 'none' && !defaults.measures) return [];
  return scopes.flatMap((scope) =>
    measuresFor(scope, defaults, record).map((measure) => metric(scope, measure)),
  );
}

/** The measures of the thread, of several those that are told of the line. */
function measuresFor(scope: string, { measures }: Defaults, record: Record): readonly string[] {
  if (!measures) return [record.scopes.get(scope)?.defaultMeasure ?? 'revenue'];
  const told = measures.filter((measure) => fits(record, scope, measure));
  return told.length > 0 ? told : measures;
}

/** 「IIJの出資比率は？」, of what the thread is about: the company holds it, and is not held. */
function isHeldBy(
  scopes: readonly string[],
  measures: readonly string[],
  defaults: Defaults,
  record: Record,
): boolean {
  const held = (scope: string): boolean =>
    measures.length > 0 && measures.every((id) => fits(record, scope, id));
  return scopes.join() === 'company' && !held('company') && (defaults.scopes ?? []).some(held);
}

function combine(filled: readonly Filled[], denominatorFirst: boolean, record: Record): Expr[] {
  const operated = filled.some(({ group }) => OPERATORS.has(group.joined));
  if (!operated || filled.length < 2) return distinct(filled.flatMap(({ exprs }) => exprs));
  const done: Expr[] = [];
  const steps = sumsBelow(filled, record);
  steps.forEach(({ group, exprs }, at) => {
    const lefts = done.slice(-partsBefore(steps[at - 1], group));
    const [left] = lefts;
    const [right] = exprs;
    if (!left || !right || !OPERATORS.has(group.joined) || isRepeated(left, right, group))
      done.push(...exprs);
    else
      done.splice(
        -lefts.length,
        lefts.length,
        ...(group.beside ? figuresBeside(lefts, right, record) : []),
        ...lefts.flatMap((one) => operateAll(one, alike(exprs), group, denominatorFirst, record)),
      );
  });
  return distinct(done);
}

/** "revenue and share of SI": the revenue is that of the part. */
const figuresBeside = (lefts: readonly Expr[], right: Expr, record: Record): readonly Expr[] =>
  lefts.map((left) => (isWholeOf(left, right, record) ? right : left));

/** "the share of WAN and outsourcing in network revenue": each of the lines that were listed. */
const partsBefore = (before: Filled | undefined, { joined }: Group): number =>
  (joined === 'share' || joined === 'ratio') &&
  before?.group.joined === 'none' &&
  before.exprs.length === before.group.scopes.length
    ? before.exprs.length
    : 1;

/** "orders divided by SI plus equipment revenue": a line without a measure of its own is added up with the next first. */
const isSumBelow = (group: Group, next: Group | undefined): boolean =>
  (group.joined === 'ratio' || group.joined === 'share') &&
  next?.joined === 'plus' &&
  group.scopes.length > 0 &&
  group.measures.length === 0 &&
  next.measures.length > 0;

/** What such sums come to stands where their first line stood. */
const sumsBelow = (filled: readonly Filled[], record: Record): Filled[] =>
  filled.flatMap((one, at) => {
    const [before, next] = [filled[at - 1], filled[at + 1]];
    if (before && isSumBelow(before.group, one.group)) return [];
    const [left, right] = [one.exprs[0], next?.exprs[0]];
    if (!next || !left || !right || !isSumBelow(one.group, next.group)) return [one];
    return [{ group: one.group, exprs: [operate(left, right, next.group, false, record)] }];
  });

/** "MVNE net adds, subs": a measure said again by itself, which the company does not tell of the whole. */
function withoutEchoes(exprs: readonly Expr[], record: Record): Expr[] {
  const isEcho = (expr: Expr): boolean =>
    expr.op === 'metric' &&
    scopeOf(expr.metric) === 'company' &&
    !metricsIn(record).has(expr.metric) &&
    exprs.some(
      (other) =>
        other !== expr && other.op === 'metric' && measureOf(other.metric) === measureOf(expr.metric),
    );
  return exprs.filter(
    (expr, at) => !isEcho(expr) && !exprs.slice(0, at).some((one) => isAlike(one, expr, record)),
  );
}

/** "one-time revenue (the sum of construction and equipment)": the name, and what it is the sum of. */
const isAlike = (left: Expr, right: Expr, record: Record): boolean =>
  left.op === 'metric' &&
  right.op === 'metric' &&
  measureOf(left.metric) === measureOf(right.metric) &&
  scopeOf(left.metric) !== scopeOf(right.metric) &&
  sameParts(record, scopeOf(left.metric), scopeOf(right.metric));

const OPERATORS: ReadonlySet<Group['joined']> = new Set<Group['joined']>(['plus', 'minus', 'ratio', 'share']);

/** "FY15 EPS + FY14 EPS": the same figure again is of another period. */
const isRepeated = (left: Expr, right: Expr, { joined }: Group): boolean =>
  joined === 'plus' && left.op === 'metric' && right.op === 'metric' && left.metric === right.metric;

/** The figures of one measure, and usual bases: "of revenue, what are WAN and outsourcing?", "as a percentage of revenue and of total equity". */
const alike = (exprs: readonly Expr[]): readonly Expr[] => {
  const measures = exprs.map((one) => (one.op === 'metric' ? measureOf(one.metric) : one.op));
  return exprs.filter((_, at) => measures[at] === measures[0] || DENOMINATORS.has(measures[at] ?? ''));
};

/** Each of several is put in relation; several that are added or taken away go one after the other. */
const operateAll = (
  left: Expr,
  rights: readonly Expr[],
  group: Group,
  swap: boolean,
  record: Record,
): Expr[] =>
  group.joined === 'plus' || group.joined === 'minus'
    ? [rights.reduce((sum, right) => operate(sum, right, group, swap, record), left)]
    : rights.map((right) => operate(left, right, group, swap, record));

function operate(left: Expr, right: Expr, { joined, scopes }: Group, swap: boolean, record: Record): Expr {
  if (joined === 'plus') return together(left, right, record) ?? { op: 'add', left, right };
  if (joined === 'minus')
    return swap ? { op: 'subtract', left: right, right: left } : { op: 'subtract', left, right };
  if (joined === 'share' && !swap && isWholeOf(left, right, record))
    return ratio(right, left, 'share', record);
  const part = swap && scopes.length === 0 ? withScopeOf(left, right) : right;
  const [top, below] = swap ? [part, left] : [left, right];
  return ratio(
    top,
    alignScope(top, below, swap || scopes.length > 0, record),
    joined === 'share' ? 'share' : 'ratio',
    record,
  );
}

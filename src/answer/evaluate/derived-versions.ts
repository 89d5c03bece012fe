import { derivedTarget, fromFact, targetAsOf, type Derived } from '../../dataset/derive.js';
import { flatMap } from '../../dataset/flat-map.js';
import type { PeriodId } from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import { targetOn, targetVersions, type TargetVersion } from '../../dataset/targets.js';
import type { View } from '../../dataset/view.js';
import type { Expr, Request } from '../../question/query.js';
import { combineParts, evaluate } from '../expressions.js';
import { fitPeriod } from '../fit-period.js';
import type { DerivedVersion, Found } from './target-comparison.js';
import { chooseVersion, saysVersion } from './target-version.js';

/** The versions of a target that no document states: as often as one of those that it follows from was set. */

/** A target that follows from others: in the version asked for, each of whose parts is of that version; null where one has no such version, and undefined where it follows from none. */
export function followsFrom(
  view: View,
  expr: Expr,
  period: PeriodId,
  request: Request,
  printed: readonly TargetVersion[] = [],
): Found | null | undefined {
  const latest = latestOf(view, expr, period, request, printed);
  if (!latest) return undefined;
  const listed = request.target?.facet === 'versions';
  if (!listed && !saysVersion(request)) return { versions: [], derived: latest, period };
  const all = derivedVersions(view, expr, latest);
  const chosen = chooseVersion(all, request);
  const before = listed ? all.filter((one) => one !== chosen) : [];
  if (!chosen?.derived || before.some(({ derived }) => !derived)) return null;
  return { versions: [], derived: chosen.derived, follows: [...before, chosen], period };
}

/** A printed ratio may be the one at first; a revision of the lines that it is made of prints none. */
function latestOf(
  view: View,
  expr: Expr,
  period: PeriodId,
  { target }: Request,
  printed: readonly TargetVersion[],
): Derived | null {
  if (printed.length === 0) return evaluate(view, expr, period, 'target');
  const isRatio = expr.op === 'metric' && view.record.measures.get(measureOf(expr.metric))?.kind === 'ratio';
  const isLater =
    target?.facet === 'versions' || (target?.version !== undefined && target.version !== 'initial');
  return isRatio && isLater ? derivedTarget(view, expr.metric, period) : null;
}

/** Oldest first; before the first revision, a day on which not all had been set yet is no version. */
export function derivedVersions(view: View, expr: Expr, latest: Derived): DerivedVersion[] {
  const terms = termsOf(latest).map(({ metric, period }) => targetVersions(view, metric, period));
  const days = [...new Set(flatMap(terms, (versions) => versions.map(({ setOn }) => setOn)))].sort();
  const isRevisedBy = (day: string): boolean =>
    terms.some((versions) => versions.some((one) => one.status === 'revised' && one.setOn <= day));
  return days
    .map((day) => ({
      set_on: day,
      status: isRevisedBy(day) ? ('revised' as const) : ('initial' as const),
      derived: statedOn(view, expr, latest.period, day),
    }))
    .filter(({ derived, status }) => derived !== null || status === 'revised');
}

/** The printed targets at the bottom of a derivation. */
const termsOf = (one: Derived): readonly Derived[] =>
  one.inputs.length === 0 ? [one] : flatMap(one.inputs, (input) => [...termsOf(input)]);

function statedOn(view: View, expr: Expr, period: PeriodId, day: string): Derived | null {
  if (expr.op === 'metric')
    return targetAsOf(view, expr.metric, fitPeriod(view, expr.metric, period) ?? period, day);
  const [left, right] = [expr.left, expr.right].map((part) => partOn(view, part, period, day));
  return left && right ? combineParts(expr, left, right, period) : null;
}

function partOn(view: View, part: Expr, period: PeriodId, day: string): Derived | null {
  const fact = part.op === 'metric' ? targetOn(view, part.metric, period, day) : undefined;
  return fact ? fromFact(fact) : statedOn(view, part, period, day);
}

import { isDate, parseSpan, fiscalYearOf, type PeriodId } from '../dataset/period.js';
import { longPeriod, monthsOf, shortPeriod } from '../dataset/period-words.js';
import { measureOf, scopeOf } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import type { Expr, Language } from '../question/query.js';
import { evaluate } from './expressions.js';
import { fitPeriod, isDated } from './fit-period.js';
import { firstMetric, latestResults } from './periods.js';
import type { Choice } from './types.js';

/** Choices are questions that the reader understands and that have an answer. */

/** "4Q17", "FY2017", "31 March 2018": how people write a period. */
export function periodLabel(id: PeriodId): string {
  const span = parseSpan(id);
  if (!span) return id;
  const year = String(span.fy % 100).padStart(2, '0');
  if (span.kind === 'FY') return `FY${span.fy}`;
  return span.kind.startsWith('Q') || span.kind.startsWith('H')
    ? `${span.kind.slice(1)}${span.kind.charAt(0)}${year}`
    : `9M${year}`;
}

/** A question for one figure, and the label of the button that asks it, which gives the period with its months. */
export const questionFor = (view: View, expr: Expr, period: PeriodId, lang: Language): Choice =>
  questionForAll(view, [expr], period, lang);

/** The same for several figures in one question. */
export function questionForAll(view: View, exprs: readonly Expr[], period: PeriodId, lang: Language): Choice {
  const names = exprs.map((expr) => exprName(view, expr, lang));
  const name = lang === 'ja' ? names.join('と') : listed(names);
  if (lang === 'ja')
    return { label: `${name}、${longPeriod(period, lang)}`, question: `${periodLabel(period)}の${name}` };
  const question = `${name} ${periodLabel(period)}`;
  return { label: parseSpan(period) ? `${question} (${monthsOf(period, lang)})` : question, question };
}

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names.join('');

/** One reading of a label with several: the label as it was said, its months, and what the company calls them. */
export function readingOf(
  view: View,
  expr: Expr,
  { label, id }: { readonly label: string; readonly id: PeriodId },
  lang: Language,
): Choice {
  const { question } = questionFor(view, expr, id, lang);
  return {
    label:
      lang === 'ja'
        ? `${label}（${monthsOf(id, lang)}）：会社の${shortPeriod(id, lang)}`
        : `${label} (${monthsOf(id, lang)}): the company's ${periodLabel(id)}`,
    question,
  };
}

export function exprName(view: View, expr: Expr, lang: Language): string {
  if (expr.op !== 'metric')
    return `${exprName(view, expr.left, lang)} ${SIGNS[expr.op]} ${exprName(view, expr.right, lang)}`;
  const scope = view.record.scopes.get(scopeOf(expr.metric));
  const measure = view.record.measures.get(measureOf(expr.metric));
  const name = measure?.[lang] ?? measureOf(expr.metric);
  if (!scope || scope.id === 'company') return name;
  return lang === 'ja' ? `${scope.ja}の${name}` : `${scope.en} ${name}`;
}
const SIGNS = { add: 'plus', subtract: 'minus', ratio: 'as % of', share: 'share of' } as const;

/** For a figure that is still to come, the company's target for it, where there is one. */
export function targetOffer(
  view: View,
  expr: Expr | undefined,
  period: PeriodId | undefined,
  lang: Language,
): Choice[] {
  if (expr?.op !== 'metric' || period === undefined || !evaluate(view, expr, period, 'target')) return [];
  const name = exprName(view, expr, lang);
  const [label, question] =
    lang === 'ja'
      ? [`${name}の会社予想、${longPeriod(period, lang)}`, `${periodLabel(period)}の${name}の会社予想`]
      : [`${name}, company target for ${periodLabel(period)}`, `${name} target ${periodLabel(period)}`];
  return [{ label, question }];
}

/** Up to three neighbours that can be answered: other periods, the parent, the revenue of the same scope. */
export function neighbours(
  view: View,
  expr: Expr | undefined,
  period: PeriodId | undefined,
  lang: Language,
): Choice[] {
  const metric = expr === undefined ? undefined : firstMetric(expr);
  if (metric === undefined) return [];
  const own: Expr = { op: 'metric', metric };
  const at = period ?? latestResults(view);
  const choices: [Expr, PeriodId][] = [
    ...otherPeriods(view, metric, at).map((id): [Expr, PeriodId] => [own, id]),
    ...relatives(view, metric).map((other): [Expr, PeriodId] => [{ op: 'metric', metric: other }, at]),
  ];
  const answerable = choices.filter(([one, id]) => id !== '' && isAnswerable(view, one, id));
  const offered = answerable.map(([one, id]) => questionFor(view, one, id, lang));
  return [...new Map(offered.map((choice) => [choice.question, choice])).values()].slice(0, 3);
}

function isAnswerable(view: View, expr: Expr, period: PeriodId): boolean {
  return (
    expr.op === 'metric' &&
    fitPeriod(view, expr.metric, period) !== null &&
    evaluate(view, expr, period) !== null
  );
}

function otherPeriods(view: View, metric: string, period: PeriodId): PeriodId[] {
  const known = view.periodsOf(metric).filter((id) => id !== period && isDate(id) === isDated(view, metric));
  const sameYear = known.filter((id) => fiscalYearOf(id) === fiscalYearOf(period));
  const latest = known.at(-1);
  return [...sameYear.slice(-1), ...(latest === undefined ? [] : [latest])];
}

function relatives(view: View, metric: string): string[] {
  const [scope, measure] = [scopeOf(metric), measureOf(metric)];
  const parent = view.record.scopes.get(scope)?.parent;
  return [
    `${scope}/revenue`,
    ...(parent == null ? [] : [`${parent}/${measure}`]),
    `company/${measure}`,
  ].filter((other) => other !== metric);
}

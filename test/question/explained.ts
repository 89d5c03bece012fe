import { partsOf } from '../../src/answer/evaluate/series.js';
import { nameOf } from '../../src/answer/expressions.js';
import { fitPeriod } from '../../src/answer/fit-period.js';
import { resolvePeriods } from '../../src/answer/periods.js';
import type { Answer, Figure } from '../../src/answer/types.js';
import { fiscalYearOf, isDate, yearsBefore, type PeriodId } from '../../src/dataset/period.js';
import type { Expr, Request } from '../../src/question/query.js';
import { view } from './reader.js';

/** The figures of an answer whose metric or year its own Query does not name. */
export function unexplained({ status, figures, query }: Answer): string[] {
  if (status !== 'answered') return figures.map((one) => `${one.metric} under ${status}`);
  return figures
    .filter((figure) =>
      query.length === 0 ? !isOfFact(figure) : !query.some((request) => explains(request, figure)),
    )
    .map((one) => `${one.metric} ${one.period}`);
}

function explains(request: Request, figure: Figure): boolean {
  return request.exprs.some(
    (expr) =>
      metricsFor(request, expr).includes(figure.metric) &&
      yearsFor(request, expr).includes(fiscalYearOf(figure.period)),
  );
}

/** Told by a fact in words, which has no Query. */
const isOfFact = ({ metric }: Figure): boolean =>
  view.record.topics.some(({ figures = [] }) => figures.some(([told]) => told === metric));

/** What is asked for, what completes it, and its parts where parts are asked for. */
function metricsFor(request: Request, expr: Expr): string[] {
  const name = nameOf(expr);
  const ratio = name.endsWith('/gross_margin') ? [`${name}_ratio`] : [];
  const [scope = '', measure = ''] = name.split('/');
  const whole = request.ask === 'share' ? [`${scope}/${measure} / company/${measure}`] : [];
  const parts = ['breakdown', 'share', 'rank'].includes(request.ask)
    ? resolvePeriods(view, request.periods, expr).periods.flatMap((period) =>
        partsOf(view, expr, period).map(nameOf),
      )
    : [];
  const sum = request.ask === 'aggregate' ? [request.exprs.map(nameOf).join(' + ')] : [];
  const meant = request.premise?.mayMean;
  return [
    name,
    ...ratio,
    ...whole,
    ...parts,
    ...sum,
    ...turned(request, expr),
    ...(meant === undefined ? [] : [meant]),
  ];
}

/** What lies between two figures is told of the larger less the smaller. */
const turned = ({ apart }: Request, expr: Expr): string[] =>
  apart && expr.op === 'subtract' ? [nameOf({ ...expr, left: expr.right, right: expr.left })] : [];

/** The fiscal years of the periods said; all where none was, or where the question is which. */
function yearsFor(request: Request, expr: Expr): number[] {
  const { periods } = resolvePeriods(view, request.periods, expr);
  const base = request.change ? [...periods.map((period) => yearsBefore(period)), ...baseSaid(request)] : [];
  const years = [...periods, ...base].map((period) =>
    fiscalYearOf(fitPeriod(view, nameOf(expr), period) ?? period),
  );
  // "this year's target" is that of the year under way, whatever results are the latest
  const ofNone = request.periods.every(({ kind }) => kind === 'latest');
  const free =
    isRecord(request) ||
    (ofNone && (request.periods.length === 0 || request.ask === 'target' || asksYear(request)));
  return free ? Array.from({ length: 20 }, (_, at) => 2005 + at) : [...years, ...yearsOfRevisions(request)];
}

/** "was FY2013 a record?": the year said is put in order with those before it, one of which may lead. */
const isRecord = ({ order }: Request): boolean => order?.asOfThen === true;

/** 「増収率が最も低かった年度」: the word for a year says what is put in order, and none of them. */
const asksYear = ({ ask, groupBy }: Request): boolean => ask === 'rank' && groupBy === 'year';

/** "OI vs Nov-14 revision": the month in which a target was set names its year. */
const yearsOfRevisions = ({ ask, periods }: Request): number[] =>
  ask === 'target'
    ? periods.flatMap((one) => (one.kind === 'span' && isDate(one.id) ? [fiscalYearOf(one.id)] : []))
    : [];

const baseSaid = ({ change }: Request): PeriodId[] =>
  typeof change?.base === 'object' ? [change.base.period] : [];

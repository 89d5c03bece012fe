import { flatMap } from '../dataset/flat-map.js';
import { isDate } from '../dataset/period.js';
import { measureOf, scopeOf, type Record } from '../dataset/record.js';
import { fits } from './figures/scoped.js';
import type { Frame } from './roles/frame.js';
import { metricsIn, scopesOf } from './figures/known.js';
import type { Candidate, Request } from './query.js';
import type { Clause } from './request.js';
import type { Role } from './roles/roles.js';
import type { Sense } from './roles/senses.js';

/** Questions that name no figure, or the name of several: the choice is the asker's. */

/** "And the one before that?" with nothing before it: of which figure? */
export function whichFigure({ frame }: Clause, request: Request): Candidate | null {
  const plain = frame.roles.every(({ sense }) => sense === null || LEADS_ON.has(sense.t) || isCompany(sense));
  const dated = request.periods.some((ref) => ref.kind === 'span' && isDate(ref.id));
  const says = request.periods.length > 0 || frame.roles.some(({ sense }) => sense !== null);
  if (!plain || !says || frame.all('asks').some(({ word }) => word !== 'what' && word !== 'how')) return null;
  const ofResults = frame.has('overview') || RESULTS.test(frame.text);
  if (ofResults && !dated && !OVERTAKING.some((t) => frame.has(t))) return headlines(request);
  const figures = frame.has('ratio')
    ? MARGINS.map((measure) => `company/${measure}`)
    : dated
      ? BALANCES
      : TARGETS;
  return choiceOf(figures, { ...request, origins: { ...request.origins, metric: 'assumed' } });
}

/** "how were the FY2017 results?": the figures that head every release. */
const headlines = (request: Request): Candidate => ({
  kind: 'request',
  request: {
    ...request,
    exprs: HEADLINES.map((name) => ({ op: 'metric', metric: name })),
    origins: { ...request.origins, metric: 'assumed' },
  },
});
const HEADLINES = ['company/revenue', 'company/operating_income', 'company/net_income_attributable'];
/** Where a period takes the word in: 「直近の決算」. */
const RESULTS = /決算|\bresults\b/;
/** Beside these it is some other question that was begun. */
const OVERTAKING = ['elliptic', 'ratio', 'compare', 'direction'] as const;

const isCompany = (sense: Sense): boolean => sense.t === 'scope' && sense.id === 'company';

const choiceOf = (metrics: readonly string[], request: Request): Candidate => ({
  kind: 'choose',
  requests: metrics.map((metric) => ({ ...request, exprs: [{ op: 'metric', metric }] })),
});

/** Senses that go on from a question before, or say how its answer is to be told. */
const LEADS_ON: ReadonlySet<string> = new Set([
  'elliptic',
  'change',
  'direction',
  'compare',
  'trend',
  'and',
  'of',
  'asks',
  'confirm',
  'prior',
  'latest',
  'from',
  'to',
  'asof',
  'ratio',
  'overview',
]);

/** Words that name more than one figure become a choice: "profit", "margin", "subscriptions", "its target". */
export function vagueChoice(clause: Clause, request: Request, record: Record): Candidate | null {
  const beside = profitBeside(clause, request, record);
  if (beside) return beside;
  const metrics = vagueMetrics(clause, request, record);
  return metrics.length < 2 ? null : choiceOf(metrics, request);
}

/** "revenue and profit": the one that the line has, a choice of several, and a word without a place where it has none. */
function profitBeside(
  { frame, words, expressions }: Clause,
  request: Request,
  record: Record,
): Candidate | null {
  const at = frame.roles.findIndex(({ sense }) => sense?.t === 'profit');
  if (!expressions.measureSaid || !isListed(frame.roles, at)) return null;
  const [scope = 'company'] = flatMap(words.groups, (group) => group.scopes);
  const own = record.scopes.get(scope)?.profitMeasure;
  const profits = own === undefined ? profitsOf(scope, record) : [`${scope}/${own}`];
  const withProfit = profits.map((metric): Request => ({
    ...request,
    exprs: [...request.exprs, { op: 'metric', metric }],
  }));
  const [only, ...others] = withProfit;
  if (!only) return { kind: 'unplaced', words: [frame.roles[at]?.span.text ?? ''], request };
  return others.length === 0 ? { kind: 'request', request: only } : { kind: 'choose', requests: withProfit };
}

/** Joined to another figure by a word or a comma, before it or after it. */
const isListed = (roles: readonly Role[], at: number): boolean =>
  at >= 0 && [roles[at - 1], roles[at + 1]].some((role) => role?.sense?.t === 'and');

const profitsOf = (scope: string, record: Record): string[] =>
  PROFITS.map((measure) => `${scope}/${measure}`).filter((metric) => metricsIn(record).has(metric));

const PROFITS = ['operating_income', 'income_before_tax', 'net_income_attributable', 'gross_margin'];
const MARGINS = ['gross_margin_ratio', 'operating_margin', 'net_margin'];
const TARGETS = ['company/operating_income', 'company/revenue', 'company/net_income_attributable'];
/** What is asked of a day. */
const BALANCES = ['company/total_assets', 'company/equity_iij', 'company/cash'];
const MOST_CHOICES = 4;

function vagueMetrics({ frame, words, expressions }: Clause, request: Request, record: Record): string[] {
  const scopes = flatMap(words.groups, (group) => group.scopes);
  const [scope = 'company'] = scopes;
  if (!expressions.measureSaid && frame.has('profit') && !frame.has('explain')) {
    if (scopes.some((one) => record.scopes.get(one)?.profitMeasure !== undefined)) return [];
    return profitsOf(scope, record);
  }
  if (frame.has('margin') && request.origins.metric === 'carried') return [];
  if (
    !expressions.measureSaid &&
    frame.has('margin') &&
    scope === 'company' &&
    request.exprs.every((expr) => expr.op === 'metric')
  )
    return MARGINS.map((measure) => `company/${measure}`);
  if (request.ask === 'target' && request.exprs.length === 0)
    return asksAllTargets(frame, request) ? [] : TARGETS;
  return unsaidScope(request, expressions.scopeSaid, record);
}

/** "FY2018 targets?", "which targets were missed?": a year, or more than one target, is asked about as a whole. */
const asksAllTargets = (frame: Frame, { periods }: Request): boolean =>
  frame.roles.every(isAboutTargets) &&
  (periods.length > 0 ||
    frame.roles.some(({ sense, span }) => sense?.t === 'target' && SEVERAL.test(span.text)));
/** Nothing that could name one of them: "how many people does the plan add?" is about another figure. */
const isAboutTargets = ({ sense, span }: Role): boolean =>
  sense === null
    ? !span.senses.some(({ t }) => t === 'deed')
    : OF_TARGETS.has(sense.t) || isCompany(sense) || (sense.t === 'asks' && sense.word !== 'how');
const OF_TARGETS: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'target',
  'version',
  'actual',
  'of',
  'and',
  'by',
  'to',
  'elliptic',
  'compare',
  'confirm',
  'list',
  'output',
]);
const SEVERAL = /^(?:all )?(?:targets|goals|forecasts|plans|guidance|outlook)$|^(?:業績)?予想$/;

const HEADLINE = ['revenue', 'operating_income', 'income_before_tax', 'net_income_attributable'];

/** The company's targets as a whole, where none of them is named. */
export function allTargets({ frame }: Clause, request: Request): Request {
  const { target } = request;
  if (request.ask !== 'target' || !target || request.exprs.length > 0 || !asksAllTargets(frame, request))
    return request;
  return {
    ...request,
    exprs: HEADLINE.map((measure) => ({ op: 'metric', metric: `company/${measure}` })),
    target: { ...target, all: true },
  };
}

/** A measure of several lines and not of the company: which line? */
function unsaidScope(request: Request, scopeSaid: boolean, record: Record): string[] {
  const [expr] = request.exprs;
  if (scopeSaid || request.exprs.length !== 1 || expr?.op !== 'metric' || scopeOf(expr.metric) !== 'company')
    return [];
  const measure = measureOf(expr.metric);
  if (fits(record, 'company', measure) || request.origins.metric === 'carried') return [];
  return scopesOf(record, measure)
    .slice(0, MOST_CHOICES)
    .map((scope) => `${scope}/${measure}`);
}

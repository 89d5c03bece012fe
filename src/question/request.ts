import { comparePeriods, cumulative, previous, yearsBefore } from '../dataset/period.js';
import { measureOf, type Record } from '../dataset/record.js';
import { betweenFigures } from './between.js';
import { buildExpressions, type Defaults, type Expressions } from './expressions.js';
import { metric } from './expr.js';
import type { Frame } from './frame.js';
import type { MetricWords } from './group-state.js';
import { groupMetrics } from './metrics.js';
import type { Ask, ChangeForm, Expr, PeriodRef, Premise, Request, Step } from './query.js';
import type { Times } from './spans-of-time.js';
import { SUPERLATIVE } from './roles.js';
import { namesRevision, targetOf } from './target-words.js';

/** One clause of a question as a request, with what stands in the way of answering it. */
export interface Clause {
  readonly request: Request;
  readonly words: MetricWords;
  readonly expressions: Expressions;
  readonly times: Times;
  readonly frame: Frame;
}

export function buildClause(frame: Frame, times: Times, record: Record, defaults: Defaults): Clause {
  const words = groupMetrics(frame.roles, record);
  const expressions = buildExpressions(words, record, defaults, frame);
  const found = ASKS.find(([, test]) => test(frame, times, expressions))?.[0] ?? 'value';
  const ask = found === 'change' && isChangeItself(expressions, record) ? 'value' : found;
  const request = betweenFigures(toRequest(ask, frame, times, expressions), words.groups, frame, times);
  return { request, words, expressions, times, frame };
}

/** A charge that "came down" is told by the rate of its revision, which is a change already. */
const isChangeItself = ({ exprs }: Expressions, record: Record): boolean =>
  exprs.length > 0 &&
  exprs.every((expr) => expr.op === 'metric' && record.measures.get(measureOf(expr.metric))?.change === true);

type Test = (frame: Frame, times: Times, expressions: Expressions) => boolean;

const hasNames = (expressions: Expressions): boolean =>
  expressions.exprs.length > 0 || expressions.denominator !== undefined;
const listedPeriods = (times: Times): boolean => times.refs.length > 1 && !times.ranged;
const isTarget = (frame: Frame): boolean => {
  const facets = frame.all('target').map((one) => one.facet);
  return (
    (frame.ofTarget && facets.length > 0) ||
    facets.some((facet) => facet !== 'gap' && facet !== 'remaining' && facet !== 'revision') ||
    frame.roles.some(({ sense, span }) => sense?.t === 'target' && NAMES_TARGET.test(span.text)) ||
    namesRevision(frame) ||
    frame.has('version') ||
    frame.has('implied')
  );
};

/** "target cut" names the target itself, a bare "cut" does not. */
const NAMES_TARGET =
  /\b(?:target|tgt|plan|guidance|forecast|outlook)|予想|計画|目標|予算|見通し|見込|見積|想定|ガイダンス|ターゲット/;

/** What is asked for, the most telling words first. */
const ASKS: readonly (readonly [Ask, Test])[] = [
  ['help', (frame, _, expressions) => frame.has('help') && !hasNames(expressions)],
  ['list', (frame, _, expressions) => frame.has('list') && !hasNames(expressions)],
  ['explain', (frame) => frame.has('explain')],
  ['source', (frame) => frame.has('source')],
  ['definition', (frame, times) => frame.has('definition') && times.refs.length === 0],
  ['target', (frame) => isTarget(frame)],
  [
    'threshold',
    (frame) =>
      frame.has('threshold') &&
      frame.numbers.length > 0 &&
      (frame.has('asks') || frame.has('trend') || stepAsked(frame) === 'year'),
  ],
  ['change', (frame, times) => isMultiple(frame, times) || isInPoints(frame, times)],
  ['rank', (frame, times, expressions) => frame.has('rank') && isRanking(frame, times, expressions)],
  [
    'aggregate',
    (frame, times, expressions) =>
      isWhole(frame, times) ||
      (frame.has('aggregate') && !isPlainSum(frame, times, expressions) && !isShareOfSum(frame, expressions)),
  ],
  ['share', (frame, _, expressions) => frame.has('share') && !expressions.share],
  ['breakdown', (frame) => frame.has('breakdown')],
  [
    'trend',
    (frame, times) => frame.has('trend') || (times.ranged && !frame.has('change') && !frame.has('direction')),
  ],
  [
    'change',
    (frame, times) =>
      frame.has('change') || (frame.has('direction') && !(frame.has('compare') && listedPeriods(times))),
  ],
];

/** "How many times the figure of then": one period against another. */
const isMultiple = (frame: Frame, times: Times): boolean =>
  frame.all('unit').some((one) => one.unit === 'times') && pairOf(times) !== null;

/** "op margin FY16 to FY17, pts": from the one to the other. */
const isInPoints = (frame: Frame, times: Times): boolean =>
  frame.all('unit').some((one) => one.unit === 'points') && pairOf(times) !== null;

/** Words such as "more" and "top" rank only where there is something to rank. */
function isRanking(frame: Frame, times: Times, expressions: Expressions): boolean {
  return (
    expressions.exprs.length > 0 ||
    times.ranged ||
    frame.all('asks').some(({ word }) => word !== 'when' && word !== 'how') ||
    ['breakdown' as const, 'compare' as const, 'trend' as const].some((t) => frame.has(t)) ||
    frame.all('rank').some((one) => one.by !== undefined) ||
    frame.lang === 'ja'
  );
}

/** "total over the four quarters", "calendar year 2017": several quarters told as one figure. */
function isWhole(frame: Frame, times: Times): boolean {
  const total = frame.roles.some(({ span }) => TOTAL.has(span.text));
  return (
    (total && frame.all('trend').some((one) => one.step !== undefined)) ||
    times.refs.some((ref) => ref.kind === 'range' && ref.whole === true)
  );
}
const TOTAL: ReadonlySet<string> = new Set(['total', 'in total', '合計', '累計', '計', '総']);

/** "network and SI combined as a share of the company's": the share of their sum. */
const isShareOfSum = (frame: Frame, { exprs, share }: Expressions): boolean =>
  frame.has('share') &&
  !share &&
  exprs.length > 1 &&
  frame.all('aggregate').length > 0 &&
  frame.all('aggregate').every((one) => one.fn === 'sum');

function shareOfSum(exprs: readonly Expr[]): Expr[] {
  const [first] = exprs;
  if (first?.op !== 'metric') return [...exprs];
  const whole = metric('company', measureOf(first.metric));
  const sum = exprs.reduce((left, right) => ({ op: 'add', left, right }));
  return [{ op: 'share', left: sum, right: whole }];
}

/** "combined" beside two names adds them; "cumulative" beside a period is how it is told anyway. */
function isPlainSum(frame: Frame, times: Times, expressions: Expressions): boolean {
  const sums = frame.all('aggregate').every((one) => one.fn === 'sum');
  return (
    sums &&
    expressions.exprs.length <= 1 &&
    times.refs.length <= 1 &&
    !times.ranged &&
    !frame.has('trend') &&
    !frame.has('both')
  );
}

/** Progress towards the target of a year is told from its start: 3Q stands for nine months. */
const upTo = (ref: PeriodRef): PeriodRef => (ref.kind === 'span' ? { ...ref, id: cumulative(ref.id) } : ref);

function toRequest(ask: Ask, frame: Frame, times: Times, expressions: Expressions): Request {
  const aggregate = aggregateOf(frame);
  const told = toldOf(times, ask);
  const ofSum = isShareOfSum(frame, expressions);
  return {
    ask: ofSum ? 'value' : ask,
    exprs: ofSum ? shareOfSum(expressions.exprs) : expressions.exprs,
    periods: targetOf(frame, ask).target?.facet === 'progress' ? told.map(upTo) : told,
    ...withBase(changeOf(frame, times), ask, times),
    ...(ask === 'aggregate' && { aggregate }),
    ...(frame.has('share') && { portion: true as const }),
    ...orderOf(frame),
    ...groupOf(frame),
    ...filterOf(frame, ask),
    ...targetOf(frame, ask),
    ...premiseOf(frame, ask),
    ...outputOf(frame),
    origins: {
      ...expressions.origins,
      ...(told.length > 0 && { period: 'said' as const }),
      ...(expressions.exprs.length > 0 && { metric: 'said' as const }),
      ask: 'said',
    },
  };
}

/** How several figures become one; the average of growth is the compound rate. */
function aggregateOf(frame: Frame): NonNullable<Request['aggregate']> {
  const fn = frame.first('aggregate')?.fn ?? 'sum';
  const ofGrowth = frame.all('change').some(({ form }) => form === 'percent');
  return fn === 'average' && ofGrowth ? 'cagr' : fn;
}

/** The periods asked about: not the one that a change is measured from, nor the year of "the annual target". */
function toldOf({ refs, parts }: Times, ask: Ask): readonly PeriodRef[] {
  if (ask === 'change') return refs.filter((ref) => !isOneBefore(ref));
  // 「60億円を上回った年度は」: the years are what is asked for
  if (ask === 'threshold') return refs.filter((ref) => ref.kind !== 'latest' || ref.step !== 'year');
  const annual = ask === 'target' ? parts.filter(({ part }) => part === 'FY').map(({ ref }) => ref) : [];
  return refs.filter((ref) => !annual.includes(ref));
}

/** "the difference from a year ago": what a change is measured from, not what is asked about. */
const isOneBefore = (ref: PeriodRef): boolean =>
  ref.kind === 'relative' && ref.count === 1 && ref.step !== 'half';

function withBase(told: Pick<Request, 'change'>, ask: Ask, { refs }: Times): Pick<Request, 'change'> {
  const before = refs.find(isOneBefore);
  if (ask !== 'change' || before?.kind !== 'relative') return told;
  return { change: { ...told.change, base: before.step === 'year' ? 'yoy' : 'qoq' } };
}

function changeOf(frame: Frame, times: Times): Pick<Request, 'change'> {
  const pair = pairOf(times);
  if (isMultiple(frame, times) && pair !== null) return { change: { base: { period: pair }, form: 'times' } };
  const senses = frame.all('change');
  if (senses.length === 0 && !frame.has('direction')) return {};
  const said = senses.find((one) => one.base)?.base;
  // "revenue yoy: FY17 / 1Q16" asks for the change of each
  const ofEach =
    said !== undefined && (times.ranged ? isSeries(times, said) : !frame.has('compare') && !frame.has('to'));
  const base = pair === null || ofEach ? said : { period: pair };
  const form = formOf(frame);
  return {
    change: {
      ...(base && { base }),
      ...(form && { form }),
      ...(senses.length > 0 && isAddition(frame) && { withValue: true as const }),
    },
  };
}

/** "FY15-FY17, yoy": more than the one step that the base takes. */
function isSeries({ refs: [range] }: Times, base: 'yoy' | 'qoq'): boolean {
  if (range?.kind !== 'range' || range.to === null) return false;
  return range.from !== (base === 'yoy' ? yearsBefore(range.to) : previous(range.to));
}

/** In percent, as an amount or in points; both percent and yen said means all of it. */
function formOf(frame: Frame): ChangeForm | undefined {
  const units = frame.all('unit').map((one) => one.unit);
  const [money, percent] = [
    units.some((unit) => unit === 'yen' || unit === 'Gbps' || unit === 'count'),
    units.includes('percent'),
  ];
  if (money) return percent ? undefined : 'amount';
  if (percent) return 'percent';
  return units.includes('points') ? 'points' : frame.all('change').find((one) => one.form)?.form;
}

/** "the balance and its change": the change is asked for beside the value. */
function isAddition(frame: Frame): boolean {
  const at = frame.roles.findIndex((role) => role.sense?.t === 'change');
  const before = frame.roles.slice(Math.max(0, at - 4), at).filter((role) => role.use === 'sense');
  return (
    before.some((role) => role.sense?.t === 'and' || role.sense?.t === 'plus') &&
    frame.roles.slice(0, at).some((role) => role.sense?.t === 'measure')
  );
}

/** Two periods side by side: the earlier one is what the later is measured from. */
function pairOf(times: Times): string | null {
  if (times.ranged) {
    const [range] = times.refs;
    return range?.kind === 'range' ? range.from : null;
  }
  const ids = times.refs.flatMap((ref) => (ref.kind === 'span' ? [ref.id] : []));
  return ids.length === 2 && times.refs.length === 2 ? ([...ids].sort(comparePeriods)[0] ?? null) : null;
}

function orderOf(frame: Frame): Pick<Request, 'order'> {
  const ranks = frame.all('rank');
  const [first] = ranks;
  if (!first) return {};
  const growth = frame.all('change').some((one) => one.form === 'percent');
  const by =
    ranks.find((one) => one.by)?.by ??
    (growth ? 'growth' : frame.all('change').some((one) => one.form === 'amount') ? 'amount' : 'value');
  const yen = frame.all('unit').some((one) => one.unit === 'yen');
  const moved = movedMost(frame);
  if (moved) return { order: { way: moved, by: 'amount' } };
  return { order: { way: wayOf(frame) ?? first.way, by: by === 'growth' && yen ? 'amount' : by } };
}

/** 「一番売上が小さい」: the adjective says which end of the order is meant, not the superlative before it. */
const wayOf = ({ roles }: Frame): 'most' | 'least' | undefined =>
  roles.flatMap(({ sense, span }) =>
    sense?.t === 'rank' && !SUPERLATIVE.test(span.text) ? [sense.way] : [],
  )[0];

/** 「一番減収だった」: the superlative is of the movement. */
function movedMost(frame: Frame): 'most' | 'least' | null {
  const way = frame.first('direction')?.way;
  const ranks = frame.roles.filter(({ sense }) => sense?.t === 'rank');
  const plain = ranks.every(({ span }) => SUPERLATIVE.test(span.text));
  return plain && way !== undefined ? (way === 'up' ? 'most' : 'least') : null;
}

function groupOf(frame: Frame): Pick<Request, 'groupBy'> {
  const step = frame.all('trend').find((one) => one.step)?.step;
  if (step) return { groupBy: step };
  if (frame.has('breakdown')) return { groupBy: 'children' };
  const asked =
    frame.has('asks') || frame.has('rank') || frame.has('threshold') || frame.has('target')
      ? (stepAsked(frame) ?? everBest(frame))
      : undefined;
  return asked ? { groupBy: asked } : {};
}

/** 「過去最高の売上」: the best of all years. */
const everBest = ({ roles }: Frame): Step | undefined =>
  roles.some(({ sense, span }) => sense?.t === 'rank' && span.text.startsWith('過去最')) ? 'year' : undefined;

/** "which quarter", "the best year ever", "which half": what is put in order is a stretch of time. */
function stepAsked(frame: Frame): Step | undefined {
  const texts = frame.roles.map(({ span }) => span.text);
  return STEPS.find(([, said]) => said.test(texts.join(' ')))?.[0] ?? bareStep(frame, texts);
}
const STEPS: readonly (readonly [Step, RegExp])[] = [
  ['quarter', /quarters?|四半期|何q/],
  [
    'year',
    /(?:which|what) (?:fiscal )?years?\b|^years (?!to\b)|何年度|どの年|どの期|(?:超えた|上回った|下回った|割った|だった|以上の|未満の|以下の) ?(?:年度|年|期) ?(?:は|って|を|$)/,
  ],
  ['half', /(?:which|what) half|どちらの半期|どの半期/],
];

/** "best year", "strongest half": a step without a number, right after the word that ranks. */
function bareStep({ roles }: Frame, texts: readonly string[]): Step | undefined {
  const at = roles.findIndex(({ sense }) => sense?.t === 'rank');
  const next = at < 0 ? undefined : texts.slice(at + 1).find((text) => text !== 'fiscal');
  return next === undefined ? undefined : BARE.get(next);
}
const BARE: ReadonlyMap<string, Step> = new Map([
  ['year', 'year'],
  ['fiscal year', 'year'],
  ['years', 'year'],
  ['half', 'half'],
  ['half year', 'half'],
]);

function filterOf(frame: Frame, ask: Ask): Pick<Request, 'filter'> {
  const way = frame.first('threshold')?.way;
  const number = frame.numbers[0]?.number;
  if (ask !== 'threshold' || !way || !number) return {};
  return { filter: { way, value: number.value, unit: number.unit } };
}

/** "how much did it grow?" takes growth for granted; "its growth" does not, unless a reason for it is asked. */
const saysGrown = (frame: Frame, ask: Ask): boolean =>
  frame.roles.some(
    ({ sense, span }) =>
      sense?.t === 'change' &&
      ((ask === 'change' && /^gr[eo]wn?$/.test(span.text)) ||
        (ask === 'explain' && /gr[eo]w|伸び|成長/.test(span.text))),
  );

function premiseOf(frame: Frame, ask: Ask): Pick<Request, 'premise'> {
  const ways = new Set(frame.all('direction').map(({ way }) => way));
  // 「増収減益」 claims a movement for each of two figures
  const claimed = ways.size === 2 && ask === 'change' ? undefined : frame.first('direction')?.way;
  const direction = claimed ?? (saysGrown(frame, ask) ? 'up' : undefined);
  const said =
    ask === 'threshold'
      ? undefined
      : frame.numbers.find(({ number }) => number.unit !== 'any' || number.value >= 1000);
  const way = frame.first('threshold')?.way;
  const premise: Premise = {
    ...(direction && { direction }),
    ...(said && {
      value: {
        value: said.number.value,
        unit: said.number.unit,
        step: said.number.step,
        said: said.said,
        ...(way && { way }),
      },
    }),
  };
  return Object.keys(premise).length > 0 ? { premise } : {};
}

function outputOf(frame: Frame): Pick<Request, 'output'> {
  const form = frame.first('output')?.form;
  const units = frame.all('unit').map((one) => one.unit);
  // "how many yen" asks for money, "how many percent" for a rate
  const unit = units.includes('yen') ? undefined : (units.find((one) => one !== 'count') ?? units[0]);
  const output = { ...(form && { form }), ...(unit && unit !== 'yen' && { unit }) };
  return Object.keys(output).length > 0 ? { output } : {};
}

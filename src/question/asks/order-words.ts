import type { SpanKind } from '../../dataset/period.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import type { Ask, PeriodRef, Request, Step } from '../query.js';
import { asksHowOften, asksYears } from './years-asked.js';
import type { Record } from '../../dataset/record.js';
import { firstMeasure } from '../figures/measure-tree.js';
import { SUPERLATIVE } from '../roles/in-order.js';
import { isSaidByOtherSign } from '../roles/other-sign.js';

/** What is put in order, which end of the order is meant, and by what figures are grouped. */

export function orderOf(frame: Frame, told: readonly PeriodRef[]): Pick<Request, 'order'> {
  const ranks = frame.all('rank');
  const [first] = ranks;
  if (!first) return {};
  const growth = frame.all('change').some((one) => one.form === 'percent');
  const by =
    ranks.find((one) => one.by)?.by ??
    (growth ? 'growth' : frame.all('change').some((one) => one.form === 'amount') ? 'amount' : 'value');
  const measured = frame.all('unit').some(({ unit }) => unit === 'yen' || unit === 'Gbps');
  const moved = movedMost(frame) ?? movedMore(frame);
  const moves = moved ? frame.first('direction')?.way : wayMoved(frame);
  const count = { ...countOf(frame.text), ...partOf(frame), ...(moves && { moves }) };
  if (moved)
    return { order: { way: moved, by: inUnitSaid('amount', measured, asksPercent(frame)), ...count } };
  const way = wayOf(frame) ?? first.way;
  return {
    order: {
      way,
      by: isByMove(frame) ? 'amount' : inUnitSaid(by, measured, asksPercent(frame)),
      ...count,
      ...(isRecordOf(frame, told) && { asOfThen: true as const }),
    },
  };
}

/** "which fell the most?", 「一番伸びた」: what leads is taken to have moved that way. */
function wayMoved({ roles }: Frame): 'up' | 'down' | undefined {
  const said = roles.flatMap(({ sense, span }) =>
    sense?.t === 'rank' && sense.by !== undefined ? [`${sense.way} ${span.text}`] : [],
  );
  if (said.some((one) => FELL_MOST.test(one))) return 'down';
  return said.some((one) => ROSE_MOST.test(one)) ? 'up' : undefined;
}
const FELL_MOST =
  /^least .*(?:fell|fall|shrank|drop|declin|decreas|lost|contract|slid|slump|減|落ち込|落ちた|下がった)/;
const ROSE_MOST = /^most .*(?:grew|grow|rise|rose|increas|expand|climb|jump|gain|added|伸び|増え|増加|成長)/;

/** "was FY2015 revenue a record?", 「過去最高」 of one period: what came before it is what it is held against. */
const isRecordOf = ({ roles }: Frame, told: readonly PeriodRef[]): boolean =>
  told.length === 1 &&
  told.every(({ kind }) => kind === 'span') &&
  roles.some(({ sense, span }) => sense?.t === 'rank' && RECORD.test(span.text));
const RECORD = /^過去最|^史上最|^最高益|^record\b|^all time (?:high|low)$/;

/** "the top three", 「上位2つ」. */
function countOf(text: string): { count?: number } {
  const [, en, ja] = TOP.exec(text) ?? [];
  const said = en ?? ja;
  const count = said === undefined ? 0 : Number(said) || COUNTS.indexOf(said) + 2;
  return count > 1 ? { count } : {};
}
const COUNTS = ['two', 'three', 'four', 'five'];
const TOP = new RegExp(
  `\\b(?:top|bottom|best|worst|largest|highest|biggest|lowest|smallest) ([2-9]|${COUNTS.join('|')})\\b|(?:上位|トップ|ワースト|下位)([2-9])(?!\\d)`,
);

/** "the highest 4Q operating income on record", 「上期の売上が最も高い年度」: that part of each year. */
function partOf({ roles }: Frame): { part?: SpanKind } {
  const said = roles.flatMap(({ use, span }) =>
    use === 'period'
      ? span.senses.flatMap((sense) => (sense.t === 'part' && sense.kind !== 'FY' ? [sense.kind] : []))
      : [],
  );
  const [part, ...others] = new Set(said);
  return part !== undefined && others.length === 0 ? { part } : {};
}

/** "ranked by yen increase" */
const isByMove = ({ roles }: Frame): boolean =>
  roles.some(({ sense }, at) => {
    const next = sense?.t === 'by' ? roles.slice(at + 1).find((one) => one.sense?.t !== 'unit') : undefined;
    return next?.sense?.t === 'direction' && MOVEMENT.test(next.span.text);
  });

/** "rose more in percent", "grew most in yen", "grew by more Gbps": the unit says how a movement is measured. */
const inUnitSaid = (by: OrderedBy, measured: boolean, percent: boolean): OrderedBy =>
  by === 'growth' && measured ? 'amount' : by === 'amount' && percent && !measured ? 'growth' : by;
type OrderedBy = NonNullable<Request['order']>['by'];

const OTHER_END = { most: 'least', least: 'most' } as const;

/** "the largest tax benefit", "most cash used": of a line that is told by the other sign, the other end of the order. */
export function fromOtherEnd(request: Request, frame: Frame, record: Record): Request {
  const { order, exprs } = request;
  const measure = firstMeasure(exprs, record);
  return order?.by === 'value' && measure && isSaidByOtherSign(frame, measure)
    ? { ...request, order: { ...order, way: OTHER_END[order.way] } }
    : request;
}

/** 「一番売上が小さい」: the adjective says which end of the order is meant, not the superlative before it. */
const wayOf = ({ roles }: Frame): 'most' | 'least' | undefined =>
  roles.flatMap(({ sense, span }) =>
    sense?.t === 'rank' && !SUPERLATIVE.test(span.text) ? [sense.way] : [],
  )[0];

/** 「一番減収だった」, "the biggest decline": the superlative is of the movement. */
function movedMost(frame: Frame): 'most' | 'least' | null {
  const way = frame.first('direction')?.way;
  const ranks = frame.roles.filter(({ sense }) => sense?.t === 'rank');
  const plain = ranks.every(({ span }) => SUPERLATIVE.test(span.text)) || isOfMove(frame.roles);
  return plain && way !== undefined ? (way === 'up' ? 'most' : 'least') : null;
}

/** "did it rise more in FY2016 or in FY2017?": the movements are put in order, and not where they led. */
function movedMore({ roles }: Frame): 'most' | 'least' | null {
  const at = roles.findIndex(
    ({ sense }, index) => sense?.t === 'direction' && MORE.test(roles[index + 1]?.span.text ?? ''),
  );
  const [moves, more] = [roles[at]?.sense, roles[at + 1]?.sense];
  if (moves?.t !== 'direction' || more?.t !== 'rank') return null;
  return moves.way === 'up' ? more.way : OTHER_END[more.way];
}
const MORE = /^(?:(?:by )?the )?(?:more|most|less|least|further)$|^(?:by )?more$/;

/** "biggest OI decline", "largest QoQ decline": nothing but the name of a figure, or from where it moved, between how big and what it is that is so. */
const isOfMove = (roles: Frame['roles']): boolean =>
  roles.some(({ span }, at) => {
    if (!SIZE.test(span.text)) return false;
    const next = roles.slice(at + 1).find(({ sense }) => !BETWEEN_THEM.has(sense?.t));
    return next?.sense?.t === 'direction' && MOVEMENT.test(next.span.text);
  });
const BETWEEN_THEM: ReadonlySet<string | undefined> = new Set(['measure', 'scope', 'change']);
const SIZE = /^(?:the )?(?:biggest|largest|greatest|highest|strongest|steepest|sharpest|top)$/;
export const MOVEMENT = /^(?:decline|decrease|drop|fall|increase|rise|jump|gain|reduction|improvement)s?$/;

/** `several`: more than one period is said. */
export function groupOf(frame: Frame, several: boolean): Pick<Request, 'groupBy' | 'ofLines'> {
  const step = frame.all('trend').find((one) => one.step)?.step;
  if (step) return { groupBy: step };
  const splits = frame.all('breakdown');
  if (splits.length > 0)
    return { groupBy: 'children', ...(splits.some(({ lines }) => lines) && { ofLines: true as const }) };
  if (frame.has('rank') && LINES_ASKED.test(frame.text)) return several ? { groupBy: 'children' } : {};
  if (frame.has('target') && asksHowOften(frame)) return { groupBy: 'year' };
  const asked = MAY_ASK_STEP.some((t) => frame.has(t)) ? stretchAsked(frame) : undefined;
  return asked ? { groupBy: asked } : {};
}
const MAY_ASK_STEP = ['asks', 'rank', 'threshold', 'target'] as const;

/** "which SG&A line grew most QoQ in 4Q17?": within one quarter there is none to be put in order. */
const isInOneQuarter = (frame: Frame): boolean =>
  !frame.has('since') &&
  !frame.has('from') &&
  frame.roles.filter(({ use, span }) => use === 'period' && isQuarter(span)).length === 1;
const isQuarter = ({ atom }: Frame['roles'][number]['span']): boolean =>
  atom?.a === 'span' && atom.kind.startsWith('Q');

/** The stretch of time that is put in order; "the largest QoQ decline" is that of a quarter. */
const stretchAsked = (frame: Frame): Step | undefined =>
  frame.has('rank') && frame.all('change').some(({ base }) => base === 'qoq') && !isInOneQuarter(frame)
    ? 'quarter'
    : (stepAsked(frame) ?? everBest(frame));

/** "which network service grew least?", 「どの事業が」, 「一番伸びた事業は」: lines are put in order, whatever the periods said. */
export const asksLines = (frame: Frame): boolean =>
  frame.all('breakdown').some(({ lines }) => lines) || (frame.has('rank') && LINES_ASKED.test(frame.text));
const LINES_ASKED =
  /\b(?:segment|service|business|line|category) with the\b|\b(?:which|what) (?:of (?:our|its|the|their) )?(?:[\w-]+ ){0,2}(?:segment|service|business|line|categor(?:y|ie))s?\b|どの(?:サービス|事業|セグメント|部門|区分)|(?:サービス|事業|セグメント|部門|区分)(?:は(?:ど[れこ]|何|なに|$)|$)/;

/** 「過去最高の売上」, "the highest ever", "a record": the best of all years. */
export const everBest = ({ roles, text }: Frame): Step | undefined =>
  roles.some(({ sense }) => sense?.t === 'rank') &&
  (ON_RECORD.test(text) || roles.some(({ span }) => EVER.test(span.text)))
    ? 'year'
    : undefined;
const EVER = /^過去最|^史上最|(?:^| )ever$|^record(?: high| low)?$|^all time (?:high|low)$/;
const ON_RECORD = /\b(?:on record|of all time)\b/;

/** "in how many quarters?": they are to be counted. */
export const HOW_MANY =
  /\bhow many (?:(?:straight|consecutive|full|fiscal) )?(?:quarters|years|halves|times)\b|何(?:四半期|年(?!度)|期|回)/;

/** "which quarter", "the best year ever", "which half": what is put in order is a stretch of time. */
export function stepAsked(frame: Frame): Step | undefined {
  const texts = frame.roles.map(({ span }) => span.text);
  return (
    STEPS.find(([, said]) => said.test(texts.join(' ')))?.[0] ??
    (asksYears(frame) ? 'year' : bareStep(frame, texts))
  );
}
const STEPS: readonly (readonly [Step, RegExp])[] = [
  ['quarter', /quarters?|四半期|何q/],
  [
    'year',
    /(?:which|what|how many) (?:fiscal )?years?\b|\b(?:fiscal )?years? with\b|\b(?:top|best|worst|bottom) (?:\d+|two|three|four|five) (?:fiscal )?years\b|\b(?:growth|decline|decrease|drop|increase|rise|jump|revenue|sales|income|profit|margin|oi) (?:fiscal )?years?(?! (?:on|over|to|of|ended|ending|before|after|earlier|ago|\d))|^years (?!to\b)|\bwhen (?:was|were|did)\b|何年度|どの年|どの期|の は いつ|(?:[高低い]かった|超えた|上回った|下回った|割った|だった|以上の|未満の|以下の|[高低多]い|大きい|小さい|少ない|伸びた|増えた|減った) ?(?:年度|年|期) ?(?:は|って|を|どれ|$)|(?:上位|トップ|下位|ワースト) ?\d ?(?:年度|年|期)/,
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

/** The amount above or below which what is asked for has to lie. */
export function filterOf(frame: Frame, ask: Ask): Pick<Request, 'filter'> {
  const { way, orEqual } = frame.first('threshold') ?? {};
  const number = frame.numbers[0]?.number;
  if (ask !== 'threshold' || !way || !number) return {};
  const counted = HOW_MANY.test(frame.text);
  const { value, unit } = number;
  return {
    filter: { way, value, unit, ...(orEqual && { orEqual }), ...(counted && { counted: true as const }) },
  };
}

import type { Figure } from '../../answer/types.js';
import { fiscalYearOf, periodId, type PeriodId } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { Digest, GuidanceItem, Implied } from '../../digest/types.js';
import type { Teller } from './teller.js';

const HEADLINES = ['revenue', 'operating_income', 'income_before_tax', 'net_income_attributable'];
const ALSO = 'revenue';

/** Is it one of the targets that the head tells? */
export const isHeadline = ({ metric }: Pick<GuidanceItem, 'metric'>): boolean =>
  scopeOf(metric) === 'company' && HEADLINES.includes(measureOf(metric));

/** New, revised or repeated targets; what they imply; what is not given. */
export function guidancePoints(digest: Digest, teller: Teller): string[] {
  const headlines = digest.guidance.filter(isHeadline);
  const years = [...new Set(headlines.map(({ period }) => periodId(fiscalYearOf(period), 'FY')))];
  const told = digest.event.period !== null; // a notice of revised targets has them in its table
  return [
    ...(told ? years : []).flatMap((year) => yearPoint(headlines, year, teller)),
    ...(hasDetails(digest) ? [] : impliedPoint(digest.implied, teller)),
    ...crossingPoint(headlines, teller),
    ...digest.undisclosed.map(
      ({ metrics, note }) =>
        note?.[teller.lang].replace(/[.。]$/, '') ?? teller.say.undisclosed(teller.names(metrics)),
    ),
  ];
}

function yearPoint(all: readonly GuidanceItem[], year: PeriodId, teller: Teller): string[] {
  const own = all.filter(({ period }) => period === year);
  const half = all.filter(({ period }) => period !== year && period.startsWith(year));
  const first = own[0] ?? half[0];
  if (!first) return [];
  const halves =
    half.length === 0
      ? []
      : [
          teller.say.half(
            halfLabel(half[0], teller),
            half.map((one) => short(one, own, teller)),
          ),
        ];
  const items = [own.map((one) => full(one, teller)).join(COMMA[teller.lang]), ...halves].filter(
    (text) => text !== '',
  );
  const day = first.status === 'initial' || first.setOn === null ? undefined : teller.date(first.setOn);
  return [teller.say.guidance(teller.short(year), first.status, day, items.join(teller.say.semicolon))];
}

const COMMA = { en: ', ', ja: '、' };
const halfLabel = (one: GuidanceItem | undefined, { lang }: Teller): string =>
  one?.period.endsWith('H2') ? { en: '2H', ja: '下期' }[lang] : { en: '1H', ja: '上期' }[lang];

export const growthText = (
  { growth, prior }: Pick<GuidanceItem, 'growth' | 'prior'>,
  teller: Teller,
): string | undefined => (growth && growth.high - growth.low <= 5 ? teller.growth(growth, prior) : undefined);

/** "over 10bn" where the company says so; "about" comes with the figure. */
export const hedged = (
  { target, hedge }: GuidanceItem,
  written: (figure: Figure) => string,
  { say }: Teller,
): string => (hedge === 'over' ? say.over(written({ ...target, about: false })) : written(target));

const full = (one: GuidanceItem, teller: Teller): string =>
  teller.say.target(
    teller.name(one.metric),
    hedged(one, (figure) => teller.amount(figure), teller),
    growthText(one, teller),
    one.before && teller.amount(one.before),
  );

/** Without its name where the year's targets stand just before in the same order. */
function short(one: GuidanceItem, before: readonly GuidanceItem[], teller: Teller): string {
  const named = before.some(({ metric }) => metric === one.metric);
  const value = teller.amount(one.target);
  return teller.say.target(named ? '' : teller.name(one.metric), value, growthText(one, teller), undefined);
}

/** Is there more to tell of targets than the head has room for? */
export const hasDetails = ({ event, guidance, implied }: Digest): boolean =>
  event.period !== null && (implied.some(isHalf) || guidance.some(isOfBusiness));

export const isHalf = ({ period }: Implied): boolean => period.endsWith('-H2');

/** A target of a single business. */
export const isOfBusiness = ({ metric }: GuidanceItem): boolean =>
  scopeOf(metric) !== 'company' && measureOf(metric) === ALSO;

/** "operating margin 3.7% (1H18 2.8%)". */
export function impliedPoint(implied: readonly Implied[], teller: Teller): string[] {
  const [first, ...others] = implied.filter(({ metric }) => measureOf(metric) === 'operating_margin');
  if (!first) return [];
  const more = others.map(({ period, figure }) => `${teller.short(period)} ${teller.percent(figure)}`);
  return [teller.say.implied([teller.say.impliedMargin(teller.percent(first.figure), more)])];
}

function crossingPoint(all: readonly GuidanceItem[], teller: Teller): string[] {
  const several = new Set(all.map(({ period }) => period)).size > 1;
  const hit = all
    .filter(({ crosses }) => crosses)
    .map(({ metric, period }) => (several ? `${teller.short(period)} ` : '') + teller.name(metric));
  return hit.length === 0 ? [] : [teller.say.crossesRevision(teller.say.list([...new Set(hit)]))];
}

import { fiscalYearOf, periodId, type PeriodId } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { Digest, GuidanceItem, Implied } from '../../digest/types.js';
import type { Teller } from './teller.js';

const HEADLINES = ['revenue', 'operating_income', 'income_before_tax', 'net_income_attributable'];
const ALSO = 'revenue';
const MOST_ALSO = 4;

const isHeadline = ({ metric }: Pick<GuidanceItem, 'metric'>): boolean =>
  scopeOf(metric) === 'company' && HEADLINES.includes(measureOf(metric));

/** New, revised or repeated targets; what they imply; what is not given. */
export function guidancePoints(digest: Digest, teller: Teller): string[] {
  const headlines = digest.guidance.filter(isHeadline);
  const years = [...new Set(headlines.map(({ period }) => periodId(fiscalYearOf(period), 'FY')))];
  const told = digest.event.period !== null; // a notice of revised targets has them in its table
  return [
    ...(told ? years : []).flatMap((year) => yearPoint(headlines, year, teller)),
    ...impliedPoint(digest.implied, teller),
    ...crossingPoint(headlines, teller),
    ...alsoPoint(digest.guidance, teller),
    ...digest.undisclosed.map(
      ({ metrics, note }) =>
        note?.[teller.lang].replace(/[.。]$/, '') ??
        teller.say.undisclosed(teller.say.list(metrics.map((metric) => teller.name(metric)))),
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

const growthText = (
  { growth, prior }: Pick<GuidanceItem, 'growth' | 'prior'>,
  teller: Teller,
): string | undefined => (growth && growth.high - growth.low <= 5 ? teller.growth(growth, prior) : undefined);

/** "over 10bn" where the company says so; "about" comes with the figure. */
const amountText = ({ target, hedge }: GuidanceItem, teller: Teller): string =>
  hedge === 'over' ? teller.say.over(teller.amount({ ...target, about: false })) : teller.amount(target);

const full = (one: GuidanceItem, teller: Teller): string =>
  teller.say.target(
    teller.name(one.metric),
    amountText(one, teller),
    growthText(one, teller),
    one.before && teller.amount(one.before),
  );

/** Without its name where the year's targets stand just before in the same order. */
function short(one: GuidanceItem, before: readonly GuidanceItem[], teller: Teller): string {
  const named = before.some(({ metric }) => metric === one.metric);
  const value = teller.amount(one.target);
  return teller.say.target(named ? '' : teller.name(one.metric), value, growthText(one, teller), undefined);
}

function impliedPoint(implied: readonly Implied[], teller: Teller): string[] {
  const halves = implied.filter(({ period }) => period.endsWith('-H2'));
  const margins = implied.filter(({ metric }) => measureOf(metric) === 'operating_margin');
  const second = halves.map((one, at) =>
    teller.say.target(
      at < 2 || halves.length > 2 ? teller.name(one.metric) : '',
      teller.amount(one.figure),
      growthText({ growth: one.growth, prior: null }, teller),
      undefined,
    ),
  );
  const texts = [
    ...(second.length > 0 ? [teller.say.half({ en: '2H', ja: '下期' }[teller.lang], second)] : []),
    ...(margins[0] ? [teller.say.impliedMargin(marginText(margins, teller))] : []),
  ];
  return texts.length === 0 ? [] : [teller.say.implied(texts)];
}

/** "3.7% (1H18 2.8%)". */
function marginText([first, ...others]: readonly Implied[], teller: Teller): string {
  const rest = others.map(({ period, figure }) => `${teller.short(period)} ${teller.percent(figure)}`);
  const own = first ? teller.percent(first.figure) : '';
  return rest.length === 0 ? own : `${own} (${rest.join(COMMA[teller.lang])})`;
}

function crossingPoint(all: readonly GuidanceItem[], teller: Teller): string[] {
  const hit = all.filter(({ crosses }) => crosses).map(({ metric }) => teller.name(metric));
  return hit.length === 0 ? [] : [teller.say.crossesRevision(teller.say.list([...new Set(hit)]))];
}

/** Targets of single businesses. */
function alsoPoint(all: readonly GuidanceItem[], teller: Teller): string[] {
  const own = all.filter(({ metric }) => scopeOf(metric) !== 'company' && measureOf(metric) === ALSO);
  const texts = own.slice(0, MOST_ALSO).map((one) => full(one, teller));
  return texts.length === 0 ? [] : [teller.say.also(texts)];
}

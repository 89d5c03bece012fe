import type { Bridge, BridgePart, Digest, DigestItem } from '../../digest/types.js';
import { fiscalYearOf } from '../../dataset/period.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import { dividendPoint } from './dividend-point.js';
import { guidancePoints } from './guidance-points.js';
import { heldAgainst, stepOf } from './results-table.js';
import type { Teller } from './teller.js';

const MOST_REASONS = 2;
const LEAD = 2;
/** Items of other income that are costs. */
const COSTS = /^(interest_expense|loss_|impairment_)/;

/** The lines under the table, most wanted first. */
export const pointsOf = (digest: Digest, teller: Teller): string[] => [
  ...progressPoints(digest, teller),
  ...bridgePoint(digest, teller),
  ...reasonPoints(digest, teller),
  ...belowPoint(digest, teller),
  ...guidancePoints(digest, teller),
  ...dividendPoint(digest, teller),
];

function progressPoints({ items }: Digest, teller: Teller): string[] {
  const { say } = teller;
  const year = items.flatMap(({ targets, period }) => targets.filter((one) => one.period !== period))[0]
    ?.period;
  const [first] = items;
  if (!first || year === undefined) return [];
  const told = (pick: (item: DigestItem) => DigestItem['progress']): string[] =>
    items.flatMap((item) => {
      const found = pick(item);
      return found ? [`${teller.name(item.metric)} ${teller.percent(found.percent)}`] : [];
    });
  const own = items.some(heldAgainst) ? told(({ progress }) => progress) : [];
  const revised = told(({ progressRevised }) => progressRevised);
  const past = items.slice(0, LEAD).flatMap((item) => pastOf(item, teller));
  return [
    ...(own.length > 0 ? [say.progress(teller.short(year), own)] : []),
    ...(revised.length > 0 ? [say.progressRevised(teller.short(year), revised)] : []),
    ...(past.length > 0 ? [say.past(pointInYear(first.period, teller), past)] : []),
  ];
}

/** "1Q", "第1四半期": the point of the year without the year. */
const pointInYear = (period: string, { lang }: Teller): string => {
  const kind = period.slice(period.indexOf('-') + 1);
  if (lang === 'en') return kind.replace(/^([QH])(\d)$/, '$2$1');
  return { Q1: '第1四半期', H1: '上期', '9M': '第3四半期累計' }[kind] ?? kind;
};

/** "(FY2016)", "（17/3期）". */
const yearLabel = (period: string, { lang }: Teller): string => {
  const year = fiscalYearOf(period);
  return lang === 'en' ? `(FY${year})` : `（${String((year + 1) % 100).padStart(2, '0')}/3期）`;
};

function pastOf({ metric, pastProgress }: DigestItem, teller: Teller): string[] {
  const years = pastProgress.map(
    ({ period, percent }) => `${teller.percent(percent)} ${yearLabel(period, teller)}`,
  );
  return years.length === 0 ? [] : [teller.say.pastOf(teller.name(metric), years)];
}

function bridgePoint({ bridge }: Digest, teller: Teller): string[] {
  if (!bridge) return [];
  const { value } = bridge.total;
  const sign = value === 0 ? 'flat' : value < 0 ? 'down' : 'up';
  const parts = bridge.parts.map(
    (part) => `${partName(part, teller)} ${teller.change(part.change, bridge.step)}`,
  );
  const text = teller.say.bridge(totalText(bridge, teller), sign, parts);
  return [bridge.closes ? text : text + teller.say.semicolon + teller.say.rounding];
}

/** In Japanese the direction is a word, so that the amount stands without a sign. */
const totalText = ({ total, step }: Bridge, teller: Teller): string => {
  const text = teller.change(total, step);
  return teller.lang === 'ja' ? text.replace(/[+△]/, '') : text;
};

function partName({ metrics }: BridgePart, teller: Teller): string {
  const [first = ''] = metrics;
  if (measureOf(first) === 'sga_rd') return teller.say.expenses;
  const scopes = metrics.map(scopeOf).filter((one) => one !== 'company');
  return teller.say.margin(scopes.map((one) => teller.scope(one)));
}

/** What the company gives as reasons, each with the comparison that it explains. */
function reasonPoints({ reasons }: Digest, teller: Teller): string[] {
  return (['yoy', 'plan', 'qoq'] as const).flatMap((against) => {
    const own = reasons.filter((one) => one.against === against).slice(0, MOST_REASONS);
    const texts = [...new Set(own.map(({ reason }) => reason[teller.lang].replace(/[.。]$/, '')))];
    return texts.length === 0 ? [] : [teller.say.reasons(against, texts)];
  });
}

function belowPoint({ below, items }: Digest, teller: Teller): string[] {
  if (!below) return [];
  const step = stepOf(items.map(({ result }) => result));
  const { now, was, driver } = below;
  const cause =
    driver &&
    teller.say.driver(
      teller.name(driver.now.metric),
      teller.cell(driver.now, step),
      teller.cell(driver.was, step),
      COSTS.test(measureOf(driver.now.metric)),
    );
  return [teller.say.below(teller.cell(now, step), teller.cell(was, step), teller.base(was.period), cause)];
}

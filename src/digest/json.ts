import type { Figure } from '../answer/types.js';
import type { Digest, DigestItem, DigestLine, QuarterRow, TargetCheck } from './types.js';

/** A digest in the shape that scripts read (see the README), with its words. */
export function digestJson(digest: Digest, text: string): object {
  const { id, date, kind, disclosures } = digest.event;
  return {
    event: { id, date, kind, disclosures },
    items: [
      ...digest.items.map(itemJson),
      ...digest.lines.flatMap(lineJson),
      ...(digest.total?.margin ? lineJson(digest.total).slice(1) : []), // revenue leads the items already
      ...[...digest.segments, ...digest.quarterRows].map(rowJson),
    ],
    guidance: digest.guidance.map(({ metric, period, target, growth, status }) => ({
      metric,
      period,
      ...amount(target),
      change_percent: percent(growth),
      status,
    })),
    dividends: digest.dividends.map(({ period, part, figure, status }) => ({
      period,
      part,
      ...amount(figure),
      status,
    })),
    text,
  };
}

const amount = ({ value, unit }: Figure): { value: number; unit: string } => ({ value: tidy(value), unit });
const prior = (figure: Figure | null): object | null =>
  figure && { ...amount(figure), period: figure.period };

/** Percentages are given with the one decimal that is shown. */
const percent = (figure: Figure | null | undefined): number | null =>
  figure ? Math.round(figure.value * 10) / 10 : null;
const tidy = (value: number): number => Number(value.toPrecision(15));

function itemJson(item: DigestItem): object {
  return {
    metric: item.metric,
    period: item.period,
    result: amount(item.result),
    prior: prior(item.prior),
    change_percent: percent(item.growth),
    targets: item.targets.map((one) => targetJson(one, item.period)),
    ...(item.progress && { progress_percent: percent(item.progress.percent) }),
  };
}

/** The full year's target beside an interim result carries its period, and no verdict. */
function targetJson(check: TargetCheck, period: string): object {
  return {
    ...amount(check.target),
    set_on: check.setOn,
    disclosure: check.disclosure,
    status: check.status,
    in_force: check.inForce,
    achievement_percent: percent(check.achievement),
    gap: check.gap ? tidy(check.gap.value) : null,
    verdict: check.verdict ?? null,
    favourable: check.favourable,
    ...(check.period !== period && { period: check.period }),
  };
}

const plain = (now: Figure, was: Figure | null, growth: Figure | null): object => ({
  metric: now.metric,
  period: now.period,
  result: amount(now),
  prior: prior(was),
  change_percent: percent(growth),
  targets: [],
});

const rowJson = ({ now, was, growth }: QuarterRow): object => plain(now, was, growth);

const lineJson = (line: DigestLine): object[] => [
  plain(line.revenue, line.revenuePrior, line.revenueGrowth),
  ...(line.margin ? [plain(line.margin, line.marginPrior, line.marginGrowth)] : []),
];

import type { Figure } from '../../answer/types.js';
import type { Digest, DigestItem, TargetCheck } from '../../digest/types.js';
import type { WordTable } from '../words.js';
import { MILLION, TENTH, type Teller } from './teller.js';

/** The version a result is held against: the one in force, else the last one known. */
export const heldAgainst = ({ targets, period }: DigestItem): TargetCheck | undefined =>
  targets.filter((one) => one.period === period).at(-1);

/** The target of the full year that an interim result is on its way to. */
export const yearTarget = ({ targets, period }: DigestItem): TargetCheck | undefined =>
  targets.filter((one) => one.period !== period).at(-1);

/** The progress of the year before, at the same point. */
export const progressBefore = ({ pastProgress, prior: was }: DigestItem): DigestItem['progress'] =>
  pastProgress.find((one) => one.period === was?.period);

/** Millions where every result is printed to the million, else tenths of a billion. */
export const stepOf = (figures: readonly Figure[]): number =>
  figures.some(({ low, high }) => high - low > 4 * MILLION) ? TENTH : MILLION;

type Column = readonly [title: string, cell: (item: DigestItem) => string];

/** Results, most wanted columns first: result, share of the target, change, target, prior year. */
export function resultsTable(digest: Digest, teller: Teller): WordTable | undefined {
  const { items } = digest;
  const [first] = items;
  if (!first) return undefined;
  const step = stepOf(items.map(({ result }) => result));
  const columns = [...leading(digest, first, step, teller), prior(first, step, teller)];
  const shown = columns.filter(([, cell]) => items.some((item) => cell(item) !== teller.say.none));
  return {
    caption: teller.unit(step),
    columns: [teller.unit(step), ...shown.map(([title]) => title)],
    rows: items.map((item) => [teller.row(item.metric), ...shown.map(([, cell]) => cell(item))]),
  };
}

function leading({ items }: Digest, first: DigestItem, step: number, teller: Teller): Column[] {
  const { columns, none } = teller.say;
  const isYear = !first.period.includes('-');
  const result: Column = [
    columns.result(teller.short(first.period)),
    ({ result: one }) => teller.cell(one, step),
  ];
  const growth: Column = [columns.growth(isYear), (item) => teller.growth(item.growth, item.prior)];
  if (items.some(heldAgainst))
    return [
      result,
      [columns.ofTarget, (item) => verdictCell(heldAgainst(item), teller)],
      growth,
      [columns.target, (item) => teller.cell(heldAgainst(item)?.target ?? null, step)],
    ];
  const year = teller.short(items.flatMap((item) => yearTarget(item) ?? [])[0]?.period ?? '');
  return [
    result,
    [columns.ofYear(year), ({ progress }) => (progress ? teller.percent(progress.percent) : none)],
    [columns.yearBefore, (item) => percentOrNone(progressBefore(item), teller)],
    growth,
    [columns.yearTarget(year), (item) => teller.cell(yearTarget(item)?.target ?? null, step)],
  ];
}

const percentOrNone = (one: DigestItem['progress'], teller: Teller): string =>
  one ? teller.percent(one.percent) : teller.say.none;

const prior = ({ prior: one, period }: DigestItem, step: number, teller: Teller): Column => [
  teller.base(one?.period ?? period),
  (item) => teller.cell(item.prior, step),
];

/** "104.0% above"; a verdict alone where a percentage has no meaning. */
function verdictCell(check: TargetCheck | undefined, teller: Teller): string {
  if (!check?.verdict) return teller.say.none;
  const percent = check.achievement ? `${teller.percent(check.achievement)} ` : '';
  const verdict = teller.say.verdict[check.verdict];
  return percent + (check.inForce ? verdict : teller.say.onInitial(verdict));
}

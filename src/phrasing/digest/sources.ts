import type { Figure } from '../../answer/types.js';
import type { Digest, QuarterRow } from '../../digest/types.js';
import { isHeadline } from './guidance-points.js';
import { heldAgainst, progressBefore } from './results-table.js';
import type { Teller } from './teller.js';

const RANK = { release: 0, presentation: 1, notice: 2, headline: 3 } as const;

/** Every document that the figures of the head are printed in, the event's own first, then the latest. */
export function headSources(digest: Digest, teller: Teller): string[] {
  const own = teller.record.disclosures.filter(
    ({ id, kind }) => digest.event.disclosures.includes(id) && kind !== 'headline',
  );
  const more = [...own.map(({ id }) => id), ...digest.reasons.map(({ source }) => source.document)];
  return titlesOf(digest, headFigures(digest), teller, more);
}

/** The same of one reply, as a line. */
export const replySources = (digest: Digest, figures: readonly Shown[], teller: Teller): string =>
  teller.say.sources(titlesOf(digest, figures, teller));

type Shown = Figure | null | undefined;

function titlesOf(
  { event }: Digest,
  figures: readonly Shown[],
  { record, lang }: Teller,
  more: readonly string[] = [],
): string[] {
  const used = new Set([...figures.flatMap((one) => (one ? documentsOf(one) : [])), ...more]);
  const own = new Set(event.disclosures);
  return record.disclosures
    .filter(({ id }) => used.has(id))
    .sort(
      (a, b) =>
        Number(own.has(b.id)) - Number(own.has(a.id)) || b.instant - a.instant || RANK[a.kind] - RANK[b.kind],
    )
    .map(({ title }) => title[lang]);
}

const documentsOf = (figure: Figure): string[] => [
  ...figure.sources.map(({ document }) => document),
  ...figure.derivation.inputs.flatMap(documentsOf),
];

/** What is told in the head: of past progress only the year before, where it has a column. */
function headFigures({ event, items, bridge, below, guidance, dividends }: Digest): Shown[] {
  return [
    ...items.flatMap((item) => [item.result, item.prior, item.growth]),
    ...items.flatMap((item) => [item.progress?.percent, item.progressRevised?.percent]),
    ...(items.some(heldAgainst) ? [] : items.map((item) => progressBefore(item)?.percent)),
    ...items.flatMap(({ targets }) => targets.flatMap((one) => [one.target, one.achievement, one.gap])),
    bridge?.total,
    ...(bridge?.parts.map(({ change }) => change) ?? []),
    below?.now,
    below?.was,
    below?.driver?.now,
    below?.driver?.was,
    ...guidance.filter(isHeadline).flatMap((one) => [one.target, one.growth, one.before, one.revision]),
    ...(event.period === null ? guidance.map(({ prior }) => prior) : []),
    ...dividends.flatMap((one) => [one.figure, one.before]),
  ];
}

/** What is told of services and segments. */
export const serviceFigures = ({ lines, total, segments }: Digest): Shown[] => [
  ...[...lines, ...(total ? [total] : [])].flatMap((line) => [
    line.revenue,
    line.revenueGrowth,
    line.margin,
    line.marginGrowth,
    line.ratio,
    line.ratioChange,
  ]),
  ...rowFigures(segments),
];

export const rowFigures = (rows: readonly QuarterRow[]): Shown[] =>
  rows.flatMap((row) => [row.now, row.was, row.growth, row.ratio, row.ratioChange]);

export const targetFigures = ({ guidance, implied }: Digest): Shown[] => [
  ...guidance.flatMap((one) => [one.target, one.growth, one.prior, one.before]),
  ...implied.flatMap((one) => [one.figure, one.growth]),
];

/** Past progress beside the one of the event. */
export const pastFigures = ({ items }: Pick<Digest, 'items'>): Shown[] =>
  items.flatMap(({ progress, pastProgress }) => [progress, ...pastProgress].map((one) => one?.percent));

/** Every figure of a digest. */
export const figuresOf = (digest: Digest): Figure[] =>
  [
    ...headFigures(digest),
    ...targetFigures(digest),
    ...pastFigures(digest),
    ...serviceFigures(digest),
    ...rowFigures(digest.quarterRows),
  ].filter((one) => one !== null && one !== undefined);

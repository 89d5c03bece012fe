import type { Figure } from '../../answer/types.js';
import type { Digest } from '../../digest/types.js';
import type { Teller } from './teller.js';

/** Past progress is shown in full for the first items, for the others beside the year before. */
const LEAD = 2;
const RANK = { release: 0, presentation: 1, notice: 2, headline: 3 } as const;

/** Every document that a digest's figures are printed in, its own first, then the latest. */
export function digestSources(digest: Digest, { record, lang }: Teller): string[] {
  const used = new Set([
    ...figuresOf(digest).flatMap(documentsOf),
    ...digest.reasons.map(({ source }) => source.document),
  ]);
  const own = new Set(digest.event.disclosures);
  return record.disclosures
    .filter(({ id, kind }) => used.has(id) || (own.has(id) && kind !== 'headline'))
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

/** Every figure of a digest. */
export function figuresOf(digest: Digest): Figure[] {
  const { items, bridge, below, lines, total, segments, quarterRows, guidance, implied, dividends } = digest;
  const found: (Figure | null | undefined)[] = [
    ...items.flatMap((item) => [item.result, item.prior, item.growth, item.progress?.percent]),
    ...items.flatMap((item, at) =>
      item.pastProgress.slice(0, at < LEAD ? undefined : 1).map(({ percent }) => percent),
    ),
    ...items.flatMap(({ targets }) => targets.flatMap((one) => [one.target, one.achievement, one.gap])),
    bridge?.total,
    ...(bridge?.parts.map(({ change }) => change) ?? []),
    below?.now,
    below?.was,
    below?.driver?.now,
    below?.driver?.was,
    ...[...lines, ...(total ? [total] : [])].flatMap((line) => [
      line.revenue,
      line.revenueGrowth,
      line.margin,
      line.marginGrowth,
      line.ratio,
      line.ratioChange,
    ]),
    ...[...segments, ...quarterRows].flatMap((row) => [
      row.now,
      row.was,
      row.growth,
      row.ratio,
      row.ratioChange,
    ]),
    ...guidance.flatMap((one) => [one.target, one.growth, one.prior, one.before, one.revision]),
    ...implied.flatMap((one) => [one.figure, one.growth]),
    ...dividends.flatMap((one) => [one.figure, one.before]),
  ];
  return found.filter((one) => one !== null && one !== undefined);
}

import type { Figure } from '../../answer/types.js';
import type { Record as Known, SourceCell } from '../../dataset/record.js';
import type { Corrected } from '../../digest/corrections.js';
import type { Digest } from '../../digest/types.js';
import type { Language } from '../../question/query.js';
import { correctionPhrases, type CorrectionPhrases } from './correction-phrases.js';
import { figuresOf } from './sources.js';
import { tellerOf, type Teller } from './teller.js';

/** A correction in words: for the thread of the digest, and for threads that were given a figure. */
export interface CorrectionWords {
  /** The first line, which is also the push notification. */
  readonly headline: string;
  /** New and old, where it is printed, and what changed with it. */
  readonly lines: readonly string[];
  /** The same for a thread in which only the figure was given. */
  readonly told: readonly string[];
}

const MOST_NAMED = 4;

/** Says what was wrong and who was: the company, or the bot. Undefined where nothing shown has changed. */
export function correctionWords(
  corrected: readonly Corrected[],
  before: Digest,
  after: Digest,
  record: Known,
  lang: Language,
): CorrectionWords | undefined {
  const [first, ...others] = corrected;
  if (!first) return undefined;
  const say = correctionPhrases[lang];
  const teller = tellerOf(record, lang);
  const told = corrected.flatMap((one) => linesOf(one, say, teller));
  const changed = changedWith(corrected, before, after).map((one) => nameOf(one, say, teller));
  return {
    headline: say.headline[first.cause](
      nameOf(first.current, say, teller),
      others.length,
      dayOf(first, teller),
    ),
    lines: [...told, say.changedWith(changed.slice(0, MOST_NAMED), Math.max(0, changed.length - MOST_NAMED))],
    told,
  };
}

function linesOf({ cause, old, current, by }: Corrected, say: CorrectionPhrases, teller: Teller): string[] {
  const [place] = current.sources;
  const where = place
    ? say.place(
        teller.record.disclosures.find(({ id }) => id === place.document)?.title[teller.lang] ??
          by.title[teller.lang],
        tableName(place, teller),
        place.row,
        place.column,
      )
    : by.title[teller.lang];
  return [
    say.values[cause](nameOf(current, say, teller), teller.full(current), teller.full(old)),
    say.source[cause](where),
  ];
}

const nameOf = (
  { metric, period }: Pick<Figure, 'metric' | 'period'>,
  say: CorrectionPhrases,
  teller: Teller,
): string => say.named(teller.name(metric), teller.short(period));

const dayOf = ({ by }: Corrected, teller: Teller): string => teller.date(by.publishedAt.slice(0, 10));

function tableName({ document, table }: SourceCell, { record, lang }: Teller): string {
  const found = record.disclosures
    .find(({ id }) => id === document)
    ?.tables.find(({ title }) => title.en === table);
  return found?.title[lang] ?? table;
}

const keyOf = ({ metric, period, kind, basis, base_period: base }: Figure): string =>
  [metric, period, kind, basis, base].join(' ');

/** Metrics and periods of the digest that moved with the corrected figures, those left out. */
function changedWith(corrected: readonly Corrected[], before: Digest, after: Digest): Figure[] {
  const known = new Map(figuresOf(before).map((figure) => [keyOf(figure), figure.value]));
  const named = new Set(corrected.map(({ current }) => `${current.metric} ${current.period}`));
  const moved = figuresOf(after).filter((figure) => known.get(keyOf(figure)) !== figure.value);
  const distinct = new Map(moved.map((figure) => [`${figure.metric} ${figure.period}`, figure]));
  return [...distinct].filter(([name]) => !named.has(name)).map(([, figure]) => figure);
}

/** All metrics and periods that a correction touches: threads that were given one of them are told. */
export function touchedBy(
  corrected: readonly Corrected[],
  before: Digest,
  after: Digest,
): { readonly metric: string; readonly period: string }[] {
  const figures = [...corrected.map(({ current }) => current), ...changedWith(corrected, before, after)];
  return figures.map(({ metric, period }) => ({ metric, period }));
}

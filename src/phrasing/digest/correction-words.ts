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
  /** The same for threads in which single figures were given. */
  readonly told: readonly ToldWords[];
}

/** One metric and period that turned out wrong. */
export interface ToldWords {
  readonly metric: string;
  readonly period: string;
  readonly headline: string;
  readonly lines: readonly string[];
}

const MOST_NAMED = 4;
/** What an answer gives; shares of a target and the like follow from these. */
const TOLD: ReadonlySet<Figure['kind']> = new Set<Figure['kind']>(['value', 'ratio', 'growth']);

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
  const moved = changedWith(corrected, before, after);
  const changed = [...new Set(moved.map(({ current }) => nameOf(current, say, teller)))];
  return {
    headline: headlineOf(first, others.length, say, teller),
    lines: [
      ...corrected.flatMap((one) => linesOf(one, say, teller)),
      say.changedWith(changed.slice(0, MOST_NAMED), Math.max(0, changed.length - MOST_NAMED)),
    ],
    told: toldOf([...corrected, ...moved], say, teller),
  };
}

const headlineOf = (one: Corrected, others: number, say: CorrectionPhrases, teller: Teller): string =>
  say.headline[one.cause](nameOf(one.current, say, teller), others, dayOf(one, teller));

/** What changed, by metric and period. */
function toldOf(all: readonly Corrected[], say: CorrectionPhrases, teller: Teller): ToldWords[] {
  const groups = new Map<string, [Corrected, ...Corrected[]]>();
  for (const one of all) {
    const key = `${one.current.metric} ${one.current.period}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => ({
    metric: group[0].current.metric,
    period: group[0].current.period,
    headline: headlineOf(group[0], 0, say, teller),
    lines: group.flatMap((one) => linesOf(one, say, teller)),
  }));
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
  { metric, period, kind }: Pick<Figure, 'metric' | 'period' | 'kind'>,
  say: CorrectionPhrases,
  teller: Teller,
): string => {
  const name = teller.name(metric);
  return say.named(kind === 'growth' ? say.growth(name) : name, teller.short(period));
};

const dayOf = ({ by }: Corrected, teller: Teller): string => teller.date(by.publishedAt.slice(0, 10));

function tableName({ document, table }: SourceCell, { record, lang }: Teller): string {
  const found = record.disclosures
    .find(({ id }) => id === document)
    ?.tables.find(({ title }) => title.en === table);
  return found?.title[lang] ?? table;
}

const keyOf = ({ metric, period, kind, basis, base_period: base }: Figure): string =>
  [metric, period, kind, basis, base].join(' ');

/** What else of the digest moved with the corrected figures, and by whose doing. */
function changedWith(corrected: readonly Corrected[], before: Digest, after: Digest): Corrected[] {
  const known = new Map(figuresOf(before).map((figure) => [keyOf(figure), figure]));
  const named = new Set(corrected.map(({ current }) => keyOf(current)));
  const [first] = corrected;
  const moved = new Map<string, Corrected>();
  for (const current of figuresOf(after)) {
    const key = keyOf(current);
    const old = known.get(key);
    if (!first || !old || old.value === current.value || !TOLD.has(current.kind) || named.has(key)) continue;
    moved.set(key, { cause: first.cause, by: first.by, old, current });
  }
  return [...moved.values()];
}

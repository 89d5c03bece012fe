import { factsOf } from './by-metric.js';
import { overlaps, width } from './quantity.js';
import type { Disclosure, Fact, Record } from './record.js';

/** Who was wrong: the company in its document, or whoever read the document into the record. */
export type Cause = 'company' | 'reader';

/** A figure that a disclosure sets right: as it was last stated, and as it stands now. */
export interface CorrectedFigure {
  readonly cause: Cause;
  readonly old: Fact;
  readonly current: Fact;
}

interface Corrections {
  /** What each disclosure that corrects another one sets right, by its id. */
  readonly figures: ReadonlyMap<string, readonly CorrectedFigure[]>;
  /** Facts that hold no longer, with the disclosure from which on they do not. */
  readonly superseded: ReadonlyMap<Fact, Disclosure>;
}

/** The figures that a disclosure changed, in its own order; none where it corrects nothing. */
export const correctedBy = (record: Record, disclosure: string): readonly CorrectedFigure[] =>
  correctionsIn(record).figures.get(disclosure) ?? [];

/** Does a fact hold where these disclosures are public: is it in one of them, and set right by none? */
export function holdsAmong(record: Record, disclosures: readonly Disclosure[]): (fact: Fact) => boolean {
  const { superseded } = correctionsIn(record);
  // Mostly everything is public and nothing was set right.
  if (superseded.size === 0 && disclosures.length === record.disclosures.length) return () => true;
  const visible = new Set(disclosures);
  return (fact) => {
    const correction = superseded.get(fact);
    return visible.has(fact.disclosure) && (correction === undefined || !visible.has(correction));
  };
}

const cache = new WeakMap<Record, Corrections>();

function correctionsIn(record: Record): Corrections {
  const known = cache.get(record) ?? findCorrections(record);
  cache.set(record, known);
  return known;
}

/** Takes corrections in the order in which they were published: each replaces what held until then. */
function findCorrections(record: Record): Corrections {
  const superseded = new Map<Fact, Disclosure>();
  const figures = new Map<string, CorrectedFigure[]>();
  for (const disclosure of record.disclosures.filter((one) => one.corrects !== undefined)) {
    const before = (metric: string): Fact[] =>
      factsOf(record, metric).filter((fact) => precedes(fact, disclosure) && !superseded.has(fact));
    const changed = finestOfEach(record.facts.filter((fact) => fact.disclosure === disclosure)).flatMap(
      (current) => correct(current, before(current.metric)),
    );
    for (const { replaced } of changed) for (const fact of replaced) superseded.set(fact, disclosure);
    figures.set(
      disclosure.id,
      changed.map(({ old, current }) => ({ cause: disclosure.cause ?? 'company', old, current })),
    );
  }
  return { figures, superseded };
}

const precedes = ({ disclosure }: Fact, later: Disclosure): boolean => disclosure.instant < later.instant;

const meaningOf = ({ metric, period, basis, kind, base, quantity }: Fact): string =>
  [metric, period, basis, kind, base, quantity.unit].join(' ');

/** A disclosure may print a figure twice; the finer one counts. */
function finestOfEach(facts: readonly Fact[]): Fact[] {
  const finest = new Map<string, Fact>();
  for (const fact of facts) {
    const known = finest.get(meaningOf(fact));
    if (!known || width(fact.quantity) < width(known.quantity)) finest.set(meaningOf(fact), fact);
  }
  return [...finest.values()];
}

interface Change extends Omit<CorrectedFigure, 'cause'> {
  readonly replaced: readonly Fact[];
}

/** What a new statement of a figure replaces; nothing where it agrees with what was said before. */
function correct(current: Fact, before: readonly Fact[]): Change[] {
  const origin = current.disclosure.origin.id;
  const others = before.filter((fact) => meaningOf(fact) === meaningOf(current) && !agree(fact, current));
  const wrong = others.filter((fact) => fact.disclosure.origin.id === origin);
  const [old] = [...wrong].sort((a, b) => width(a.quantity) - width(b.quantity));
  if (!old) return [];
  const retold = others.filter((fact) => !wrong.includes(fact) && retells(fact, old));
  return [{ old, current, replaced: [...wrong, ...retold, ...before.filter((fact) => restsOn(fact, old))] }];
}

/** Targets are commitments at face value; results agree where their precision cannot tell them apart. */
const agree = (a: Fact, b: Fact): boolean =>
  a.basis === 'actual' ? overlaps(a.quantity, b.quantity) : a.quantity.value === b.quantity.value;

/** Another document that says the same; a target set earlier is a version of its own, not a retelling. */
const retells = (fact: Fact, old: Fact): boolean =>
  agree(fact, old) && (old.basis === 'actual' || fact.disclosure.instant >= old.disclosure.origin.instant);

/** A printed change from or to a value that was wrong, and a translation of it into another currency, go with it. */
function restsOn(fact: Fact, { metric, basis, kind, period, quantity, disclosure }: Fact): boolean {
  if (kind !== 'value' || fact.metric !== metric || fact.basis !== basis) return false;
  if (fact.kind !== 'value') return fact.period === period || fact.base === period;
  return (
    fact.period === period &&
    fact.quantity.unit !== quantity.unit &&
    fact.disclosure.origin.id === disclosure.origin.id
  );
}

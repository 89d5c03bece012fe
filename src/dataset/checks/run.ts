import type { Record } from '../record.js';
import { viewsOf } from '../view.js';
import { cashRelations, equityRelations } from './cash.js';
import { changeRelations } from './changes.js';
import { dollarRelations } from './dollars.js';
import { covers, type Exception } from './exceptions.js';
import { indexFacts } from './fact-index.js';
import { footingRelations } from './footings.js';
import { ratioRelations } from './ratios.js';
import { failureOf, type CheckedRelation, type Failure } from './relation.js';
import { sameFigureRelations } from './same-figure.js';
import { sumRelations } from './sums.js';
import { targetPerShareRelations } from './targets-per-share.js';

export interface CheckReport {
  /** How many relations were recomputed, in all and by kind. */
  readonly relations: number;
  readonly kinds: Readonly<globalThis.Record<string, number>>;
  /** Relations that do not tie for a known reason. */
  readonly explained: readonly { readonly failure: Failure; readonly reason: string }[];
  readonly unexplained: readonly Failure[];
  /** Exceptions that nothing needs any more; each counts as an error. */
  readonly stale: readonly Exception[];
}

/** Every relation between printed figures that hold that the record can recompute, each with an id of its own. */
export function relationsOf(record: Record): CheckedRelation[] {
  const view = viewsOf(record)(Infinity);
  const index = indexFacts(view);
  return withOwnIds([
    ...sumRelations(record, index),
    ...footingRelations(index),
    ...cashRelations(index),
    ...equityRelations(index),
    ...changeRelations(index, view),
    ...ratioRelations(index, view),
    ...targetPerShareRelations(index),
    ...dollarRelations(index),
    ...sameFigureRelations(index),
  ]);
}

/** Numbers relations of one id, in the order of the record. */
function withOwnIds(relations: readonly CheckedRelation[]): CheckedRelation[] {
  const seen = new Map<string, number>();
  return relations.map((relation) => {
    const count = (seen.get(relation.id) ?? 0) + 1;
    seen.set(relation.id, count);
    return count === 1 ? relation : { ...relation, id: `${relation.id} (${count})` };
  });
}

/** Recomputes the whole record. */
export function runChecks(record: Record, exceptions: readonly Exception[]): CheckReport {
  const relations = relationsOf(record);
  const known = exceptions.map((exception) => ({ exception, covers: covers(exception) }));
  const failures = relations.flatMap((relation) => failureOf(relation) ?? []);
  const judged = failures.map((failure) => ({
    failure,
    known: known.find((one) => one.covers(failure.relation.id)),
  }));
  const needed = new Set(judged.map((one) => one.known));
  return {
    relations: relations.length,
    kinds: countKinds(relations),
    explained: judged.flatMap(({ failure, known: one }) =>
      one ? [{ failure, reason: one.exception.reason }] : [],
    ),
    unexplained: judged.flatMap((one) => (one.known ? [] : [one.failure])),
    stale: known.filter((one) => !needed.has(one)).map((one) => one.exception),
  };
}

function countKinds(relations: readonly CheckedRelation[]): globalThis.Record<string, number> {
  const counts: globalThis.Record<string, number> = {};
  for (const { kind } of relations) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

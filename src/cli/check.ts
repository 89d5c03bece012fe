import { loadExceptions } from '../dataset/checks/exceptions.js';
import { runChecks } from '../dataset/checks/run.js';
import type { Record } from '../dataset/record.js';

/** The counts of all integrity checks, and what does not tie. */
export function reportChecks(record: Record, dataFolder: string): { text: string; good: boolean } {
  const report = runChecks(record, loadExceptions(dataFolder));
  const kinds = Object.entries(report.kinds).map(([kind, count]) => `  ${kind}: ${count}`);
  const open = report.unexplained.map((failure) => `UNEXPLAINED ${failure.relation.id}`);
  const stale = report.stale.map((exception) => `STALE EXCEPTION ${exception.relation}`);
  const summary = `${record.facts.length} facts, ${report.relations} relations recomputed, ${report.explained.length} explained exceptions, ${open.length} unexplained, ${stale.length} stale exceptions`;
  return {
    text: [...open, ...stale, ...kinds, summary].join('\n'),
    good: open.length === 0 && stale.length === 0,
  };
}

import { flatMap } from '../../dataset/flat-map.js';
import type { Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import { wordsOf } from './topic-keys.js';

/**
 * "Which shareholdings lifted other investments?": who asks for the thing behind a movement, in words of the reason that
 * the company gave for one of the figures named, asks why it moved. Null for any other question.
 */
export function asReason(
  request: Request,
  unplaced: readonly string[],
  frame: Frame,
  record: Record,
): Request | null {
  if (request.ask === 'rank' || request.ask === 'explain' || frame.has('definition')) return null;
  const asks = frame.all('asks').map(({ word }) => word);
  const moved = request.premise?.direction !== undefined;
  if (!asks.some((word) => ASKING.has(word)) || !(moved || request.ask === 'change')) return null;
  // "among SI, network and ATM, which margin declined?" asks which of them did
  const listed = request.exprs.length > 1;
  if (unplaced.length === 0 && (listed || !(moved && asks.includes('which')))) return null;
  const metrics = new Set(flatMap(request.exprs, (expr) => metricsOf(expr)));
  const told = record.reasons
    .filter((one) => one.metrics.some((metric) => metrics.has(metric)))
    .map((one) => new Set([...wordsOf(one.reason.en), ...wordsOf(one.reason.ja)]));
  const fits = told.some((words) => unplaced.every((word) => words.has(word)));
  return fits ? { ...request, ask: 'explain' } : null;
}

const ASKING: ReadonlySet<string> = new Set(['which', 'what', 'who']);

import { scopeOf } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Ask, Request } from '../query.js';
import type { Frame } from '../roles/frame.js';
import type { Clause } from '../request.js';
import { standsAlone } from './times.js';

/** Follow-ups about what leads a ranking: "which year was the best?", "and revenue in that year?". */

/**
 * The follow-up as one about the year or line that the ranking of the thread brings out, which the answer finds; null
 * where it is about something else.
 */
export function ofWinner(merged: Request, clause: Clause, previous: Request): Request | null {
  const ranking = previous.winnerOf ?? (isRanking(previous) ? previous : null);
  const { ask } = clause.request;
  if (!ranking || !TOLD_OF_ONE.has(ask) || isAboutAnother(clause, ranking)) return null;
  if (previous.winnerOf === undefined && !pointsThere(clause, ranking)) return null;
  const { order: _ranked, groupBy: _rows, ...rest } = merged;
  const told = { ...rest, ask, periods: clause.request.periods, winnerOf: ranking };
  return isShareOfAll(clause, ranking) ? { ...told, ask: 'share', exprs: ranking.exprs } : told;
}

const isRanking = ({ ask, exprs, order, filter, unplaced }: Request): boolean =>
  (ask === 'rank' || (ask === 'threshold' && !filter?.counted && !filter?.any)) &&
  exprs.length > 0 &&
  (order?.count ?? 1) === 1 &&
  unplaced === undefined;

const TOLD_OF_ONE: ReadonlySet<Ask> = new Set<Ask>(['value', 'change', 'share']);

/** "which segment has the best margin?", where it was asked back which margin, then "its revenue?": of none that is known. */
export const lostLeader = (frame: Frame, state: Request | undefined): string[] =>
  state?.ask === 'rank' && state.exprs.length === 0
    ? [...(THAT_ONE.exec(frame.text) ?? []), ...(THAT_TIME.exec(frame.text) ?? [])].slice(0, 1)
    : [];

/** Years and quarters are put in order, and not lines. */
const isOfTimes = ({ ask, groupBy, periods, exprs, order }: Request): boolean =>
  ask === 'threshold' ||
  order?.part !== undefined ||
  (groupBy !== undefined && groupBy !== 'children') ||
  (groupBy === undefined && exprs.length === 1 && periods.length > 1);

/** Another line or time is named, or an order is asked for anew. */
function isAboutAnother({ frame, times }: Clause, ranking: Request): boolean {
  if (frame.has('rank') || frame.has('exclude')) return true;
  return isOfTimes(ranking)
    ? times.refs.some(({ kind }) => kind !== 'relative')
    : (frame.has('scope') && !isShareOfAll({ frame }, ranking)) || standsAlone(frame, times);
}

/** "its share of network revenue?": of all that was put in order. */
const isShareOfAll = ({ frame }: Pick<Clause, 'frame'>, ranking: Request): boolean =>
  !isOfTimes(ranking) &&
  frame.has('share') &&
  frame.all('scope').every(({ id }) => ranking.exprs.flatMap(metricsOf).map(scopeOf).includes(id));

/** "in that year", "its revenue", 「その伸び率は？」; a bare "it" may be the ranking itself. */
function pointsThere({ frame: { text }, request }: Clause, ranking: Request): boolean {
  const asks = request.exprs.length > 0 || request.ask !== 'value' || RATE.test(text);
  return asks && (THAT_ONE.test(text) || (isOfTimes(ranking) && THAT_TIME.test(text)));
}
const THAT_ONE =
  /\b(?:its|that (?:one|service|business|segment|line|item)(?:'s)?)\b|^(?:その|それの|同(?:事業|サービス))/;
const THAT_TIME =
  /\b(?:that|the same) (?:fiscal )?(?:year|quarter|half|period)\b|\bthen\b|その(?:年度?|四半期|とき|時|期)|当時|同年度?|同(?:四半)?期/;
const RATE = /\b(?:margin|ratio|share)\b|率|比|割合/;

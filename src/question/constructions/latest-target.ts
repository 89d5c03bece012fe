import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** "the latest full-year target": the one set last, and not that of the latest year of which the results are known. */
export function latestTarget(request: Request, { text }: Frame): Request {
  const [only, ...more] = request.periods;
  const isValue = request.ask === 'target' && request.target?.facet === 'value' && more.length === 0;
  const isLatestYear =
    only?.kind === 'latest' && (only.step === 'year' || only.part === 'FY') && only.count === undefined;
  return isValue && isLatestYear && NEWEST.test(text)
    ? { ...request, periods: [{ kind: 'latest', running: true }] }
    : request;
}
const NEWEST = /\b(?:latest|newest|most recent|current)\b|最新|直近|足元/;

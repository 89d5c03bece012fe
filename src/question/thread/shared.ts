import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metric, type Metric } from '../figures/expr.js';
import { isPartIn } from '../figures/measure-tree.js';
import type { Expr } from '../query.js';
import { isWholeOf, partAndWhole, ratio } from '../figures/ratios.js';
import type { Clause } from '../request.js';
import type { CarryStep } from './step.js';

/** "What share of revenue is SI?", then "and ATM?" or "of network revenue?": another part, or another whole, of the same measure. */
export const shared: CarryStep = (request, clause, previous, record) => {
  const [asked, ...others] = previous.exprs;
  const share = asked && others.length === 0 ? partAndWhole(asked) : null;
  const [said, ...more] = request.exprs;
  if (!share || said?.op !== 'metric' || more.length > 0 || request.ask !== 'value') return request;
  if (measureOf(said.metric) !== measureOf(share.part.metric)) return request;
  const { part, whole } = changed(share, said, clause);
  return whole && isWholeOf(whole, part, record)
    ? {
        ...request,
        exprs: [ratio(part, whole, 'share', record)],
        origins: { ...request.origins, metric: 'carried' },
      }
    : request;
};

/** What is said takes the place of the whole or of the part; of neither, where it names a figure of its own. */
function changed(
  { part, whole }: { part: Metric; whole: Metric },
  said: Metric,
  { frame, expressions: { scopeSaid, measureSaid } }: Clause,
): { part: Expr; whole: Expr | null } {
  if (OF_WHOLE.test(frame.text))
    return { part, whole: scopeSaid ? said : metric('company', measureOf(part.metric)) };
  return { part: said, whole: scopeSaid && !measureSaid ? whole : null };
}

const OF_WHOLE =
  /^(?:(?:and|or|then|what about|how about) )?(?:as a (?:share|percentage) |as % )?(?:out )?of\b|全体(?:では|だと|に対して|に占める|比)/;

/** "SI revenue", "of which maintenance", "its share?": of the whole that the thread told before it, and not of the company. */
export const shareInThread: CarryStep = (request, { frame }, previous, record) => {
  const [part, ...others] = request.exprs;
  const bare = !frame.has('scope') && !frame.has('measure') && request.ask === 'share';
  if (!bare || !part || others.length > 0 || request.origins.metric !== 'carried') return request;
  const whole = (previous.trail ?? [])
    .flatMap(({ exprs }) => (exprs.length === 1 ? exprs : []))
    .findLast((one) => isWiderThan(one, part, record));
  return whole ? { ...request, ask: 'value', exprs: [ratio(part, whole, 'share', record)] } : request;
};

/** A wider line with the same figure, or a figure of the same line that is the sum of its parts. */
const isWiderThan = (whole: Expr, part: Expr, record: Record): boolean =>
  isWholeOf(whole, part, record) ||
  (whole.op === 'metric' &&
    part.op === 'metric' &&
    scopeOf(whole.metric) === scopeOf(part.metric) &&
    isPartIn(record, measureOf(part.metric), measureOf(whole.metric)));

/** "what share of that is private?": of the line before it, and no share of a share. */
export const shareItself: CarryStep = (request) =>
  request.ask === 'share' &&
  request.exprs.length > 0 &&
  request.exprs.every(({ op }) => op === 'share' || op === 'ratio')
    ? { ...request, ask: 'value' }
    : request;

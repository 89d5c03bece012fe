import { scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { metricsIn } from '../figures/known.js';
import type { Request } from '../query.js';

/**
 * "ATM revenue FY2017", then "operating income in FY2012?": names and a period, in no sentence of their own, go on about
 * the line of the thread where the record tells all of it of that line.
 */
export function isOfThread({ roles }: Frame, state: Request | undefined, record: Record): boolean {
  const [line, ...others] = linesOf(state);
  const measures = roles.flatMap(({ sense }) => (sense?.t === 'measure' ? [sense.id] : []));
  return (
    line !== undefined &&
    line !== 'company' &&
    others.length === 0 &&
    roles.every(({ use }) => use !== 'idle') &&
    measures.every((measure) => metricsIn(record).has(`${line}/${measure}`))
  );
}

const linesOf = (state: Request | undefined): readonly string[] => [
  ...new Set((state?.exprs ?? []).flatMap(metricsOf).map(scopeOf)),
];

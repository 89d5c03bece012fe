import { measureOf, type Record } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import type { Ask } from '../query.js';
import type { Expressions } from '../figures/expressions.js';
import type { Times } from '../periods/spans-of-time.js';

/** "the total of net income since FY2012", "FY2016 plus FY2017": of what adds up over time, one sum. */
export function isTotalOverTime(
  found: Ask,
  { exprs }: Pick<Expressions, 'exprs'>,
  times: Times,
  frame: Frame,
  record: Record,
): boolean {
  const [expr, ...others] = exprs;
  const several = times.ranged || (times.refs.length > 1 && times.refs.every(({ kind }) => kind === 'span'));
  return (
    (found === 'value' || found === 'trend') &&
    several &&
    expr?.op === 'metric' &&
    others.length === 0 &&
    record.measures.get(measureOf(expr.metric))?.kind === 'flow' &&
    (TOTAL_OF.test(frame.text) || addsTimes(frame))
  );
}
const TOTAL_OF = /\btotal of\b|\bin total\b|\baltogether\b|\bcumulatively\b|\badd(?:ed)? up\b|通算/;

/** "FY2016 plus FY2017" */
const addsTimes = ({ roles }: Frame): boolean =>
  roles.some(
    ({ span }, at) =>
      span.senses.some(({ t }) => t === 'plus') &&
      /\w/.test(span.text) &&
      roles[at - 1]?.use === 'period' &&
      roles[at + 1]?.use === 'period',
  );

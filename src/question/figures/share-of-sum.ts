import { measureOf } from '../../dataset/record.js';
import { metric } from './expr.js';
import type { Expressions } from './expressions.js';
import type { Frame } from '../roles/frame.js';
import type { Expr } from '../query.js';

/** "network and SI combined as a share of the company's": the share of their sum. */
export const isShareOfSum = (frame: Frame, { exprs, share }: Expressions): boolean =>
  frame.has('share') &&
  !share &&
  exprs.length > 1 &&
  frame.all('aggregate').length > 0 &&
  frame.all('aggregate').every((one) => one.fn === 'sum');

export function shareOfSum(exprs: readonly Expr[]): Expr[] {
  const [first] = exprs;
  if (first?.op !== 'metric') return [...exprs];
  const whole = metric('company', measureOf(first.metric));
  const sum = exprs.reduce((left, right) => ({ op: 'add', left, right }));
  return [{ op: 'share', left: sum, right: whole }];
}

import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { Frame } from '../roles/frame.js';
import type { Claim, Expr } from '../query.js';
import type { Role } from '../roles/roles.js';

/** A number stands beside the name that it is claimed of, before it or after it, throughout a question. */
function namesBeside({ roles }: Frame): string[][] {
  const isNumber = ({ use }: Role): boolean => use === 'number';
  const beside: string[][] = [[]];
  for (const role of roles) {
    if (isNumber(role)) beside.push([]);
    else if (role.sense?.t === 'measure' || role.sense?.t === 'scope') beside.at(-1)?.push(role.sense.id);
  }
  const [before = [], ...after] = beside;
  return before.length > 0 ? beside.slice(0, -1) : after;
}

const isNamed = (expr: Expr | undefined, names: readonly string[]): boolean =>
  expr?.op === 'metric' &&
  (names.includes(measureOf(expr.metric)) ||
    names.some((name) => name !== 'company' && name === scopeOf(expr.metric)));

/** "revenue 176 billion and OI 6.8 billion, right?": each claimed of its own figure; undefined where they do not go in pairs. */
export function claimsOfEach(frame: Frame, exprs: readonly Expr[]): readonly Claim[] | undefined {
  const { numbers } = frame;
  if (numbers.length < 2 || numbers.length !== exprs.length || frame.has('threshold')) return undefined;
  const names = namesBeside(frame);
  if (names.length !== exprs.length || !names.every((some, at) => isNamed(exprs[at], some))) return undefined;
  const claims = flatMap(numbers, ({ number: { value, unit, step }, said }) => ({ value, unit, step, said }));
  return claims.every(({ value, unit }) => unit !== 'any' || value >= LEAST) ? claims : undefined;
}
/** No smaller number without a unit is an amount. */
const LEAST = 1000;

import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { isVerb } from '../figures/connectors.js';
import { metric } from '../figures/expr.js';
import type { Frame } from '../roles/frame.js';
import { ELSE } from './percent-of-said.js';
import type { Expr } from '../query.js';
import { crossingOf, isAncestor } from '../figures/scope-tree.js';
import { fits } from '../figures/scoped.js';

/** A part that is asked for beside its whole, as an amount. */

/** "How much of capital spending was land?", "of mobile revenue, consumer": the part that is asked for, as an amount. */
export function partOfSaid(exprs: readonly Expr[], frame: Frame, record: Record): Expr[] | null {
  const [whole, part, ...others] = exprs;
  if (!whole || !part || others.length > 0 || ELSE.some((t) => frame.has(t)) || !saysOf(frame)) return null;
  const line = lineWithin(whole, part, record);
  if (line) return [line];
  return unitOf(whole, record) === unitOf(part, record) && !frame.has('change') ? [part] : null;
}

const unitOf = (expr: Expr, record: Record): string | undefined =>
  expr.op === 'metric' ? record.measures.get(measureOf(expr.metric))?.unit : undefined;

/** The part by its own line: of mobile, the consumers are those of its line for them. */
function lineWithin(whole: Expr, part: Expr, record: Record): Expr | null {
  if (whole.op !== 'metric' || part.op !== 'metric' || measureOf(whole.metric) !== measureOf(part.metric))
    return null;
  const [outer, inner, measure] = [scopeOf(whole.metric), scopeOf(part.metric), measureOf(part.metric)];
  if (outer !== 'company' && isAncestor(record, outer, inner)) return part;
  const line = crossingOf(record, outer, inner);
  return line !== undefined && fits(record, line, measure) ? metric(line, measure) : null;
}

const saysOf = (frame: Frame): boolean =>
  isHowMuchOf(frame) ||
  /^(?:of|out of|within)\b/.test(firstWord(frame)) ||
  /のうち|のなか|の中(?!間|期|国)/.test(frame.text);

/** The first word that means anything. */
const firstWord = ({ roles }: Frame): string =>
  roles.find(({ use, sense }) => use !== 'idle' && sense?.t !== 'and' && sense?.t !== 'elliptic')?.span
    .text ?? '';

/** A whole is named before the verb, its part after it. */
function isHowMuchOf(frame: Frame): boolean {
  const { roles } = frame;
  const verb = roles.findIndex(isVerb);
  const first = roles.findIndex(({ sense }) => sense?.t === 'measure');
  return firstWord(frame) === 'how much of' && first >= 0 && verb > first;
}

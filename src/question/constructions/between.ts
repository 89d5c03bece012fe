import type { Frame } from '../roles/frame.js';
import type { Group } from '../figures/group-state.js';
import type { Expr, Request } from '../query.js';
import type { Times } from '../periods/spans-of-time.js';

/** "How much higher was A than B?": of two figures of one period, what lies between them, not how each moved. */

const EXCEEDS =
  /\b(?:exceed|exceeds|exceeded|surpass|surpassed|outstrip|outstripped|outpaced?|top|topped|trail|trailed|lag|lagged)\b|上回|下回|大きい|小さい|多い|少ない/;

export function betweenFigures(
  request: Request,
  groups: readonly Group[],
  frame: Frame,
  times: Times,
): Request {
  const [left, right] = request.exprs;
  if (!left || !right) return request;
  if (asksWhether(request, frame, times)) return withoutMove(request);
  if (asksMultiple(request, frame, times)) return { ...request, exprs: [{ op: 'ratio', left, right }] };
  const apart = [
    asksDistance(request, groups, frame, times),
    asksMore(request, frame, times),
    exceeds(request, frame, times),
  ];
  if (!apart.includes(true)) return request;
  const down =
    frame.first('direction')?.way === 'down' || frame.first('rank')?.way === 'least' || LESS.test(frame.text);
  const expr: Expr = down ? { op: 'subtract', left: right, right: left } : { op: 'subtract', left, right };
  const { change: _moved, premise: _claimed, ...rest } = request;
  const plain = !frame.has('direction') && !frame.has('rank') && !EXCEEDS.test(frame.text);
  return { ...rest, ask: 'value', exprs: [expr], ...(plain && { apart: true }) };
}

/** "interest expense and interest paid: do they differ?": both are told, and neither is said to have moved. */
const asksWhether = ({ ask, exprs, change }: Request, { text }: Frame, { refs, ranged }: Times): boolean =>
  ask === 'change' &&
  exprs.length === 2 &&
  change?.base === undefined &&
  refs.length < 2 &&
  !ranged &&
  DIFFER.test(text);
const DIFFER =
  /\b(?:do|does|did|are) (?:they|these|those|the two|both) (?:differ|different)\b|(?:違い|異なり)ますか$/;

function withoutMove({ change: _moved, premise: _claimed, ...rest }: Request): Request {
  return { ...rest, ask: 'value' };
}

const LESS = /\bhow (?:much|many) (?:less|fewer|smaller|lower)\b/;

/** 「AはBの何倍」, of one period. */
const asksMultiple = ({ ask, exprs }: Request, frame: Frame, { refs, ranged }: Times): boolean =>
  ask === 'value' &&
  exprs.length === 2 &&
  exprs.every(({ op }) => op === 'metric') &&
  refs.length < 2 &&
  !ranged &&
  frame.lang === 'ja' &&
  frame.all('unit').some(({ unit }) => unit === 'times');

/** 「AはBよりいくら多い」 */
const asksMore = ({ ask, exprs }: Request, frame: Frame, { refs, ranged }: Times): boolean =>
  ask === 'rank' &&
  exprs.length === 2 &&
  refs.length < 2 &&
  !ranged &&
  frame.roles.some(({ span }) => span.text.startsWith('より')) &&
  (frame.all('asks').some(({ word }) => word === 'how') ||
    /どれだけ|どのくらい|どれくらい|どの程度|何(?:円|億|百万|ポイント|契約|回線|台)/.test(frame.text));

/** "how much does A exceed B?", 「AはBをいくら上回る」 */
const exceeds = ({ ask, exprs }: Request, { text }: Frame, { refs, ranged }: Times): boolean =>
  (ask === 'value' || ask === 'change') &&
  exprs.length === 2 &&
  exprs.every(({ op }) => op === 'metric') &&
  refs.length < 2 &&
  !ranged &&
  EXCEEDS_BY.test(text);
const EXCEEDS_BY =
  /\bhow (?:much|many|far)\b.*\b(?:exceed|surpass|outstrip|outpace|top|trail|lag)(?:s|ed|ped)?\b|は.+を(?:いくら|どれだけ|どのくらい|どれくらい|どの程度|何(?:円|億円?|百万円|ポイント|件|台))[上下]回/;

/** "which was bigger, and by how much?" */
const AND_BY = /\band by how (?:much|many)\b/;

function asksDistance(
  { ask, exprs, change }: Request,
  groups: readonly Group[],
  frame: Frame,
  times: Times,
): boolean {
  if (exprs.length !== 2 || change?.base !== undefined || change?.form === 'percent') return false;
  if (times.ranged || times.refs.length > 1) return false;
  if (ask !== 'change') return ask === 'rank' && AND_BY.test(frame.text);
  // "increase in A vs increase in B": how each moved
  if (MOVED.test(frame.text) && !/\bbetween\b|差|違い/.test(frame.text)) return false;
  return saysBetween(frame, groups, change?.form === 'amount');
}

const MOVED =
  /\b(?:changes?|increases?|decreases?|rises?|declines?|growth|falls?|drops?)\b|増減|増加|減少|伸び/;

/** "between A and B", "A against B"; with an amount asked for, "A exceeded B" too. */
const saysBetween = (frame: Frame, groups: readonly Group[], ofAmount: boolean): boolean =>
  frame.has('between') ||
  /\bbetween\b/.test(frame.text) ||
  groups.some(({ joined }) => joined === 'compare') ||
  (ofAmount && (EXCEEDS.test(frame.text) || /差|違い/.test(frame.text)));

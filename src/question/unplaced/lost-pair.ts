import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import { saidFor, type Frame } from '../roles/frame.js';
import { tellRate } from '../figures/measure-tree.js';
import { YES_OR_NO } from '../asks/premise-words.js';
import { saysShareOfMove } from '../constructions/share-of-move.js';
import type { Request } from '../query.js';

/** Two figures that are set against one another, of which the request tells something else: their words are unplaced after all. */
export const lostPair = (frame: Frame, request: Request, record: Record): string[] => [
  ...namedTwice(frame, request),
  ...unlikeUnits(frame, request, record),
  ...untoldShare(frame, request, record),
  ...shareOfLine(frame, request),
];

const measuresSaid = (frame: Frame): string[] => [...new Set(saidFor(frame, 'measure'))];

/** "the difference between net income and net income attributable to IIJ", "between short-term and long-term borrowings": one figure differs by nothing. */
function namedTwice(frame: Frame, { ask, exprs, periods }: Request): string[] {
  const names = measuresSaid(frame);
  const isBetween = frame.has('between') || frame.roles.some(({ span }) => /\bbetween$/.test(span.text));
  const isPair = names.length === 2 || names.some((name) => name.includes(' and '));
  return ask === 'change' && isBetween && isPair && exprs.length === 1 && periods.length < 2
    ? names.slice(-1)
    : [];
}

/** "did dividends exceed interest paid?": an amount per share and an amount of money are not held against one another. */
function unlikeUnits(frame: Frame, { ask, exprs }: Request, record: Record): string[] {
  const units = exprs.flatMap(metricsOf).map((name) => record.measures.get(measureOf(name))?.unit);
  const isHeld = ask === 'rank' || YES_OR_NO.test(frame.text);
  return isHeld && units.includes('JPY') && units.includes('JPY/share') ? measuresSaid(frame) : [];
}

/** "what share of the increase in liabilities is borrowings?": neither a share of liabilities nor how that moved; and no rate contributes. */
function untoldShare(frame: Frame, { ask, exprs, change }: Request, record: Record): string[] {
  const isOther = exprs.length > 1 || exprs.some(({ op }) => op !== 'metric');
  const ofRate = tellRate(exprs, record);
  const isUntold = change?.form !== 'contribution' || ofRate;
  return (ask === 'change' || ask === 'value' || ask === 'explain') && isUntold && isOther
    ? [saysShareOfMove(frame) ?? []].flat()
    : [];
}

/** 「WANとアウトソーシングのネットワークサービスに占める割合」: a line whose share is asked for is no share of the company. */
const shareOfLine = ({ roles }: Frame, { exprs }: Request): string[] =>
  roles.flatMap(({ sense, span }, at) => {
    const whole = roles[at - 1]?.sense;
    const isNamed = (sense?.t === 'ratio' || sense?.t === 'share') && span.text.startsWith('に占める');
    if (!isNamed || whole?.t !== 'scope' || whole.id === 'company') return [];
    return exprs.flatMap(metricsOf).some((name) => scopeOf(name) === whole.id) ? [] : [span.text];
  });

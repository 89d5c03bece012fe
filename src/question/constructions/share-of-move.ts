import { measureOf, type Record } from '../../dataset/record.js';
import { metric, metricsOf } from '../figures/expr.js';
import { liesWithin } from '../figures/measure-tree.js';
import type { PartOfWhole } from '../figures/ratios.js';
import { fits } from '../figures/scoped.js';
import { isAncestor } from '../figures/scope-tree.js';
import type { Request } from '../query.js';
import type { Frame } from '../roles/frame.js';

/** "How much of the increase in SG&A was sales and marketing?": of the movement of a whole, that of a part named with it. */
export function shareOfMove(request: Request, frame: Frame, record: Record): Request {
  const said = saysShareOfMove(frame);
  const pair = said === undefined || asksYen(frame) ? null : pairSaid(request, frame, record);
  if (!pair || request.ask === 'target') return request;
  const { portion: _part, order: _ranked, ...rest } = request;
  return {
    ...rest,
    ask: 'change',
    exprs: [{ op: 'share', left: pair.part, right: pair.whole }],
    change: { ...request.change, form: 'contribution' },
  };
}

/** 「増収のうちSIはいくら」: the movement of the part itself. */
const asksYen = ({ lang, text }: Frame): boolean => lang === 'ja' && /いくら|何(?:億|百万)?円/.test(text);

/** The words that ask for a share of a movement. */
export const saysShareOfMove = ({ text, lang }: Frame): string | undefined =>
  (lang === 'ja' ? SHARE_OF_MOVE_JA : SHARE_OF_MOVE).exec(text)?.[0];
const SHARE_OF_MOVE =
  /\b(?:share|portion|part|percentage|proportion|how much) of (?:the )?(?:(?!and\b|,)\S+ ){0,5}?(?:increase|growth|rise|change|decrease|decline|fall|drop)\b/;
const SHARE_OF_MOVE_JA =
  /(?:増加|減少|増収|増益|減収|減益|増|減|成長|伸び|伸長|拡大)(?:額|分|幅)?(?:のうち|の中で|に占める|の何割|の何%)/;

/** A whole and its part: two lines of one figure, or a figure and what it is a sum of; in whatever order. */
function pairSaid(request: Request, frame: Frame, record: Record): PartOfWhole | null {
  const measures = measuresOf(request, frame);
  const scopes = idsOf(frame, 'scope');
  const [measure, other, ...more] = measures;
  if (measure === undefined || more.length > 0) return null;
  if (other === undefined) return linesOf(record, scopes, measure);
  return scopes.length > 1 ? null : termAndSum(record, scopes[0] ?? 'company', measure, other);
}

/** 「成長のうちモバイルの割合」: where none is said, the measure that the line is told by. */
function measuresOf({ exprs }: Request, frame: Frame): string[] {
  const said = idsOf(frame, 'measure');
  return said.length > 0 || frame.lang === 'en'
    ? said
    : [...new Set(exprs.flatMap(metricsOf).map(measureOf))];
}

const idsOf = (frame: Frame, t: 'measure' | 'scope'): string[] => [
  ...new Set(frame.all(t).map(({ id }) => id)),
];

function termAndSum(record: Record, scope: string, a: string, b: string): PartOfWhole | null {
  const [part, whole] = liesWithin(record, a, b) ? [a, b] : [b, a];
  return liesWithin(record, part, whole) ? { part: metric(scope, part), whole: metric(scope, whole) } : null;
}

function linesOf(record: Record, scopes: readonly string[], measure: string): PartOfWhole | null {
  const [one, other = 'company', ...more] = scopes;
  if (one === undefined || more.length > 0) return null;
  const [outer, inner] = isAncestor(record, other, one) ? [other, one] : [one, other];
  const told =
    isAncestor(record, outer, inner) && fits(record, outer, measure) && fits(record, inner, measure);
  return told ? { part: metric(inner, measure), whole: metric(outer, measure) } : null;
}

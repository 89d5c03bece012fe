import { comparePeriods } from '../../dataset/period.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import type { Times } from '../periods/spans-of-time.js';

/** "was revenue growth higher in FY2017 than in FY2016?": the rates of both, and not how the figure itself moved. */
export function growthOfEach(request: Request, frame: Frame, { refs, ranged }: Times): Request {
  const isPair = refs.length === 2 && !ranged && refs.every(({ kind }) => kind === 'span');
  if (request.ask !== 'change' || request.exprs.length !== 1 || !isPair || !comparesRates(frame, refs))
    return request;
  const { premise: _claimed, ...rest } = request;
  return { ...rest, periods: refs, change: { base: 'yoy', form: 'percent' } };
}

/**
 * Growth as a noun, and a word that sets one of it against another: "SG&A growth FY2016 vs FY2017", the earlier
 * first, is of each, and so is growth said with each of the years.
 */
function comparesRates(frame: Frame, [first, second]: Times['refs']): boolean {
  const rates = frame.roles.filter(({ sense, span }) => sense?.t === 'change' && RATE.test(span.text));
  return (
    frame.has('compare') &&
    rates.length > 0 &&
    (rates.length > 1 ||
      frame.roles.some(({ span }) => HIGHER.test(span.text)) ||
      (first?.kind === 'span' && second?.kind === 'span' && comparePeriods(first.id, second.id) < 0))
  );
}
const RATE = /^(?:the )?(?:revenue |sales |profit )?growth(?: rate)?$|伸び率|成長率|増[収益加]率/;
const HIGHER = /^(?:higher|lower|stronger|weaker|better|worse)(?: than)?\b/;

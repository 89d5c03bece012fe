import type { Figure } from '../answer/types.js';
import type { View } from '../dataset/view.js';
import type { Role } from './role.js';
import type { Mention } from './types.js';

/** How the number of a draft stands to a figure of the record. */
export type Match = 'exact' | 'rounds' | 'cut_off' | 'coarse' | 'differs';

/** Compares with the digits that the draft gives; where words say the direction, with their sign. */
export function compare(mention: Mention, role: Role, figure: Figure, view: View): Match {
  const said = signedAs(mention.value, role, figure);
  if (mention.hedge === 'over' || mention.hedge === 'under')
    return isBeyond(said, mention.hedge, figure) ? 'rounds' : 'differs';
  return isPrinted(said, mention, figure, view) ? 'exact' : byDigits(said, mention.step, figure);
}

function isBeyond(said: number, hedge: 'over' | 'under', figure: Figure): boolean {
  const holds = hedge === 'over' ? figure.low > said : figure.high < said;
  return holds && near(said, figure);
}

function byDigits(value: number, step: number, { value: middle, low, high }: Figure): Match {
  const [said, from, to] = [roundTo(value, step), roundTo(low, step), roundTo(high, step)];
  if (from === to && said === from) return 'rounds';
  if (from === to) return cutTo(low, step) === said ? 'cut_off' : 'differs';
  // As the bot would tell it: a sum of rounded quarters is a few last digits wide.
  if (said === roundTo(middle, step) && high - low <= LOOSE * step) return 'rounds';
  // The record itself says no more: any of these digits may be the right one, or it is far coarser than the draft.
  return (said >= from && said <= to) || high - low > COARSE * step ? 'coarse' : 'differs';
}

/** A fall may be written as a plain number beside a word for it. */
function signedAs(value: number, { kind, direction }: Role, figure: Figure): number {
  if (kind !== 'growth' && kind !== 'difference') return value;
  if (direction !== 0) return Math.abs(value) * direction;
  return value < 0 ? value : Math.abs(value) * Math.sign(figure.value || 1);
}

/** "Over 6.7 billion" is said of what is a little more, not of ten times as much. */
const near = (said: number, { value }: Figure): boolean => Math.abs(value - said) <= Math.abs(value) * 0.1;

/** The very number stands in a document, or follows from documents without rounding. */
function isPrinted(said: number, { step }: Mention, figure: Figure, view: View): boolean {
  const { metric, period, basis, low, high, value, derivation } = figure;
  if (low === high && same(value, said)) return true;
  if (derivation.op === 'printed' && same(value, said)) return true;
  const kind =
    figure.kind === 'growth'
      ? 'growth'
      : figure.kind === 'change' || figure.kind === 'difference'
        ? 'change'
        : 'value';
  return view
    .find(metric, period, basis, kind)
    .some(({ quantity }) => same(quantity.value, said) && quantity.high - quantity.low <= 2 * step);
}

/** So many last digits wide an interval is still told without a hedge; so many, and it says nothing of the digits. */
const LOOSE = 4;
const COARSE = 20;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;

const dustless = (steps: number): number => Number(steps.toPrecision(12));
/** Half away from zero, as people round. */
const roundTo = (value: number, step: number): number =>
  Math.sign(value) * Math.round(dustless(Math.abs(value) / step));
const cutTo = (value: number, step: number): number =>
  Math.sign(value) * Math.floor(dustless(Math.abs(value) / step));

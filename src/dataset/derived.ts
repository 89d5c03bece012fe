import type { PeriodId } from './period.js';
import { add, divide, exact, scale, subtract, width, type Quantity } from './quantity.js';
import type { Fact } from './record.js';
import type { Relation, Term } from './relations.js';
import type { Basis } from './spec.js';

/** `count`: how many there are, whatever they come to. */
export type Operation = 'printed' | 'add' | 'subtract' | 'divide' | 'multiply' | 'count';

/** A figure with the way in which it follows from printed ones. */
export interface Derived {
  readonly metric: string;
  readonly period: PeriodId;
  readonly basis: Basis;
  readonly quantity: Quantity;
  readonly op: Operation;
  readonly inputs: readonly Derived[];
  /** Signs of the inputs of an addition, where some are taken away. */
  readonly signs?: readonly (1 | -1)[];
  /** The printed figure itself, when nothing was computed. */
  readonly fact?: Fact;
  /** Computed from a printed growth rate or from a figure that the company only calls approximate. */
  readonly coarse: boolean;
}

export function fromFact(fact: Fact): Derived {
  const { metric, period, basis, quantity } = fact;
  return {
    metric,
    period,
    basis,
    quantity,
    op: 'printed',
    inputs: [],
    fact,
    coarse: fact.hedge !== undefined,
  };
}

type Target = Pick<Derived, 'metric' | 'period' | 'basis'>;

/** The figure that a relation gives for its inputs; null where it would divide by zero. */
export function combine(relation: Relation, inputs: readonly Derived[], target: Target): Derived | null {
  const [first, second] = inputs;
  if (!first) return null;
  const coarse = inputs.some((input) => input.coarse);
  if (relation.kind === 'sum') return sum(relation.terms, inputs, target, coarse);
  const { unit = 'percent' } = relation;
  const quantity = second && divide(first.quantity, second.quantity, unit, unit === 'percent' ? 100 : 1);
  return quantity ? { ...target, quantity, op: 'divide', inputs, coarse } : null;
}

/** Written out whole: a search adds up many times what it keeps. */
function sum(
  terms: readonly Term[],
  inputs: readonly Derived[],
  { metric, period, basis }: Target,
  coarse: boolean,
): Derived {
  const signs = terms.map((term) => term.sign);
  const start = inputs[0]?.quantity.unit ?? 'JPY';
  const quantity = inputs.reduce(
    (total, input, at) => (signs[at] === -1 ? subtract(total, input.quantity) : add(total, input.quantity)),
    exact(0, start),
  );
  const op = signs.every((sign, at) => at === 0 || sign === -1) ? 'subtract' : 'add';
  return { metric, period, basis, quantity, op, inputs, signs, coarse };
}

/** A growth in percent as a factor. */
export const growthFactor = (growth: Quantity): Quantity => ({
  value: 1 + growth.value / 100,
  low: 1 + growth.low / 100,
  high: 1 + growth.high / 100,
  unit: 'times',
});

export function scaleBy(quantity: Quantity, factor: Quantity): Quantity {
  const [low, high] = [scale(quantity, factor.low), scale(quantity, factor.high)];
  return {
    value: quantity.value * factor.value,
    low: Math.min(low.low, high.low),
    high: Math.max(low.high, high.high),
    unit: quantity.unit,
  };
}

/** Exact before coarse, then the narrowest, then the fewest inputs; the order of relations breaks ties. */
export function best(candidates: readonly (Derived | null)[], preferShort: boolean): Derived | null {
  const found = candidates.filter((one) => one !== null);
  return found.reduce<Derived | null>(
    (chosen, one) => (chosen === null || compare(one, chosen, preferShort) < 0 ? one : chosen),
    null,
  );
}

function compare(a: Derived, b: Derived, preferShort: boolean): number {
  const shorter = preferShort ? leaves(a) - leaves(b) : 0;
  return Number(a.coarse) - Number(b.coarse) || Math.sign(width(a.quantity) - width(b.quantity)) || shorter;
}

const leaves = (one: Derived): number =>
  one.inputs.length === 0 ? 1 : one.inputs.reduce((total, input) => total + leaves(input), 0);

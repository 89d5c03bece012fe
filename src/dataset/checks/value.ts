import type { Derived } from '../derive.js';
import { add, divide, exact, scale, subtract, type Quantity, type Unit } from '../quantity.js';
import type { Fact } from '../record.js';

/** How a check takes a fact: as printed, or with one digit changed by a test. */
export type Read = (fact: Fact) => Quantity;

/** A quantity that follows from facts, computed anew for every reading of them. */
export interface Value {
  readonly facts: readonly Fact[];
  readonly of: (read: Read) => Quantity | null;
}

export const factValue = (fact: Fact): Value => ({ facts: [fact], of: (read) => read(fact) });

/** The sum of values, each taken with its sign. */
export function sumValue(values: readonly Value[], signs: readonly (1 | -1)[]): Value {
  return {
    facts: values.flatMap((one) => one.facts),
    of: (read) => {
      const read1 = values.map((one) => one.of(read));
      const unit = read1[0]?.unit ?? 'JPY';
      return read1.reduce<Quantity | null>(
        (total, one, at) => one && total && (signs[at] === -1 ? subtract(total, one) : add(total, one)),
        exact(0, unit),
      );
    },
  };
}

/** a ÷ b × factor. */
export const ratioValue = (a: Value, b: Value, unit: Unit, factor: number): Value => ({
  facts: [...a.facts, ...b.facts],
  of: (read) => {
    const [over, under] = [a.of(read), b.of(read)];
    return over && under && divide(over, under, unit, factor);
  },
});

/** Growth of `after` on `before` in percent; null where the base is not positive and a percentage has no meaning. */
export function growthValue(after: Value, before: Value): Value {
  const ratio = ratioValue(after, before, 'percent', 100);
  return {
    facts: ratio.facts,
    of: (read) => {
      const base = before.of(read);
      const times = base && base.low > 0 ? ratio.of(read) : null;
      return times && subtract(times, exact(100, 'percent'));
    },
  };
}

/** The mean of two values, such as the balances at both ends of a year. */
export function meanValue(a: Value, b: Value): Value {
  const sum = sumValue([a, b], [1, 1]);
  return {
    facts: sum.facts,
    of: (read) => {
      const total = sum.of(read);
      return total && scale(total, 0.5);
    },
  };
}

/** What lies between the least and the most of several values of one unit. */
export const rangeValue = (values: readonly Value[]): Value => ({
  facts: values.flatMap((one) => one.facts),
  of: (read) => {
    const [first, ...others] = values.map((one) => one.of(read));
    return others.reduce<Quantity | null>(
      (all, one) =>
        all && one && { ...all, low: Math.min(all.low, one.low), high: Math.max(all.high, one.high) },
      first ?? null,
    );
  },
});

/** A figure that the record derives, as a value that can be computed anew. */
export function derivedValue(derived: Derived): Value | null {
  if (derived.fact) return factValue(derived.fact);
  const inputs = derived.inputs.map(derivedValue);
  if (derived.coarse || !inputs.every((one) => one !== null)) return null;
  const [first, second] = inputs;
  if (derived.op === 'divide') return first && second ? ratioValue(first, second, 'percent', 100) : null;
  return derived.signs ? sumValue(inputs, derived.signs) : null;
}

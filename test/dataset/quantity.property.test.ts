import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  add,
  divide,
  printedQuantity,
  scale,
  subtract,
  type Quantity,
  type Rounding,
} from '../../src/dataset/quantity.js';

/** A number that no floating point has touched. */
interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}
const exactly = (over: bigint, under = 1n): Exact =>
  under < 0n ? { over: -over, under: -under } : { over, under };

/** A float as the very fraction that it is. */
function fraction(float: number): Exact {
  let [over, under] = [float, 1n];
  while (!Number.isInteger(over)) [over, under] = [over * 2, under * 2n];
  return exactly(BigInt(over), under);
}
const atMost = (a: Exact, b: Exact): boolean => a.over * b.under <= b.over * a.under;
const holds = (quantity: Quantity, truth: Exact): boolean =>
  atMost(fraction(quantity.low), truth) && atMost(truth, fraction(quantity.high));

const ROUNDINGS: readonly Rounding[] = ['nearest', 'down', 'unknown'];
/** Ten-thousandths in one printed unit, and what the unit is worth. */
const SCALES = [
  { step: 1000n, worth: 0.1 }, // a percentage with one decimal
  { step: 100n, worth: 0.01 }, // yen per share
  { step: 10_000n, worth: 1 },
  { step: 10_000_000n, worth: 1000 }, // thousands of yen
  { step: 1_000_000_000_000n, worth: 100_000_000 }, // tenths of a billion
] as const;

/** True values in ten-thousandths, with how a release would print them. */
const printed = fc
  .record({
    truth: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    form: fc.constantFrom(...SCALES),
    rounding: fc.constantFrom(...ROUNDINGS),
    up: fc.boolean(),
  })
  .map(({ truth, form, rounding, up }) => {
    const units = Number(roundTo(truth, form.step, rounding, up));
    const value = Number((units * form.worth).toPrecision(15)); // as a reader of decimals has it
    return { truth: exactly(truth, 10_000n), quantity: printedQuantity(value, form.worth, rounding, 'JPY') };
  });

/** Whole units printed for a value; `up` decides where a half, or an unstated rule, may go either way. */
function roundTo(truth: bigint, step: bigint, rounding: Rounding, up: boolean): bigint {
  const cut = truth / step;
  const rest = truth % step;
  if (rounding === 'down' || rest === 0n) return cut;
  const away = truth < 0n ? cut - 1n : cut + 1n;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  if (rounding === 'unknown' || twice === step) return up ? away : cut;
  return twice > step ? away : cut;
}

describe('intervals never exclude the true value', () => {
  it('as printed', () => {
    fc.assert(
      fc.property(printed, ({ truth, quantity }) => holds(quantity, truth)),
      { numRuns: 2000 },
    );
  });

  it('added and subtracted', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const under = a.truth.under * b.truth.under;
        const [left, right] = [a.truth.over * b.truth.under, b.truth.over * a.truth.under];
        const [sum, difference] = [add(a.quantity, b.quantity), subtract(a.quantity, b.quantity)];
        return holds(sum, exactly(left + right, under)) && holds(difference, exactly(left - right, under));
      }),
      { numRuns: 2000 },
    );
  });

  it('divided', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const ratio = divide(a.quantity, b.quantity, 'percent', 100);
        if (!ratio) return b.quantity.low <= 0 && b.quantity.high >= 0;
        return holds(ratio, exactly(a.truth.over * b.truth.under * 100n, a.truth.under * b.truth.over));
      }),
      { numRuns: 2000 },
    );
  });

  it('scaled', () => {
    fc.assert(
      fc.property(printed, fc.integer({ min: -1000, max: 1000 }), (a, factor) =>
        holds(scale(a.quantity, factor), exactly(a.truth.over * BigInt(factor), a.truth.under)),
      ),
      { numRuns: 2000 },
    );
  });

  it('through a chain of operations', () => {
    fc.assert(
      fc.property(fc.array(printed, { minLength: 2, maxLength: 12 }), (parts) => {
        const sum = parts.map((one) => one.quantity).reduce(add);
        const truth = parts
          .map((one) => one.truth)
          .reduce((a, b) => exactly(a.over * b.under + b.over * a.under, a.under * b.under));
        return holds(sum, truth);
      }),
      { numRuns: 1000 },
    );
  });
});

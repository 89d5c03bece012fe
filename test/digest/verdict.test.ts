import { expect, it } from 'vitest';
import { verdictOf } from '../../src/answer/evaluate/verdict.js';
import type { Quantity } from '../../src/dataset/quantity.js';
import { record } from './shipped.js';

const yen = (low: number, high = low): Quantity => ({ value: (low + high) / 2, low, high, unit: 'JPY' });
const percent = (value: number): Quantity => ({ value, low: value, high: value, unit: 'percent' });

it('the record says how near a target is in line with it', () => {
  expect(record.inLine).toEqual({ percent: 0.5, points: 0.05 });
});

// Both ends of the band belong to it; the next yen, or thousandth of a point, does not.
it.each([
  [yen(1000), yen(1000), 'in_line'],
  [yen(1005), yen(1000), 'in_line'],
  [yen(1006), yen(1000), 'above'],
  [yen(995), yen(1000), 'in_line'],
  [yen(994), yen(1000), 'below'],
  [yen(-1005), yen(-1000), 'in_line'],
  [yen(-1006), yen(-1000), 'below'],
  [yen(0), yen(0), 'in_line'],
  [yen(1), yen(0), 'above'],
  // Printed so coarsely that nobody can tell it from the band.
  [yen(1004, 1010), yen(1000), 'in_line'],
  [yen(1010), yen(1000, 1004), 'above'],
  [percent(3.75), percent(3.7), 'in_line'],
  [percent(3.751), percent(3.7), 'above'],
  [percent(3.649), percent(3.7), 'below'],
] as const)('%o against %o is %s', (result, target, verdict) => {
  expect(verdictOf(result, target, record.inLine)).toBe(verdict);
  expect(verdictOf(result, target)).toBe(verdict);
});

it('another band of the record is kept to', () => {
  expect(verdictOf(yen(1010), yen(1000), { percent: 1, points: 0 })).toBe('in_line');
  expect(verdictOf(yen(1011), yen(1000), { percent: 1, points: 0 })).toBe('above');
});

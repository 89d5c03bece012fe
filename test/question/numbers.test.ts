import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/question/text/normalize.js';
import { numberAt } from '../../src/question/text/numbers.js';

const said = (text: string): [number, string, number] | null => {
  const found = numberAt(normalize(text), 0);
  return found && [found.number.value, found.number.unit, found.number.step];
};

describe('a number with its size and unit', () => {
  it.each([
    ['5.3bn', 5.3e9, 'any', 1e8],
    ['5.3 billion yen', 5.3e9, 'JPY', 1e8],
    ['9,999 million', 9.999e9, 'any', 1e6],
    ['176 trillion', 1.76e14, 'any', 1e12],
    ['28,119 mn jpy', 2.8119e10, 'JPY', 1e6],
    ['21 thousand', 21_000, 'any', 1e3],
    ['19.7%', 19.7, 'percent', 0.1],
    ['2 percentage points', 2, 'points', 1],
    ['3x', 3, 'times', 1],
    ['3117.7 gbps', 3117.7, 'Gbps', 0.1],
    ['10 dollars', 10, 'USD', 1],
    ['53億円', 5.3e9, 'JPY', 1e8],
    ['５３億円', 5.3e9, 'JPY', 1e8],
    ['1,760億円', 1.76e11, 'JPY', 1e8],
    ['2兆円', 2e12, 'JPY', 1e12],
    ['4,843百万円', 4.843e9, 'JPY', 1e6],
    ['100万', 1e6, 'any', 1e4],
    ['11.6％', 11.6, 'percent', 0.1],
    ['0.4ポイント', 0.4, 'points', 0.1],
    ['2倍', 2, 'times', 1],
    ['-5', -5, 'any', 1],
    ['0.5', 0.5, 'any', 0.1],
    ['2割', 20, 'percent', 10],
    ['4万5千', 45_000, 'any', 1e3],
    ['1600円台', 1650, 'JPY', 100],
    ['3%台', 3.5, 'percent', 1],
    ['3割る', 3, 'any', 1],
  ])('%s', (text, value, unit, step) => {
    const found = said(text);
    expect(found?.[0]).toBeCloseTo(value, 3);
    expect(found?.[1]).toBe(unit);
    expect(found?.[2]).toBeCloseTo(step, 6);
  });

  it.each(['revenue', '4q17', '1q', '9m17', '3abc'])('is not in %s', (text) => {
    expect(said(text)).toBeNull();
  });

  it('is not the tail of another', () => {
    expect(numberAt('fy2017', 2)).toBeNull();
    expect(numberAt('19.75', 1)).toBeNull();
  });
});

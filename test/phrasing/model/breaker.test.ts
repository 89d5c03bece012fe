import { expect, it } from 'vitest';
import { createBreaker } from '../../../src/phrasing/model/breaker.js';

it('opens after failures in a row, and lets one trial through after each pause', () => {
  let now = 0;
  const breaker = createBreaker({ threshold: 2, pause: 100, now: () => now });
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  expect([breaker.isOpen(), breaker.allows()]).toEqual([false, true]);
  breaker.failed();
  expect([breaker.isOpen(), breaker.allows()]).toEqual([true, false]);
  now = 100;
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
  now = 150;
  breaker.failed();
  now = 249;
  expect(breaker.allows()).toBe(false);
  now = 250;
  expect(breaker.allows()).toBe(true);
  breaker.succeeded();
  expect([breaker.isOpen(), breaker.allows()]).toEqual([false, true]);
});

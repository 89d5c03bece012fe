import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/answer/types.js';
import { formatFigure } from '../../src/phrasing/format/figure.js';
import { precisionOf, toSteps } from '../../src/phrasing/format/precision.js';
import { derived, printed, target } from './examples.js';

const METRIC = 'company/revenue';
const cell = (text: string, unit: string, rest: Partial<Figure> = {}): Figure =>
  printed(METRIC, 'FY2017', text, unit, rest);
const between = (low: number, high: number, unit: Figure['unit'], rest: Partial<Figure> = {}): Figure =>
  derived(METRIC, 'FY2017', [low, high], unit, { op: 'subtract', inputs: [] }, rest);
const subscriptions = (text: string, unit = 'count'): Figure =>
  printed('mobile/subscriptions', '2018-03-31', text, unit);

describe('a figure', () => {
  it.each<[string, Figure, string, string]>([
    ['printed in thousands', cell('28,119,300', 'JPY thousand'), 'JPY 28,119 million', '28,119百万円'],
    ['printed in millions', cell('5,531', 'JPY million'), 'JPY 5,531 million', '5,531百万円'],
    [
      'printed in millions, rounding unknown',
      cell('84,394', 'JPY million', { low: 84393e6, high: 84395e6 }),
      'JPY 84,394 million',
      '84,394百万円',
    ],
    ['printed in billions', cell('17.9', 'JPY billion'), 'JPY 17.9 billion', '179億円'],
    ['with all its printed decimals', cell('0.60', 'JPY billion'), 'JPY 0.60 billion', '6.0億円'],
    [
      'that the company calls approximate',
      cell('0.3', 'JPY billion', { about: true }),
      'about JPY 0.3 billion',
      '約3億円',
    ],
    ['printed in Japanese', cell('570億5500万円', 'JPY'), 'JPY 57,055 million', '57,055百万円'],
    ['a target at face value', target(METRIC, 'FY2017', 6.5e9), 'JPY 6,500 million', '6,500百万円'],
    ['small, in thousands', cell('113', 'JPY thousand'), 'JPY 113 thousand', '113千円'],
    ['of a few millions', cell('9,750', 'JPY thousand'), 'JPY 9.8 million', '9.8百万円'],
    ['small and exact', cell('250000', 'JPY', { low: 250000, high: 250000 }), 'JPY 250,000', '250,000円'],
    ['nil', cell('-', 'JPY thousand'), 'JPY 0', '0円'],
    ['in dollars', cell('1,126', 'USD million'), 'USD 1,126 million', '1,126百万米ドル'],
    ['percent', cell('19.7', 'percent'), '19.7%', '19.7%'],
    ['percent without decimals', cell('14', 'percent'), '14%', '14%'],
    ['percent with two decimals', cell('26.00', 'percent'), '26.00%', '26.00%'],
    ['a dividend', cell('27.00', 'JPY/share'), 'JPY 27.00', '27.00円'],
    ['a rate', cell('106.25', 'JPY/USD'), 'JPY 106.25 per US dollar', '106.25円／米ドル'],
    ['bandwidth', cell('2,556.4', 'Gbps'), '2,556.4 Gbps', '2,556.4Gbps'],
    ['a count', subscriptions('1,339,586'), '1,339,586 subscriptions', '1,339,586契約'],
    ['a count in millions', subscriptions('2.3', 'count million'), '2.3 million subscriptions', '230万契約'],
    ['a multiple', between(2.5601, 2.5603, 'times'), '2.56 times', '2.56倍'],
    ['growth', between(25.63, 25.64, 'percent', { kind: 'growth' }), '+25.6%', '+25.6%'],
    ['a fall', between(-5.04, -5.03, 'percent', { kind: 'growth' }), '−5.0%', '−5.0%'],
    ['points', between(1.7, 1.72, 'points', { kind: 'change' }), '+1.7 points', '+1.7ポイント'],
    ['no change', between(-1e-14, 1e-14, 'percent', { kind: 'growth' }), '0.0%', '0.0%'],
    [
      'a difference to the nearest million',
      between(15_755e6, 15_757e6, 'JPY'),
      'about JPY 15,756 million',
      '約15,756百万円',
    ],
    [
      'a rate that is not known to its tens, within what it can be',
      between(21, 50, 'percent', { kind: 'growth' }),
      'about +40%',
      '約+40%',
    ],
    ['a wide interval', between(5.42e9, 5.43e9, 'JPY'), 'about JPY 5.43 billion', '約54.3億円'],
    ['a wider percentage', between(57.7, 59.2, 'percent'), 'about 58%', '約58%'],
    [
      'a difference of coarse counts',
      between(0.5e6, 0.7e6, 'count', { metric: 'mobile/subscriptions' }),
      'about 0.6 million subscriptions',
      '約60万契約',
    ],
  ])('%s', (_what, figure, en, ja) => {
    expect([formatFigure(figure, 'en'), formatFigure(figure, 'ja')]).toEqual([en, ja]);
  });
});

const magnitude = fc.double({ min: -3e11, max: 3e11, noNaN: true });
const width = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 2e9, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
);
const unit = fc.constantFrom<Figure['unit']>(
  'JPY',
  'USD',
  'percent',
  'points',
  'count',
  'Gbps',
  'times',
  'JPY/share',
);

describe('the digits of a derived figure', () => {
  it('are those of every value of its interval, unless the text says "about"', () => {
    fc.assert(
      fc.property(magnitude, width, unit, (low, span, of) => {
        const figure = between(low, low + span, of);
        const { step, about } = precisionOf(figure);
        const settled =
          figure.low === figure.high || toSteps(figure.low, step) === toSteps(figure.high, step);
        expect(formatFigure(figure, 'en').startsWith('about ')).toBe(about);
        expect(formatFigure(figure, 'ja').startsWith('約')).toBe(about);
        expect(about).toBe(!settled);
      }),
    );
  });

  it('say a number within half a last digit of the interval', () => {
    fc.assert(
      fc.property(magnitude, width, unit, (low, span, of) => {
        const figure = between(low, low + span, of);
        const { step } = precisionOf(figure);
        const shown = numberIn(formatFigure(figure, 'en'));
        const slack = step / 2 + Math.abs(low) * 1e-9 + 1e-9;
        expect(shown).toBeGreaterThanOrEqual(figure.low - slack);
        expect(shown).toBeLessThanOrEqual(figure.high + slack);
      }),
    );
  });
});

/** Reads a shown figure back into base units. */
function numberIn(text: string): number {
  const scale =
    { thousand: 1e3, million: 1e6, billion: 1e9 }[/thousand|million|billion/.exec(text)?.[0] ?? ''] ?? 1;
  const number = Number((/[\d,.]*\d/.exec(text)?.[0] ?? '').replaceAll(',', ''));
  return (text.includes('−') ? -1 : 1) * number * scale;
}

import { describe, expect, it } from 'vitest';
import { proseNumbers } from '../../src/ingest/prose-numbers.js';

const numbers = (text: string): string[] => proseNumbers(text, 0).map(({ printed }) => printed);
const units = (text: string): string[] =>
  proseNumbers(text, 0).map(({ unit, hedge }) => (hedge ? `${hedge} ${unit}` : unit));

describe('numbers in running text', () => {
  it.each([
    ['Revenues were JPY108,119 million, up 16.3% YoY', ['108,119', '16.3']],
    ['decreased by 3.4% to JPY1,491 million (JPY1,112 million for FY2011)', ['3.4', '1,491', '1,112']],
    ['conducted a 1:200 stock split', ['200']],
    ['over 1,000 customers and 100 new graduates', ['1,000', '100']],
    ['operating loss of (44) and income of 239', ['44', '239']],
    ['2,773.3 Gbps to 3,117.7 Gbps', ['2,773.3', '3,117.7']],
    ['the ratio (1) was 45.8%', ['1', '45.8']],
  ])('finds the figures of "%s"', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    'March 31, 2018',
    'BALANCE, MARCH 31, 2018',
    'FY2017 and 4Q17, 1H18',
    'the 3 months ended',
    'II - 6. Network Services (1)Revenues',
    'IV- 13. Other Financial Data',
    '1. Consolidated Financial Results',
    '  (2) Consolidated Financial Position',
    '- 1) Changes due to standards',
    'calculated by 1) incorporating and 2) applying',
    'the 4th quarter, our 27th meeting',
    'refer to page 8 of the release',
    'Tel: +81-3-5205-6500, TEL: (03) 5205-6500, TEL: 03-5259-6500',
    'Iidabashi Grand Bloom, 2-10-2 Fujimi, Tokyo, Japan 102-0071',
    'TSE1(3774), TSE: 3774, Stock Code Number: 3774',
    'filings on Form 20-F and 6-K',
    'IP service (100Mbps-999Mbps), (-99Mbps), (1Gbps-)',
    'sold at 7-ELEVEN stores, IPv6, BtoB2',
    'IP Service*1 and hi-ho*2',
  ])('passes over "%s"', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it.each([
    ['JPY108,119 million', ['JPY million']],
    ['approximately JPY0.7 billion', ['about JPY billion']],
    ['over JPY100 billion', ['over JPY billion']],
    ['JPY27.00 per common share', ['JPY/share']],
    ['up 16.3%', ['percent']],
    ['by 1.2 points', ['points']],
    ['$56.3 million', ['USD million']],
    ['1,053 ATMs', ['count']],
  ])('reads the units of "%s"', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  it('keeps the place of a number in the whole text', () => {
    const [number] = proseNumbers('up 5.7%', 100);
    expect(number).toMatchObject({ start: 103, end: 106 });
  });
});

import { describe, expect, it } from 'vitest';
import { ask, textOf } from '../question/reader.js';

describe('an ending without a figure', () => {
  it.each([
    ['FY1999 operating income', 'unavailable', 'not_in_record'],
    ['1Q18 revenue', 'unavailable', 'not_yet_published'],
    ['was FY2018 revenue a record?', 'unavailable', 'not_yet_published'],
    ['2Q17 network services revenue by service', 'unavailable', undefined],
    ['IIJ headcount by gender at the end of FY2017', 'unavailable', undefined],
    ['Should I buy IIJ shares?', 'out_of_scope', undefined],
    ["what's the weather in Tokyo?", 'out_of_scope', undefined],
    ['KDDIの営業利益は？', 'out_of_scope', undefined],
    ['Q1 2018 revenue', 'clarify', undefined],
    ['profit FY2017', 'clarify', undefined],
  ])('%s: %s', (question, status, reason) => {
    const given = ask(question);
    expect({ status: given.status, figures: given.figures, context: given.context }).toEqual({
      status,
      figures: [],
      context: [],
    });
    if (reason !== undefined) expect(given.reason).toBe(reason);
    expect(textOf(question).length).toBeGreaterThan(20);
  });

  it.each(['Q1 2018 revenue', 'profit FY2017', 'margin FY2017', '2017年度の利益'])(
    '%s: every choice is a question that is answered',
    (question) => {
      const { options } = ask(question);
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) expect(ask(option.question).status).toBe('answered');
    },
  );

  it.each(['WAN revenue 2Q17', 'IIJmio gross margin FY2017', 'SI revenue FY1999', '17年度2QのWAN売上'])(
    '%s: every neighbour is a question that is answered, three at most',
    (question) => {
      const { nearest } = ask(question);
      expect(nearest.length).toBeLessThanOrEqual(3);
      for (const one of nearest) expect(ask(one.question).status).toBe('answered');
    },
  );
});

describe('a question with one part that can be answered', () => {
  it.each([
    ['FY17 revenue? And should I buy the shares?', 'company/revenue'],
    ["What was FY17 operating income? And what's the weather in Tokyo?", 'company/operating_income'],
    ['2017年度の売上高は？今日の天気は？', 'company/revenue'],
  ])('%s: that part alone', (question, metric) => {
    const { status, figures } = ask(question);
    expect({ status, metrics: [...new Set(figures.map((one) => one.metric))] }).toEqual({
      status: 'answered',
      metrics: [metric],
    });
  });
});

describe('a result, and what had been aimed at', () => {
  it.each([
    [
      'How much did FY2016 operating income come to, and what had the company planned?',
      5134307000,
      5000000000,
    ],
    ['FY2016の営業利益はいくらで、計画はいくらでしたか', 5134307000, 5000000000],
    ['by how much did the DOCOMO charge drop in FY2015, and how much had IIJ estimated?', -16.9, -15],
  ])('%s: both', (question, result, target) => {
    const { figures } = ask(question);
    const of = (basis: string): number | undefined => figures.find((one) => one.basis === basis)?.value;
    expect([of('actual'), of('target')]).toEqual([result, target]);
  });

  it('tells a change between results where the target stands beside it', () => {
    expect(textOf('By how much did operating income rise in FY2016, and what was the target?')).toContain(
      'fell to JPY 5,134 million in FY2016 from JPY 6,140 million in FY2015',
    );
  });
});

describe('a false premise', () => {
  it.each([
    ['was FY17 revenue 176 trillion yen?', false],
    ['FY17 operating income was 9,999 million, correct?', false],
    ['was FY17 revenue 176.1 billion yen?', true],
    ['2017年度の売上高は1,760億円ですよね', false],
  ])('%s holds: %s', (question, holds) => {
    const [part] = ask(question).parts;
    expect(part?.shape === 'values' ? part.items[0]?.premise?.holds : undefined).toBe(holds);
  });
});

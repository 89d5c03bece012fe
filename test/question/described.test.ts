import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/question/facts/described.js';
import { ask, bot, meaning, read } from './reader.js';

const described = bot.record.descriptions.flatMap(({ metric }) =>
  (['en', 'ja'] as const).map((lang) => [metric, nameOf(metric, lang, bot.record)] as const),
);

interface Cases {
  /** A question, and the figure that its words describe. */
  readonly figures: readonly (readonly [string, string])[];
  /** A question that comes near, and the figure that it must not be answered with. */
  readonly others: readonly (readonly [string, string])[];
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'described.json'), 'utf8')) as Cases;

const figuresOf = (question: string): string[] => {
  const given = ask(question);
  return given.status === 'answered' ? given.figures.map(({ metric }) => metric) : [];
};

/** A figure that no name is said of may be described, in any order of words. */
describe('a described figure', () => {
  it.each(described)('%s goes by the name "%s"', (metric, name) => {
    const [[first] = []] = read(name).clauses;
    expect(first).toMatchObject({ kind: 'request', request: { exprs: [{ op: 'metric', metric }] } });
  });

  it.each([
    ['How much cash did we receive when hi-ho was sold, after the cash that went with it?', 'unavailable'],
    ['the subsidiary we sold in FY2017: cash received?', 'company/cf_subsidiary_sale'],
    ['子会社を手放して受け取った現金は2017年度いくら', 'company/cf_subsidiary_sale'],
    ['after the sale, how many hi-ho lines were migrated to MVNE?', 'hi_ho/subscriptions_moved_to_mvno'],
    ['external engineers working for SI, June 2016', 'company/outsourcing_personnel'],
    [
      'when full MVNO starts, fixed costs rise by how much every month?',
      'full_mvno/fixed_cost_increase_per_month',
    ],
    ['FY2012: what did amortizing the customer relationships of IIJ Global cost?', 'unavailable'],
  ])('%s: %s', (question, metric) => {
    if (metric === 'unavailable') expect(ask(question).status).toBe('unavailable');
    else expect(JSON.stringify(meaning(question))).toContain(`"${metric}"`);
  });

  it.each([
    // a name is said of another figure
    'the cash the subsidiary had when it was sold',
    // not how much, but when and who
    'When was the cash from the hi-ho sale received?',
    'Who paid the cash for the subsidiary we sold?',
    // a word that is no part of the description
    'cash received from the sale of the subsidiary per share',
    'budgeted cash from the sale of the subsidiary, Osaka only',
  ])('%s tells no figure', (question) => {
    expect(ask(question).status).not.toBe('answered');
  });

  it.each(cases.figures)('%s: %s', (question, metric) => {
    expect(figuresOf(question)).toContain(metric);
  });

  it.each(cases.others)('%s does not tell %s', (question, metric) => {
    expect(figuresOf(question)).not.toContain(metric);
  });
});

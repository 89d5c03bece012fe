import { describe, expect, it } from 'vitest';
import { ask, meaning, textOf } from './reader.js';

/** Facts, terms and absences of the record are named by their keys, and never stand in for a figure. */
describe('a topic', () => {
  it.each([
    ['hi-ho sold when', '2017'],
    ['when was hi-ho sold?', '2017'],
    ['期末配当の効力発生日（支払開始日）を教えて FY17', '6月29日'],
    ['How do we define adjusted EBITDA?', 'depreciation'],
  ])('%s is told: %s', (question, told) => {
    expect(ask(question).status).toBe('answered');
    expect(textOf(question).toLowerCase()).toContain(told);
  });

  it.each([
    ['how much revenue did hi-ho make in FY2016?', 'hi_ho/revenue'],
    ['how much was the dividend in FY2017?', 'company/dps_annual'],
    ['how much capex in FY2017?', 'company/capex'],
  ])('%s asks for a figure: %s', (question, metric) => {
    expect(meaning(question)).toMatchObject([{ exprs: [metric] }]);
  });

  it.each([
    'IIJ headcount by gender at the end of FY2017?',
    '役員報酬の総額って出てる？',
    "What was IIJ's closing share price on May 15, 2018?",
  ])('%s is an absence that the record knows', (question) => {
    expect(meaning(question)).toMatchObject([{ ask: 'entry' }]);
    expect(ask(question)).toMatchObject({ status: 'unavailable', figures: [] });
  });
});

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEarnings, type EarningsBot } from '../../../src/earnings.js';
import { createVoice } from '../../../src/phrasing/model/model-voice.js';
import { type ModelServer, startModel } from './model-server.js';
import { numbersIn, periodsIn } from '../numbers.js';

const QUESTIONS = [
  '4Q17 network gross margin?',
  '4Q17のネットワークの粗利は?',
  'FY2017 revenue, operating income and net income',
  'did revenue fall in FY2017?',
  'progress rate 1H17 operating income',
  '2017年度の営業利益は?',
  'revenue by service FY2017',
  'SI gross margin by region',
  'should I buy the shares?',
  '<!channel> 999 billion in sales last year, right?',
];

let server: ModelServer;
let voiced: EarningsBot;
let log = '';
beforeAll(async () => {
  server = await startModel();
  const settings = { apiKey: 'key', baseUrl: server.url, model: 'played' };
  const logger = pino({}, { write: (line) => void (log += line) });
  voiced = createEarnings({ voice: createVoice({ settings, logger, budget: 20_000 }) });
});
afterAll(() => server.close());

const templates = createEarnings();

describe('with a model and without', () => {
  it.each(QUESTIONS)('%s has the same figures, sources and status', async (question) => {
    const input = { question, thread: [] };
    const before = templates.answer(input);
    const after = await voiced.ask(input);
    expect(JSON.stringify(voiced.answer(input).answer)).toBe(JSON.stringify(before.answer));
    const { lang, notification, table, sources, basis, choices, text } = before.words;
    expect(after).toMatchObject({ lang, notification, sources, choices, status: before.answer.status });
    expect([after.table, after.basis]).toEqual([table, basis]);
    expect([...new Set(numbersIn(after.text))].sort()).toEqual([...new Set(numbersIn(text))].sort());
    expect([...new Set(periodsIn(after.text))].sort()).toEqual([...new Set(periodsIn(text))].sort());
  });

  it('the model had a part in it, and nothing of the questions in its requests or in the log', () => {
    expect(server.asked.length).toBeGreaterThanOrEqual(4);
    const told = server.asked.map(({ body }) => body).join('\n') + log;
    expect(told).not.toMatch(/gross margin|revenue|ネットワーク|channel|999 billion|progress|shares/);
  });
});

it('words an answer of a later day by the templates', async () => {
  const question = 'FY2017 net income?';
  const before = server.asked.length;
  const reply = await voiced.ask({ question, thread: [], asOf: Date.now() + 86_400_000 });
  expect([reply.text, server.asked.length]).toEqual([
    templates.answer({ question, thread: [] }).words.text,
    before,
  ]);
  await voiced.ask({ question, thread: [] });
  expect(server.asked.length).toBe(before + 1);
});

it('speaks to those who cover the company when told to', () => {
  const question = 'Did operating income in FY2017 meet the target?';
  const said = (audience: 'issuer' | 'coverage'): string =>
    createEarnings({ audience }).answer({ question, thread: [] }).words.headline;
  expect(said('issuer')).toMatch(/above target$/);
  expect(said('coverage')).toMatch(/beat the target$/);
});

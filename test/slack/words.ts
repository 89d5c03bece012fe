import type { Earnings, Question, Reply } from '../../src/slack/ports.js';

/** An answer as the phrasing writes it, with what a test is about put in its place. */
export function reply(overrides: Partial<Reply> = {}): Reply {
  return {
    lang: 'en',
    status: 'answered',
    notification: '4Q17 network gross margin: JPY 5,531 million, 19.7% of revenue, +25.6% YoY',
    headline: 'JPY 5,531 million, 19.7% of revenue',
    subject: 'Network services gross margin, 4Q17 (January–March 2018)',
    lines: [
      { label: 'YoY', text: '+25.6% from JPY 4,402 million in 4Q16' },
      { label: 'How', text: 'revenue 28,119,300 − cost 22,588,521 = 5,530,779 (JPY thousand)' },
    ],
    sources: ['Results release, 15 May 2018: quarterly income statement'],
    basis: 'U.S. GAAP, consolidated, unaudited',
    choices: [{ label: 'SI gross margin, 4Q17', question: '4Q17 SI gross margin?' }],
    text: 'JPY 5,531 million, 19.7% of revenue\nNetwork services gross margin, 4Q17 (January–March 2018)',
    ...overrides,
  };
}

export const clarify: Reply = reply({
  status: 'clarify',
  notification: 'Which quarter is Q1 2018? Two readings have figures',
  headline: 'Which quarter is "Q1 2018"?',
  lines: [],
  sources: [],
  choices: [
    { label: 'January–March 2018: calendar Q1, 4Q17', question: '4Q17 revenue?' },
    { label: 'April–June 2017: 1Q17', question: '1Q17 revenue?' },
  ],
  text: 'Which quarter is "Q1 2018"?',
});

/** An answerer that keeps what it was asked. */
export interface FakeEarnings extends Earnings {
  readonly asked: Question[];
}

/** Answers with the reply for a question, else with the usual one; an error is thrown. */
export function fakeEarnings(replies: Readonly<Record<string, Reply | Error>> = {}): FakeEarnings {
  const asked: Question[] = [];
  return {
    asked,
    ask(input) {
      asked.push(input);
      const found = replies[input.question] ?? reply();
      return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
    },
  };
}

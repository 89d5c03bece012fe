import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createEarnings } from '../../src/earnings.js';
import { corpus } from '../question/corpus.js';
import { NOW } from '../question/reader.js';

const SAMPLE = corpus.flatMap(({ thread, phrasings }) => (thread ? [] : phrasings.slice(0, 1))).slice(0, 60);
const TIMES = 20;

/** The same order each time the test runs, another in each round. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const keyed = list.map(
    (one, at) => [createHash('sha1').update(`${seed} ${at}`).digest('hex'), one] as const,
  );
  return keyed.sort(([a], [b]) => a.localeCompare(b)).map(([, one]) => one);
}

it('the same question gives the same bytes, in any order, from a reader that has answered others', () => {
  const bots = [createEarnings(), createEarnings()];
  const said = new Map<string, Set<string>>();
  for (let round = 0; round < TIMES; round += 1) {
    const bot = bots[round % bots.length];
    for (const question of shuffled(SAMPLE, round)) {
      const given = bot?.answer({ question, thread: [], asOf: NOW });
      const bytes = JSON.stringify([given?.answer, given?.words]);
      said.set(question, (said.get(question) ?? new Set()).add(bytes));
    }
  }
  expect([...said].filter(([, answers]) => answers.size !== 1).map(([question]) => question)).toEqual([]);
});

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { corpus, corpusFiles, groupsIn, open, openUnanswered, unanswered, type Group } from './corpus.js';
import { ask, taken } from './reader.js';

/** What went wrong with a phrasing; nothing when it is read as its group means. */
function fault({ means, status = 'answered', thread }: Group, text: string): object | null {
  const { read, given } = taken(text, thread);
  return isDeepStrictEqual(read, [means]) && given.status === status
    ? null
    : { text, ...(thread && { thread }), means, status, read, ending: given.status };
}

const count = (groups: readonly { readonly phrasings: readonly string[] }[]): number =>
  groups.reduce((sum, group) => sum + group.phrasings.length, 0);

describe('every phrasing is read as what its group means', () => {
  it.each(corpusFiles)('%s', (file) => {
    const faults = groupsIn(file).flatMap((group) =>
      group.phrasings.map((text) => fault(group, text)).filter((one) => one !== null),
    );
    expect(faults).toEqual([]);
  });

  it('holds at least 2,000 phrasings, none of them twice for one thread', () => {
    const said = corpus.flatMap(({ thread, phrasings }) =>
      phrasings.map((text) => JSON.stringify([thread ?? [], text])),
    );
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
    expect(said.length).toBeGreaterThanOrEqual(2000);
  });
});

describe('what has no answer gets none', () => {
  it.each(unanswered.map((group) => [group.because, group] as const))('%s', (_, group) => {
    const faults = group.phrasings.flatMap((text) => {
      const { status, figures } = ask(text, group.thread);
      const good = group.status.includes(status) && (status === 'answered' || figures.length === 0);
      return good ? [] : [{ text, status, figures: figures.map((one) => `${one.metric} ${one.period}`) }];
    });
    expect(faults).toEqual([]);
  });

  it('holds at least 300 phrasings', () => {
    expect(count(unanswered)).toBeGreaterThanOrEqual(300);
  });
});

describe('known gaps', () => {
  it('are run and shown', () => {
    const gaps = open.flatMap((group) =>
      group.phrasings.map((text) => ({ note: group.note, text, wrong: fault(group, text) !== null })),
    );
    const overreaching = openUnanswered.flatMap((group) =>
      group.phrasings.map((text) => ({
        note: group.note,
        text,
        wrong: !group.status.includes(ask(text, group.thread).status),
      })),
    );
    const all = [...gaps, ...overreaching];
    const still = all.filter(({ wrong }) => wrong);
    const mended = all.filter(({ wrong }) => !wrong);
    const lines = [
      ...still.map(({ text, note }) => `gap     ${text}: ${note}`),
      ...mended.map(({ text }) => `mended  ${text}: move it to the corpus`),
    ];
    if (lines.length > 0) console.info(lines.join('\n'));
    expect(all.length).toBe(still.length + mended.length);
  });
});

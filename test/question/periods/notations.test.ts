import { describe, expect, it } from 'vitest';
import { periodId, SPANS, type SpanKind } from '../../../src/dataset/period.js';
import { bot } from '../reader.js';
import { NOTATIONS } from './notations.js';

const YEARS = Array.from({ length: 15 }, (_, at) => 2006 + at);
const KINDS = Object.keys(SPANS).filter((kind): kind is SpanKind => kind in SPANS);

/** The ids that a text names, of which there should be one. */
const idsIn = (text: string): string[] =>
  bot.reader
    .trace(text)
    .flatMap(({ periods }) => periods.map(({ ref }) => (ref.kind === 'span' ? ref.id : JSON.stringify(ref))));

describe('a printed period is read as itself', () => {
  it.each(Object.entries(NOTATIONS))('%s', (_, notation) => {
    const wrong = YEARS.flatMap((fy) =>
      KINDS.flatMap((kind) => {
        const text = notation(fy, kind);
        if (text === null) return [];
        const [id, read] = [periodId(fy, kind), [...idsIn(text), ...idsIn(`${text} revenue`)]];
        return read.length === 2 && read.every((one) => one === id) ? [] : [{ text, id, read }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { disclosureSchema, type DisclosureFile } from '../../src/dataset/schema.js';
import { readNew } from '../../src/ingest/same-kind/read-new.js';
import { HAVE_DOCUMENTS, SHARED } from './documents.js';

/** What every printed number of its tables was read as: metric, period and kind, unit, digits; labels may be worded anew. */
const readings = ({ tables }: DisclosureFile): string[] =>
  tables.flatMap(({ unit, columns, rows }) =>
    rows.flatMap(({ metric, cells, unit: rowUnit, negate }) =>
      cells.flatMap((cell, at) => {
        const column = columns[at];
        if (cell === null || column === undefined) return [];
        const own = typeof cell === 'string' ? { printed: cell } : cell;
        return [JSON.stringify({ metric, unit, ...column, rowUnit, negate, ...own, label: undefined })];
      }),
    ),
  );

describe.skipIf(!HAVE_DOCUMENTS)('a release read as a new one by its own layouts', () => {
  it.each([
    ['2018-05-15-fy2017-results-release', 874],
    ['2013-05-15-fy2012-results-release', 359],
  ])('gives the reviewed figures of %s and no other', (id, count) => {
    const raw = readFileSync(join(SHARED, 'disclosures', `${id}.txt`), 'utf8');
    const { disclosure, by } = readNew(raw, DATA_FOLDER, { publishedAt: (day) => `${day}T15:00:00+09:00` });
    const file = readFileSync(join(DATA_FOLDER, 'disclosures', `${id}.json`), 'utf8');
    const reviewed = new Set(disclosureSchema.array().parse(JSON.parse(file)).flatMap(readings));
    const found = readings(disclosure);
    expect({ by, id: disclosure.id }).toEqual({ by: id, id });
    expect(found.filter((one) => !reviewed.has(one))).toEqual([]);
    expect(found).toHaveLength(count);
  });
});

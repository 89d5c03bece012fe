import { flatMap } from '../dataset/flat-map.js';
import type { Figure } from '../answer/types.js';
import type { Disclosure, Record as Known, SourceCell } from '../dataset/record.js';
import type { Block } from './block.js';
import type { Speaker } from './speaker.js';

const PROSE = 'text';
const MOST_NAMES = 4;

interface Place {
  readonly document: string;
  readonly table: string;
  readonly rows: Set<string>;
  readonly columns: Set<string>;
}

/** One line for each table (or paragraph) that the figures shown come from, in the order in which they are used. */
export function sourceLines(figures: readonly Figure[], places: Block['places'], speaker: Speaker): string[] {
  const tables = groups(cellsOf(figures)).map((place) =>
    speaker.say.sources.place(titleOf(place.document, speaker), cellWords(place, speaker)),
  );
  const cited = (places ?? []).map(({ document, row, column }) =>
    speaker.say.sources.place(titleOf(document, speaker), speaker.say.sources.prose(row, column)),
  );
  return [...new Set([...tables, ...cited])];
}

/** The accounting basis of the documents behind the figures. */
export function basisLine(figures: readonly Figure[], speaker: Speaker): string | undefined {
  const documents = new Set(Array.from(cellsOf(figures), ({ document }) => document));
  const bases = flatMap([...documents], (document) => {
    const found = disclosureOf(document, speaker);
    return found
      ? [speaker.say.sources.basis(found.accounting.replace(/^US GAAP$/, 'U.S. GAAP'), found.audited)]
      : [];
  });
  return [...new Set(bases)].join(speaker.say.semicolon) || undefined;
}

/** The printed cells behind figures, those of their inputs included. */
function cellsOf(figures: readonly Figure[], cells = new Set<SourceCell>()): ReadonlySet<SourceCell> {
  for (const { sources, derivation } of figures) {
    for (const cell of sources) cells.add(cell);
    cellsOf(derivation.inputs, cells);
  }
  return cells;
}

function groups(cells: Iterable<SourceCell>): Place[] {
  const places = new Map<string, Place>();
  for (const { document, table, row, column } of cells) {
    const key = table === PROSE ? `${document}\n${row}\n${column}` : `${document}\n${table}`;
    const place = places.get(key) ?? { document, table, rows: new Set(), columns: new Set() };
    place.rows.add(row);
    place.columns.add(column);
    places.set(key, place);
  }
  return [...places.values()];
}

function cellWords({ document, table, rows, columns }: Place, { say, lang, record }: Speaker): string {
  const [row = '', column = ''] = [[...rows][0], [...columns][0]];
  if (table === PROSE) return say.sources.prose(row, column);
  const found = byId(record)
    .get(document)
    ?.tables.find((one) => one.title.en === table);
  return say.sources.cells(
    found?.title[lang] ?? table,
    [...rows].slice(0, MOST_NAMES),
    [...columns].slice(0, MOST_NAMES),
  );
}

const disclosureOf = (id: string, { record }: Speaker): Disclosure | undefined => byId(record).get(id);

const titleOf = (id: string, speaker: Speaker): string =>
  disclosureOf(id, speaker)?.title[speaker.lang] ?? id;

const indexes = new WeakMap<Known, ReadonlyMap<string, Disclosure>>();

/** The disclosures of a record by their ids, put in order once. */
function byId(record: Known): ReadonlyMap<string, Disclosure> {
  const known = indexes.get(record);
  if (known) return known;
  const index = new Map(record.disclosures.map((one) => [one.id, one]));
  indexes.set(record, index);
  return index;
}

import type { Record } from '../dataset/record.js';
import type { Span } from './segment.js';
import type { Sense } from './senses.js';

/** An entry of the record's topics, reasons, terms or absences whose keys cover a question. */
export interface TopicMatch {
  readonly entry: string;
  readonly groups: number;
}

/** Senses that may stand beside the keys of a topic without changing what is asked. */
const NEUTRAL: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'filler',
  'asks',
  'of',
  'and',
  'by',
  'from',
  'to',
  'elliptic',
  'confirm',
  'asof',
  'part',
  'latest',
  'definition',
  'per',
  'actual',
  'since',
  'explain',
  'source',
  'include',
  'list',
  'calendar',
  'between',
  'compare',
]);

/** Entries all of whose groups are hit and that leave no other word over, the ones with most groups first. */
export function matchTopics(
  spans: readonly Span[],
  inPeriod: ReadonlySet<number>,
  record: Record,
): TopicMatch[] {
  const hits = new Map<string, Set<number>>();
  for (const span of spans) {
    for (const sense of span.senses) {
      if (sense.t !== 'key') continue;
      const set = hits.get(sense.entry) ?? new Set<number>();
      hits.set(sense.entry, set.add(sense.group));
    }
  }
  return [...hits]
    .flatMap(([entry, groups]) => {
      const needed = neededGroups(entry, record);
      const hit = [...groups].filter((group) => group >= 0).length;
      return needed.some((count) => count > 0 && hit >= count) && covers(spans, entry, inPeriod)
        ? [{ entry, groups: hit }]
        : [];
    })
    .sort((a, b) => b.groups - a.groups || a.entry.localeCompare(b.entry));
}

const counts = new WeakMap<Record, Map<string, number[]>>();

/** How many groups an entry has, per language. */
function neededGroups(entry: string, record: Record): number[] {
  const known = counts.get(record) ?? countGroups(record);
  counts.set(record, known);
  return known.get(entry) ?? [];
}

function countGroups(record: Record): Map<string, number[]> {
  const keyed = [
    ...record.topics,
    ...record.absences,
    ...record.reasons.flatMap((one) => (one.keys ? [{ id: one.id, keys: one.keys }] : [])),
  ];
  return new Map<string, number[]>([
    ...keyed.map(({ id, keys }): [string, number[]] => [
      id,
      [Math.max(keys.en.must.length, 1), Math.max(keys.ja.must.length, 1)],
    ]),
    ...record.terms.map(({ id }): [string, number[]] => [id, [1]]),
  ]);
}

function covers(spans: readonly Span[], entry: string, inPeriod: ReadonlySet<number>): boolean {
  return spans.every(
    (span, at) =>
      inPeriod.has(at) ||
      span.atom !== undefined ||
      span.number !== undefined ||
      span.senses.some((sense) => (sense.t === 'key' ? sense.entry === entry : NEUTRAL.has(sense.t))),
  );
}

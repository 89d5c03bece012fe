import { buildRecord } from '../../src/dataset/build-record.js';
import type { Record, RecordData } from '../../src/dataset/record.js';
import type { DisclosureFile } from '../../src/dataset/schema.js';

/** A figure of a made-up record: metric, spec and printed form. */
export type Cell = readonly [metric: string, spec: string, printed: string];

/** A record of one made-up release whose figures are whole yen. */
export function recordOf(cells: readonly Cell[], base: Pick<RecordData, 'scopes' | 'measures'>): Record {
  return buildRecord({
    ...base,
    disclosures: [disclosure(cells)],
    commonWords: [],
    topics: [],
    reasons: [],
    terms: [],
    absences: [],
    descriptions: [],
    unknownRevisions: [],
  });
}

/** A made-up release of 15 May 2018. */
export function disclosure(cells: readonly Cell[]): DisclosureFile {
  return {
    id: 'made-up',
    kind: 'release',
    title: { en: 'Made up', ja: '例' },
    publishedAt: '2018-05-15T15:00:00+09:00',
    accounting: 'US GAAP',
    audited: false,
    tables: [
      {
        id: 'figures',
        title: { en: 'Figures', ja: '数値' },
        unit: 'JPY',
        rounding: 'nearest',
        columns: [{ label: 'figure', spec: 'FY2017' }],
        rows: cells.map(([metric, spec, printed]) => ({
          label: `${metric} ${spec}`,
          metric,
          cells: [{ printed, spec }],
        })),
      },
    ],
    text: [],
  };
}

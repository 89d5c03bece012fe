import { z } from 'zod';
import { bilingual, corrects, publicAddress } from '../dataset/schema.js';
import { isExclusion } from './exclusions.js';

/**
 * A layout says, for one region of a document, what each printed number is. A person reviews it; the reader
 * (./read-table, ./read-prose) takes the figures from the document and fails where the two do not match.
 */

const exclusion = z.string().refine(isExclusion, 'not a class of ./exclusions');

/** Where the region lies: from one phrase up to (not including) another; `occurrence` counts from 1. */
const region = {
  from: z.string(),
  occurrence: z.number().int().min(1).default(1),
  to: z.string().optional(),
};

const rowOptions = z.strictObject({
  /** The label to show where the printed one is not unique or is wrapped. */
  label: z.string().optional(),
  unit: z.string().optional(),
  /** Printed with the sign that is opposite to ours (costs in brackets, deductions without). */
  negate: z.boolean().optional(),
  /** Columns without a number in this row, counted from 0. */
  blank: z.array(z.number().int()).optional(),
  /** Replaces the meaning of the columns in this row; null repeats the column's own. */
  specs: z.array(z.string().nullable()).optional(),
  /** Replaces the row's metric for single cells; null keeps it. */
  metrics: z.array(z.string().nullable()).optional(),
  /** Why these numbers are no facts (a class of ./exclusions). */
  exclude: exclusion.optional(),
});

/** [printed text with `{}` for each number, metric, options]; without `{}` the numbers follow the label. */
const row = z.union([
  z.tuple([z.string()]),
  z.tuple([z.string(), z.string()]),
  z.tuple([z.string(), z.string().nullable(), rowOptions]),
]);

/** [label, spec] or [label, spec, unit]. */
const column = z.union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string()])]);

export const tableLayout = z.strictObject({
  type: z.literal('table'),
  /** Tables of the exchange's form have one that begins with "tse-". */
  id: z.string(),
  title: bilingual,
  ...region,
  unit: z.string(),
  rounding: z.enum(['nearest', 'down', 'unknown']),
  columns: z.array(column),
  rows: z.array(row),
  note: z.string().optional(),
});

/**
 * One number in prose, in order of appearance: [metric, spec], [metric, spec, unit], or the class of an
 * exclusion. Without a unit, the words around the number give it ("JPY108,119 million", "16.3%").
 */
const proseFigure = z.union([
  z.tuple([z.string(), z.string()]),
  z.tuple([z.string(), z.string(), z.string()]),
  exclusion,
]);

export const proseLayout = z.strictObject({
  type: z.literal('prose'),
  /** The section, shown as the row of the table "text". */
  section: bilingual,
  ...region,
  rounding: z.enum(['nearest', 'down', 'unknown']).default('nearest'),
  /** The figures of each paragraph that holds any, by the paragraph's number within the region. */
  paragraphs: z.record(z.string().regex(/^\d+$/), z.array(proseFigure)),
  note: z.string().optional(),
});

export const layoutFile = z.discriminatedUnion('type', [tableLayout, proseLayout]);
export type TableLayout = z.infer<typeof tableLayout>;
export type ProseLayout = z.infer<typeof proseLayout>;
export type LayoutFile = z.infer<typeof layoutFile>;
export type RowOptions = z.infer<typeof rowOptions>;

/** A misreading of the scan, found by a reviewer: where it stands, what it should say, and how that is known. */
const correction = z.strictObject({
  printed: z.string(),
  occurrence: z.number().int().min(1).or(z.literal('all')).default(1),
  correct: z.string(),
  reason: z.string(),
});

/** `document.json` of a layout folder: what the document is, and the corrections of its scan. */
export const documentLayout = z.strictObject({
  id: z.string(),
  kind: z.enum(['release', 'presentation', 'notice']),
  title: bilingual,
  publishedAt: z.iso.datetime({ offset: true }),
  accounting: z.string(),
  audited: z.boolean(),
  ...corrects,
  ...publicAddress,
  corrections: z.array(correction),
});
export type DocumentLayout = z.infer<typeof documentLayout>;

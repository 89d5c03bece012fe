import { z } from 'zod';

/** The shapes of the data files. Everything under data/ passes one of these on its way in. */

export const bilingual = z.strictObject({ en: z.string(), ja: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

/** A list of words, checked as a whole: there are tens of thousands of them. */
export const wordList = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((word) => typeof word === 'string'),
  'expected a list of words',
);

/** What a reviewer reads a misprinted number as, and why; `printed` stays as it stands in the source. */
const correctionSchema = z.strictObject({ read: z.string(), reason: z.string() });
export type Correction = z.infer<typeof correctionSchema>;

/** One printed cell: null where the table is blank, or with its own metric, meaning or unit. */
export const cellSchema = z.union([
  z.string(),
  z.null(),
  z.strictObject({
    printed: z.string(),
    metric: z.string().optional(),
    spec: z.string().optional(),
    unit: z.string().optional(),
    /** For targets: the day on which the company set it, where the document cites an earlier one. */
    setOn: z.iso.date().optional(),
    status: z.enum(['initial', 'revised', 'reiterated']).optional(),
    correction: correctionSchema.optional(),
  }),
]);

export type CellFile = z.infer<typeof cellSchema>;

const tableRow = z.strictObject({
  label: z.string(),
  metric: z.string().optional(),
  unit: z.string().optional(),
  negate: z.literal(true).optional(),
  cells: z.array(cellSchema),
});

const tableSchema = z.strictObject({
  id: z.string(),
  title: bilingual,
  unit: z.string(),
  rounding: z.enum(['nearest', 'down', 'unknown']),
  columns: z.array(z.strictObject({ label: z.string(), spec: z.string(), unit: z.string().optional() })),
  rows: z.array(tableRow),
});

/** A figure in running text; `hedge` is the word that weakens it. */
const proseFigure = z.strictObject({
  row: z.string(),
  row_ja: z.string(),
  column: z.string(),
  metric: z.string(),
  spec: z.string(),
  unit: z.string(),
  printed: z.string(),
  rounding: z.enum(['nearest', 'down', 'unknown']),
  hedge: z.enum(['about', 'over']).optional(),
  correction: correctionSchema.optional(),
});

/** A disclosure may set an earlier one right: its id, and who was wrong (the company, where it is not said). */
export const corrects = {
  corrects: z.string().optional(),
  cause: z.enum(['company', 'reader']).optional(),
};

/** Where a disclosure stands in public. A document was read from the company's own text; a page may carry a copy of it. */
export const publicAddress = {
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The address leads to a newswire's copy of what was read, not to that itself. */
  newswire: z.literal(true).optional(),
};

export const disclosureSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['release', 'presentation', 'notice', 'headline']),
  title: bilingual,
  publishedAt: z.iso.datetime({ offset: true }),
  /** The day is only bounded; `publishedAt` is the latest possible one. */
  publishedBounded: z.literal(true).optional(),
  accounting: z.string(),
  audited: z.boolean(),
  ...corrects,
  ...publicAddress,
  /** Every misreading of the scan that was set right, for people to judge. */
  corrections: z
    .array(
      z.strictObject({
        printed: z.string(),
        occurrence: z.number().or(z.literal('all')),
        correct: z.string(),
        reason: z.string(),
      }),
    )
    .optional(),
  tables: z.array(tableSchema),
  text: z.array(proseFigure),
});
export type DisclosureFile = z.infer<typeof disclosureSchema>;
export type TableFile = z.infer<typeof tableSchema>;
export type ProseFigureFile = z.infer<typeof proseFigure>;

export const words = z.strictObject({ en: wordList, ja: wordList });

export const scopeSchema = z.strictObject({
  id: z.string(),
  parent: z.string().nullable(),
  ...bilingual.shape,
  words,
  /** Scopes that add up to this one, for the measures named. */
  sums: z.array(z.strictObject({ parts: z.array(z.string()), for: z.array(z.string()) })).optional(),
  /** The scope that this one is where another is counted in: security with its part of SI. */
  counting: z.strictObject({ scope: z.string(), with: z.string() }).optional(),
  /** The lines by whose names a segment is called, which may report what none of them does alone. */
  segmentOf: z.array(z.string()).optional(),
  /** The measure meant when none is said, where it is not revenue. */
  defaultMeasure: z.string().optional(),
  /** What "profit" and "loss" mean here, where they have one meaning. */
  profitMeasure: z.string().optional(),
  /** What lines are adjusted by so that they add up: it is no line that could be best or worst. */
  balances: z.literal(true).optional(),
  /** The scopes that a breakdown of this one lists, in order. */
  children: z.array(z.string()).optional(),
  definition: bilingual.optional(),
});
export type Scope = z.infer<typeof scopeSchema>;

export const measureSchema = z.strictObject({
  id: z.string(),
  ...bilingual.shape,
  unit: z.string(),
  kind: z.enum(['flow', 'stock', 'ratio']),
  /** `a + b - c` or `a / b`, of measures of the same scope and period. */
  formula: z.string().optional(),
  /** Other ways in which the measure adds up, where documents split it differently. */
  formulas: z.array(z.string()).optional(),
  /** For amounts per share: the one as declared before a stock split, and the measure that counts the shares made of one that day. */
  restates: z.strictObject({ measure: z.string(), over: z.string(), on: z.string() }).optional(),
  /** The first period in which the parts of the formula are told so that it holds. */
  since: z.string().optional(),
  favourable: z.enum(['up', 'down']).optional(),
  /** What was used, told below nothing: a figure less it is what remains of the figure. */
  used: z.literal(true).optional(),
  /** The scope meant when none is said, where it is not the company. */
  defaultScope: z.string().optional(),
  /** The scope that the measure is about anyway, so that naming it adds nothing. */
  about: z.string().optional(),
  /** The measure that the same words mean in scopes that do not have this one. */
  elsewhere: z.string().optional(),
  /** The measure that a claim under the same short name may be about. */
  mayMean: z.string().optional(),
  /** The line of the cash flow statement that stands for this one there, where it is another measure. */
  inCashFlow: z.string().optional(),
  /** What the same words mean as a part of another figure: of other income, the dividends received. */
  asPartOf: z.record(z.string(), z.string()).optional(),
  /** For what is held: the measure of what it brings in, meant where its profit or loss is asked. */
  earns: z.string().optional(),
  /** Lists of what documents print within it, each in order; they need not make it up. */
  items: z.array(z.array(z.string())).optional(),
  /** The measure that counts what this one values (shares for an amount of stock). */
  counted: z.string().optional(),
  /** It happens in the first month of a fiscal year, so that a date in April means the year. */
  opens: z.literal(true).optional(),
  /** The figure is a rate of change in itself. */
  change: z.literal(true).optional(),
  /** What it is told for is not the same from one period to the next: no change of it means anything. */
  unlike: z.literal(true).optional(),
  /** For shares: the measure that they are a share of. */
  of: z.string().optional(),
  /** For total amounts: the per-share measure that they belong to. */
  totalOf: z.string().optional(),
  words,
  /** Words that name it only beside its default scope, as they mean something else of the company. */
  beside: words.optional(),
  definition: bilingual.optional(),
});
export type Measure = z.infer<typeof measureSchema>;

import { z } from 'zod';
import { bilingual, wordList, words } from './schema.js';

/** What the documents say beside figures: facts, stated reasons, terms. Authored in own words, validated here. */

const place = z.strictObject({ document: z.string(), row: z.string(), column: z.string() });

/**
 * How a question names an entry: one word of every `must` group has to be said, and nothing beyond those and
 * the `may` words (other than filler and a period), so that no qualifier is passed over.
 */
const keys = z.strictObject({ must: z.array(wordList), may: wordList });
/** Words that may stand beside the keys of every entry, of one kind of entry, or of a reason for a movement up or down. */
export const commonWordsSchema = z.strictObject({
  for: z.enum(['all', 'absence', 'reason', 'up', 'down', 'figure']),
  ...words.shape,
});
export type CommonWords = z.infer<typeof commonWordsSchema>;

const bothKeys = z.strictObject({ en: keys, ja: keys });
export const topicSchema = z.strictObject({
  id: z.string(),
  keys: bothKeys,
  /** Set where the answer holds for one period only: a question about another one is not answered by it. */
  period: z.string().optional(),
  /** It is told of the results of just that period: those of another part of the year, and those to come, have their own. */
  ofResults: z.literal(true).optional(),
  answer: bilingual,
  /** The printed figures that the answer tells in words, each by its metric and its meaning as a layout gives it. */
  figures: z.array(z.tuple([z.string(), z.string()])).optional(),
  source: place,
});
export type Topic = z.infer<typeof topicSchema>;

/** Further ways to say which figure is meant, where no name of it is said: by what happened, in any order of words. */
export const descriptionSchema = z.strictObject({ metric: z.string(), keys: bothKeys });
export type Description = z.infer<typeof descriptionSchema>;

export const reasonSchema = z.strictObject({
  id: z.string(),
  /** The figures that the company explains with this. */
  metrics: z.array(z.string()),
  period: z.string(),
  direction: z.enum(['up', 'down', 'flat']),
  against: z.enum(['yoy', 'qoq', 'plan']),
  /** Further ways of asking for it, beside "why" with one of the metrics. */
  keys: bothKeys.optional(),
  reason: bilingual,
  source: place,
});
export type Reason = z.infer<typeof reasonSchema>;

export const termSchema = z.strictObject({
  id: z.string(),
  words,
  /** The scope or measure that this describes, where there is one. */
  describes: z.string().optional(),
  definition: bilingual,
  source: place.optional(),
});
export type Term = z.infer<typeof termSchema>;

/** A thing people ask for that the record does not hold, with the reason; a source where the company says so. */
export const absenceSchema = z.strictObject({
  id: z.string(),
  keys: bothKeys,
  /** The figures that it is about, where a question names them in the ordinary way. */
  about: z.strictObject({ metrics: z.array(z.string()), periods: z.array(z.string()) }).optional(),
  reason: z.enum(['not_in_record', 'not_disclosed', 'illegible', 'not_yet_published']),
  note: bilingual,
  source: place.optional(),
});
export type Absence = z.infer<typeof absenceSchema>;

/** How far from its target a result may lie and still be in line with it: in percent of the target, or in points for ratios. */
export const inLineSchema = z.strictObject({
  percent: z.number().min(0).max(10),
  points: z.number().min(0).max(10),
});
export type InLine = z.infer<typeof inLineSchema>;

/** A revision of a target that is known to have been made, with a value that is nowhere in the record. */
export const revisionSchema = z.strictObject({
  metrics: z.array(z.string()),
  period: z.string(),
  on: z.iso.date(),
  /** The document that tells of it. */
  document: z.string(),
  reason: z.string(),
});
export type UnknownRevision = z.infer<typeof revisionSchema>;

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { NormalForm } from './normal-form.js';

/** The corpus: one meaning, many ways to say it. Files are data; adding a phrasing is adding a line. */

const status = z.enum(['answered', 'clarify', 'unavailable', 'out_of_scope']);
const form = z.custom<NormalForm>((value) => z.looseObject({ ask: z.string() }).safeParse(value).success);

const groupSchema = z.strictObject({
  /** Earlier questions of the thread, for follow-ups. */
  thread: z.array(z.string()).optional(),
  means: form,
  status: status.optional(),
  phrasings: z.array(z.string()).min(1),
});
const openSchema = groupSchema.extend({ note: z.string() });
const unansweredSchema = z.strictObject({
  /** Why there is no figure. */
  because: z.string(),
  /** One ending, or those that are both honest. */
  status: z.array(status).min(1),
  thread: z.array(z.string()).optional(),
  phrasings: z.array(z.string()).min(1),
});
const openUnansweredSchema = unansweredSchema.extend({ note: z.string() });

export type Group = z.infer<typeof groupSchema>;
export type OpenGroup = z.infer<typeof openSchema>;
export type Unanswered = z.infer<typeof unansweredSchema>;
export type OpenUnanswered = z.infer<typeof openUnansweredSchema>;

const FOLDER = join(import.meta.dirname, 'corpus');
const load = <T>(schema: z.ZodType<T>, file: string): T =>
  schema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

const SPECIAL = /^(?:open|unanswered)/;
export const corpusFiles: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !SPECIAL.test(file))
  .sort();
const unansweredFiles = readdirSync(FOLDER).filter((file) => file.startsWith('unanswered'));

export const groupsIn = (file: string): Group[] => load(z.array(groupSchema), file);
export const corpus: readonly Group[] = corpusFiles.flatMap(groupsIn);
export const unanswered: readonly Unanswered[] = unansweredFiles.flatMap((file) =>
  load(z.array(unansweredSchema), file),
);
/** Known gaps: what is expected is right, what is read is not (yet). */
export const open: readonly OpenGroup[] = load(z.array(openSchema), 'open.json');
export const openUnanswered: readonly OpenUnanswered[] = load(
  z.array(openUnansweredSchema),
  'open-unanswered.json',
);

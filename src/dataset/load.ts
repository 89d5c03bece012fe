import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  absenceSchema,
  commonWordsSchema,
  inLineSchema,
  reasonSchema,
  revisionSchema,
  termSchema,
  descriptionSchema,
  topicSchema,
} from './knowledge.js';
import { buildRecord } from './build-record.js';
import type { Record, RecordData } from './record.js';
import { type DisclosureFile, disclosureSchema, measureSchema, scopeSchema } from './schema.js';

export class DataError extends Error {
  override readonly name = 'DataError';
}

/** The data folder of the project, from the source tree and from the build alike. */
export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data');

/** Compiled, since a start checks tens of thousands of values. */
const schemas = {
  disclosures: z.compile(z.array(disclosureSchema)),
  scopes: z.compile(z.array(scopeSchema)),
  measures: z.compile(z.array(measureSchema)),
  commonWords: z.compile(z.array(commonWordsSchema)),
  topics: z.compile(z.array(topicSchema)),
  descriptions: z.compile(z.array(descriptionSchema)),
  reasons: z.compile(z.array(reasonSchema)),
  terms: z.compile(z.array(termSchema)),
  absences: z.compile(z.array(absenceSchema)),
  revisions: z.array(revisionSchema),
  inLine: inLineSchema,
};

/**
 * Reads and checks the whole record, with documents that were read in since; of one that the files hold as well, the
 * file counts. @throws DataError naming the file and the field that is damaged.
 */
export function loadRecord(folder = DATA_FOLDER, readIn: readonly DisclosureFile[] = []): Record {
  try {
    const filed = files(join(folder, 'disclosures')).flatMap((path) => checked(path, schemas.disclosures));
    const known = new Set(filed.map(({ id }) => id));
    return buildRecord({
      disclosures: [...filed, ...readIn.filter(({ id }) => !known.has(id))],
      scopes: files(join(folder, 'scopes')).flatMap((path) => checked(path, schemas.scopes)),
      measures: files(join(folder, 'measures')).flatMap((path) => checked(path, schemas.measures)),
      ...readKnowledge(folder),
      inLine: checked(join(folder, 'in-line.json'), schemas.inLine),
      unknownRevisions: checked(join(folder, 'unknown-revisions.json'), schemas.revisions),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new DataError(`${folder}: ${error.message}`);
    throw error;
  }
}

type Knowledge = 'topics' | 'descriptions' | 'reasons' | 'terms' | 'absences' | 'commonWords';

const readKnowledge = (folder: string): Pick<RecordData, Knowledge> => ({
  commonWords: checked(join(folder, 'common-words.json'), schemas.commonWords),
  topics: checked(join(folder, 'topics.json'), schemas.topics),
  descriptions: files(join(folder, 'descriptions')).flatMap((path) => checked(path, schemas.descriptions)),
  reasons: checked(join(folder, 'reasons.json'), schemas.reasons),
  terms: checked(join(folder, 'glossary.json'), schemas.terms),
  absences: checked(join(folder, 'absences.json'), schemas.absences),
});

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

/** Reads one data file. @throws DataError naming the file and the field that is damaged. */
export function readData<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(path));
  if (result.success) return result.data;
  throw damaged(path, result.error);
}

/** Reads a data file of plain values, which are as they should be or not: nothing is copied. */
function checked<T extends z.ZodType>(path: string, schema: T): z.input<T> {
  const data = parse(path);
  if (schema.validate(data)) return data;
  throw damaged(path, schema.safeParse(data).error);
}

function damaged(path: string, error: z.ZodError | undefined): DataError {
  const issue = error?.issues[0];
  return new DataError(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { absenceSchema, reasonSchema, termSchema, topicSchema } from './knowledge.js';
import { buildRecord, type Record } from './record.js';
import { disclosureSchema, measureSchema, scopeSchema } from './schema.js';

export class DataError extends Error {
  override readonly name = 'DataError';
}

/** The data folder of the project, from the source tree and from the build alike. */
export const DATA_FOLDER = join(import.meta.dirname, '..', '..', 'data');

/** Reads and checks the whole record. @throws DataError naming the file and the field that is damaged. */
export function loadRecord(folder = DATA_FOLDER): Record {
  try {
    return buildRecord({
      disclosures: files(join(folder, 'disclosures'))
        .flatMap((path) => [
          readData(path, z.array(disclosureSchema).or(disclosureSchema.transform((one) => [one]))),
        ])
        .flat(),
      scopes: files(join(folder, 'scopes')).flatMap((path) => readData(path, z.array(scopeSchema))),
      measures: files(join(folder, 'measures')).flatMap((path) => readData(path, z.array(measureSchema))),
      topics: readData(join(folder, 'topics.json'), z.array(topicSchema)),
      reasons: readData(join(folder, 'reasons.json'), z.array(reasonSchema)),
      terms: readData(join(folder, 'glossary.json'), z.array(termSchema)),
      absences: readData(join(folder, 'absences.json'), z.array(absenceSchema)),
    });
  } catch (error) {
    if (error instanceof RangeError) throw new DataError(`${folder}: ${error.message}`);
    throw error;
  }
}

const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

/** Reads one data file. @throws DataError naming the file and the field that is damaged. */
export function readData<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(path));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DataError(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DataError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

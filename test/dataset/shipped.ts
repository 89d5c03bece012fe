import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { buildRecord } from '../../src/dataset/build-record.js';
import type { Record, RecordData } from '../../src/dataset/record.js';
import { disclosureSchema, measureSchema, scopeSchema } from '../../src/dataset/schema.js';

/** The figures of the shipped record, without what is told beside them. */
export const shippedData: RecordData = {
  disclosures: filesOf('disclosures', z.array(disclosureSchema)),
  scopes: filesOf('scopes', z.array(scopeSchema)),
  measures: filesOf('measures', z.array(measureSchema)),
  commonWords: [],
  topics: [],
  reasons: [],
  terms: [],
  absences: [],
  descriptions: [],
  unknownRevisions: [],
};
export const shipped: Record = buildRecord(shippedData);

function filesOf<T>(name: string, schema: z.ZodType<T[]>): T[] {
  const folder = join(DATA_FOLDER, name);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { loadLayouts, readDocument, type ReadDocument } from '../../src/ingest/read-document.js';

/** Where the source documents lie; they are not part of the project, so what needs them is skipped without them. */
export const SHARED = process.env.EARNINGS_SHARED ?? join(DATA_FOLDER, '..', '..', 'shared');
export const HAVE_DOCUMENTS = existsSync(join(SHARED, 'disclosures'));
if (!HAVE_DOCUMENTS)
  console.info(`no source documents in ${SHARED}: what reads them is skipped (set EARNINGS_SHARED)`);

/** Reads one document by its layouts. */
export function read(id: string): ReadDocument {
  const raw = readFileSync(join(SHARED, 'disclosures', `${id}.txt`), 'utf8');
  return readDocument(raw, loadLayouts(join(DATA_FOLDER, 'layouts', id)));
}

import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { coveredShare, coverageOf, excludedShare } from '../../src/ingest/coverage.js';
import { documentsOf, verifyAll } from '../../src/ingest/write.js';
import { HAVE_DOCUMENTS, read, SHARED } from './documents.js';

describe.skipIf(!HAVE_DOCUMENTS)('the five documents', () => {
  it.each(documentsOf(DATA_FOLDER))('accounts for the numbers of %s', (id) => {
    const coverage = coverageOf(read(id));
    expect(coverage.uncovered.slice(0, 5), `${coverage.uncovered.length} of ${coverage.numbers}`).toEqual([]);
    expect(coveredShare(coverage)).toBeGreaterThanOrEqual(0.99);
    expect(excludedShare(coverage), JSON.stringify(coverage.excluded)).toBeLessThanOrEqual(0.05);
  });

  it('reads into the files of data/disclosures, byte for byte', () => {
    expect(verifyAll(SHARED, DATA_FOLDER).differing).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { reportCoverage } from '../../src/cli/coverage.js';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { HAVE_DOCUMENTS, SHARED } from '../ingest/documents.js';

it('says in one line that documents are absent', () => {
  expect(reportCoverage('/nowhere', DATA_FOLDER)).toEqual({
    text: '5 of 5 documents are not in /nowhere: not counted',
    good: true,
  });
});

it.skipIf(!HAVE_DOCUMENTS)('counts each document, with the reason of every class left out', () => {
  const { text, good } = reportCoverage(SHARED, DATA_FOLDER);
  expect(good).toBe(true);
  expect(text.split('\n').filter((line) => line.includes(' numbers printed, '))).toHaveLength(5);
  expect(text.split('\n').filter((line) => /^ {2}excluded/.test(line) && !line.endsWith(')'))).toEqual([]);
});

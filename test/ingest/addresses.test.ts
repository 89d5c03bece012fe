import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, loadRecord } from '../../src/dataset/load.js';
import { documentLayout } from '../../src/ingest/layout.js';
import { loadLayouts } from '../../src/ingest/read-document.js';

const { disclosures } = loadRecord();
const folder = join(DATA_FOLDER, 'layouts');
const documents = readdirSync(folder).map((name) => loadLayouts(join(folder, name)).document);

describe('the address of a document', () => {
  it('is known of two, and of no other', () => {
    expect(documents.filter(({ url }) => url !== undefined).map(({ id }) => id)).toEqual([
      '2013-05-15-fy2012-results-release',
      '2018-05-15-fy2017-results-release',
    ]);
  });

  it('is that of the page of the same day in the headline record, and said to be a copy', () => {
    for (const { url, newswire, publishedAt } of documents.filter((one) => one.url !== undefined)) {
      const pages = disclosures.filter((one) => one.kind === 'headline' && one.url === url);
      expect(pages.map((one) => one.publishedAt)).toEqual([publishedAt]);
      expect(newswire).toBe(true);
    }
  });

  it.each(['javascript:alert(1)', 'ftp://example.com/a', 'example.com/a', ''])('is never "%s"', (url) => {
    const [document] = documents;
    expect(documentLayout.safeParse({ ...document, url: 'https://example.com/a' }).success).toBe(true);
    expect(documentLayout.safeParse({ ...document, url }).success).toBe(false);
  });
});

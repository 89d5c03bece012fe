import { expect, test } from 'vitest';
import { digestToWords } from '../../src/phrasing/digest/digest-words.js';
import { digestOf, record } from './shipped.js';

/** Whole texts, read by eye against the documents; `npx vitest run test/digest -u` writes them anew. */
test.each([
  ['2013-05-15-results', 'en'],
  ['2014-02-07-results', 'en'],
  ['2015-03-24-targets', 'en'],
  ['2016-08-05-results', 'en'],
  ['2016-08-05-results', 'ja'],
  ['2017-05-15-results', 'en'],
  ['by-2018-05-15-results-9m17', 'en'],
  ['2018-05-15-results', 'en'],
  ['2018-05-15-results', 'ja'],
  ['2018-05-24-dividend', 'en'],
  ['2018-05-24-dividend', 'ja'],
] as const)('%s in %s', async (id, lang) => {
  const { notification, text } = digestToWords(digestOf(id), record, lang);
  await expect(`${notification}\n\n${text}\n`).toMatchFileSnapshot(`golden/${id}.${lang}.txt`);
});

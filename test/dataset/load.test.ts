import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATA_FOLDER, DataError, loadRecord } from '../../src/dataset/load.js';

const PARTS = [
  'disclosures',
  'scopes',
  'measures',
  'topics.json',
  'descriptions',
  'reasons.json',
  'glossary.json',
  'absences.json',
  'common-words.json',
  'unknown-revisions.json',
  'in-line.json',
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earnings-data-'));
  for (const part of PARTS) cpSync(join(DATA_FOLDER, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const NOTICE = 'disclosures/2018-05-24-fy2017-dividend-notice.json';

it('reads the data folder', () => {
  expect(loadRecord(folder).facts).toHaveLength(loadRecord().facts.length);
});

/** File, what is damaged, what it becomes, and what the message names beside the file. */
it.each([
  [NOTICE, '"rounding": "nearest"', '"rounding": "upwards"', '0.tables.0.rounding'],
  [NOTICE, '"publishedAt": "2018-05-24T15:00:00+09:00"', '"publishedAt": "24 May"', '0.publishedAt'],
  [NOTICE, '"cells": ["', '"cells": [5, "', '0.tables.0.rows.0.cells.0'],
  [NOTICE, '"audited"', '"reviewed": true, "audited"', '"reviewed"'],
  [NOTICE, '"spec": "', '"spec": "soon ', '"soon" in "soon'],
  [NOTICE, '"unit": "', '"unit": "EUR ', 'unknown unit "EUR'],
  [NOTICE, '"metric": "company/dps_', '"metric": "company/dividend_', 'company/dividend_'],
  [NOTICE, '"cells": ["', '"cells": ["about ', '"about '],
  ['scopes/scopes.json', '"parent":', '"above":', '0'],
  ['measures/income.json', '"kind": "flow"', '"kind": "river"', 'kind'],
  ['topics.json', '"must":[[', '"must":[[7,', '0.keys.en.must.0'],
  ['reasons.json', '"direction":"', '"direction":"side', 'direction'],
  ['glossary.json', '"words"', '"word"', '0'],
  ['absences.json', '"reason": "', '"reason": "un', 'reason'],
  ['unknown-revisions.json', '"on": "2016', '"on": "in 2016', '0.on'],
  ['in-line.json', '"percent": ', '"percent": -', 'percent'],
  ['common-words.json', '"iij"', '1', 'en'],
  ['common-words.json', '{', '', 'common-words.json'],
])('refuses %s with %s damaged', (file, from, to, named) => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  expect(() => loadRecord(folder)).toThrow(DataError);
  expect(() => loadRecord(folder)).toThrow(named);
});

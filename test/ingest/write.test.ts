import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { serialise } from '../../src/ingest/serialise.js';
import { ingestAll, verifyAll } from '../../src/ingest/write.js';
import { HAVE_DOCUMENTS, SHARED } from './documents.js';

describe('the text of a data file', () => {
  const data = {
    id: 'd',
    title: { en: 'a', ja: 'あ' },
    tables: [
      { id: 't', columns: [{ label: 'c' }], rows: [{ label: 'r', cells: ['1', null, { printed: '2' }] }] },
    ],
    text: [],
  };

  it('has one line for each row', () => {
    expect(
      serialise([data])
        .split('\n')
        .filter((line) => line.includes('"cells"')),
    ).toEqual(['          { "label": "r", "cells": ["1", null, { "printed": "2" }] }']);
  });

  it('is the data again when read', () => {
    expect(JSON.parse(serialise([data, data]))).toEqual([data, data]);
  });

  it('leaves out what is not set', () => {
    expect(JSON.parse(serialise([{ id: 'd', url: undefined }]))).toEqual([{ id: 'd' }]);
  });
});

describe.skipIf(!HAVE_DOCUMENTS)('generated files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'earnings-'));
    mkdirSync(join(folder, 'disclosures'));
    cpSync(join(DATA_FOLDER, 'layouts'), join(folder, 'layouts'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are the same bytes on every run', () => {
    const written = ingestAll(SHARED, folder);
    expect(written.map(({ name }) => name)).toHaveLength(6);
    expect(written.every(({ facts }) => facts > 0)).toBe(true);
    expect(verifyAll(SHARED, folder)).toEqual({ files: written, differing: [] });
  });

  it('are named when they differ, are missing, or come from nowhere', () => {
    ingestAll(SHARED, folder);
    const headlines = join(folder, 'disclosures', 'headlines.json');
    writeFileSync(headlines, readFileSync(headlines, 'utf8').replace('"metric"', '"Metric"'));
    rmSync(join(folder, 'disclosures', '2018-05-24-fy2017-dividend-notice.json'));
    writeFileSync(join(folder, 'disclosures', 'stray.json'), '[]');
    expect(verifyAll(SHARED, folder).differing).toEqual([
      '2018-05-24-fy2017-dividend-notice.json',
      'headlines.json',
      'stray.json',
    ]);
  });
});

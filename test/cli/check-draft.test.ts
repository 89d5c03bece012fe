import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDraftFile, draftText, isAmiss } from '../../src/cli/check-draft.js';
import { UsageError } from '../../src/cli/usage.js';
import { createEarnings } from '../../src/earnings.js';

const bot = createEarnings();

function draft(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'draft-')), 'draft.txt');
  writeFileSync(file, text);
  return file;
}

describe('check-draft', () => {
  it.each([
    ['FY2017 operating income was JPY 6.9 billion.', 'Wrong: JPY 6.9 billion', true],
    ['FY2017 revenue was JPY 176,051 million.', 'Exact: JPY 176,051 million', false],
    ['2018年3月期の営業利益は67億円でした。', '切り捨て（四捨五入ではない）: 67億円', false],
  ])('%s', (text, line, amiss) => {
    const checked = checkDraftFile(bot, draft(text));
    expect(draftText(checked)).toContain(line);
    expect(isAmiss(checked)).toBe(amiss);
  });

  it('knows nothing of what was not public yet', () => {
    const asOf = Date.parse('2018-05-01T00:00:00+09:00');
    const [line] = checkDraftFile(bot, draft('FY2017 revenue was JPY 176,051 million.'), asOf).lines;
    expect(line?.verdict).not.toBe('exact');
  });

  it('says in one line that a file cannot be read', () => {
    expect(() => checkDraftFile(bot, '/nowhere')).toThrow(UsageError);
  });
});

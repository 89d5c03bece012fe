import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROMPT } from '../../../src/phrasing/model/exchange.js';
import { loadPrompt } from '../../../src/phrasing/model/prompts.js';

const folder = resolve(import.meta.dirname, '../../../prompts');
const planted = mkdtempSync(join(tmpdir(), 'earnings-prompts-'));
afterAll(() => rmSync(planted, { recursive: true }));

describe('the prompts', () => {
  it('that are there are in use, in the versions that arrangements are kept under', () => {
    expect(readdirSync(folder)).toEqual(['answer.md', 'retry.md']);
    expect(PROMPT).toBe('answer@3 retry@1');
  });

  // A new wording needs a new version in the prompt, and both in this table.
  it.each([
    ['answer', 'c28199e4763cda27'],
    ['retry', 'b9ebc9aa550d674a'],
  ])('%s is the one of its version', (name, digest) => {
    const text = readFileSync(join(folder, `${name}.md`), 'utf8');
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(digest);
  });

  it('have no digit in what is sent', () => {
    for (const name of readdirSync(folder)) {
      const [, , body = ''] = readFileSync(join(folder, name), 'utf8').split('---\n');
      expect(body).not.toMatch(/\d/);
    }
  });
});

describe('a prompt', () => {
  const write = (text: string): void => writeFileSync(join(planted, 'one.md'), text);

  it('is filled in, a message for each heading', () => {
    write(
      '---\nname: one\nversion: 3\nvariables:\n  who: a name\n---\n\n# System\n\nBe {{who}}.\n\n# User\n\nI am {{who}}.\n',
    );
    const prompt = loadPrompt('one', ['who'], planted);
    expect(prompt.id).toBe('one@3');
    expect(prompt.fill({ who: '$& {{who}}' })).toEqual([
      { role: 'system', content: 'Be $& {{who}}.' },
      { role: 'user', content: 'I am $& {{who}}.' },
    ]);
  });

  it.each([
    ['without front matter', '# User\n\nHello\n', 'prompts/one.md has no front matter'],
    ['without a version', '---\nname: one\n---\n# User\n', 'prompts/one.md has no version'],
    [
      'that uses what it does not document',
      '---\nversion: 1\nvariables:\n---\n# User\n\n{{who}}\n',
      'prompts/one.md documents or uses other variables than who',
    ],
    [
      'that documents what it does not use',
      '---\nversion: 1\nvariables:\n  who: a name\n---\n# User\n',
      'prompts/one.md documents or uses other variables than who',
    ],
  ])('%s is refused', (_what, text, message) => {
    write(text);
    expect(() => loadPrompt('one', ['who'], planted)).toThrow(message);
  });
});

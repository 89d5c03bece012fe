import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractConfiguration from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const { options, forbidden = [] } = await extractConfiguration(join(root, '.dependency-cruiser.cjs'));

/** A source tree small enough to write in a table row: path to text. */
type Tree = Record<string, string>;

interface Violation {
  rule: string;
  arrow: string;
}

/** What is wrong with the tree under `folder`/src, by the rules of `npm run imports`. */
async function violations(folder: string): Promise<Violation[]> {
  const report = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  const { summary } = report.output as ICruiseResult; // it is text only when an output type is asked for
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, arrow: `${from} → ${to}` }));
}

async function brokenRules(tree: Tree): Promise<string[]> {
  const found = await violations(plant(tree));
  return [...new Set(found.map(({ rule }) => rule))];
}

const planted: string[] = [];

function plant(tree: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'earnings-imports-'));
  planted.push(folder);
  for (const [path, text] of Object.entries(tree)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** One file of `from` that imports one file of `to`. */
function arrow(from: string, to: string, statement = 'import { value }'): Tree {
  return {
    [`src/${from}/planted.ts`]: `${statement} from '../${to}/target.js';\n`,
    [`src/${to}/target.ts`]: 'export const value = 1;\nexport type Value = number;\n',
  };
}

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the import check', () => {
  it('finds nothing wrong in src', async () => {
    expect(await violations(root)).toEqual([]);
  });

  it.each([
    ['question', 'dataset'],
    ['answer', 'dataset'],
    ['digest', 'answer'],
    ['ingest', 'dataset'],
    ['delivery', 'store'],
    ['slack', 'delivery'],
    ['preview', 'slack'],
  ])('lets %s import %s', async (from, to) => {
    expect(await brokenRules(arrow(from, to))).toEqual([]);
  });

  it.each([
    ['dataset', 'slack'],
    ['dataset', 'question'],
    ['question', 'answer'],
    ['answer', 'phrasing'],
    ['answer', 'digest'],
    ['digest', 'question'],
    ['ingest', 'store'],
    ['store', 'dataset'],
    ['delivery', 'slack'],
    ['delivery', 'dataset'],
    ['slack', 'preview'],
    ['phrasing', 'store'],
  ])('stops %s importing %s', async (from, to) => {
    expect(await brokenRules(arrow(from, to))).toEqual([`${from}-imports`]);
  });

  it.each([
    ['answer', 'question'],
    ['phrasing', 'answer'],
    ['phrasing', 'digest'],
  ])('lets %s import types of %s and no code', async (from, to) => {
    expect(await brokenRules(arrow(from, to, 'import type { Value }'))).toEqual([]);
    expect(await brokenRules(arrow(from, to))).toEqual([`${from}-imports-types-of-${to}`]);
  });

  it.each<[string, Tree, string]>([
    [
      'a circle',
      {
        'src/dataset/a.ts': "import { b } from './b.js';\nexport const a = (): number => b();\n",
        'src/dataset/b.ts': "import { a } from './a.js';\nexport const b = (): number => a();\n",
      },
      'no-circular',
    ],
    ['a file that nothing uses', { 'src/dataset/alone.ts': 'export const alone = 1;\n' }, 'no-orphans'],
    ['a folder without a row', arrow('elsewhere', 'dataset'), 'folder-on-the-map'],
    ['a folder that imports the command line', arrow('slack', '.'), 'slack-imports'],
    [
      'Slack in delivery',
      { 'src/delivery/post.ts': "import { App } from '@slack/bolt';\nexport const app = App;\n" },
      'slack-library',
    ],
    [
      'a model in answer',
      { 'src/answer/ask.ts': "import OpenAI from 'openai';\nexport const model = OpenAI;\n" },
      'model-library',
    ],
    [
      'a model beside the templates',
      { 'src/phrasing/ask.ts': "import OpenAI from 'openai';\nexport const model = OpenAI;\n" },
      'model-library',
    ],
    [
      'a model in what is approved by its hash',
      {
        'src/phrasing/digest/words.ts':
          "import { value } from '../model/target.js';\nexport const words = value;\n",
        'src/phrasing/model/target.ts': 'export const value = 1;\n',
      },
      'digest-without-model',
    ],
    [
      'SQL in delivery',
      { 'src/delivery/rows.ts': "import sqlite from 'node:sqlite';\nexport const rows = sqlite;\n" },
      'sql-library',
    ],
  ])('stops %s', async (_what, tree, rule) => {
    expect(await brokenRules(tree)).toContain(rule);
  });
});

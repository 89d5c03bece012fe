import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadExceptions } from '../../src/dataset/checks/exceptions.js';
import { runChecks } from '../../src/dataset/checks/run.js';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { createEarnings } from '../../src/earnings.js';
import { codeIn, helpOf, manifest, namesUnder, page, PAGES, rowsUnder } from './pages.js';

const readme = page('README.md');
const bot = createEarnings();

describe('the examples', () => {
  const [, command = '', shown = ''] = /^\$ (.*)\n([\s\S]*?)^```/m.exec(readme) ?? [];

  it('show what the command prints', () => {
    const question = /earnings -- ask "(.*)"$/.exec(command)?.[1] ?? '';
    expect(bot.answer({ question, thread: [] }).words.text).toBe(shown.trimEnd());
  });

  const questions = [...readme.matchAll(/^- `(.*)`$/gm)].map((match) => match[1] ?? '');

  it('are seven', () => {
    expect(questions).toHaveLength(7);
  });

  it.each(questions)('%s is answered', (question) => {
    expect(bot.answer({ question, thread: [] }).answer.status).toBe('answered');
  });

  const followUps = /what goes on from there: (.*)\.$/m.exec(readme)?.[1] ?? '';
  it.each(codeIn(followUps))('%s is answered in a thread', (question) => {
    const thread = ['4Q17 network gross margin?'];
    expect(bot.answer({ question, thread }).answer.status).toBe('answered');
  });
});

describe('the command line', () => {
  const rows = [...rowsUnder(readme, 'Command line'), ...rowsUnder(readme, 'Results in channels')];
  const commands = rows
    .map(([first = '']) => /^`([a-z][a-z-]*)/.exec(first)?.[1])
    .filter((name) => name !== undefined);
  const options = rows.filter(([first = '']) => first.startsWith('`--'));
  const helps = new Map<string, string>();

  beforeAll(async () => {
    for (const name of ['', ...commands]) helps.set(name, await helpOf(name));
  });

  const optionsOf = (command: string): string[] =>
    [...(helps.get(command) ?? '').matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help')
      .sort();

  it('has just these commands', () => {
    const real = [...(helps.get('') ?? '').matchAll(/^ {2}([a-z][a-z-]*) /gm)].map((match) => match[1] ?? '');
    expect(real.filter((name) => name !== 'help').sort()).toEqual([...commands].sort());
  });

  it.each(commands)('%s has just these options', (command) => {
    const told = options.flatMap(([name = '', of = '']) =>
      of === 'every command' || of.split(', ').includes(command)
        ? [...name.matchAll(/--([a-z-]+)/g)].map((match) => match[1] ?? '')
        : [],
    );
    expect(told.sort()).toEqual(optionsOf(command));
  });

  it.each(PAGES)('%s names no command or option that there is not', (file) => {
    for (const code of codeIn(page(file))) {
      const [, command = '', rest = ''] = /(?:^|\s)earnings(?: --)? ([a-z]+)\b(.*)$/m.exec(code) ?? [];
      if (command === '') continue;
      expect(commands, code).toContain(command);
      for (const [, option] of rest.replace(/".*"/, '').matchAll(/--([a-z-]+)/g))
        expect(optionsOf(command), code).toContain(option);
    }
  });
});

it.each(PAGES)('%s names only scripts that package.json has', (file) => {
  const scripts = codeIn(page(file)).flatMap((code) =>
    [...code.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(test|start))/g)].map(
      ([, run, own]) => run ?? own ?? '',
    ),
  );
  for (const script of scripts) expect(Object.keys(manifest.scripts)).toContain(script);
});

const isPath = /^(?:src|test|data|docs|prompts|\.ci)\/[\w./-]*$|^[\w.-]+\.(?:md|json|cjs|example)$/;
// `.env` is for people to write.
const ABSENT = new Set(['.env']);

it.each(PAGES)('%s names only files and folders that there are', (file) => {
  const paths = codeIn(page(file)).filter((code) => isPath.test(code) && !ABSENT.has(code));
  const places = ['', 'data/disclosures', 'data/layouts/2018-05-15-fy2017-results-release'];
  const missing = paths.filter(
    (path) =>
      !path.includes('DATE-NAME') &&
      !places.some((place) => existsSync(resolve(DATA_FOLDER, '..', place, path))),
  );
  expect(missing).toEqual([]);
});

describe('the tables', () => {
  it('give a reason for every package', () => {
    const told = namesUnder(readme, 'Dependencies');
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(used.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('give a reason for every scope of the manifest', () => {
    const { oauth_config } = z
      .object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) })
      .parse(JSON.parse(page('manifest.json')));
    const told = namesUnder(readme, 'Slack in five minutes').filter((name) => /^[a-z_:]+$/.test(name));
    expect(told.sort()).toEqual([...oauth_config.scopes.bot].sort());
  });

  it('explain every variable', () => {
    const told = namesUnder(readme, 'Slack in five minutes');
    const variables = [...page('.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1] ?? '');
    expect(variables.filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('the figures about the record', () => {
  const said = (pattern: RegExp): number => Number((pattern.exec(readme)?.[1] ?? '').replace(',', ''));

  it('count its facts and relations', () => {
    const { relations } = runChecks(bot.record, loadExceptions(DATA_FOLDER));
    const [facts, told] = [said(/More than ([\d,]+) facts/), said(/More than ([\d,]+) relations/)];
    expect(bot.record.facts.length).toBeGreaterThan(facts);
    expect(bot.record.facts.length).toBeLessThan(facts * 1.1);
    expect(relations).toBeGreaterThan(told);
    expect(relations).toBeLessThan(told * 1.1);
  });
});

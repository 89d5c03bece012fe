import { expect, it } from 'vitest';
import { loadExceptions } from '../../../src/dataset/checks/exceptions.js';
import { meaning } from '../../../src/dataset/checks/relation.js';
import { relationsOf, runChecks } from '../../../src/dataset/checks/run.js';
import { DATA_FOLDER } from '../../../src/dataset/load.js';
import { shipped } from '../shipped.js';

const exceptions = loadExceptions(DATA_FOLDER);

it('recomputes at least 1,500 relations of the shipped record, and explains every one that does not tie', () => {
  const report = runChecks(shipped, exceptions);
  expect(report.relations).toBeGreaterThanOrEqual(1500);
  expect(report.unexplained.map(({ relation }) => relation.id)).toEqual([]);
  expect(report.stale).toEqual([]);
});

it('counts relations by kind', () => {
  const { kinds, relations } = runChecks(shipped, exceptions);
  expect(Object.values(kinds).reduce((total, count) => total + count, 0)).toBe(relations);
  expect(Object.keys(kinds).sort()).toEqual(
    [
      'cash',
      'change',
      'dollars',
      'equity',
      'footing',
      'formula',
      'growth',
      'periods',
      'ratio',
      'same',
      'scopes',
    ].sort(),
  );
});

it('gives every relation an id of its own', () => {
  const ids = relationsOf(shipped).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('fails on a relation that does not tie once its exception is taken away', () => {
  const { unexplained } = runChecks(
    shipped,
    exceptions.filter(({ relation }) => !relation.startsWith('same company/cost FY2017')),
  );
  expect(unexplained.map(({ relation }) => meaning(relation.stated))).toEqual(['company/cost FY2017']);
});

it('names an exception that nothing needs', () => {
  const idle = { relation: 'same company/revenue FY1999 *', reason: 'none' };
  expect(runChecks(shipped, [...exceptions, idle]).stale).toEqual([idle]);
});

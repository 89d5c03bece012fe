import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, type Coverage } from '../ingest/coverage.js';
import { EXCLUSIONS, isExclusion } from '../ingest/exclusions.js';
import { documentsOf, readSource } from '../ingest/write.js';

/** Of every document at hand: the numbers that it prints, and how the record accounts for them. */
export function reportCoverage(folder: string, dataFolder: string): { text: string; good: boolean } {
  const documents = documentsOf(dataFolder);
  const here = documents.filter((id) => existsSync(join(folder, 'disclosures', `${id}.txt`)));
  const absent = documents.length - here.length;
  const found = here.map((id) => coverageOf(readSource(id, folder, dataFolder)));
  const note =
    absent > 0 ? [`${absent} of ${documents.length} documents are not in ${folder}: not counted`] : [];
  return {
    text: [...found.flatMap(linesOf), ...note].join('\n'),
    good: found.every(({ uncovered }) => uncovered.length === 0),
  };
}

function linesOf({ document, numbers, facts, excluded, uncovered }: Coverage): string[] {
  const classes = Object.entries(excluded).map(
    ([name, count]) => `  excluded, ${name}: ${count}${reasonOf(name)}`,
  );
  const count = Object.values(excluded).reduce((total, one) => total + one, 0);
  return [
    `${document}: ${numbers} numbers printed, ${facts} covered by facts, ${count} excluded, ${uncovered.length} missing`,
    ...classes,
    ...uncovered.map((words) => `  MISSING ${words}`),
  ];
}

const reasonOf = (name: string): string => (isExclusion(name) ? ` (${EXCLUSIONS[name]})` : '');

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disclosureSchema, type DisclosureFile } from '../dataset/schema.js';
import { loadLayouts, readDocument, type Layouts, type ReadDocument } from './read-document.js';
import { readHeadlines } from './read-headlines.js';
import { serialise } from './serialise.js';
import { LayoutError } from './source-text.js';

/** One generated file of data/disclosures, with the number of facts that it holds. */
export interface GeneratedFile {
  readonly name: string;
  readonly facts: number;
}

interface Generated extends GeneratedFile {
  readonly text: string;
}

/** Reads every document that has a layout, and the headline record, into `data/disclosures`. */
export function ingestAll(sharedFolder: string, dataFolder: string): GeneratedFile[] {
  const folder = join(dataFolder, 'disclosures');
  mkdirSync(folder, { recursive: true });
  return generate(sharedFolder, dataFolder).map(({ name, facts, text }) => {
    writeFileSync(join(folder, name), text);
    return { name, facts };
  });
}

/** Reads everything again and names the files that are not byte for byte what came out, or that nothing makes. */
export function verifyAll(
  sharedFolder: string,
  dataFolder: string,
): { files: GeneratedFile[]; differing: string[] } {
  const folder = join(dataFolder, 'disclosures');
  const made = generate(sharedFolder, dataFolder);
  const names = new Set(made.map((one) => one.name));
  const differing = made.filter(
    ({ name, text }) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  // What was approved in the store and exported is made by people, not by a layout.
  const unknown = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.approved.json') && !names.has(name),
  );
  return {
    files: made.map(({ name, facts }) => ({ name, facts })),
    differing: [...differing.map((one) => one.name), ...unknown].sort(),
  };
}

/** The ids of the documents that have a layout folder. */
export function documentsOf(dataFolder: string): string[] {
  return readdirSync(join(dataFolder, 'layouts')).sort();
}

function generate(sharedFolder: string, dataFolder: string): Generated[] {
  const documents = documentsOf(dataFolder).map((id) =>
    generated(id, [readOne(id, sharedFolder, dataFolder)]),
  );
  const headlines = readHeadlines(
    JSON.parse(readFileSync(join(sharedFolder, 'record', 'headlines.json'), 'utf8')),
  );
  return [...documents, generated('headlines', headlines)];
}

function readOne(id: string, sharedFolder: string, dataFolder: string): DisclosureFile {
  return disclosureSchema.parse(readSource(id, sharedFolder, dataFolder).disclosure);
}

/** Reads one document by its layouts. @throws LayoutError naming the document where they do not match. */
export function readSource(id: string, sharedFolder: string, dataFolder: string): ReadDocument {
  try {
    const layouts = loadLayouts(join(dataFolder, 'layouts', id));
    return readDocument(
      readFileSync(join(sharedFolder, 'disclosures', `${sourceOf(layouts)}.txt`), 'utf8'),
      layouts,
    );
  } catch (error) {
    throw error instanceof LayoutError ? new LayoutError(`${id}: ${error.message}`) : error;
  }
}

/** Where our reading was wrong, the same document is read once more. */
const sourceOf = ({ document: { id, corrects, cause } }: Layouts): string =>
  cause === 'reader' && corrects !== undefined ? corrects : id;

function generated(id: string, data: readonly DisclosureFile[]): Generated {
  const facts = data.reduce((total, one) => total + factsOf(one), 0);
  return { name: `${id}.json`, facts, text: serialise(data) };
}

function factsOf({ tables, text }: DisclosureFile): number {
  const cells = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.cells.filter((cell) => cell !== null)),
  );
  return cells.length + text.length;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { DisclosureFile } from '../dataset/schema.js';
import { documentLayout, layoutFile, type DocumentLayout, type LayoutFile } from './layout.js';
import { readingsOf, type Readings } from './corrections.js';
import { readProse } from './read-prose.js';
import { readTable, type Position } from './read-table.js';
import { evenText, LayoutError } from './source-text.js';

export interface ReadDocument {
  readonly disclosure: DisclosureFile;
  /** The evened text and where in it each figure stands, for the coverage check. */
  readonly text: string;
  readonly positions: readonly Position[];
}

export interface Layouts {
  readonly document: DocumentLayout;
  readonly parts: readonly { readonly file: string; readonly layout: LayoutFile }[];
}

/** Reads and checks the layout folder of one document. */
export function loadLayouts(folder: string): Layouts {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'document.json')
    .sort();
  return {
    document: parseFile(documentLayout, join(folder, 'document.json')),
    parts: files.map((file) => ({ file, layout: parseFile(layoutFile, join(folder, file)) })),
  };
}

function parseFile<T>(schema: z.ZodType<T>, path: string): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new LayoutError(`${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}

/** Reads one document by its layouts. @throws LayoutError at the first place where they do not match. */
export function readDocument(raw: string, { document, parts }: Layouts): ReadDocument {
  const text = evenText(raw);
  const disclosure: DisclosureFile = { ...headOf(document), tables: [], text: [] };
  const readings = readingsOf(text, document.corrections);
  const positions: Position[] = [];
  for (const { file, layout } of parts) {
    try {
      positions.push(...readPart(text, layout, readings, disclosure));
    } catch (error) {
      throw error instanceof LayoutError ? new LayoutError(`${file}: ${error.message}`) : error;
    }
  }
  return { disclosure, text, positions };
}

function headOf({ corrections, ...rest }: DocumentLayout): Omit<DisclosureFile, 'tables' | 'text'> {
  return corrections.length > 0 ? { ...rest, corrections } : rest;
}

function readPart(
  text: string,
  layout: LayoutFile,
  readings: Readings,
  into: DisclosureFile,
): readonly Position[] {
  if (layout.type === 'table') {
    const { table, positions } = readTable(text, layout, readings);
    if (table.rows.length > 0) into.tables.push(table); // a layout may hold excluded rows only
    return positions;
  }
  const { figures, positions } = readProse(text, layout, readings);
  into.text.push(...figures);
  return positions;
}

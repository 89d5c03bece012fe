import { createHash } from 'node:crypto';
import { loadExceptions } from '../dataset/checks/exceptions.js';
import { type CheckReport, runChecks } from '../dataset/checks/run.js';
import { DataError, loadRecord } from '../dataset/load.js';
import type { Record } from '../dataset/record.js';
import { type DisclosureFile, disclosureSchema } from '../dataset/schema.js';
import type { DraftRef } from '../delivery/ports.js';
import { withCorrections } from '../digest/corrections.js';
import { findEvent } from '../digest/find-event.js';
import type { ReadInRow } from '../store/schema.js';
import type { Store } from '../store/store.js';

/** A document that waits to be approved, and who read it in. */
export interface Draft extends DraftRef {
  readonly preparedBy: string;
}

/** The record with what waits to be approved in it: for the release team alone. */
export interface DraftRecord {
  readonly record: Record;
  readonly drafts: readonly Draft[];
  /** The record's relations, with the drafts in it. */
  checks(): CheckReport;
}

/** The record of the data files, and of the documents that were approved since. */
export interface RecordSource {
  /** What may be asked for: whatever has been approved. Each view of it still shows only what is public. */
  current(): Record;
  /** Looks whether documents were approved since. @returns whether the record is another one now. */
  refresh(): Promise<boolean>;
  /** With everything that waits. */
  withAllDrafts(): Promise<DraftRecord>;
  /** With the drafts that belong to an event, and no others: they may never be approved. */
  forEvent(event: string): Promise<DraftRecord>;
}

export interface RecordSourceOptions {
  readonly dataFolder: string;
  readonly store: Pick<Store, 'readIn'>;
}

/** How often another process's approval is looked for, in milliseconds. */
const often = 1_000;

/** Keeps a record up to date. @returns what ends that. */
export function keepFresh(
  source: Pick<RecordSource, 'refresh'>,
  onError: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => void source.refresh().catch(onError), often);
  return () => clearInterval(timer);
}

interface Loaded {
  readonly version: number;
  readonly record: Record;
  /** By the drafts that are in it. */
  readonly prepared: Map<string, DraftRecord>;
}

/** Reads the record once, and again whenever a document is read in or approved, by whichever process. */
export async function createRecordSource({ dataFolder, store }: RecordSourceOptions): Promise<RecordSource> {
  const load = async (): Promise<Loaded> => {
    const version = await store.readIn.version();
    const approved = await store.readIn.list('approved');
    return { version, record: loadRecord(dataFolder, approved.map(contentOf)), prepared: new Map() };
  };
  let loaded = await load();
  const preparedWith = (rows: readonly ReadInRow[]): DraftRecord => {
    const key = rows.map(({ id, hash }) => `${id} ${hash}`).join(' ');
    const known = loaded.prepared.get(key) ?? draftRecord(dataFolder, loaded.record, rows);
    loaded.prepared.set(key, known);
    return known;
  };
  const refresh = async (): Promise<boolean> => {
    if ((await store.readIn.version()) === loaded.version) return false;
    loaded = await load();
    return true;
  };
  return {
    current: () => loaded.record,
    refresh,
    async withAllDrafts() {
      await refresh();
      return preparedWith(await store.readIn.list());
    },
    async forEvent(wanted) {
      await refresh();
      const rows = await store.readIn.list();
      const all = preparedWith(rows);
      const { event } = findEvent(all.record, wanted);
      const own = event ? withCorrections(all.record, event).disclosures : [];
      return preparedWith(rows.filter(({ id, state }) => state === 'approved' || own.includes(id)));
    },
  };
}

function draftRecord(dataFolder: string, approved: Record, rows: readonly ReadInRow[]): DraftRecord {
  const waiting = rows.filter(({ state }) => state === 'draft');
  const record = waiting.length === 0 ? approved : loadRecord(dataFolder, rows.map(contentOf));
  let checks: CheckReport | undefined;
  return {
    record,
    drafts: waiting.map(({ id, hash, prepared_by: preparedBy }) => ({ id, hash, preparedBy })),
    checks: () => (checks ??= runChecks(record, loadExceptions(dataFolder))),
  };
}

/** A document as it is kept in the store. */
export function readInRow(
  disclosure: DisclosureFile,
  preparedBy: string,
  now: number,
): Omit<ReadInRow, 'state' | 'approved_at'> {
  const content = JSON.stringify(disclosure);
  return {
    id: disclosure.id,
    hash: createHash('sha256').update(content).digest('hex'),
    content,
    prepared_by: preparedBy,
    prepared_at: now,
    published_at: Date.parse(disclosure.publishedAt),
  };
}

/** @throws DataError naming the document and the field where it is not as it was kept. */
export function contentOf({ id, content }: ReadInRow): DisclosureFile {
  const found = disclosureSchema.safeParse(json(content));
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw new DataError(`${id} in the store: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

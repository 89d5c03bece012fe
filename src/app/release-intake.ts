import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dueAt, type CalendarEntry } from '../delivery/calendar.js';
import type { ApprovalCard, ApprovalPort } from '../delivery/ports.js';
import { eventsOf } from '../digest/events.js';
import { DataError, loadRecord } from '../dataset/load.js';
import type { DisclosureFile } from '../dataset/schema.js';
import type { Cause } from '../dataset/supersede.js';
import { serialise } from '../ingest/serialise.js';
import { readNew, type ReadNew } from '../ingest/same-kind/read-new.js';
import { contentOf, readInRow, type RecordSource } from './record-source.js';
import type { Store } from '../store/store.js';

export interface IntakeOptions {
  readonly store: Store;
  readonly source: RecordSource;
  readonly desk: ApprovalPort;
  readonly dataFolder: string;
  readonly calendar: readonly CalendarEntry[];
  readonly clock: () => number;
}

/** What whoever reads a release in says of it. */
export interface Intake {
  readonly raw: string;
  /** Who reads it in, and so does not approve it. */
  readonly person: string;
  /** An ISO instant with a zone; the calendar's where it is left out. */
  readonly publishedAt?: string;
  readonly corrects?: string;
  readonly cause?: Cause;
}

/** What came of it: what was read, and what waits now. */
export interface TakenIn {
  readonly read: ReadNew;
  /** Undefined where it belongs to no event of which anything is posted. */
  readonly card: ApprovalCard | undefined;
}

/** A release cannot be taken in as it is; one clear sentence. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
}

/** Reads a release into a draft and puts it before the release team. @throws IntakeError, or LayoutError where it cannot be read. */
export async function takeIn(options: IntakeOptions, intake: Intake): Promise<TakenIn> {
  const { store, source, desk, dataFolder, calendar, clock } = options;
  const { raw, person, corrects, cause } = intake;
  const read = readNew(raw, dataFolder, {
    publishedAt: (day) => intake.publishedAt ?? timeOf(calendar, day),
    ...(corrects !== undefined && { corrects }),
    ...(cause && { cause }),
  });
  const { id } = read.disclosure;
  await source.refresh();
  if (source.current().disclosures.some((one) => one.id === id))
    throw new IntakeError(
      `${id} is in the record already: what is wrong in it is set right with --corrects ${id}`,
    );
  await fits(options, read.disclosure);
  await store.readIn.put(readInRow(read.disclosure, person, clock()));
  const event = await eventOf(source, corrects ?? id);
  return { read, card: event === undefined ? undefined : await desk.card(event) };
}

/** @throws IntakeError where the record could not be read with it: then nothing of it is kept. */
async function fits({ store, dataFolder }: IntakeOptions, disclosure: DisclosureFile): Promise<void> {
  const others = (await store.readIn.list()).filter(({ id }) => id !== disclosure.id);
  try {
    loadRecord(dataFolder, [...others.map(contentOf), disclosure]);
  } catch (error) {
    throw error instanceof DataError ? new IntakeError(error.message) : error;
  }
}

function timeOf(calendar: readonly CalendarEntry[], day: string): string {
  const entry = calendar.find(({ date }) => date === day);
  if (!entry)
    throw new IntakeError(
      `the calendar has nothing on ${day}: say when it is public with --published ${day}T15:00:00+09:00`,
    );
  return new Date(dueAt(entry) + 9 * 3600e3).toISOString().replace('Z', '+09:00');
}

/** The event that a document belongs to, or that of the document which it corrects. */
async function eventOf(source: RecordSource, id: string): Promise<string | undefined> {
  const { record } = await source.withAllDrafts();
  const origin = record.disclosures.find((one) => one.id === id)?.origin.id ?? id;
  return eventsOf(record).find(({ disclosures }) => disclosures.includes(origin))?.id;
}

/** Writes what was approved into the data files. @returns the files. */
export async function exportApproved(
  { readIn }: Pick<Store, 'readIn'>,
  dataFolder: string,
): Promise<readonly string[]> {
  const folder = join(dataFolder, 'disclosures');
  mkdirSync(folder, { recursive: true });
  const approved = await readIn.list('approved');
  return approved.map((row) => {
    const file = join(folder, `${row.id}.approved.json`);
    writeFileSync(file, serialise([contentOf(row)]));
    return file;
  });
}

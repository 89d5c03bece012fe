import type { Record } from '../dataset/record.js';
import { createReader, type Reader } from './read.js';

const readers = new WeakMap<Record, Reader>();

/** The reader over a record: making one keeps the processor busy for long, so there is one for all. */
export function readerOver(record: Record): Reader {
  const reader = readers.get(record) ?? createReader(record);
  readers.set(record, reader);
  return reader;
}

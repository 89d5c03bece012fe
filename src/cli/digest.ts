import type { Record } from '../dataset/record.js';
import { buildDigest } from '../digest/digest.js';
import { findEvent, type Found } from '../digest/find-event.js';
import { digestJson } from '../digest/json.js';
import { digestToWords } from '../phrasing/digest/digest-words.js';
import { UsageError } from './usage.js';

export interface DigestOptions {
  readonly json?: boolean;
  readonly lang?: string;
  /** Only events that were public then. */
  readonly asOf?: number;
}

/** The digest of a day or an event, and a line about what else happened that day. @throws UsageError where there is none. */
export function digestText(
  record: Record,
  wanted: string,
  { json, lang = 'en', asOf }: DigestOptions,
): { readonly text: string; readonly note?: string } {
  if (lang !== 'en' && lang !== 'ja') throw new UsageError(`--lang is en or ja, not "${lang}"`);
  const found = findEvent(record, wanted, asOf ?? Date.now());
  if (found.event === null) throw new UsageError(noEvent(wanted, found));
  const digest = buildDigest(record, found.event);
  const { text } = digestToWords(digest, record, lang);
  const others = found.others.map(({ id }) => id).join(', ');
  return {
    text: json ? JSON.stringify(digestJson(digest, text)) : text,
    ...(others !== '' && { note: `Also on ${wanted}: ${others}` }),
  };
}

function noEvent(wanted: string, found: Extract<Found, { event: null }>): string {
  const ids = found.near.map(({ id }) => id).join(', ');
  return ids === ''
    ? `"${wanted}" is no date (2018-05-15) and no event (2018-05-15-results) of the record`
    : `no event on ${wanted}; near it: ${ids}`;
}

import { createHash } from 'node:crypto';
import type { EventMessages, Recipient } from './ports.js';

/** Stands for exactly these texts going to exactly these channels: what a person approves. */
export function fingerprint(messages: EventMessages, recipients: readonly Recipient[]): string {
  const places = recipients.map(({ workspace, channel, language }) =>
    [workspace, channel, language].join(' '),
  );
  const { documents, publishedAt, languages, drafts, checks } = messages;
  return createHash('sha256')
    .update(canonical({ documents, publishedAt, languages, drafts, checks, places: places.sort() }))
    .digest('hex');
}

/** The part of a fingerprint that people read and type. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

/** JSON whose names are in order, so that equal contents read alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

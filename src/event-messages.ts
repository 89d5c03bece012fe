import type { Record } from './dataset/record.js';
import type { EventMessages, Messages } from './delivery/ports.js';
import { buildDigest } from './digest/digest.js';
import { findEvent } from './digest/find-event.js';
import { digestToWords } from './phrasing/digest/digest-words.js';
import { digestMessages } from './slack/posting/digest-message.js';

/** What the events of a record would post. Digests use only what was public with the event itself. */
export function messagesOf(record: Record): Messages {
  return {
    of: (event, kind, asOf) =>
      Promise.resolve(kind === 'results' ? digestOf(record, event, asOf) : undefined),
  };
}

function digestOf(record: Record, wanted: string, asOf?: number): EventMessages | undefined {
  const { event } = findEvent(record, wanted, asOf);
  if (!event) return undefined;
  const digest = buildDigest(record, event);
  return {
    revision: 1,
    publishedAt: event.instant,
    preparedBy: 'the record',
    languages: {
      en: digestMessages(digestToWords(digest, record, 'en')),
      ja: digestMessages(digestToWords(digest, record, 'ja')),
    },
    metrics: digest.items.map(({ metric }) => metric),
  };
}

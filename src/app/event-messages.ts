import type { CheckReport } from '../dataset/checks/run.js';
import type { Record } from '../dataset/record.js';
import { viewsOf } from '../dataset/view.js';
import type { CalendarEntry } from '../delivery/calendar.js';
import type { CheckSummary, EventMessages, Language, Messages } from '../delivery/ports.js';
import { withCorrections } from '../digest/corrections.js';
import { type Answerer, underDigest } from './digest-actions.js';
import { buildDigest } from '../digest/digest.js';
import { findEvent } from '../digest/find-event.js';
import type { DigestEvent } from '../digest/types.js';
import { noticesOf } from './event-notices.js';
import { previewMessages } from './event-preview.js';
import { digestToWords } from '../phrasing/digest/digest-words.js';
import type { Reader } from '../question/read.js';
import { readerOver } from '../question/reader-over.js';
import type { DraftRecord, RecordSource } from './record-source.js';
import { digestMessages } from '../slack/posting/digest-message.js';

/** What events would post. Digests use only what was public with the event itself, and what has corrected it since. */
export function messagesOf(
  source: Pick<RecordSource, 'current' | 'forEvent'>,
  calendar: readonly CalendarEntry[] = [],
): Messages {
  return {
    async of(event, kind, asOf) {
      const entry = calendar.find((one) => one.event === event);
      if (kind === 'preview') return entry && previewMessages(source.current(), entry, asOf ?? Date.now());
      if (kind !== 'results') return undefined;
      const reader = readerOver(source.current());
      return asOf === undefined
        ? resultsNow(await source.forEvent(event), reader, event)
        : resultsThen(source.current(), reader, event, asOf);
    },
  };
}

/** As it was on a day: what was corrected later stands as it stood. */
function resultsThen(
  record: Record,
  reader: Reader,
  wanted: string,
  asOf: number,
): EventMessages | undefined {
  const { event } = findEvent(record, wanted, asOf);
  return event ? saidOf({ record, reader }, withCorrections(record, event, asOf)) : undefined;
}

/** As it would be posted now, with what waits to be approved. */
function resultsNow(prepared: DraftRecord, reader: Reader, wanted: string): EventMessages | undefined {
  const { record, drafts } = prepared;
  const { event } = findEvent(record, wanted);
  if (!event) return undefined;
  const said = saidOf({ record, reader }, withCorrections(record, event));
  const notices = noticesOf(prepared, event);
  const [draft] = drafts;
  return {
    ...said,
    languages: inEach((language) => ({ ...said.languages[language], ...notices[language] })),
    ...(draft && {
      preparedBy: draft.preparedBy,
      drafts: drafts.map(({ id, hash }) => ({ id, hash })),
      checks: summaryOf(prepared.checks()),
    }),
  };
}

/** What a digest posts. Nobody may see any of it before the last of its documents is public. */
function saidOf({ record, reader }: Pick<Answerer, 'record' | 'reader'>, event: DigestEvent): EventMessages {
  const answerer = { record, reader, viewAt: viewsOf(record) };
  const digest = buildDigest(record, event);
  const words = inEach((language) => digestToWords(digest, record, language));
  const own = record.disclosures.filter(({ id }) => event.disclosures.includes(id));
  return {
    documents: event.disclosures,
    publishedAt: Math.max(...own.map(({ instant }) => instant)),
    preparedBy: 'the record',
    names: inEach((language) => words[language].name),
    languages: inEach((language) => digestMessages(words[language], underDigest(answerer, digest, language))),
    metrics: digest.items.map(({ metric }) => metric),
  };
}

function summaryOf({ relations, explained, unexplained }: CheckReport): CheckSummary {
  return {
    ties: relations - explained.length - unexplained.length,
    explained: explained.map(({ failure }) => failure.relation.id),
    open: unexplained.map(({ relation: { id, stated } }) => `${stated.source.table}: ${id}`),
  };
}

const inEach = <Value>(of: (language: Language) => Value): Readonly<globalThis.Record<Language, Value>> => ({
  en: of('en'),
  ja: of('ja'),
});

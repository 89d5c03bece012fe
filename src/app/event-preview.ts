import type { Record } from '../dataset/record.js';
import { type CalendarEntry, dueAt } from '../delivery/calendar.js';
import type { EventMessages, Language, LanguageMessages } from '../delivery/ports.js';
import { previewOf } from '../digest/preview.js';
import { previewToWords } from '../phrasing/digest/preview-words.js';
import { digestMessages } from '../slack/posting/digest-message.js';

/** What is posted on the morning of results: only what has been public for long, so that nobody has to approve it. */
export function previewMessages(
  record: Record,
  entry: CalendarEntry,
  asOf: number,
): EventMessages | undefined {
  const preview = entry.kind === 'results' ? previewOf(record, asOf) : null;
  if (!preview || preview.items.length === 0 || dueAt(entry) <= asOf) return undefined;
  const place = entry.zone === 'Asia/Tokyo' ? 'JST' : entry.zone;
  const say = (lang: Language): LanguageMessages => {
    const time = `${entry.time} ${place}`;
    const words = previewToWords(preview, time, record, lang);
    const { notification, headline, subject, told, table, notes, basis, sources } = words;
    const head = { id: 'head', caption: table.caption, table, notes, points: [] } as const;
    return digestMessages({
      lang,
      name: headline,
      notification,
      headline,
      subject,
      due: { instant: dueAt(entry), told, time },
      parts: [head],
      basis,
      sources,
      text: '',
    });
  };
  return {
    documents: [],
    publishedAt: asOf,
    preparedBy: 'the record',
    languages: { en: say('en'), ja: say('ja') },
    metrics: preview.items.map(({ metric }) => metric),
  };
}

import { answer } from '../answer/answer.js';
import { nextQuestions } from '../answer/next-questions.js';
import type { Figure } from '../answer/types.js';
import { parseSpan } from '../dataset/period.js';
import { targetInForce } from '../dataset/targets.js';
import type { View } from '../dataset/view.js';
import { type CalendarEntry, dueAt } from '../delivery/calendar.js';
import { askedByDigest, underDigest } from './digest-actions.js';
import { buildDigest } from '../digest/digest.js';
import { eventsOf } from '../digest/events.js';
import { findEvent } from '../digest/find-event.js';
import { checkDraft } from '../drafts/check.js';
import { draftWords } from '../drafts/words.js';
import type { EarningsBot } from '../earnings.js';
import type { Audience } from '../phrasing/audience.js';
import { digestToWords } from '../phrasing/digest/digest-words.js';
import { capital, metricName } from '../phrasing/format/names.js';
import { formatDate } from '../phrasing/format/period.js';
import { speakerOf } from '../phrasing/speaker.js';
import { quoteOf } from '../phrasing/take/quote.js';
import { periodSheet, sheetOf } from '../phrasing/take/sheet.js';
import { treeOf } from '../phrasing/take/tree.js';
import { toWords } from '../phrasing/to-words.js';
import type { Language, Request } from '../question/query.js';
import type {
  Details,
  DueDay,
  Question,
  Reference,
  Reply,
  ShownDigest,
  SourceDocument,
} from '../slack/ports.js';

/** What the app shows beside answers, over the record of an answerer and the calendar beside it. */
export function createReference(
  bot: EarningsBot,
  calendar: readonly CalendarEntry[],
  audience?: Audience,
): Reference {
  return {
    answers: (question) => bot.answer({ question, thread: [] }).answer.figures.length > 0,
    next: ({ answer: found }) =>
      found
        ? nextQuestions(found, bot.viewAt(), (question) => bot.answer({ question, thread: [] }).answer)
        : [],
    details: (input) => detailsOf(bot, input),
    ofDigest: (handle) => askedByDigest(bot, handle),
    digest: (lang, event) => digestOf(bot, lang, event),
    calendar: (lang, now) =>
      calendar.filter((entry) => dueAt(entry) > now).map((entry) => dueDay(entry, lang)),
    targets: (lang) => targetsOf(bot.viewAt(), lang, audience),
    followed: (lang, also) =>
      [...new Set([...MEASURES.map((measure) => `company/${measure}`), ...also])].map((metric) => ({
        metric,
        name: capital(metricName(metric, bot.record, lang)),
      })),
    check: (text, lang) =>
      draftWords(checkDraft(text, lang, { view: bot.viewAt(), reader: bot.reader }), lang, bot.record),
  };

  function targetsOf(view: View, lang: Language, to?: Audience): Reply | undefined {
    const request = targetsRequest(view);
    if (!request) return undefined;
    const found = answer({ lang, clauses: [[{ kind: 'request', request }]] }, view);
    return found.status === 'answered'
      ? { ...toWords(found, bot.record, to), status: found.status }
      : undefined;
  }
}

function detailsOf(bot: EarningsBot, input: Question): Details | undefined {
  const { answer: found, words } = bot.answer(input);
  const { record } = bot;
  const figures = [...found.figures, ...found.context];
  const [first] = figures;
  if (!first) return undefined;
  const { lang, headline, subject = headline } = words;
  return {
    lang,
    subject,
    quote: quoteOf(words),
    sheet: sheetOf(figures, record),
    period: { id: first.period, sheet: periodSheet(bot.viewAt(input.asOf).facts(), first.period, record) },
    tree: treeOf(figures, speakerOf(found, record)),
    documents: documentsOf(figures).flatMap((id) => sourceDocument(record, id, lang)),
  };
}

/** Ids of the documents that figures, or what they are computed from, were read in. */
function documentsOf(figures: readonly Figure[]): string[] {
  const ids = figures.flatMap(({ sources, derivation }) => [
    ...sources.map(({ document }) => document),
    ...documentsOf(derivation.inputs),
  ]);
  return [...new Set(ids)];
}

function sourceDocument(
  { disclosures }: EarningsBot['record'],
  id: string,
  lang: Language,
): SourceDocument[] {
  const found = disclosures.find((one) => one.id === id);
  if (!found) return [];
  const { title, url, newswire } = found;
  return [{ title: title[lang], ...(url !== undefined && { url, isCopy: newswire ?? false }) }];
}

/** The latest results that are public, or what was disclosed on a day. */
function digestOf(bot: EarningsBot, lang: Language, wanted?: string): ShownDigest | undefined {
  const { record } = bot;
  const now = Date.now();
  const latest = eventsOf(record).findLast(({ kind, instant }) => kind === 'results' && instant <= now);
  const event = wanted === undefined ? latest : findEvent(record, wanted, now).event;
  if (!event) return undefined;
  const digest = buildDigest(record, event);
  return { words: digestToWords(digest, record, lang), under: underDigest(bot, digest, lang) };
}

const KINDS: Readonly<Record<Language, Readonly<Record<CalendarEntry['kind'], string>>>> = {
  en: {
    results: 'results',
    targets: 'revised targets',
    dividend: 'dividend',
    report: 'report',
    other: 'disclosure',
  },
  ja: { results: '決算発表', targets: '業績予想の修正', dividend: '配当', report: '報告', other: '適時開示' },
};

function dueDay(entry: CalendarEntry, lang: Language): DueDay {
  const { event, date, time, zone, kind } = entry;
  const place = zone === 'Asia/Tokyo' ? { en: 'JST', ja: '日本時間' }[lang] : zone;
  return {
    event,
    at: dueAt(entry),
    when: `${formatDate(date, lang)} ${time} (${place})`,
    what: KINDS[lang][kind],
  };
}

const MEASURES = [
  'revenue',
  'operating_income',
  'income_before_tax',
  'net_income_attributable',
  'dps_annual',
];

/** The targets of the latest year for which the company gives any, as one request. */
function targetsRequest(view: View): Request | undefined {
  const years = [
    ...view.periodsOf('company/revenue', 'target'),
    ...view.periodsOf('company/revenue', 'forecast'),
  ];
  const year = years.findLast((id) => parseSpan(id)?.kind === 'FY');
  if (year === undefined) return undefined;
  const exprs = MEASURES.map((measure) => ({ op: 'metric', metric: `company/${measure}` }) as const).filter(
    ({ metric }) => targetInForce(view, metric, year) !== undefined,
  );
  return {
    ask: 'target',
    exprs,
    periods: [{ kind: 'span', id: year }],
    target: { facet: 'value' },
    origins: { metric: 'said', period: 'said', ask: 'said' },
  };
}

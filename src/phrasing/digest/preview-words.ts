import type { Figure } from '../../answer/types.js';
import { yearsBefore } from '../../dataset/period.js';
import type { Disclosure, Record as Known } from '../../dataset/record.js';
import type { PastTargets } from '../../digest/preview-targets.js';
import type { Preview, PreviewItem } from '../../digest/preview.js';
import type { Language } from '../../question/query.js';
import type { WordTable } from '../words.js';
import { months } from './headline.js';
import { basisLine } from './basis-line.js';
import { unknownNotes } from './notes.js';
import { stepOf } from './results-table.js';
import { originNote, originText } from './target-origin.js';
import { tellerOf, type Teller } from './teller.js';

/** A preview in words, still without any markup. */
export interface PreviewWords {
  readonly notification: string;
  readonly headline: string;
  /** The months of what is due. */
  readonly subject: string;
  /** When it is due; what follows is the same in the reader's own zone. */
  readonly told: string;
  readonly table: WordTable;
  readonly notes: readonly string[];
  /** Accounting basis and caution. */
  readonly basis: string;
  /** The documents that the figures are printed in, the latest first. */
  readonly sources: readonly string[];
}

const phrases = {
  en: {
    notification: (name: string, time: string) =>
      `${name} results due today ${time}. Targets and last year inside`,
    headline: (name: string) => `Due today: ${name} results`,
    target: (year: string) => `${year} target`,
    ofTarget: 'of target',
    yearBefore: 'a year before',
    past: (period: string, year: string, origin: string) =>
      `A year before: ${period} against the ${year} targets ${origin}`,
    dividend: (year: string, value: string) => `Dividend forecast for ${year}: ${value} per share`,
    time: (time: string) => `${time}, your time`,
    follows: 'The results follow here once the release is public and has been approved.',
  },
  ja: {
    notification: (name: string, time: string) => `${name} 決算：本日${time}公表予定。業績予想と前年の値`,
    headline: (name: string) => `本日公表予定：${name} 決算`,
    target: (year: string) => `${year}予想`,
    ofTarget: '進捗率',
    yearBefore: '前年の進捗率',
    past: (period: string, year: string, origin: string) =>
      `前年の進捗率：${period}、${year}予想（${origin}）に対して`,
    dividend: (year: string, value: string) => `${year}の配当予想：1株当たり${value}`,
    time: (time: string) => `${time}、お使いの時間帯では`,
    follows: '決算は、リリースの公表と承認ののち、ここに配信します。',
  },
} as const;

/** The words of a preview; `time` is when the results are due, as people read it. */
export function previewToWords(preview: Preview, time: string, record: Known, lang: Language): PreviewWords {
  const teller = tellerOf(record, lang);
  const say = phrases[lang];
  const name = `${teller.say.company} ${teller.short(preview.period)}`;
  const used = documentsOf(preview, record);
  return {
    notification: say.notification(name, time),
    headline: say.headline(name),
    subject: months(preview.period, teller),
    told: say.time(time),
    table: tableOf(preview, teller),
    notes: [...targetNotes(preview, teller), say.follows],
    basis: basisLine(used, true, teller),
    sources: used.map(({ title }) => title[lang]),
  };
}

/** Which targets they are, the dividend forecast, and what the progress of a year before was held against. */
function targetNotes({ items, past, dividend, year }: Preview, teller: Teller): string[] {
  const say = phrases[teller.lang];
  const shown = items.flatMap(({ metric, origin }) => (origin ? [{ metric, target: origin }] : []));
  return [
    ...originNote(shown, false, teller),
    ...unknownNotes(items, teller),
    ...(dividend
      ? [say.dividend(teller.short(year), teller.say.perShare(teller.cell(dividend.figure, 1)))]
      : []),
    ...(past ? [pastNote(past, teller)] : []),
  ];
}

function pastNote({ period, origin, unknown }: PastTargets, teller: Teller): string {
  const text = phrases[teller.lang].past(
    teller.short(period),
    teller.short(origin.period),
    originText(origin, false, teller),
  );
  if (!unknown) return text;
  const names = teller.names(unknown.metrics);
  return [text, teller.say.unknownRevision(names, teller.date(unknown.day), false)].join(teller.say.stop);
}

/** The documents that the figures are printed in, the latest first. */
function documentsOf({ items }: Preview, { disclosures }: Known): Disclosure[] {
  const figures = items.flatMap(({ target, prior, soFar, progressBefore }) => [
    target,
    prior,
    soFar,
    progressBefore,
  ]);
  const used = new Set(figures.flatMap((one) => one?.sources.map(({ document }) => document) ?? []));
  return disclosures.filter(({ id }) => used.has(id)).reverse();
}

type Column = readonly [title: string, cell: (item: PreviewItem) => string];

/** Target first, then last year; what the table has no figure for at all is left out. */
function tableOf({ period, year, last, items }: Preview, teller: Teller): WordTable {
  const { none } = teller.say;
  const say = phrases[teller.lang];
  const figures = items.flatMap(({ prior, soFar }) => [prior, soFar].filter((one) => one !== null));
  const step = stepOf(figures);
  const cell = (of: (item: PreviewItem) => Figure | null) => (item: PreviewItem) =>
    teller.cell(of(item), step);
  const columns: Column[] = [
    [say.target(teller.short(year)), cell(({ target }) => target)],
    [teller.short(yearsBefore(period)), cell(({ prior }) => prior)],
    [last === null ? '' : teller.short(last), cell(({ soFar }) => soFar)],
    [say.ofTarget, ({ progress }) => (progress ? teller.percent(progress) : none)],
    [say.yearBefore, ({ progressBefore: was }) => (was ? teller.percent(was) : none)],
  ];
  const shown = columns.filter(([, of]) => items.some((item) => of(item) !== none));
  const unit = teller.unit(step);
  return {
    caption: unit,
    columns: [unit, ...shown.map(([title]) => title)],
    rows: items.map((item) => [teller.row(item.metric), ...shown.map(([, of]) => of(item))]),
  };
}

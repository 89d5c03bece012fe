import type { Figure } from '../../answer/types.js';
import { yearsBefore } from '../../dataset/period.js';
import type { Record as Known } from '../../dataset/record.js';
import type { Preview, PreviewItem } from '../../digest/preview.js';
import type { Language } from '../../question/query.js';
import type { WordTable } from '../words.js';
import { stepOf } from './results-table.js';
import { tellerOf, type Teller } from './teller.js';

/** A preview in words, still without any markup. */
export interface PreviewWords {
  readonly notification: string;
  readonly headline: string;
  readonly table: WordTable;
  readonly notes: readonly string[];
  /** The documents that the figures are printed in, the latest first. */
  readonly sources: readonly string[];
}

const phrases = {
  en: {
    notification: (name: string, time: string) =>
      `${name} results due today ${time}. Targets and last year inside`,
    headline: (name: string, time: string) => `Due today: ${name} results, ${time}`,
    target: (year: string) => `${year} target`,
    ofTarget: 'of target',
    targets: (days: string) => `Company targets of ${days}.`,
    follows: 'The results follow here once the release is public and has been approved.',
    caution: 'Targets are forward-looking; actual results can differ.',
    comma: ', ',
  },
  ja: {
    notification: (name: string, time: string) => `${name} 決算：本日${time}公表予定。業績予想と前年の値`,
    headline: (name: string, time: string) => `本日公表予定：${name} 決算（${time}）`,
    target: (year: string) => `${year}予想`,
    ofTarget: '進捗率',
    targets: (days: string) => `業績予想は${days}公表。`,
    follows: '決算は、リリースの公表と承認ののち、ここに配信します。',
    caution: '業績予想は公表時点の見通しで、実績は異なることがあります。',
    comma: '、',
  },
} as const;

/** The words of a preview; `time` is when the results are due, as people read it. */
export function previewToWords(preview: Preview, time: string, record: Known, lang: Language): PreviewWords {
  const teller = tellerOf(record, lang);
  const say = phrases[lang];
  const name = `${teller.say.company} ${teller.short(preview.period)}`;
  const days = [...new Set(preview.items.flatMap(({ setOn }) => setOn ?? []))];
  return {
    notification: say.notification(name, time),
    headline: say.headline(name, time),
    table: tableOf(preview, teller),
    notes: [
      ...(days.length > 0 ? [say.targets(days.map((day) => teller.date(day)).join(say.comma))] : []),
      say.follows,
      say.caution,
    ],
    sources: sourcesOf(preview, record, lang),
  };
}

function sourcesOf({ items }: Preview, { disclosures }: Known, lang: Language): string[] {
  const figures = items.flatMap(({ target, prior, soFar }) => [target, prior, soFar]);
  const used = new Set(figures.flatMap((one) => one?.sources.map(({ document }) => document) ?? []));
  return disclosures
    .filter(({ id }) => used.has(id))
    .map(({ title }) => title[lang])
    .reverse();
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
  ];
  const shown = columns.filter(([, of]) => items.some((item) => of(item) !== none));
  const unit = teller.unit(step);
  return {
    caption: unit,
    columns: [unit, ...shown.map(([title]) => title)],
    rows: items.map((item) => [teller.row(item.metric), ...shown.map(([, of]) => of(item))]),
  };
}

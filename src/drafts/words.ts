import type { Figure } from '../answer/types.js';
import type { Record as Known } from '../dataset/record.js';
import { formatFigure } from '../phrasing/format/figure.js';
import { capital, metricName } from '../phrasing/format/names.js';
import { longPeriod } from '../phrasing/format/period.js';
import type { Language } from '../question/query.js';
import type { DraftReport, Mark, ReadAs, Unclear, Verdict } from './types.js';

/** One figure of a draft, and what is to be said of it. */
export interface CheckedFigure {
  readonly verdict: Verdict;
  /** As it stands in the draft. */
  readonly quote: string;
  /** "Exact", "Wrong": the verdict in a word or two. */
  readonly label: string;
  /** What it was read as, and the right figure where it is another. */
  readonly text: string;
  /** Where the figure is printed; empty where there is none. */
  readonly source: string;
}

/** A draft that was held against the record, in words. */
export interface CheckedDraft {
  readonly lang: Language;
  readonly summary: string;
  readonly lines: readonly CheckedFigure[];
}

interface Phrases {
  readonly labels: Readonly<Record<Verdict, string>>;
  readonly kinds: Readonly<Record<ReadAs['kind'], string>>;
  readonly target: string;
  readonly colon: string;
  readonly comma: string;
  readonly stop: string;
  readonly count: (figures: number) => string;
  readonly printed: (text: string) => string;
  readonly rightIs: (text: string) => string;
  readonly belongsTo: (period: string) => string;
  readonly assumed: (period: string) => string;
  readonly absent: string;
  readonly unclear: Readonly<Record<Exclude<Unclear['why'], 'words'>, string>>;
  readonly words: (words: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    labels: {
      exact: 'Exact',
      rounds: 'Rounds correctly',
      cut_off: 'Cut off, not rounded',
      wrong: 'Wrong',
      wrong_period: 'Wrong period',
      not_in_record: 'Not in the published record',
      not_checked: 'Not checked',
    },
    kinds: {
      value: '',
      growth: ' (change)',
      ratio: '',
      achievement: ' (of the company target)',
      difference: ' (change)',
    },
    target: ', company target',
    colon: ': ',
    comma: ', ',
    stop: '. ',
    count: (figures) => `${figures} ${figures === 1 ? 'figure' : 'figures'}`,
    printed: (text) => ` (printed as ${text})`,
    rightIs: (text) => `The record says ${text}`,
    belongsTo: (period) => `The figure in the text is that of ${period}`,
    assumed: (period) => `The text names no period: read as ${period}`,
    absent: 'The documents I hold have no such figure',
    unclear: {
      metric: 'I cannot tell what it is a figure of',
      period: 'I cannot tell which period is meant',
      unit: 'I cannot tell what it is a part of',
      coarse: 'The record is not fine enough to tell',
      several: 'It can be read in more than one way, and in none of them is it a figure of the record',
    },
    words: (words) => `I do not know what to make of ${words}`,
  },
  ja: {
    labels: {
      exact: '一致',
      rounds: '四捨五入で一致',
      cut_off: '切り捨て（四捨五入ではない）',
      wrong: '誤り',
      wrong_period: '期間違い',
      not_in_record: '開示資料にない',
      not_checked: '未確認',
    },
    kinds: {
      value: '',
      growth: '（増減率）',
      ratio: '',
      achievement: '（予想に対する達成率）',
      difference: '（増減）',
    },
    target: '、会社予想',
    colon: '：',
    comma: '、',
    stop: '。',
    count: (figures) => `数値${figures}件`,
    printed: (text) => `（記載は${text}）`,
    rightIs: (text) => `開示資料では${text}`,
    belongsTo: (period) => `文章の数値は${period}のものです`,
    assumed: (period) => `期間の記載がないため、${period}として確認`,
    absent: '手元の開示資料にこの数値はありません',
    unclear: {
      metric: '何の数値か読み取れません',
      period: 'どの期間か読み取れません',
      unit: '何に対する割合か読み取れません',
      coarse: '開示資料の桁が粗く、判断できません',
      several: '複数の読み方ができ、いずれも開示資料の数値と一致しません',
    },
    words: (words) => `次の語が読み取れません：${words}`,
  },
};

const ORDER: readonly Verdict[] = [
  'wrong',
  'wrong_period',
  'cut_off',
  'rounds',
  'exact',
  'not_in_record',
  'not_checked',
];

/** Puts a report into words: a line of counts, then each figure in the order of the text. */
export function draftWords({ marks }: DraftReport, lang: Language, record: Known): CheckedDraft {
  const say = PHRASES[lang];
  const counts = ORDER.flatMap((verdict) => {
    const count = marks.filter((mark) => mark.verdict === verdict).length;
    return count === 0 ? [] : [`${say.labels[verdict]} ${count}`];
  });
  return {
    lang,
    summary: say.count(marks.length) + (counts.length > 0 ? say.colon + counts.join(say.comma) : ''),
    lines: marks.map((mark) => lineOf(mark, lang, record)),
  };
}

function lineOf(mark: Mark, lang: Language, record: Known): CheckedFigure {
  const { mention, verdict, right } = mark;
  return {
    verdict,
    quote: mention.text,
    label: PHRASES[lang].labels[verdict],
    text: sentences(mark, lang, record).join(PHRASES[lang].stop),
    source: verdict === 'not_checked' || !right ? '' : sourceOf(right, lang, record),
  };
}

function sentences(
  { verdict, readAs, right, period, unclear }: Mark,
  lang: Language,
  record: Known,
): string[] {
  const say = PHRASES[lang];
  if (unclear)
    return [unclear.why === 'words' ? say.words(unclear.words.join(say.comma)) : say.unclear[unclear.why]];
  if (!readAs) return [];
  const name = capital(metricName(readAs.metric, record, lang)) + say.kinds[readAs.kind];
  const when = longPeriod(readAs.period, lang);
  const subject = `${name}${say.comma}${when}${readAs.basis === 'target' ? say.target : ''}`;
  return [
    subject,
    ...(readAs.assumed ? [say.assumed(when)] : []),
    ...(verdict === 'not_in_record' ? [say.absent] : []),
    ...(right && verdict !== 'exact' ? [say.rightIs(shown(right, lang))] : []),
    ...(period === undefined ? [] : [say.belongsTo(longPeriod(period, lang))]),
  ];
}

/** As it is told, with its print where that has more digits. */
function shown(figure: Figure, lang: Language): string {
  const told = formatFigure(figure, lang);
  return figure.derivation.op === 'printed' ? told + PHRASES[lang].printed(figure.printed) : told;
}

function sourceOf({ sources }: Figure, lang: Language, record: Known): string {
  const [first] = sources;
  if (!first) return '';
  const title = record.disclosures.find(({ id }) => id === first.document)?.title[lang] ?? first.document;
  const { comma, colon } = PHRASES[lang];
  return `${title}${colon}${[first.table, first.row, first.column].join(comma)}`;
}

import { fiscalYearOf, periodId } from '../../dataset/period.js';
import type { Digest, DigestItem } from '../../digest/types.js';
import { heldAgainst, progressBefore } from './results-table.js';
import { pastFigures, replySources } from './sources.js';
import type { Teller } from './teller.js';
import type { DigestPart } from './types.js';

/** How much of the year's target was reached at this point of past years, where the head does not tell all of it. */
export function progressPart(digest: Digest, teller: Teller): DigestPart[] {
  const { items, event } = digest;
  const told = items.filter(({ pastProgress }) => pastProgress.length > 0);
  if (event.period === null || told.every((item) => isInHead(item, items))) return [];
  const kind = event.period.slice(event.period.indexOf('-') + 1);
  const years = [...new Set(told.flatMap(({ pastProgress }) => pastProgress.map(yearOf)))];
  const columns = [fiscalYearOf(event.period), ...years.sort((a, b) => b - a)];
  const caption = teller.say.past(pointInYear(kind, teller));
  return [
    {
      id: 'progress',
      caption,
      table: {
        caption,
        columns: ['', ...columns.map((year) => teller.short(periodId(year, 'FY')))],
        rows: told.map((item) => [
          teller.row(item.metric),
          ...columns.map((year) => cell(item, year, teller)),
        ]),
      },
      notes: [teller.say.pastNote, replySources(digest, pastFigures({ items: told }), teller)],
      points: [],
    },
  ];
}

const yearOf = ({ period }: { readonly period: string }): number => fiscalYearOf(period);

/** The year before has a column in the head, unless the head holds results against a target of their own period. */
const isInHead = (item: DigestItem, items: readonly DigestItem[]): boolean =>
  !items.some(heldAgainst) && item.pastProgress.every((one) => one === progressBefore(item));

function cell({ progress, pastProgress }: DigestItem, year: number, teller: Teller): string {
  const found = [progress, ...pastProgress].find((one) => one && yearOf(one) === year);
  return found ? teller.percent(found.percent) : teller.say.none;
}

/** "1Q", "第1四半期": the point of the year without the year. */
const pointInYear = (kind: string, { lang }: Teller): string =>
  lang === 'en'
    ? kind.replace(/^([QH])(\d)$/, '$2$1')
    : ({ Q1: '第1四半期', H1: '上期', '9M': '第3四半期累計' }[kind] ?? kind);

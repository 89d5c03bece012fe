import { cardWords, inTokyo } from '../delivery/card-words.js';
import type { TakenIn } from '../app/release-intake.js';

const MOST_LINES = 12;
const LONGEST = 80;

/** What reading a release in brought: what was read, what ties, what could not be placed, and what would be posted. */
export function takenInText({ read, card }: TakenIn): { readonly text: string; readonly good: boolean } {
  const { disclosure, coverage, absent, strangers, unplaced, by } = read;
  const figures = disclosure.tables.reduce(
    (sum, { rows }) => sum + rows.reduce((all, { cells }) => all + cells.length, 0),
    0,
  );
  const { numbers, uncovered } = coverage;
  const open = card?.checks?.open ?? [];
  const lines = [
    `${disclosure.id}, public from ${inTokyo(Date.parse(disclosure.publishedAt))}, read as ${by} was`,
    `${disclosure.tables.length} tables with ${figures} figures: ${disclosure.tables.map(({ title }) => title.en).join('; ')}`,
    ...list(
      'Tables of that document that this one does not have',
      absent.length > 0 ? [absent.join('; ')] : [],
    ),
    ...list('Rows that are new, and not read', strangers),
    `${numbers - uncovered.length} of ${numbers} printed numbers placed`,
    ...list(
      'Not placed, and so not in the record',
      unplaced.slice(0, MOST_LINES).map(({ count, line }) => `${count} in: ${line.slice(0, LONGEST)}`),
    ),
    ...(unplaced.length > MOST_LINES ? [`  and in ${unplaced.length - MOST_LINES} more lines`] : []),
    ...(card ? cardLines(card) : ['Nothing is posted about it: it belongs to no event.']),
  ];
  return { text: lines.join('\n'), good: open.length === 0 };
}

function cardLines(card: NonNullable<TakenIn['card']>): string[] {
  const { title, status, rows } = cardWords(card, 'en');
  const { notification, text } = card.texts.en;
  return [
    '',
    `${title}   ${card.event}`,
    status,
    ...rows.map(({ label, text: value }) => `${label}: ${value.replaceAll('\n', '\n  ')}`),
    '',
    notification,
    text,
  ];
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  ${item}`)];

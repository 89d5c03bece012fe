import type { Record } from '../../dataset/record.js';
import { metricsIn } from '../figures/known.js';
import type { Frame } from '../roles/frame.js';
import type { Group } from '../figures/group-state.js';
import type { Role } from '../roles/roles.js';

/** What is told in yen and by its number: treasury stock; and what is counted of a line without a figure. */

/** "how many treasury shares": counted, not in yen; "how many, and what amount?": both. */
export function toCount(group: Group, record: Record, frame: Frame): Group {
  if (!asksBothWays(frame))
    return asksCount(frame)
      ? { ...group, measures: group.measures.map((id) => countedAs(id, record)) }
      : group;
  const told = group.measures.flatMap((id) => bothWays(id, record));
  if (told.length === group.measures.length) return group;
  // the word for either way names no figure of its own beside it
  const words = frame.roles
    .filter(isWordFor)
    .flatMap(({ sense }) => (sense?.t === 'measure' ? [sense.id] : []));
  return { ...group, measures: [...new Set(told)].filter((id) => !words.includes(id)) };
}

export function asksCount(frame: Frame): boolean {
  const units = frame.all('unit').map(({ unit }) => unit);
  return units.includes('count') && !units.includes('yen') && !asksBothWays(frame);
}

export const countedAs = (id: string, record: Record): string => record.measures.get(id)?.counted ?? id;

/** "how many treasury shares, and how much in yen?", 「株数と金額」 */
export const asksBothWays = ({ text }: Frame): boolean => NUMBER.test(text) && AMOUNT.test(text);
const NUMBER = /\b(?:how many|numbers?|count)\b|何株|株数|株式数|株の数/;
const AMOUNT =
  /(?:\band|,|\/|\+) ?(?:(?:for|at|to|in|what|is|was|the|its|their|total) )*(?:how much|amounts?|costs?|value|yen|book value)\b|\b(?:amounts?|costs?|yen|value) ?(?:and|&|,|\/|\+) ?(?:the )?(?:numbers?|count|how many|shares)\b|金額|いくら|簿価|帳簿価額/;

/** "IIJmio lines at March 2018", "corporate SIMs", "number of hi-ho": what is counted of a line is its contracts. */
export function toContracts(group: Group, record: Record, frame: Frame): Group {
  const counted = CONTRACTS.test(frame.text) || (asksCount(frame) && !OF_CLIENTS.test(frame.text));
  if (!counted || group.scopes.length === 0 || frame.has('measure') || OTHERWISE.some((t) => frame.has(t)))
    return group;
  const told = group.scopes.every(
    (scope) =>
      metricsIn(record).has(`${scope}/subscriptions`) &&
      record.scopes.get(scope)?.defaultMeasure === undefined,
  );
  return told ? { ...group, measures: ['subscriptions'] } : group;
}
const CONTRACTS =
  /\b(?:sims|sim cards|sim lines|mobile lines|lines (?:at|as of|in service|by|of (?!business))|lines(?= (?:mar|jun|sep|dec)))\b|sim(?:の?枚?数|[^a-z]*末)/;
/** A customer may have many contracts. */
const OF_CLIENTS =
  /\b(?:customers?|clients?|compan(?:y|ies)|firms?|businesses|users?|people|partners?)\b|顧客|何社|何人/;
const OTHERWISE = ['margin', 'profit', 'breakdown', 'rank', 'explain', 'definition'] as const;

const isWordFor = ({ span }: Role): boolean => /^(?:(?:number of )?shares|costs?)$/.test(span.text);

function bothWays(id: string, record: Record): readonly string[] {
  const amount = [...record.measures.values()].find(
    (one) => one.counted !== undefined && (one.id === id || one.counted === id),
  );
  return amount?.counted === undefined ? [id] : [amount.counted, amount.id];
}

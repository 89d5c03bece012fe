import type { Record } from '../dataset/record.js';
import { eventsOf } from './events.js';
import type { DigestEvent, EventKind } from './types.js';

const WEIGHT: Readonly<globalThis.Record<EventKind, number>> = {
  results: 0,
  targets: 1,
  dividend: 2,
  report: 3,
  other: 4,
};
const NEAR = 3;

/** Found, with what else happened that day; or else the events that lie nearest. */
export type Found =
  | { readonly event: DigestEvent; readonly others: readonly DigestEvent[] }
  | { readonly event: null; readonly near: readonly DigestEvent[] };

/** The event of an id or of a day. Of several on one day the one whose day is sure leads, results before notices. */
export function findEvent(record: Record, wanted: string, asOf = Infinity): Found {
  const events = eventsOf(record).filter(({ instant }) => instant <= asOf);
  const named = events.find(({ id }) => id === wanted);
  if (named) return { event: named, others: [] };
  const [first, ...others] = events.filter(({ date }) => date === wanted).sort(byWeight);
  return first ? { event: first, others } : { event: null, near: nearest(events, wanted.slice(0, 10)) };
}

const byWeight = (a: DigestEvent, b: DigestEvent): number =>
  Number(a.bounded) - Number(b.bounded) || WEIGHT[a.kind] - WEIGHT[b.kind];

function nearest(events: readonly DigestEvent[], day: string): DigestEvent[] {
  const at = Date.parse(day);
  if (Number.isNaN(at)) return [];
  const distance = ({ date }: DigestEvent): number => Math.abs(Date.parse(date) - at);
  return [...events].sort((a, b) => distance(a) - distance(b) || byWeight(a, b)).slice(0, NEAR);
}

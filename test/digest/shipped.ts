import { loadRecord } from '../../src/dataset/load.js';
import { buildDigest } from '../../src/digest/digest.js';
import { eventsOf } from '../../src/digest/events.js';
import type { Digest, DigestItem, TargetCheck } from '../../src/digest/types.js';

/** The record that is shipped, read once for all tests of digests. */
export const record = loadRecord();
export const events = eventsOf(record);

const built = new Map<string, Digest>();

/** The digest of one event of the shipped record. */
export function digestOf(id: string): Digest {
  const known = built.get(id);
  if (known) return known;
  const event = events.find((one) => one.id === id);
  if (!event) throw new RangeError(`no event ${id}`);
  const digest = buildDigest(record, event);
  built.set(id, digest);
  return digest;
}

export function itemOf(id: string, measure: string): DigestItem {
  const found = digestOf(id).items.find(({ metric }) => metric === `company/${measure}`);
  if (!found) throw new RangeError(`no ${measure} in ${id}`);
  return found;
}

/** A target of the result's own period, told by the day on which it was set (null where that is not known). */
export function checkOf(id: string, measure: string, setOn: string | null): TargetCheck {
  const { targets, period } = itemOf(id, measure);
  const found = targets.find((one) => one.setOn === setOn && one.period === period);
  if (!found) throw new RangeError(`no target of ${String(setOn)} for ${measure} in ${id}`);
  return found;
}

export const millions = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value / 1e6);
export const tenths = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 10) / 10;

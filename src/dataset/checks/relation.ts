import { parsePrinted } from '../printed.js';
import { exact, printedQuantity, width, type Quantity, type Unit } from '../quantity.js';
import type { Fact } from '../record.js';
import type { Read, Value } from './value.js';

/** A printed figure that other printed figures also give. */
export interface CheckedRelation {
  /** Names the relation in reports and in the list of exceptions: kind, metric, period and place. */
  readonly id: string;
  readonly kind: string;
  readonly stated: Fact;
  readonly computed: Value;
  /** Holds to the last printed digit: lines of one statement that add up to its total. */
  readonly toTheDigit?: true;
  /** The stated figure is a per-share one, computed here, so that it counts as rounded like any other. */
  readonly quoted?: true;
}

export interface Failure {
  readonly relation: CheckedRelation;
  readonly stated: Quantity;
  readonly computed: Quantity;
}

const asPrinted: Read = (fact) => fact.quantity;

/** What a fact may stand for: "over 100" is anything from there, "about 100" one digit either way. */
function hedged(quantity: Quantity, { hedge }: Fact): Quantity {
  if (hedge === 'over') return { ...quantity, high: Infinity };
  const room = hedge === 'about' ? width(quantity) : 0;
  return { ...quantity, low: quantity.low - room, high: quantity.high + room };
}

const EXACT: ReadonlySet<Unit> = new Set<Unit>(['JPY/share', 'USD/share']);

/** Per-share figures are facts at face; against what they are computed from they are rounded at their last digit. */
export function asQuoted(quantity: Quantity, { source }: Fact): Quantity {
  if (!EXACT.has(quantity.unit)) return quantity;
  return printedQuantity(quantity.value, parsePrinted(source.printed)?.step ?? 0, 'nearest', quantity.unit);
}

const atFace = ({ value, unit }: Quantity): Quantity => exact(value, unit);

/** The failure of a relation under a reading of the facts; null where it ties or cannot be computed. */
export function failureOf(relation: CheckedRelation, read: Read = asPrinted): Failure | null {
  const { toTheDigit, quoted } = relation;
  const taken: Read = toTheDigit ? (fact) => atFace(read(fact)) : read;
  const printed = taken(relation.stated);
  const stated = hedged(quoted ? asQuoted(printed, relation.stated) : printed, relation.stated);
  const computed = relation.computed.of(taken);
  return computed === null || agree(stated, computed) ? null : { relation, stated, computed };
}

/** Two intervals agree where they share more than an end point; an exact value agrees with an interval that holds it. */
export function agree(a: Quantity, b: Quantity): boolean {
  return width(a) > 0 && width(b) > 0 ? a.low < b.high && b.low < a.high : a.low <= b.high && b.low <= a.high;
}

/** A fact's meaning in a few words: "company/revenue FY2017 target", "company/revenue FY2017 growth on FY2016". */
export function meaning({ metric, period, basis, kind, base }: Fact): string {
  const change = kind === 'value' ? '' : ` ${kind} on ${base ?? ''}`;
  return `${metric} ${period}${basis === 'actual' ? '' : ` ${basis}`}${change}`;
}

/** Where a fact stands, as part of an id. */
export const placeOf = ({ source }: Fact): string => `${source.document}/${source.table}`;

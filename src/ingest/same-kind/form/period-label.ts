import type { PeriodId } from '../../../dataset/period.js';
import { MONTH_NAME, periodsIn, wordsOf } from '../period-words.js';

/** How a row of the exchange's form names its period: in full, before its figures or broken around them. */

const SPAN = String.raw`(?:fiscal\s+year|(?:three|six|nine)\s+months|interim\s+period)`;
const LEAD = String.raw`(?:for\s+the\s+)?${SPAN}\s+end(?:ed|ing)|as\s+of`;
const DAY = String.raw`\d{1,2},`;
const YEAR = String.raw`(?:19|20)\d\d`;

/** Where a label begins: what stands before it is over. */
export const BEGINNING = String.raw`(?:for\s+the\s+)?${SPAN}|as\s+of\s+${MONTH_NAME}\s`;
/** A label in one piece. */
export const LABEL = String.raw`(?:${LEAD})\s+${MONTH_NAME}\s+${DAY}\s+${YEAR}`;
/** As much of a label as may stand before the figures, and what may be left of it after them. */
export const HEAD = String.raw`(?:${LEAD}|${SPAN})(?:\s+${MONTH_NAME}(?:\s+${DAY}(?:\s+${YEAR})?)?)?`;
export const TAIL = String.raw`(?:(?:(?:end(?:ed|ing)\s+)?${MONTH_NAME}\s+)?${DAY}\s+)?${YEAR}`;

const whole = new RegExp(`^(?:${LABEL})$`, 'i');

/** The period of a label that says all of it, once; null for any other. */
export function periodOf(label: string): PeriodId | null {
  const [period, ...others] = (whole.test(label) ? periodsIn(wordsOf(label)) : null) ?? [];
  return period !== undefined && others.length === 0 ? period : null;
}

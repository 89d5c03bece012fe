import { z } from 'zod';
import { endOfDay } from '../digest/events.js';
import { UsageError } from './usage.js';

/** An as-of instant: an ISO instant with zone, or a bare date, which means the end of that day in Tokyo. */
export function parseAsOf(text: string): number {
  const day = z.iso.date().safeParse(text);
  const instant = day.success ? endOfDay(text) : Date.parse(text);
  if (Number.isNaN(instant) || !(day.success || z.iso.datetime({ offset: true }).safeParse(text).success)) {
    throw new UsageError(
      `"${text}" is no date (2018-05-15) and no instant with a zone (2018-05-15T15:00:00+09:00)`,
    );
  }
  return instant;
}

/** The same as an option of what answers: nothing where it was left out. */
export const optionalAsOf = (text?: string): { readonly asOf?: number } =>
  text === undefined ? {} : { asOf: parseAsOf(text) };

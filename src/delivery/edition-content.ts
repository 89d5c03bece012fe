import type { EditionRow } from '../store/schema.js';
import type { EventMessages, Recipient } from './ports.js';

// Both were written by this program, in the same shape.

export const saidIn = ({ content }: EditionRow): EventMessages => JSON.parse(content) as EventMessages;

export const recipientsIn = ({ channels }: EditionRow): readonly Recipient[] =>
  JSON.parse(channels) as Recipient[];

/** Relations of the release that do not tie, each naming its table. */
export const brokenIn = (edition: EditionRow): readonly string[] => saidIn(edition).checks?.open ?? [];

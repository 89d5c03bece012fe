import { createHash } from 'node:crypto';
import type { Draft } from './draft.js';
import type { Voice } from './voice.js';
import type { Words } from './words.js';

/** The words of a draft, in the voice's prose where it has any. `publicSince`: since when its figures are public. */
export async function reworded(draft: Draft, voice: Voice, publicSince: number): Promise<Words> {
  const { clauses, words } = draft;
  if (clauses.length < 2) return words;
  const prose = await voice.prose({ lang: words.lang, clauses, hash: hashOf(draft), publicSince });
  return prose ? draft.joined(prose) : words;
}

/** A digest of what an answer says; the user's own words have no part in it. */
export function hashOf({ answer, clauses }: Draft): string {
  const { status, lang, figures, context } = answer;
  return createHash('sha256')
    .update(JSON.stringify({ status, lang, figures, context, clauses }))
    .digest('hex');
}

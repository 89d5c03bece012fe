import { createHash } from 'node:crypto';
import type { Draft } from './draft.js';
import type { Voice, VoiceRequest } from './voice.js';
import type { Words } from './words.js';

/** The words of a draft, in the voice's prose where it has any. */
export async function reworded(
  draft: Draft,
  voice: Voice,
  times: Pick<VoiceRequest, 'publicSince' | 'cameAt'>,
): Promise<Words> {
  const { clauses, words } = draft;
  if (clauses.length < 2) return words;
  const prose = await voice.prose({ lang: words.lang, clauses, hash: hashOf(draft), ...times });
  return prose ? draft.joined(prose) : words;
}

/** A digest of what an answer says; the user's own words have no part in it. */
export function hashOf({ answer, clauses }: Draft): string {
  const { status, lang, figures, context } = answer;
  return createHash('sha256')
    .update(JSON.stringify({ status, lang, figures, context, clauses }))
    .digest('hex');
}

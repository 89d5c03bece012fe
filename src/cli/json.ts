import type { Answer } from '../answer/types.js';
import type { Words } from '../phrasing/words.js';

/** An answer in the shape that scripts read (see the README). */
export function toJson(answer: Answer, words: Words, id?: string): object {
  const { status, reason, lang, figures, context, assumed, options, nearest, query } = answer;
  return {
    ...(id !== undefined && { id }),
    status,
    ...(reason && { reason }),
    lang,
    text: words.text,
    figures,
    context,
    assumed,
    options,
    nearest,
    query,
  };
}

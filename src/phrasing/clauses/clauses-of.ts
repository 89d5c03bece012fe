import type { Answer, Part } from '../../answer/types.js';
import { assumedTexts } from '../assumed.js';
import type { Speaker } from '../speaker.js';
import type { Clause } from './clause.js';
import { explainClauses } from './explain.js';
import { SENTENCES } from './languages.js';
import { targetClauses } from './target.js';
import { valueClauses } from './values.js';

/**
 * What an answer says, as whole clauses: figures, comparisons, reasons, notes. Nothing for tables, for what the record
 * holds in words of its own, and for the endings without figures, which stay as the templates write them.
 */
export function clausesOf(answer: Answer, speaker: Speaker): readonly Clause[] {
  if (answer.status !== 'answered' || answer.unanswered) return [];
  const parts = answer.parts.map((part) => partClauses(part, speaker));
  if (parts.includes(undefined)) return [];
  return [...parts.flatMap((clauses) => clauses ?? []), ...assumptions(answer, speaker)];
}

function partClauses(part: Part, speaker: Speaker): readonly Clause[] | undefined {
  switch (part.shape) {
    case 'values':
      return valueClauses(part, speaker);
    case 'target':
      return targetClauses(part, speaker);
    case 'explain':
      return explainClauses(part, speaker);
    default:
      return undefined;
  }
}

const assumptions = (answer: Answer, speaker: Speaker): Clause[] =>
  assumedTexts(answer, speaker).map((text) => ({
    kind: 'assumption',
    text: SENTENCES[speaker.lang].assumed(text),
    place: 'free',
  }));

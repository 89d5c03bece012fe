import type { Language } from '../../question/query.js';
import type { Outcome } from './audit.js';
import type { Budget } from './budget.js';
import type { ModelClient } from './client.js';
import { claimsIn } from './claims.js';
import { guard, type Piece, REFUSALS, type Refusal } from './guard.js';
import { phrasesThat } from './joining-words.js';
import { loadPrompt, type Message } from './prompts.js';
import { describe, type Slot } from './slots.js';

const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', ja: 'Japanese' };

const answerPrompt = loadPrompt('answer', ['language', 'joints', 'clauses']);
const retryPrompt = loadPrompt('retry', ['reason']);

/** Name and version of the prompts in use. */
export const PROMPT = `${answerPrompt.id} ${retryPrompt.id}`;

/** What a model is asked, of which nothing depends on figures, names or the user's words. */
export const requestFor = (slots: readonly Slot[], lang: Language): Message[] =>
  answerPrompt.fill({
    language: LANGUAGES[lang],
    joints: phrasesThat(lang).join('\n'),
    clauses: listed(slots, lang).join('\n'),
  });

/** The slots, each with the words beyond the list that may stand before it. */
function listed(slots: readonly Slot[], lang: Language): string[] {
  const claims = claimsIn(slots);
  return slots.map((slot, at) => {
    const further = at === 0 ? [] : (claims[at] ?? []).flatMap((claim) => phrasesThat(lang, claim));
    return describe(slot, at) + (further.length > 0 ? `; may also be joined by: ${further.join(', ')}` : '');
  });
}

export interface Exchanged extends Outcome {
  readonly pieces?: readonly Piece[];
}

/** Asks for an arrangement; when the guard refuses it, asks once more with the reason. */
export async function exchange(
  client: ModelClient,
  slots: readonly Slot[],
  lang: Language,
  budget: Budget,
): Promise<Exchanged> {
  const messages = requestFor(slots, lang);
  const first = await ask(client, messages, slots, lang, budget);
  if (first.result !== 'refused') return first;
  const again = [
    ...messages,
    // What the model wrote is not sent back: it may be anything.
    ...retryPrompt.fill({ reason: REFUSALS[first.refusal] }),
  ];
  const second = await ask(client, again, slots, lang, budget);
  return {
    ...second,
    first: first.refusal,
    calls: first.calls + second.calls,
    tokens: {
      input: first.tokens.input + second.tokens.input,
      output: first.tokens.output + second.tokens.output,
    },
  };
}

type Asked =
  | (Exchanged & { readonly result: 'accepted' | 'failed' })
  | (Exchanged & { readonly result: 'refused'; readonly refusal: Refusal });

async function ask(
  client: ModelClient,
  messages: readonly Message[],
  slots: readonly Slot[],
  lang: Language,
  budget: Budget,
): Promise<Asked> {
  const completion = await client.complete(messages, budget.signal, budget.left());
  if (!completion.ok)
    return { result: 'failed', reason: completion.failure, calls: 1, tokens: { input: 0, output: 0 } };
  const verdict = guard(completion.text, slots, lang);
  const used = { calls: 1, tokens: completion.tokens };
  if (verdict.ok) return { result: 'accepted', pieces: verdict.pieces, ...used };
  return { result: 'refused', refusal: verdict.refusal, reason: verdict.refusal, ...used };
}

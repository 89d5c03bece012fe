import type { Language } from '../../question/query.js';
import type { Outcome, Spent } from './audit.js';
import type { Budget } from './budget.js';
import type { Completion, ModelClient, Tokens } from './client.js';
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

/** What came of an exchange, apart from what it used. */
export type Exchanged = Omit<Outcome, keyof Spent> & { readonly pieces?: readonly Piece[] };

/** Asks for an arrangement; when the guard refuses it, asks once more with the reason. What it uses is added to `spent`. */
export async function exchange(
  client: ModelClient,
  slots: readonly Slot[],
  lang: Language,
  budget: Budget,
  spent: Spent,
): Promise<Exchanged> {
  const messages = requestFor(slots, lang);
  const ask = async (asked: readonly Message[]): Promise<Completion> => {
    spent.calls += 1;
    const completion = await client.complete(asked, budget.signal, budget.left());
    if (completion.ok) spent.tokens = sum(spent.tokens, completion.tokens);
    return completion;
  };
  const first = judged(await ask(messages), slots, lang);
  if (first.refusal === undefined) return first.outcome;
  spent.first = first.refusal;
  // What the model wrote is not sent back: it may be anything.
  const again = [...messages, ...retryPrompt.fill({ reason: REFUSALS[first.refusal] })];
  return judged(await ask(again), slots, lang).outcome;
}

const sum = (one: Tokens, other: Tokens): Tokens => ({
  input: one.input + other.input,
  output: one.output + other.output,
});

function judged(
  completion: Completion,
  slots: readonly Slot[],
  lang: Language,
): { readonly outcome: Exchanged; readonly refusal?: Refusal } {
  if (!completion.ok) return { outcome: { result: 'failed', reason: completion.failure } };
  const verdict = guard(completion.text, slots, lang);
  if (verdict.ok) return { outcome: { result: 'accepted', pieces: verdict.pieces } };
  const { refusal } = verdict;
  return { outcome: { result: 'refused', reason: refusal }, refusal };
}

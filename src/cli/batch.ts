import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { EarningsBot } from '../earnings.js';
import { optionalAsOf } from './as-of.js';
import { toJson } from './json.js';

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  q: z.string(),
  thread: z.array(z.string()).optional(),
  as_of: z.string().optional(),
});

/**
 * Answers JSON Lines, one line for each; a bad line yields `{"id","error"}`. A line without an instant of its own is answered
 * as of `asOf`. @returns whether every line was good.
 */
export async function answerBatch(
  bot: Pick<EarningsBot, 'answer'>,
  input: Readable,
  output: Writable,
  asOf?: number,
): Promise<boolean> {
  let allGood = true;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (text.trim() === '') continue;
    const { good, reply } = answerLine(bot, text, asOf);
    allGood &&= good;
    output.write(`${JSON.stringify(reply)}\n`);
  }
  return allGood;
}

function answerLine(
  bot: Pick<EarningsBot, 'answer'>,
  text: string,
  usual?: number,
): { good: boolean; reply: object } {
  try {
    const parsed = line.safeParse(JSON.parse(text));
    if (!parsed.success)
      return {
        good: false,
        reply: {
          id: idOf(text),
          error: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
        },
      };
    const { id, q, thread = [], as_of: own } = parsed.data;
    const { asOf = usual } = optionalAsOf(own);
    const { answer, words } = bot.answer({ question: q, thread, ...(asOf !== undefined && { asOf }) });
    return { good: true, reply: toJson(answer, words, id) };
  } catch (error) {
    return {
      good: false,
      reply: { id: idOf(text), error: error instanceof Error ? error.message : 'cannot be read' },
    };
  }
}

/** The id of a bad line, where it can be read at all. */
function idOf(text: string): string | null {
  return /"id"\s*:\s*"([^"]{1,200})"/.exec(text)?.[1] ?? null;
}

import { z } from 'zod';

/** Longer than any reply that can be right. */
const LONGEST = 4000;

const replySchema = z.strictObject({
  clauses: z.array(z.strictObject({ joint: z.string(), slot: z.string() })),
});

/** The order of the slots, each with what joins it to the one before. */
export type ModelReply = z.infer<typeof replySchema>;

/** Some models put their JSON into a fence, asked or not. */
const FENCE = /^\s*```(?:json)?\n(.*)\n```\s*$/s;

/** Reads a reply; undefined when it is too long, no JSON, or of another shape. */
export function parseReply(text: string): ModelReply | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return replySchema.safeParse(JSON.parse(FENCE.exec(text)?.[1] ?? text)).data;
  } catch {
    return undefined;
  }
}

/** The shape of a reply as the server is told it. The schema's own address is left out, as it has digits in it. */
export function replyShape(): Record<string, unknown> {
  const { $schema: _address, ...shape } = z.toJSONSchema(replySchema);
  return shape;
}

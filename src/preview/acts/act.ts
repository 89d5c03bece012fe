import { z } from 'zod';

const values = z.record(z.string(), z.record(z.string(), z.looseObject({ type: z.string() })));

/** Where a button stands: in a message, in a modal or on the Home tab. */
const container = z.union([
  z.object({ channel: z.string(), ts: z.string() }),
  z.object({ view: z.string() }),
]);

/** What a person at the page can do, as the page says it. */
export const actSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    channel: z.string(),
    thread: z.string().optional(),
    text: z.string().trim().min(1).max(12_000),
  }),
  z.object({
    act: z.literal('click'),
    on: container,
    block: z.string(),
    action: z.string(),
    /** What was chosen, in the form in which Slack keeps it: `{type, selected_option}`, `{type, value}` … */
    chosen: z.looseObject({ type: z.string() }),
    values: values.default({}),
  }),
  z.object({ act: z.literal('submit'), view: z.string(), values }),
  z.object({ act: z.literal('close'), view: z.string() }),
  z.object({
    act: z.literal('shortcut'),
    callback: z.string(),
    channel: z.string().optional(),
    ts: z.string().optional(),
  }),
  z.object({ act: z.literal('open'), tab: z.enum(['home', 'messages']) }),
  z.object({ act: z.literal('settle'), locale: z.enum(['en-US', 'ja-JP']), zone: z.string().max(60) }),
  z.object({ act: z.literal('stop'), channel: z.string(), thread: z.string() }),
  z.object({ act: z.literal('dismiss'), channel: z.string(), ts: z.string() }),
]);

export type Act = z.infer<typeof actSchema>;
export type ActOf<Name extends Act['act']> = Extract<Act, { act: Name }>;

/** What the page is told in return: nothing, mistakes in a form by block, or that the app did not answer. */
export interface Outcome {
  readonly errors?: Readonly<Record<string, string>>;
  readonly problem?: 'unanswered' | 'gone';
}

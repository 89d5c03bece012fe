import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { manifestFile } from './project.js';

const schema = z.object({
  display_information: z.object({ name: z.string(), description: z.string().default('') }),
  features: z.object({
    agent_view: z
      .object({
        suggested_prompts: z.array(z.object({ title: z.string(), message: z.string() })).default([]),
      })
      .optional(),
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z
      .array(
        z.object({
          command: z.string(),
          description: z.string().default(''),
          usage_hint: z.string().default(''),
        }),
      )
      .default([]),
    shortcuts: z
      .array(z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() }))
      .default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional(),
  }),
});

/** What the app asks Slack for, and so what the preview grants it: its events, commands, shortcuts and scopes. */
export type Manifest = z.infer<typeof schema>;

export function readManifest(): Manifest {
  return schema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
}

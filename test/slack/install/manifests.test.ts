import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { scopes } from '../../../src/slack/install/scopes.js';

const schema = z.looseObject({
  features: z.looseObject({ slash_commands: z.array(z.looseObject({ url: z.string().optional() })) }),
  oauth_config: z.looseObject({
    redirect_urls: z.array(z.string()).optional(),
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()) }),
  }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ request_url: z.string().optional() }),
    interactivity: z.looseObject({ request_url: z.string().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const read = (file: string): z.infer<typeof schema> =>
  schema.parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8')));

it('the manifest for many workspaces differs from that for one in how Slack reaches the app, and in nothing else', () => {
  const [one, many] = [read('manifest.json'), read('manifest.http.json')];
  delete many.oauth_config.redirect_urls;
  delete many.settings.event_subscriptions.request_url;
  delete many.settings.interactivity.request_url;
  for (const command of many.features.slash_commands) delete command.url;
  const {
    org_deploy_enabled: org,
    socket_mode_enabled: socket,
    token_rotation_enabled: rotation,
  } = many.settings;
  expect({ org, socket, rotation }).toEqual({ org: true, socket: false, rotation: true });
  const same = { org_deploy_enabled: false, socket_mode_enabled: true, token_rotation_enabled: false };
  expect({ ...many, settings: { ...many.settings, ...same } }).toEqual(one);
});

it('installing asks for the scopes of the manifest', () => {
  expect([...scopes]).toEqual(read('manifest.json').oauth_config.scopes.bot);
});

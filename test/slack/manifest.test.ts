import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { App, HTTPReceiver } from '@slack/bolt';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createInstalls } from '../../src/slack/install/installs.js';
import { boltLogger } from '../../src/slack/logger.js';
import { createManners } from '../../src/slack/manners/manners.js';
import { createMetrics } from '../../src/slack/metrics.js';
import { sqlite } from '../store/engines.js';
import { createAsked } from '../../src/slack/asked.js';
import { createMaintainers } from '../../src/slack/manners/maintainers.js';
import { noReference } from '../../src/slack/ports.js';
import { registerListeners } from '../../src/slack/listeners/index.js';
import { createSeen } from '../../src/slack/seen.js';
import { createThreads } from '../../src/slack/threads.js';
import { recordingLogger } from './http-app.js';
import { fakeEarnings } from './words.js';

const manifestSchema = z.object({
  features: z.object({
    slash_commands: z.array(z.object({ command: z.string() })),
    shortcuts: z.array(z.object({ type: z.literal('message'), callback_id: z.string() })),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.boolean() }),
  }),
});

const manyWorkspaces = {
  mode: 'oauth',
  signingSecret: 'x',
  clientId: '1.2',
  clientSecret: 'x',
  stateSecret: 'x',
  publicUrl: 'https://bot.example',
  apiUrl: 'https://bot.example/api/',
  port: 0,
} as const;

it('the manifest asks Slack for exactly what the listeners answer', async () => {
  const { features, settings } = manifestSchema.parse(
    JSON.parse(readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8')),
  );
  const app = new App({
    token: 'xoxb-loopback',
    receiver: new HTTPReceiver({ signingSecret: 'x' }),
    deferInitialization: true,
  });
  const [event, command, action, shortcut] = [
    vi.spyOn(app, 'event'),
    vi.spyOn(app, 'command'),
    vi.spyOn(app, 'action'),
    vi.spyOn(app, 'shortcut'),
  ];
  const { logger } = recordingLogger();
  const place = await sqlite().place();
  const store = await place.open();
  const known = { earnings: fakeEarnings(), reference: noReference, asked: createAsked() };
  const config = { ...manyWorkspaces, keys: [{ id: 'k', key: Buffer.alloc(32) }] } as const;
  const installs = createInstalls(config, store, boltLogger(logger));
  createManners(app, {
    ...known,
    config,
    logger,
    metrics: createMetrics(),
    seen: createSeen(),
    store,
    installs,
  });
  await place.remove();
  registerListeners(app, {
    earnings: fakeEarnings(),
    reference: noReference,
    asked: createAsked(),
    seen: createSeen(),
    threads: createThreads(),
    maintainers: createMaintainers({ people: [] }, logger),
    logger,
  });

  // A direct message is the part of the event "message" that the manifest calls message.im.
  const subscribed = settings.event_subscriptions.bot_events.map((name) =>
    name.replace(/^message\..*/, 'message'),
  );
  const heard = new Set(event.mock.calls.map(([name]) => String(name)));
  expect([...heard].sort()).toEqual(subscribed.sort());
  expect(command.mock.calls.map(([name]) => name)).toEqual(features.slash_commands.map((one) => one.command));
  expect(shortcut.mock.calls.map(([constraints]) => constraints)).toEqual(
    features.shortcuts.map(({ callback_id }) => ({ callback_id, type: 'message_action' })),
  );
  expect(action.mock.calls.length > 0).toBe(settings.interactivity.is_enabled);
});

import type { App, BlockButtonAction, types } from '@slack/bolt';
import { z } from 'zod';
import { languageOf } from '../texts.js';
import { asks } from './delivery.js';
import type { Maintainers } from './maintainers.js';
import type { Sharing } from './sharing.js';
import { acknowledge, type Arguments, tell } from './tell.js';
import { type MannerTexts, mannerTexts } from './texts.js';
import { currentTurn } from './turn.js';

/** The button by which a maintainer allows the bot to speak in a shared channel. */
export const allowAction = 'maintain:allow-channel';

export interface PausingOptions {
  readonly sharing: Sharing;
  readonly maintainers: Maintainers;
}

/** Keeps the bot quiet in channels that other companies read, until enough maintainers have allowed it. */
export function pausing({ sharing, maintainers }: PausingOptions): (args: Arguments) => Promise<void> {
  return async (args) => {
    const turn = currentTurn();
    if (!turn || !asks(turn.delivery) || turn.delivery.subject === allowAction) {
      await args.next();
      return;
    }
    const { delivery, workspace } = turn;
    const { channel, shared, person, text } = delivery;
    if (!(await sharing.isPaused(args.client, { workspace, channel }, shared))) {
      await args.next();
      return;
    }
    await acknowledge(args);
    const words = mannerTexts[languageOf(text)];
    const mayAllow = await maintainers.includes(args.client, person);
    await tell(args, delivery, words.shared, mayAllow ? withButton(words, channel) : undefined);
  };
}

function withButton({ shared, allow }: MannerTexts, channel: string): types.KnownBlock[] {
  return [
    { type: 'section', text: { type: 'plain_text', text: shared } },
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: allowAction,
          value: channel,
          text: { type: 'plain_text', text: allow },
          accessibility_label: allow,
        },
      ],
    },
  ];
}

const changed = z.object({ channel: z.string(), is_ext_shared: z.boolean().optional() });

/** What tells the bot that a channel is shared, or allows it to speak there. */
export function registerSharing(app: App, sharing: Sharing): void {
  app.event('channel_shared', async ({ event, context }) => {
    const { channel } = changed.parse(event);
    await sharing.note({ workspace: workspaceOf(context), channel }, true);
  });
  app.event('channel_unshared', async ({ event, context }) => {
    const { channel, is_ext_shared: still = false } = changed.parse(event);
    await sharing.note({ workspace: workspaceOf(context), channel }, still);
  });
  // The role of whoever clicks has been looked at by now: see guarding().
  app.action<BlockButtonAction>(
    { type: 'block_actions', action_id: allowAction },
    async ({ ack, action, body, context, respond }) => {
      await ack();
      const place = { workspace: workspaceOf(context), channel: action.value ?? '' };
      const isAllowed = await sharing.allow(place, body.user.id);
      const { allowed, oneMore } = mannerTexts.en;
      await respond({
        response_type: 'ephemeral',
        replace_original: true,
        text: isAllowed ? allowed : oneMore,
      });
    },
  );
}

/** The workspace, or the organization where no workspace is named. */
export function workspaceOf(context: {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}): string {
  return context.teamId ?? context.enterpriseId ?? '';
}

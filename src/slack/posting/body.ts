import type { types } from '@slack/bolt';
import type { OutgoingMessage } from '../../delivery/ports.js';
import { mrkdwn } from '../blocks/escape.js';
import { limits } from '../blocks/limits.js';

/** Under this name Slack keeps the key of a delivery with its message. */
export const eventType = 'earnings_delivery';

export interface PostBody {
  readonly text: string;
  readonly blocks?: types.KnownBlock[];
}

/** The ways to say a message, best first: a workspace that refuses one is given the next. */
export function bodiesOf(message: OutgoingMessage): readonly PostBody[] {
  const text = textOf(message);
  const drawn = [message.blocks, message.plainer].flatMap((blocks) => (blocks ? [blocks] : []));
  // Our own renderers made these blocks; delivery only carries them.
  return [...drawn.map((blocks) => ({ text, blocks: blocks as types.KnownBlock[] })), { text }];
}

/** Notification first: phones show the beginning. */
export function textOf({ notification, text }: OutgoingMessage): string {
  const whole = [notification, text].filter((part) => part.trim() !== '').join('\n\n');
  return mrkdwn(whole, limits.message.text);
}

export function metadataOf(key: string): { event_type: string; event_payload: { key: string } } {
  return { event_type: eventType, event_payload: { key } };
}

import { acknowledge, type Arguments } from '../manners/tell.js';
import type { DeliveryKind } from '../manners/delivery.js';
import { currentTurn } from '../manners/turn.js';
import { checkCallback } from '../modals/check.js';
import { feedbackCallback } from '../modals/feedback.js';
import { subscribeCallback } from '../modals/subscribe.js';
import { checkShortcut } from './shortcuts/index.js';

/** What somebody answers to, by kind, where the library does not look for itself. */
const heard: Readonly<Partial<Record<DeliveryKind, readonly string[]>>> = {
  command: ['/earnings'],
  form: [feedbackCallback, checkCallback, subscribeCallback],
  shortcut: [checkShortcut],
};

/**
 * Acknowledges what nobody answers, such as a window of an earlier version: the library would wait three seconds for it and
 * then refuse, and Slack shows people that something went wrong.
 */
export async function unheard(args: Arguments): Promise<void> {
  const { kind, subject } = currentTurn()?.delivery ?? {};
  const known = kind && heard[kind];
  const isClosed = 'type' in args.body && args.body.type === 'view_closed';
  if (known && (isClosed || !known.includes(subject ?? ''))) await acknowledge(args);
  else await args.next();
}

import type { Arrival } from '../../store/app/arrivals.js';
import { questionIn } from '../incoming.js';
import { asks, type Delivery } from './delivery.js';

/** A delivery as it comes in. */
export interface Coming {
  readonly delivery: Delivery;
  readonly workspace: string;
  /** How often Slack has delivered it before. */
  readonly retry: number | undefined;
  /** Who the app is in this workspace. */
  readonly botUser: string | undefined;
}

/** What the store is told of it. */
export function arrivalOf(coming: Coming): Arrival {
  const { delivery, workspace } = coming;
  const { keys, kind, person, channel, ts, subject } = delivery;
  const pending = pendingOf(coming);
  const isAsked = asks(delivery) && person !== '';
  return {
    keys,
    ...(isAsked && { counts: { workspace, person } }),
    audit: {
      act: isAsked ? 'asked' : 'received',
      workspace,
      person,
      channel,
      ts,
      subject: `${kind} ${subject}`,
    },
    ...(pending && { pending }),
  };
}

/** What is needed to tell whoever asked, should this process not be there to answer. */
function pendingOf({ delivery, workspace, botUser }: Coming): Arrival['pending'] {
  const key = waitsAs(delivery);
  if (key === undefined) return undefined;
  const { channel, thread = '', ts, person, text, shared } = delivery;
  return {
    ...{ key, workspace, channel, thread, ts, person },
    text: questionIn(text, botUser),
    shared: shared === undefined ? null : Number(shared),
  };
}

/**
 * The name under which somebody waits for its answer, of what was written alone: Slack does not deliver it again. Whoever
 * gave a command or clicked can do so again themselves.
 */
export function waitsAs({ keys }: Delivery): string | undefined {
  return keys.find((key) => key.startsWith('message:'));
}

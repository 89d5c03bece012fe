import type { ActOf, Outcome } from './act.js';
import { fromPerson, responseUrl, type Stage } from './person.js';

/** A person uses a shortcut: from anywhere, or on a message. */
export async function shortcut(stage: Stage, act: ActOf<'shortcut'>): Promise<Outcome> {
  const { callback: callback_id, channel, ts } = act;
  const action_ts = String(Date.now() / 1000);
  if (channel === undefined || ts === undefined)
    return outcome(
      await stage.intake.deliver({ type: 'shortcut', ...fromPerson(stage), callback_id, action_ts }),
    );
  const message = stage.workspace.messages.find(channel, ts);
  if (!message) return { problem: 'gone' };
  const ticket = stage.workspace.tickets.respondTo({ channel, thread: message.thread_ts, message: ts });
  return outcome(
    await stage.intake.deliver({
      type: 'message_action',
      ...fromPerson(stage),
      callback_id,
      action_ts,
      message_ts: ts,
      channel: { id: channel, name: stage.workspace.places.channel(channel)?.name },
      message: { type: 'message', ...message },
      response_url: responseUrl(stage, ticket),
    }),
  );
}

const outcome = ({ acknowledged }: { readonly acknowledged: boolean }): Outcome =>
  acknowledged ? {} : { problem: 'unanswered' };

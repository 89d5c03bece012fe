import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Services } from '../../answering.js';
import { workspaceOf } from '../../manners/pausing.js';
import { setStatus, stopWork } from '../../session.js';
import { guarded } from '../guarded.js';

type Arguments = SlackEventMiddlewareArgs<'agent_session_stopped'> & AllMiddlewareArgs;

const stopSchema = z.object({ channel: z.string(), thread_ts: z.string() });

/**
 * Somebody pressed Stop: the session is theirs again, and what is under way is dropped and told of by whoever does it,
 * here or in another process.
 */
export function agentSessionStopped({ logger, store }: Services) {
  return async ({ event, client, context }: Arguments): Promise<void> => {
    const sent = stopSchema.safeParse(event).data;
    if (!sent) return;
    const session = { channel: sent.channel, thread: sent.thread_ts };
    const tell = (): Promise<unknown> => Promise.resolve();
    await guarded({ logger, doing: 'stop', question: '', tell }, async () => {
      if (!stopWork(session)) await store?.app.stops.put({ workspace: workspaceOf(context), ...session });
      await setStatus(client, session, 'active');
    });
  };
}

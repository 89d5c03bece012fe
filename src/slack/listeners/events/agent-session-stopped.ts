import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Services } from '../../answering.js';
import { isDirect } from '../../incoming.js';
import { whisper } from '../../sending.js';
import { setStatus, stopWork } from '../../session.js';
import { texts } from '../../texts.js';
import { guarded } from '../guarded.js';

type Arguments = SlackEventMiddlewareArgs<'agent_session_stopped'> & AllMiddlewareArgs;

const stopSchema = z.object({ channel: z.string(), thread_ts: z.string(), user: z.string() });

/** Somebody pressed Stop: what is under way is dropped, and the session is theirs again. */
export function agentSessionStopped({ logger }: Services) {
  return async ({ event, client }: Arguments): Promise<void> => {
    const sent = stopSchema.safeParse(event).data;
    if (!sent) return;
    const { channel, thread_ts: thread, user } = sent;
    const wasWorking = stopWork({ channel, thread });
    const place = { channel, ...(!isDirect(channel) && { thread }) };
    const tell = (): Promise<unknown> => Promise.resolve();
    await guarded({ logger, doing: 'stop', question: '', tell }, async () => {
      await setStatus(client, { channel, thread }, 'active');
      if (wasWorking) await whisper(client, place, user, texts.en.stopped);
    });
  };
}

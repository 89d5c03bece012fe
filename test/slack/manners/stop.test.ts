import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { directMessage } from '../deliveries.js';
import { fakeEarnings } from '../words.js';
import { type Several, startSeveral } from './several.js';

let several: Several;

afterEach(() => several.close());

const stopOf = (ts: unknown) => ({
  type: 'agent_session_stopped',
  channel: 'D1',
  thread_ts: ts,
  user: 'U1',
  streaming_message_ts: [],
});

describe('Stop that another process hears of', () => {
  it('keeps the answer from being shown, and the asker is told so in the language of the question', async () => {
    const quick = fakeEarnings();
    const slow = {
      ...quick,
      ask: async (input: Parameters<typeof quick.ask>[0]) => {
        await pause(1_500);
        return quick.ask(input);
      },
    };
    several = await startSeveral(2, {}, { earnings: slow });
    const [here, there] = several.bots;
    const question = directMessage('売上高は?');
    await here?.send.event(question);
    await here?.slack.waitFor('agents.sessions.setStatus');
    await there?.send.event(stopOf(question.ts));
    const [told] = (await here?.slack.waitFor('chat.postEphemeral')) ?? [];
    expect(told?.arguments).toMatchObject({
      channel: 'D1',
      user: 'U1',
      text: expect.stringMatching(/中止/) as string,
    });
    expect(here?.slack.of('chat.postMessage')).toEqual([]);
  });

  it('does not keep back a later question', async () => {
    several = await startSeveral(2);
    const [here, there] = several.bots;
    const question = directMessage('revenue?');
    await there?.send.event(stopOf(question.ts));
    await there?.slack.waitFor('agents.sessions.setStatus');
    await here?.send.event(question);
    await here?.slack.waitFor('chat.postMessage');
  });
});

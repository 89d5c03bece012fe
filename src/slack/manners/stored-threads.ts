import type { Questions } from '../../store/app/questions.js';
import type { Threads } from '../threads.js';
import type { Keeping } from './keeping.js';
import { currentTurn } from './turn.js';

const day = 24 * 3600 * 1000;
const most = 10;

/**
 * The earlier questions of a conversation out of what the store keeps of them, so that any process can go on from what
 * another one answered, and what somebody edits or has erased is gone from here too.
 */
export function storedThreads(questions: Questions, keeping: Keeping): Threads {
  const texts = async (conversation: string): Promise<string[]> =>
    (await questions.earlier(conversation, day, most)).map(({ text }) => text);
  return {
    async earlier(conversation) {
      const [channel = '', thread = ''] = conversation.split(':');
      // Most conversations begin with the question itself.
      if (thread === currentTurn()?.delivery.ts) return [];
      await keeping.settledIn(channel);
      const root = thread === 'direct' ? undefined : await questions.about(channel, thread);
      // A thread that starts from a question, or from its answer, goes on from what had been asked by then.
      const before = root && root.conversation !== conversation ? await upTo(root.conversation, root.ts) : [];
      return [...before, ...(await texts(conversation))].slice(-most);
    },
    add(conversation, text) {
      const turn = currentTurn();
      if (turn) turn.asked = { conversation, text };
    },
    // Nothing to copy: earlier() follows a thread to where it started.
    fork: () => undefined,
  };

  async function upTo(conversation: string, ts: string): Promise<string[]> {
    const rows = await questions.earlier(conversation, day, most);
    const last = rows.findIndex((row) => row.ts === ts);
    return rows.slice(0, last + 1).map(({ text }) => text);
  }
}

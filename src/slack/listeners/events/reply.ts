import type { webApi } from '@slack/bolt';
import { answerIn, conversationOf, type Services } from '../../answering.js';
import { type Incoming, questionIn } from '../../incoming.js';
import { type Place, post, whisper } from '../../sending.js';
import { whileWorking } from '../../session.js';
import { languageOf, texts } from '../../texts.js';
import { guarded } from '../guarded.js';

interface Delivery {
  readonly incoming: Incoming;
  readonly place: Place;
  readonly client: webApi.WebClient;
  readonly workspace: string;
  readonly botUser: string | undefined;
}

/** Answers what a person wrote, in the place given, unless the same message was answered already. */
export async function reply(services: Services, delivery: Delivery): Promise<void> {
  const { incoming, place, client, workspace, botUser } = delivery;
  const { channel, ts, user, text } = incoming;
  // One message can arrive as two events, a mention and a message.
  if (!(await services.seen.claim(`message:${channel}:${ts}`))) return;
  const question = questionIn(text, botUser);
  const tell = (line: string): Promise<void> => whisper(client, place, user, line);
  await guarded({ logger: services.logger, doing: 'reply', question, tell }, async () => {
    const conversation = conversationOf(place);
    const session = { channel, thread: place.thread ?? ts };
    const { stops } = services.store?.app ?? {};
    const message = await whileWorking(
      client,
      session,
      () => answerIn(services, conversation, question, { workspace, handle: { channel, ts }, told: session }),
      stops && ((milliseconds) => stops.within({ workspace, ...session }, milliseconds)),
    );
    if (!message) {
      await tell(texts[languageOf(question)].stopped);
      return;
    }
    const posted = await post(client, place, message);
    if (place.thread !== undefined) return;
    // A thread that is started from the question or the answer goes on from there.
    for (const root of [ts, posted])
      if (root !== undefined)
        await services.threads.fork(conversation, conversationOf({ channel, thread: root }));
  });
}

import type { Services } from '../../answering.js';
import { attempt } from '../../attempt.js';
import { helpReply } from '../../blocks/help.js';
import type { Message } from '../../blocks/kinds.js';
import { noteMessage, renderMessage } from '../../blocks/message.js';
import { workspaceOf } from '../../manners/pausing.js';
import { draftModal } from '../../modals/check.js';
import { subscribeModal } from '../../modals/subscribe.js';
import { digestMessages } from '../../posting/digest-message.js';
import { languageOf, texts } from '../../texts.js';
import type { Arguments } from './arguments.js';

/** Does what was asked for; the messages, first what was wanted, are for the asker alone. */
type Run = (
  services: Services,
  args: Arguments,
  rest: string,
) => Promise<readonly Message[]> | readonly Message[];

/** First words that are no question. "compare …" is one: the reader knows it. */
const subcommands: readonly { readonly words: RegExp; readonly run: Run }[] = [
  {
    words: /^(?:help|\?|使い方|ヘルプ)$/i,
    run: (_, __, rest) => [renderMessage(helpReply(languageOf(rest)))],
  },
  { words: /^(?:digest|速報|決算速報)(?:\s+(\S+))?$/i, run: digest },
  { words: /^(?:targets|guidance|業績予想)$/i, run: targets },
  { words: /^(?:calendar|schedule|予定|日程)$/i, run: calendar },
  { words: /^(?:check|確認)$/i, run: check },
  { words: /^(?:subscribe|unsubscribe|配信)$/i, run: subscribe },
];

/** The subcommand that a text is, with what stands behind its word; nothing for a question. */
export function subcommandIn(text: string): { readonly run: Run; readonly rest: string } | undefined {
  for (const { words, run } of subcommands) {
    const match = words.exec(text);
    // What follows the word, else the word itself, which tells the language.
    if (match) return { run, rest: match[1] ?? match[0] };
  }
  return undefined;
}

function digest({ reference }: Services, _: Arguments, rest: string): readonly Message[] {
  const lang = languageOf(rest);
  const wanted = /^\d/.test(rest) ? rest : undefined;
  const found = reference.digest(lang, wanted);
  return found ? drawn(digestMessages(found.words, found.under)) : [noteMessage(texts[lang].noDigest)];
}

type Digest = ReturnType<typeof digestMessages>;

/** The head and its replies, which in a channel would stand in its thread. */
function drawn({ replies, ...head }: Digest): readonly Message[] {
  return [head, ...replies].map(({ notification, text, blocks = [], plainer = [] }) => {
    const said = [notification, text].filter(Boolean).join('\n\n');
    const whole = noteMessage(said);
    // Our own renderers made these blocks; delivery only carries them.
    return {
      ...whole,
      blocks: blocks as Message['blocks'],
      plainer: { ...whole, blocks: plainer as Message['blocks'] },
    };
  });
}

function targets({ reference }: Services, _: Arguments, rest: string): readonly Message[] {
  const lang = languageOf(rest);
  const reply = reference.targets(lang);
  return [reply ? renderMessage(reply) : noteMessage(texts[lang].noDigest)];
}

/** More than this nobody plans for. */
const mostDays = 5;

function calendar({ reference }: Services, _: Arguments, rest: string): readonly Message[] {
  const lang = languageOf(rest);
  const days = reference.calendar(lang, Date.now()).slice(0, mostDays);
  return [noteMessage(days.map(({ when, what }) => `${when}: ${what}`).join('\n') || texts[lang].nothingDue)];
}

async function check(_: Services, { client, command }: Arguments, rest: string): Promise<readonly Message[]> {
  const view = draftModal(languageOf(rest));
  await attempt(() => client.views.open({ trigger_id: command.trigger_id, view }), { repeatable: false });
  return [];
}

/** Only maintainers get as far as here. */
async function subscribe(
  { store, onlyWorkspace, reference }: Services,
  { client, command, context }: Arguments,
  rest: string,
): Promise<readonly Message[]> {
  const lang = languageOf(rest);
  const { channel_id: channel, trigger_id: trigger } = command;
  const now = await store?.subscriptions.find(onlyWorkspace ?? workspaceOf(context), channel);
  const followed = reference.followed(lang, now?.metrics ?? []);
  const view = subscribeModal(lang, channel, now, followed);
  await attempt(() => client.views.open({ trigger_id: trigger, view }), { repeatable: false });
  return [];
}

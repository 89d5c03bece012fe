import type { EditionOf } from '../store/editions.js';
import type { NewDelivery } from '../store/release.js';
import type { ShownFigure } from '../store/shown.js';
import type { Recipient } from './ports.js';
import type { EventMessages, LanguageMessages, OutgoingMessage } from './ports.js';

/** Replies are parts 1, 2 …; the notice of a correction has a number that no reply and no other notice has. */
export const noticePart = (revision: number): number => revision * 1000;

export const isNotice = (part: number): boolean => part >= 1000;

/** Head first, then what stands in its thread. */
export function partsOf(
  { replies, notice, told: _told, ...head }: LanguageMessages,
  revision: number,
): readonly { readonly part: number; readonly message: OutgoingMessage }[] {
  return [
    ...[head, ...replies].map((message, part) => ({ part, message })),
    ...(notice ? [{ part: noticePart(revision), message: notice }] : []),
  ];
}

export interface Spread {
  /** Milliseconds between two messages to a workspace. */
  readonly pace: number;
}

/** All messages of an edition: first every channel's head, then the replies, spread over time. */
export function deliveriesOf(
  of: EditionOf,
  messages: EventMessages,
  recipients: readonly Recipient[],
  { pace }: Spread,
): readonly NewDelivery[] {
  const all = recipients.flatMap(({ language, workspace, channel }) =>
    partsOf(messages.languages[language], of.revision).map(({ part, message }) => ({
      ...named(of),
      workspace,
      channel,
      thread: '',
      part,
      content: JSON.stringify(message),
    })),
  );
  return spread(all, pace);
}

/** One message to each thread that was given figures which turned out wrong: about those, and no others. */
export function tellingThreads(
  of: EditionOf,
  { languages }: EventMessages,
  shown: readonly ShownFigure[],
  { pace }: Spread,
): readonly NewDelivery[] {
  const threads = new Map<string, ShownFigure[]>();
  for (const one of shown) {
    const key = [one.workspace, one.channel, one.thread].join(' ');
    threads.set(key, [...(threads.get(key) ?? []), one]);
  }
  const all = [...threads.values()].flatMap((given) => {
    const [first] = given;
    const { told = [] } = languages[first?.language === 'ja' ? 'ja' : 'en'];
    const own = told.filter(({ metric, period }) =>
      given.some((one) => one.metric === metric && one.period === period),
    );
    const message = together(own.map(({ message: one }) => one));
    if (!first || !message) return [];
    const { workspace, channel, thread } = first;
    return [{ ...named(of), workspace, channel, thread, part: 0, content: JSON.stringify(message) }];
  });
  return spread(all, pace);
}

/** Several messages as one: the notification of the first, the others below it. */
function together([first, ...others]: readonly OutgoingMessage[]): OutgoingMessage | undefined {
  if (!first) return undefined;
  const more = others.map(({ notification, text }) => `${notification}\n${text}`);
  return { notification: first.notification, text: [first.text, ...more].join('\n\n') };
}

function spread(all: readonly Omit<NewDelivery, 'after'>[], pace: number): NewDelivery[] {
  return [...all]
    .sort((a, b) => a.part - b.part)
    .map((one, place) => ({ ...one, after: Math.round(place * pace) }));
}

const named = ({ event, kind, revision }: EditionOf): EditionOf => ({ event, kind, revision });

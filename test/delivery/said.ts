import type { EventMessages, LanguageMessages, Messages } from '../../src/delivery/ports.js';

/** What a test has an event say: a head and one reply in each language. */
export function said(name: string, more: Partial<EventMessages> = {}): EventMessages {
  return {
    documents: ['release'],
    publishedAt: 0,
    preparedBy: 'reader',
    languages: { en: inEnglish(name), ja: { ...inEnglish(`${name}（日本語）`) } },
    ...more,
  };
}

export function inEnglish(name: string, more: Partial<LanguageMessages> = {}): LanguageMessages {
  return {
    notification: `${name}: result`,
    text: `${name}: all of it`,
    replies: [{ notification: `${name}: services`, text: `${name}: the services` }],
    ...more,
  };
}

/** Messages that a test changes as it goes. */
export function saying(events: Readonly<Record<string, EventMessages>>): Messages {
  return { of: (event) => Promise.resolve(events[event]) };
}

/** Ids of the workspace that the preview stands for: made like Slack's, and like nobody's. */
export const team = { id: 'T0PREVIEW', name: 'Local preview', domain: 'local-preview' } as const;
export const appId = 'A0PREVIEW';
export const you = { id: 'U0YOU', name: 'you' } as const;
export const bot = { user: 'U0BOT', id: 'B0BOT' } as const;

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  readonly topic: { readonly en: string; readonly ja: string };
}

/** Where one can talk: channels in both languages, one of the release team, and the bot's own conversation. */
export const channels: readonly Channel[] = [
  {
    id: 'C0GENERAL',
    name: 'finance',
    kind: 'channel',
    topic: { en: 'Ask about IIJ’s disclosed results', ja: 'IIJの開示済み業績についての質問' },
  },
  {
    id: 'C0RESULTS',
    name: 'iij-results',
    kind: 'channel',
    topic: { en: 'Earnings days, in English', ja: '決算発表（英語）' },
  },
  {
    id: 'C0KESSAN',
    name: 'iij-決算',
    kind: 'channel',
    topic: { en: 'Earnings days, in Japanese', ja: '決算発表（日本語）' },
  },
  {
    id: 'C0RELEASE',
    name: 'release-team',
    kind: 'channel',
    topic: { en: 'Approvals and reminders', ja: '承認と連絡' },
  },
  { id: 'D0BOT', name: 'directmessage', kind: 'direct', topic: { en: '', ja: '' } },
];

export function channelOf(id: string): Channel | undefined {
  return channels.find((one) => one.id === id);
}

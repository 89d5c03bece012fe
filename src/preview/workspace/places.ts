export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  readonly topic: { readonly en: string; readonly ja: string };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a workspace is, and who and what is found in it. */
export interface Places {
  readonly team: Named & { readonly domain: string };
  readonly appId: string;
  readonly bot: { readonly user: string; readonly id: string };
  /** Whoever sits at the page. */
  readonly you: Named;
  /** Those that are listed. */
  readonly channels: readonly Channel[];
  /** The channel with this id; for the id of a person, the conversation with them. */
  channel(id: string): Channel | undefined;
  person(id: string): Named | undefined;
}

const you = { id: 'U0YOU', name: 'you' };
const direct: Channel = { id: 'D0BOT', name: 'directmessage', kind: 'direct', topic: { en: '', ja: '' } };

/** Where one can talk: channels in both languages, one of the release team, and the bot's own conversation. */
const channels: readonly Channel[] = [
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
  direct,
];

/** The workspace that the preview stands for: its ids are made like Slack's, and like nobody's. */
export const localPlaces: Places = {
  team: { id: 'T0PREVIEW', name: 'Local preview', domain: 'local-preview' },
  appId: 'A0PREVIEW',
  bot: { user: 'U0BOT', id: 'B0BOT' },
  you,
  channels,
  channel: (id) => (id === you.id ? direct : channels.find((one) => one.id === id)),
  person: (id) => (id === you.id ? you : undefined),
};

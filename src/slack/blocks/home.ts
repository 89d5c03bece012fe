import type { ApprovalCard } from '../../delivery/ports.js';
import type { DigestWords } from '../../phrasing/digest/types.js';
import type { Language } from '../../question/query.js';
import type { Subscription } from '../../store/subscriptions.js';
import type { DueDay, Reply } from '../ports.js';
import { texts } from '../texts.js';
import { approvalBlocks } from './approval.js';
import { mrkdwn, plain } from './escape.js';
import { fit } from './fit.js';
import { helpLines } from './help.js';
import type { Block, HomeView } from './kinds.js';
import { limits } from './limits.js';
import { headline, labelled, note, paragraphs, section } from './sections.js';
import { tableLines } from './table.js';

/** What the Home tab of one person shows. */
export interface HomeContent {
  readonly lang: Language;
  readonly person: string;
  readonly latest: DigestWords | undefined;
  readonly targets: Reply | undefined;
  readonly next: DueDay | undefined;
  readonly subscriptions: readonly Subscription[];
  readonly recent: readonly string[];
  /** What waits for maintainers; nobody else is shown any of it. */
  readonly queue: readonly ApprovalCard[];
}

export const homeActions = { language: 'home:language', ask: 'home:ask' } as const;

/** The Home tab: what waits for this person first, then the results, then how to ask. */
export function homeView(content: HomeContent): HomeView {
  const { lang, person, queue } = content;
  const words = texts[lang].home;
  const parts: (readonly Block[])[] = [
    part(
      words.queue,
      queue.flatMap((card) => approvalBlocks(card, person, lang)),
    ),
    part(words.latest, latestBlocks(content)),
    part(words.targets, targetBlocks(content)),
    part(words.next, content.next ? section(mrkdwn(`${content.next.when}: ${content.next.what}`, 500)) : []),
    part(words.recent, recentBlocks(content)),
    part(words.subscriptions, subscriptionBlocks(content)),
    helpBlocks(lang),
  ];
  const blocks = parts.filter((one) => one.length > 0).flatMap((one, at) => [...divider(at), ...one]);
  return { type: 'home', blocks: fit(blocks, 'home', section(texts[lang].shortened)).blocks };
}

const divider = (at: number): Block[] => (at === 0 ? [] : [{ type: 'divider' }]);

function part(title: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  return [{ type: 'header', text: { type: 'plain_text', text: title, emoji: false } }, ...blocks];
}

function latestBlocks({ latest }: HomeContent): Block[] {
  if (!latest) return [];
  const [head] = latest.parts;
  const rows = head?.table ? tableLines(head.table) : [];
  return [
    ...headline(latest.headline, latest.subject),
    ...paragraphs([...(head ? [mrkdwn(head.caption, 500)] : []), ...rows], limits.section.text).blocks,
    ...note(latest.basis),
  ];
}

function targetBlocks({ targets }: HomeContent): Block[] {
  if (!targets) return [];
  return [
    ...headline(targets.subject ?? targets.notification, targets.headline),
    ...note(targets.basis ?? ''),
  ];
}

/** Each can be asked again; what does not fit on its button is left out, for half of it asks something else. */
function recentBlocks({ recent }: HomeContent): Block[] {
  const kept = recent.filter((question) => question.length <= limits.button.value);
  if (kept.length === 0) return [];
  return [
    {
      type: 'actions',
      elements: kept.map((question, at) => ({
        type: 'button',
        action_id: `${homeActions.ask}:${at}`,
        text: { type: 'plain_text', text: plain(question, limits.button.text), emoji: false },
        accessibility_label: plain(question, limits.button.accessibilityLabel),
        value: question,
      })),
    },
  ];
}

function subscriptionBlocks({ subscriptions, lang }: HomeContent): Block[] {
  const { home, modals } = texts[lang];
  if (subscriptions.length === 0) return section(home.noSubscriptions);
  const kindName = (kind: string): string =>
    kind === 'preview' || kind === 'results' || kind === 'reminder' ? modals.kind[kind] : kind;
  const lines = subscriptions.map(
    ({ channel, kinds }) => `${channelLink(channel)}  ${mrkdwn(kinds.map(kindName).join(', '), 500)}`,
  );
  return paragraphs(lines, limits.section.text).blocks;
}

/** Slack shows the name of the channel; anything that is no channel's id stays text. */
export const channelLink = (channel: string): string =>
  /^[CG][A-Z0-9]+$/.test(channel) ? `<#${channel}>` : mrkdwn(channel, 50);

function helpBlocks(lang: Language): Block[] {
  const lines = helpLines(lang).map(({ label, text }) => labelled(label, text));
  return [
    ...headline(texts[lang].help),
    ...paragraphs(lines, limits.message.characters).blocks,
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: homeActions.language,
          text: { type: 'plain_text', text: texts[lang].home.other, emoji: false },
          value: lang === 'en' ? 'ja' : 'en',
        },
      ],
    },
  ];
}

import { shortHash } from './fingerprint.js';
import type { ApprovalCard, CheckSummary, Language } from './ports.js';

/** An approval card in words, in the order in which it is read. No line but the texts themselves holds a figure. */
export interface CardWords {
  /** For the phone's lock screen. */
  readonly notification: string;
  readonly title: string;
  /** "1 of 2". */
  readonly count: string;
  /** Why nothing is posted yet, or that it is. */
  readonly status: string;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** How an instant is shown: Slack puts it into each reader's own zone. */
export type When = (instant: number) => string;

const tokyo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'short',
});
export const inTokyo: When = (instant) => `${tokyo.format(instant)} JST`;

export function cardWords(card: ApprovalCard, language: Language, when: When = inTokyo): CardWords {
  const say = phrases[language];
  const { names, approvals, needed, checks, recipients, preparedBy, preparedAt, changed } = card;
  const row = (label: string, text: string): CardWords['rows'] => (text === '' ? [] : [{ label, text }]);
  return {
    notification: say.notification(names[language], card.state),
    title: say.title(names[language], card.revision),
    count: say.count(approvals.length, needed),
    status: say.status[card.state](when(card.publishedAt), card.isPublic),
    rows: [
      ...row(say.labels.checks, checks ? say.checks(checks) : ''),
      ...row(say.labels.broken, checks?.open.join('\n') ?? ''),
      ...row(say.labels.text, say.text(shortHash(card.fingerprint))),
      ...row(say.labels.places, say.places(recipients.length)),
      ...row(say.labels.prepared, `${preparedBy}, ${when(preparedAt)}`),
      ...row(say.labels.approved, approvals.map(({ person, at }) => `${person}, ${when(at)}`).join('\n')),
      ...row(say.labels.changed, changed.map((one) => say.changed[one]).join(say.comma)),
    ],
  };
}

interface Phrases {
  readonly notification: (name: string, state: ApprovalCard['state']) => string;
  readonly title: (name: string, revision: number) => string;
  readonly count: (approvals: number, needed: number) => string;
  readonly status: Readonly<Record<ApprovalCard['state'], (time: string, isPublic: boolean) => string>>;
  readonly labels: Readonly<
    Record<'checks' | 'broken' | 'text' | 'places' | 'prepared' | 'approved' | 'changed', string>
  >;
  readonly checks: (checks: CheckSummary) => string;
  readonly text: (hash: string) => string;
  readonly places: (count: number) => string;
  readonly changed: Readonly<Record<'text' | 'channels', string>>;
  readonly comma: string;
}

const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    notification: (name, state) =>
      state === 'blocked' ? `Cannot be approved: ${name}` : `Approval needed: ${name}`,
    title: (name, revision) => `Approve: ${name}${revision > 1 ? `, correction ${revision - 1}` : ''}`,
    count: (approvals, needed) => `${approvals} of ${needed}`,
    status: {
      waiting: (time, isPublic) =>
        isPublic
          ? `The release is public since ${time}. Posted when the last approval is in.`
          : `Held until the release is public; due ${time}. Nothing is posted before.`,
      blocked: () => 'Figures of the release do not tie. Nobody can approve it until it is read in again.',
      held: () => 'On hold. Nothing is posted until somebody resumes it.',
      released: () => 'Approved and on its way.',
      withdrawn: () => 'Withdrawn. What was not posted is not posted any more.',
    },
    labels: {
      checks: 'Checks',
      broken: 'Does not tie',
      text: 'Text',
      places: 'Goes to',
      prepared: 'Prepared',
      approved: 'Approved',
      changed: 'Began afresh',
    },
    checks: ({ ties, explained, open }) =>
      `${ties} relations tie · ${explained.length} explained exceptions · ${open.length} open`,
    text: (hash) => `English and Japanese, exactly as they will be posted · ${hash}`,
    places: (count) => (count === 1 ? '1 channel' : `${count} channels`),
    changed: { text: 'the text has changed', channels: 'the list of channels has changed' },
    comma: ', ',
  },
  ja: {
    notification: (name, state) => (state === 'blocked' ? `承認できません：${name}` : `承認待ち：${name}`),
    title: (name, revision) => `承認：${name}${revision > 1 ? `（訂正${revision - 1}）` : ''}`,
    count: (approvals, needed) => `${needed}名中${approvals}名`,
    status: {
      waiting: (time, isPublic) =>
        isPublic
          ? `リリースは${time}に公表済みです。必要な承認がそろうと配信します。`
          : `リリースの公表まで保留しています（予定 ${time}）。それまで配信しません。`,
      blocked: () => 'リリースの数値が一致しません。読み込み直すまで承認できません。',
      held: () => '保留中です。再開されるまで配信しません。',
      released: () => '承認済みです。配信しています。',
      withdrawn: () => '取り下げました。未配信のものは配信しません。',
    },
    labels: {
      checks: '検算',
      broken: '不一致',
      text: '本文',
      places: '配信先',
      prepared: '作成',
      approved: '承認',
      changed: 'やり直し',
    },
    checks: ({ ties, explained, open }) =>
      `一致 ${ties}件・説明済みの例外 ${explained.length}件・未解決 ${open.length}件`,
    text: (hash) => `英語・日本語とも配信するとおりの内容・${hash}`,
    places: (count) => `${count}チャンネル`,
    changed: { text: '本文が変わりました', channels: '配信先が変わりました' },
    comma: '、',
  },
};

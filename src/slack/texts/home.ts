import type { Language } from '../../question/query.js';

/** On the Home tab. */
export interface HomeTexts {
  readonly latest: string;
  readonly targets: string;
  readonly next: string;
  readonly subscriptions: string;
  readonly noSubscriptions: string;
  readonly recent: string;
  readonly queue: string;
  readonly other: string;
  readonly states: Readonly<Record<'waiting' | 'blocked' | 'held' | 'released' | 'withdrawn', string>>;
  readonly card: {
    readonly checks: (ties: number, explained: number, open: number) => string;
    readonly goesTo: (count: number) => string;
    readonly due: string;
    readonly prepared: string;
    readonly approved: string;
    readonly fingerprint: string;
  };
  readonly acts: Readonly<
    Record<'approve' | 'public' | 'send_back' | 'hold' | 'resume' | 'withdraw' | 'text', string>
  >;
  readonly confirm: string;
}

const english: HomeTexts = {
  latest: 'Latest results',
  targets: "The company's targets",
  next: 'Next event',
  subscriptions: 'Subscribed channels',
  noSubscriptions: 'None yet. A maintainer can subscribe one with /earnings subscribe.',
  recent: 'Your recent questions',
  queue: 'Waiting for maintainers',
  other: '日本語で表示',
  states: {
    waiting: 'waiting',
    blocked: 'blocked: figures do not tie',
    held: 'on hold',
    released: 'released',
    withdrawn: 'withdrawn',
  },
  card: {
    checks: (ties, explained, open) =>
      `${ties} relations tie, ${explained} explained exceptions, ${open} open`,
    goesTo: (count) => `${count} ${count === 1 ? 'channel' : 'channels'}`,
    due: 'Not before',
    prepared: 'Prepared by',
    approved: 'Approved by',
    fingerprint: 'Fingerprint',
  },
  acts: {
    approve: 'Approve',
    public: 'Release is public',
    send_back: 'Send back',
    hold: 'Hold',
    resume: 'Resume',
    withdraw: 'Withdraw',
    text: 'See the text',
  },
  confirm: 'Are you sure?',
};

const japanese: HomeTexts = {
  latest: '最新の決算',
  targets: '会社の業績予想',
  next: '次の予定',
  subscriptions: '配信先のチャンネル',
  noSubscriptions: 'まだありません。管理者が /earnings subscribe で設定できます。',
  recent: '最近の質問',
  queue: '管理者の確認待ち',
  other: 'Show in English',
  states: {
    waiting: '確認待ち',
    blocked: '停止中：数値が整合しません',
    held: '保留中',
    released: '公開済み',
    withdrawn: '取り下げ済み',
  },
  card: {
    checks: (ties, explained, open) => `整合 ${ties}件、説明済みの例外 ${explained}件、未解決 ${open}件`,
    goesTo: (count) => `${count}チャンネル`,
    due: '公開時刻',
    prepared: '作成',
    approved: '承認',
    fingerprint: '指紋',
  },
  acts: {
    approve: '承認',
    public: '発表済みと確認',
    send_back: '差し戻し',
    hold: '保留',
    resume: '再開',
    withdraw: '取り下げ',
    text: '本文を見る',
  },
  confirm: 'よろしいですか?',
};

export const homeTexts: Readonly<Record<Language, HomeTexts>> = { en: english, ja: japanese };

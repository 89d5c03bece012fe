import type { Language } from '../question/query.js';

/** The few fixed sentences of the app itself. No figures: those come from answers alone. */
export interface Texts {
  readonly source: string;
  readonly shortened: string;
  readonly failed: string;
  readonly uncertain: string;
  readonly help: string;
  readonly tryThese: string;
  readonly examples: readonly string[];
  readonly how: string;
  readonly howText: string;
  readonly promise: string;
  readonly caution: string;
  /** What /earnings takes beside a question. */
  readonly commands: readonly (readonly [command: string, text: string])[];
  /** On the buttons under an answer. */
  readonly modals: ModalTexts;
  readonly home: HomeTexts;
  readonly stopped: string;
  readonly gone: string;
  readonly nothingDue: string;
  readonly noDigest: string;
  readonly checkName: string;
  readonly actions: {
    readonly how: string;
    readonly share: string;
    readonly good: string;
    readonly bad: string;
    readonly take: Readonly<Record<'email' | 'excel' | 'csv' | 'period', string>>;
  };
}

/** In windows that open over the conversation. */
export interface ModalTexts {
  readonly close: string;
  readonly how: string;
  readonly copy: string;
  readonly copyHint: string;
  readonly copyCut: string;
  readonly send: string;
  readonly feedback: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<'wrong' | 'period' | 'other_question' | 'source' | 'other', string>>;
  readonly comment: string;
  readonly thanks: string;
  readonly check: string;
  readonly checkButton: string;
  readonly draft: string;
  readonly draftHint: string;
  readonly noFigures: string;
  readonly checkNote: string;
  readonly subscribe: string;
  readonly channel: string;
  readonly kinds: string;
  readonly kind: Readonly<Record<'preview' | 'results' | 'reminder', string>>;
  readonly language: string;
  readonly subscribed: (channel: string) => string;
  readonly unsubscribed: (channel: string) => string;
  readonly file: (subject: string) => string;
  readonly error: string;
}

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

const english: Texts = {
  source: 'Source',
  shortened: 'Shortened here. Ask for a part of it, such as fewer periods, to see the rest.',
  failed: 'Sorry, something went wrong on my side and I could not answer. Please ask again.',
  uncertain: 'Slack did not confirm my answer. If it does not show, please ask again.',
  help: 'Ask me about the disclosed results of Internet Initiative Japan (IIJ)',
  tryThese: 'For example',
  examples: [
    '4Q17 network gross margin?',
    'FY2017 operating income against target?',
    'SI revenue growth in FY2017?',
  ],
  how: 'How to ask',
  howText: 'Mention me in a channel, send me a direct message, or type /earnings and your question.',
  promise:
    'Every figure comes with the way it was found and the table it is printed in. When one is not in the documents I hold, I say so.',
  caution: 'I am an automated agent. Check figures against their sources; nothing here is investment advice.',
  commands: [
    ['/earnings digest', 'the latest results against targets; with a date, those of that day'],
    ['/earnings targets', "the company's targets in force"],
    ['/earnings calendar', 'what is due next'],
    ['/earnings compare', 'two figures or periods, such as: compare SI and network gross margin FY2017'],
    ['/earnings check', 'holds the figures of a text against the record, for your eyes alone'],
    ['/earnings subscribe', 'digests for a channel (maintainers)'],
  ],
  actions: {
    how: 'How computed',
    share: 'Share in channel',
    good: 'Helpful',
    bad: 'Not helpful',
    take: {
      email: 'Copy for e-mail',
      excel: 'Copy for Excel',
      csv: 'CSV of this answer',
      period: 'CSV of the whole period',
    },
  },
  stopped: 'Stopped. Ask again whenever you like.',
  gone: 'I no longer have that question. Please ask it again.',
  nothingDue: 'Nothing is due in my calendar.',
  noDigest: 'I hold no results of that day.',
  checkName: 'Check the figures in this message',
  modals: {
    close: 'Close',
    how: 'How computed',
    copy: 'Copy',
    copyHint: 'Select the text and copy it.',
    copyCut: 'The rest does not fit here: take the CSV.',
    send: 'Send',
    feedback: 'What was missing?',
    reason: 'Reason',
    reasons: {
      wrong: 'A figure is wrong',
      period: 'Another period was meant',
      other_question: 'It is not what I asked',
      source: 'The source does not say so',
      other: 'Something else',
    },
    comment: 'Tell us more (optional)',
    thanks: 'Thank you. The maintainers will read it.',
    check: 'Check figures',
    checkButton: 'Check',
    draft: 'Text',
    draftHint: 'It is held against the record here and now. It is not kept, logged or sent anywhere.',
    noFigures: 'I find no figure in this text.',
    checkNote:
      'For your eyes alone: nothing of the text is kept. What I could not place is called not checked, never wrong.',
    subscribe: 'Subscribe a channel',
    channel: 'Channel',
    kinds: 'What is posted',
    kind: {
      preview: 'Preview on the morning of results',
      results: 'Digest of results, once approved',
      reminder: 'Notices for maintainers',
    },
    language: 'Language',
    subscribed: (channel) => `${channel} is subscribed.`,
    unsubscribed: (channel) => `${channel} is no longer subscribed.`,
    file: (subject) => `Figures as CSV: ${subject}`,
    error: 'This is not possible',
  },
  home: {
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
  },
};

const japanese: Texts = {
  source: '出典',
  shortened: 'ここでは一部を省略しました。期間や項目を絞って質問すると、残りも見られます。',
  failed: '申し訳ありません。問題が起きたため回答できませんでした。もう一度質問してください。',
  uncertain: 'Slackから回答の受信を確認できませんでした。表示されない場合は、もう一度質問してください。',
  help: 'インターネットイニシアティブ（IIJ）の開示済みの業績について質問してください',
  tryThese: '質問の例',
  examples: ['4Q17のネットワークの粗利は?', '2018年3月期の営業利益は予想に対してどうでしたか?'],
  how: '質問のしかた',
  howText:
    'チャンネルでメンションする、ダイレクトメッセージを送る、または /earnings に続けて質問を入力します。',
  promise: '数値には必ず計算方法と、記載されている表を添えます。手元の資料にない数値は、ないとお答えします。',
  caution: '自動で回答しています。数値は出典でご確認ください。投資助言ではありません。',
  commands: [
    ['/earnings digest', '最新の決算と業績予想の比較。日付を付けると、その日の決算'],
    ['/earnings targets', '会社の業績予想（最新）'],
    ['/earnings calendar', '今後の予定'],
    ['/earnings compare', '2つの数値や期間の比較。例：compare SI and network gross margin FY2017'],
    ['/earnings check', '文章中の数値を開示資料と照合（結果は本人だけに表示）'],
    ['/earnings subscribe', 'チャンネルへの決算速報の配信（管理者）'],
  ],
  actions: {
    how: '計算の過程',
    share: 'チャンネルで共有',
    good: '役に立った',
    bad: '役に立たなかった',
    take: {
      email: 'メール用にコピー',
      excel: 'Excel用にコピー',
      csv: 'この回答のCSV',
      period: 'この期間すべてのCSV',
    },
  },
  stopped: '中止しました。いつでも質問し直してください。',
  gone: 'この質問の記録は残っていません。もう一度質問してください。',
  nothingDue: '登録されている今後の予定はありません。',
  noDigest: 'その日の決算は手元の資料にありません。',
  checkName: 'このメッセージの数値を確認',
  modals: {
    close: '閉じる',
    how: '計算の過程',
    copy: 'コピー',
    copyHint: '文章を選択してコピーしてください。',
    copyCut: '続きはここに収まりません。CSVをご利用ください。',
    send: '送信',
    feedback: '何が足りませんでしたか?',
    reason: '理由',
    reasons: {
      wrong: '数値が誤っている',
      period: '期間が違う',
      other_question: '質問と違う回答だった',
      source: '出典の記載と合わない',
      other: 'その他',
    },
    comment: '補足（任意）',
    thanks: 'ありがとうございます。管理者が確認します。',
    check: '数値の確認',
    checkButton: '確認する',
    draft: '文章',
    draftHint: 'この場で開示資料と照合します。保存・記録・外部送信はしません。',
    noFigures: 'この文章に数値は見つかりませんでした。',
    checkNote:
      '結果は本人だけに表示され、文章は保存されません。読み取れなかったものは「未確認」とし、「誤り」とはしません。',
    subscribe: 'チャンネルへの配信',
    channel: 'チャンネル',
    kinds: '配信する内容',
    kind: {
      preview: '決算当日朝の予告',
      results: '承認後の決算速報',
      reminder: '管理者への連絡',
    },
    language: '言語',
    subscribed: (channel) => `${channel} への配信を設定しました。`,
    unsubscribed: (channel) => `${channel} への配信を止めました。`,
    file: (subject) => `数値のCSV：${subject}`,
    error: '実行できません',
  },
  home: {
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
  },
};

export const texts: Readonly<Record<Language, Texts>> = { en: english, ja: japanese };

/** The language that the app's own sentences take after: kana or kanji make it Japanese. */
export function languageOf(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}

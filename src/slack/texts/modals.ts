import type { Language } from '../../question/query.js';

/** In windows that open over the conversation. */
export interface ModalTexts {
  readonly close: string;
  readonly how: string;
  readonly documents: string;
  readonly newswire: string;
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
  readonly metrics: string;
  readonly metricsHint: string;
  readonly language: string;
  readonly subscribed: (channel: string) => string;
  readonly unsubscribed: (channel: string) => string;
  readonly file: (subject: string) => string;
  readonly error: string;
}

const english: ModalTexts = {
  close: 'Close',
  how: 'How computed',
  documents: 'Documents',
  newswire: 'newswire copy',
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
  metrics: 'Only what is about',
  metricsHint: 'Leave it empty for everything.',
  language: 'Language',
  subscribed: (channel) => `${channel} is subscribed.`,
  unsubscribed: (channel) => `${channel} is no longer subscribed.`,
  file: (subject) => `Figures as CSV: ${subject}`,
  error: 'This is not possible',
};

const japanese: ModalTexts = {
  close: '閉じる',
  how: '計算の過程',
  documents: '資料',
  newswire: 'ニュース配信サイトの転載',
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
  metrics: '配信する項目',
  metricsHint: '空欄の場合は、すべて配信します。',
  language: '言語',
  subscribed: (channel) => `${channel} への配信を設定しました。`,
  unsubscribed: (channel) => `${channel} への配信を止めました。`,
  file: (subject) => `数値のCSV：${subject}`,
  error: '実行できません',
};

export const modalTexts: Readonly<Record<Language, ModalTexts>> = { en: english, ja: japanese };

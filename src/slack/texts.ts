import type { Language } from '../question/query.js';
import { type HomeTexts, homeTexts } from './texts/home.js';
import { type ModalTexts, modalTexts } from './texts/modals.js';

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
  modals: modalTexts.en,
  home: homeTexts.en,
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
  modals: modalTexts.ja,
  home: homeTexts.ja,
};

export const texts: Readonly<Record<Language, Texts>> = { en: english, ja: japanese };

/** The language that the app's own sentences take after: kana or kanji make it Japanese. */
export function languageOf(text: string): Language {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text) ? 'ja' : 'en';
}

import type { Language } from '../../question/query.js';

/** What the app says about its own manners. */
export interface MannerTexts {
  readonly tooMany: string;
  readonly shared: string;
  readonly allow: string;
  readonly allowed: string;
  readonly oneMore: string;
  readonly maintainersOnly: string;
  readonly interrupted: string;
  readonly askAgain: (question: string) => string;
}

const english: MannerTexts = {
  tooMany:
    'That is a lot of questions at once. Please give me a minute, then ask again: I have not lost anything you were told.',
  shared:
    'This channel is shared with another company, so I stay quiet here until two maintainers allow me to speak. A direct message works as ever.',
  allow: 'Allow answers here',
  allowed: 'Two maintainers have allowed it: I answer in this channel from now on.',
  oneMore: 'Noted. One more maintainer has to allow it.',
  maintainersOnly:
    'Only maintainers of this bot can do that. Whoever runs it can name you as one; everything else is open to you.',
  interrupted:
    'I was interrupted while I worked on this question. If no answer of mine shows, please ask again.',
  askAgain: (question) => `Ask again: ${question}`,
};

const japanese: MannerTexts = {
  tooMany: '短い時間に多くの質問をいただきました。1分ほどおいてから、もう一度質問してください。',
  shared:
    'このチャンネルは社外と共有されているため、管理者2名が許可するまで回答を控えます。ダイレクトメッセージではこれまでどおり回答します。',
  allow: 'このチャンネルでの回答を許可',
  allowed: '管理者2名が許可したため、このチャンネルでも回答します。',
  oneMore: '受け付けました。もう1名の管理者の許可が必要です。',
  maintainersOnly: 'この操作は管理者だけが行えます。管理者の登録は、このボットの運用担当者にご依頼ください。',
  interrupted:
    'このご質問への回答が途中で中断されました。回答が表示されていない場合は、もう一度質問してください。',
  askAgain: (question) => `もう一度質問：${question}`,
};

export const mannerTexts: Readonly<Record<Language, MannerTexts>> = { en: english, ja: japanese };

import type { Choice } from '../../answer/types.js';
import type { Language } from '../../question/query.js';
import { texts } from '../texts.js';
import { choiceElements } from './buttons.js';
import { type Handle, writeHandle } from './handle.js';
import type { Block } from './kinds.js';

/** What a click under an answer asks for, by its action_id. */
export const answerActions = {
  how: 'answer:how',
  take: 'answer:take',
  share: 'answer:share',
  feedback: 'answer:feedback',
} as const;

/** What the menu offers to take along. */
export const takes = ['email', 'excel', 'csv', 'period'] as const;
export type Take = (typeof takes)[number];

export interface UnderAnswer {
  readonly handle: Handle;
  readonly lang: Language;
  readonly choices: readonly Choice[];
  /** Figures were shown: there is something to derive and to take along. */
  readonly hasFigures: boolean;
  /** Seen by the asker alone, who may want to show it to the others. */
  readonly isPrivate: boolean;
}

/** The row under an answer: how it was computed, what people ask next, and a menu of what can be taken along. */
export function answerRow(
  under: UnderAnswer,
  room: number,
): { readonly blocks: Block[]; readonly cut: boolean } {
  const { handle, lang, choices, hasFigures, isPrivate } = under;
  const words = texts[lang].actions;
  const value = writeHandle(handle);
  const next = choiceElements(choices, 'more', room);
  const elements = [
    ...(hasFigures ? [button(answerActions.how, words.how, value)] : []),
    ...next.elements,
    ...(isPrivate ? [button(answerActions.share, words.share, value)] : []),
    ...(hasFigures ? [menu(words.take, value)] : []),
  ];
  return { blocks: elements.length > 0 ? [{ type: 'actions', elements }] : [], cut: next.cut };
}

/** Whether it helped: native buttons, or plain ones for a Slack that does not draw those. */
export function feedbackRow({ handle, lang }: Pick<UnderAnswer, 'handle' | 'lang'>, native: boolean): Block {
  const { good, bad } = texts[lang].actions;
  const at = writeHandle(handle);
  const vote = (label: string, value: string) => ({
    text: { type: 'plain_text' as const, text: label },
    accessibility_label: label,
    value: `${value} ${at}`,
  });
  if (!native)
    return {
      type: 'actions',
      elements: [
        button(`${answerActions.feedback}:good`, good, `good ${at}`),
        button(`${answerActions.feedback}:bad`, bad, `bad ${at}`),
      ],
    };
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: answerActions.feedback,
        positive_button: vote(good, 'good'),
        negative_button: vote(bad, 'bad'),
      },
    ],
  };
}

function button(actionId: string, label: string, value: string) {
  return {
    type: 'button' as const,
    action_id: actionId,
    text: { type: 'plain_text' as const, text: label, emoji: false },
    accessibility_label: label,
    value,
  };
}

function menu(labels: Readonly<Record<Take, string>>, value: string) {
  return {
    type: 'overflow' as const,
    action_id: answerActions.take,
    options: takes.map((take) => ({
      text: { type: 'plain_text' as const, text: labels[take], emoji: false },
      value: `${take} ${value}`,
    })),
  };
}

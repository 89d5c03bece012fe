import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { Language } from '../../question/query.js';
import { type Handle, readHandle, writeHandle } from '../blocks/handle.js';
import { texts } from '../texts.js';
import { modal, option, words } from './parts.js';

export const feedbackCallback = 'feedback:reason';

/** A comment is a line or two. */
const longest = 500;

const reasons = ['wrong', 'period', 'other_question', 'source', 'other'] as const;

/** Asks why an answer did not help. */
export function feedbackModal(lang: Language, handle: Handle): types.ModalView {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.feedback,
    close: modals.close,
    submit: { label: modals.send, callback: feedbackCallback, metadata: `${lang} ${writeHandle(handle)}` },
    pointer: shortened,
    blocks: [
      {
        type: 'input',
        block_id: 'reason',
        label: words(modals.reason, 100),
        element: {
          type: 'radio_buttons',
          action_id: 'reason',
          options: reasons.map((reason) => option(modals.reasons[reason], reason)),
        },
      },
      {
        type: 'input',
        block_id: 'comment',
        optional: true,
        label: words(modals.comment, 100),
        element: { type: 'plain_text_input', action_id: 'comment', multiline: true, max_length: longest },
      },
    ],
  });
}

const submission = z.object({
  private_metadata: z.string().regex(/^(en|ja) /),
  state: z.object({
    values: z.object({
      reason: z.object({ reason: z.object({ selected_option: z.object({ value: z.enum(reasons) }) }) }),
      comment: z.object({ comment: z.object({ value: z.string().max(longest).nullish() }) }).optional(),
    }),
  }),
});

export interface FeedbackGiven {
  readonly handle: Handle;
  readonly lang: Language;
  readonly reason: string;
  readonly comment: string;
}

/** Reads what was sent; nothing when it is not of our making. */
export function readFeedback(view: unknown): FeedbackGiven | undefined {
  const sent = submission.safeParse(view);
  if (!sent.success) return undefined;
  const { private_metadata: metadata, state } = sent.data;
  const handle = readHandle(metadata.slice(3));
  if (!handle) return undefined;
  return {
    handle,
    lang: metadata.startsWith('ja') ? 'ja' : 'en',
    reason: state.values.reason.reason.selected_option.value,
    comment: state.values.comment?.comment.value ?? '',
  };
}

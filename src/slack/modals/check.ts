import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { CheckedDraft, CheckedFigure } from '../../drafts/words.js';
import type { Language } from '../../question/query.js';
import { mrkdwn } from '../blocks/escape.js';
import type { Block } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { headline, note, section } from '../blocks/sections.js';
import { texts } from '../texts.js';
import { modal, words } from './parts.js';

export const checkCallback = 'check:text';

/** Takes in a text to be checked. */
export function draftModal(lang: Language): types.ModalView {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.check,
    close: modals.close,
    submit: { label: modals.checkButton, callback: checkCallback, metadata: lang },
    pointer: shortened,
    blocks: [
      {
        type: 'input',
        block_id: 'draft',
        label: words(modals.draft, 100),
        hint: words(modals.draftHint, limits.input.hint),
        element: {
          type: 'plain_text_input',
          action_id: 'draft',
          multiline: true,
          max_length: limits.input.text,
        },
      },
    ],
  });
}

const submission = z.object({
  state: z.object({ values: z.object({ draft: z.object({ draft: z.object({ value: z.string() }) }) }) }),
});

/** The text that was sent; nothing when it is not of our making. */
export function readDraft(view: unknown): string | undefined {
  return submission.safeParse(view).data?.state.values.draft.draft.value;
}

/** Each figure of the text with what is to be said of it. */
export function checkedModal({ lang, summary, lines }: CheckedDraft): types.ModalView {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.check,
    close: modals.close,
    pointer: shortened,
    blocks: [
      ...headline(lines.length === 0 ? modals.noFigures : summary),
      ...lines.flatMap(figureBlocks),
      ...note(modals.checkNote),
    ],
  });
}

function figureBlocks({ quote, label, text, source }: CheckedFigure): Block[] {
  const said = `*${mrkdwn(label, limits.button.text)}*  ${mrkdwn(quote, limits.header.text)}\n${mrkdwn(text, 1_500)}`;
  return [...section(said), ...note(source)];
}

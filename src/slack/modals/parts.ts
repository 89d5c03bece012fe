import type { types } from '@slack/bolt';
import { plain } from '../blocks/escape.js';
import { fit } from '../blocks/fit.js';
import { asKnown, type Block } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { section } from '../blocks/sections.js';

/** What all windows are made of. */
export interface ModalParts {
  readonly title: string;
  readonly close: string;
  readonly blocks: readonly Block[];
  /** Said at the end where not all had room. */
  readonly pointer: string;
  /** For windows that take something in. */
  readonly submit?: { readonly label: string; readonly callback: string; readonly metadata?: string };
}

/** A window within Slack's limits. */
export function modal({ title, close, blocks, pointer, submit }: ModalParts): types.ModalView {
  return {
    type: 'modal',
    title: words(title, limits.modal.title),
    close: words(close, limits.modal.title),
    blocks: asKnown(fit(blocks, 'modal', section(pointer)).blocks),
    ...(submit && {
      submit: words(submit.label, limits.modal.title),
      callback_id: submit.callback,
      private_metadata: submit.metadata ?? '',
    }),
  };
}

export function words(text: string, max: number): types.PlainTextElement {
  return { type: 'plain_text', text: plain(text, max), emoji: false };
}

/** One of several things to choose from, by its key. */
export function option(label: string, value: string): types.PlainTextOption {
  return { text: words(label, limits.option.text), value };
}

import type { types } from '@slack/bolt';
import { plain } from '../blocks/escape.js';
import { limits } from '../blocks/limits.js';
import { section } from '../blocks/sections.js';
import type { Language } from '../../question/query.js';
import { texts } from '../texts.js';
import { modal } from './parts.js';

/** Text to be copied as it stands; whole lines of it, as many as have room. */
export function copyModal(lang: Language, text: string): types.ModalView {
  const { modals } = texts[lang];
  const kept = wholeLines(text, limits.section.text);
  return modal({
    title: modals.copy,
    close: modals.close,
    blocks: [
      ...section(modals.copyHint),
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: kept }] }],
      },
      ...(kept.length < text.length ? section(modals.copyCut) : []),
    ],
    pointer: modals.copyCut,
  });
}

function wholeLines(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf('\n', max);
  return end > 0 ? text.slice(0, end) : plain(text, max);
}

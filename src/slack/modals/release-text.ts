import type { types } from '@slack/bolt';
import type { ApprovalCard, OutgoingMessage } from '../../delivery/ports.js';
import type { Language } from '../../question/query.js';
import { mrkdwn } from '../blocks/escape.js';
import type { Block } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { headline, note, section } from '../blocks/sections.js';
import { texts } from '../texts.js';
import { modal } from './parts.js';

/** What waits for approval, in both languages and word for word as it will be posted. */
export function releaseTextModal(
  lang: Language,
  { names, texts: said, fingerprint }: ApprovalCard,
): types.ModalView {
  const { modals, home, shortened } = texts[lang];
  const inEach = (['en', 'ja'] as const).flatMap((one) => [
    ...headline(names[one]),
    ...[said[one], ...said[one].replies].flatMap(messageBlocks),
    ...(one === 'en' ? ([{ type: 'divider' }] as const) : []),
  ]);
  return modal({
    title: home.acts.text,
    close: modals.close,
    blocks: [...note(`${home.card.fingerprint} ${fingerprint.slice(0, 12)}`), ...inEach],
    pointer: shortened,
  });
}

function messageBlocks({ notification, text }: OutgoingMessage): Block[] {
  return [...note(notification), ...section(mrkdwn(text, limits.section.text))];
}

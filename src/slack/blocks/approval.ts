import type { ApprovalCard } from '../../delivery/ports.js';
import type { Language } from '../../question/query.js';
import { texts } from '../texts.js';
import { mrkdwn, plain } from './escape.js';
import type { Block } from './kinds.js';
import { limits } from './limits.js';
import { ownTime } from './own-time.js';
import { headline, labelled, paragraphs } from './sections.js';

/** What a maintainer can do about what waits, by the ends of the buttons' ids. */
export const releaseActs = ['approve', 'public', 'send_back', 'hold', 'resume', 'withdraw', 'text'] as const;
export type ReleaseAct = (typeof releaseActs)[number];

export const releaseAction = /^release:(approve|public|send_back|hold|resume|withdraw|text)$/;

/** One release that waits, with what can be done about it now. It names no figure: those stand in the text alone. */
export function approvalBlocks(card: ApprovalCard, person: string, lang: Language): Block[] {
  const { home } = texts[lang];
  const state = `${home.states[card.state]} · ${card.approvals.length}/${card.needed}`;
  return [
    ...headline(card.names[lang], state),
    ...paragraphs(factsOf(card, lang), limits.section.text).blocks,
    { type: 'actions', elements: actsFor(card, person).map((act) => button(act, card, lang)) },
  ];
}

function factsOf(card: ApprovalCard, lang: Language): string[] {
  const { states, card: say } = texts[lang].home;
  const { checks, recipients, preparedBy, approvals, fingerprint } = card;
  const approved = approvals.map(({ person, at }) => `${person}, ${instant(at)}`);
  return [
    ...(checks ? [labelled('', say.checks(checks.ties, checks.explained.length, checks.open.length))] : []),
    ...(checks?.open ?? []).map((line) => labelled(states.blocked, line)),
    labelled('', say.goesTo(recipients.length)),
    `${labelled(say.due, instant(card.publishedAt))} (${ownTime(card.publishedAt, 'JST')})`,
    labelled(say.prepared, `${preparedBy}, ${instant(card.preparedAt)}`),
    ...(approved.length > 0 ? [labelled(say.approved, approved.join('; '))] : []),
    labelled(say.fingerprint, fingerprint.slice(0, 12)),
  ];
}

/** In Tokyo, where the release is made. */
const instant = (at: number): string =>
  `${new Date(at + 9 * 3600e3).toISOString().slice(0, 16).replace('T', ' ')} JST`;

/** Nobody approves what they read in, or what they approved already; what is blocked waits for its figures. */
function actsFor(
  { state, preparedBy, approvals, isPublic, needed }: ApprovalCard,
  person: string,
): ReleaseAct[] {
  const mine = preparedBy === person || approvals.some((one) => one.person === person);
  return [
    ...(state === 'waiting' && !mine ? (['approve'] as const) : []),
    ...(state === 'waiting' && approvals.length >= needed && !isPublic ? (['public'] as const) : []),
    ...(state === 'waiting' ? (['hold'] as const) : []),
    ...(state === 'held' ? (['resume'] as const) : []),
    ...(state === 'waiting' || state === 'held' ? (['send_back', 'withdraw'] as const) : []),
    'text',
  ];
}

function button(act: ReleaseAct, { event, fingerprint }: ApprovalCard, lang: Language) {
  const { acts, confirm } = texts[lang].home;
  const label = plain(acts[act], limits.button.text);
  const text = { type: 'plain_text' as const, text: label, emoji: false };
  const words = (said: string) => ({ type: 'plain_text' as const, text: said });
  const sure = {
    title: words(mrkdwn(acts[act], limits.button.text)),
    text: words(confirm),
    confirm: words(label),
    deny: words(texts[lang].modals.close),
  };
  return {
    type: 'button' as const,
    action_id: `release:${act}`,
    text,
    value: `${lang} ${fingerprint} ${event}`,
    ...(act === 'approve' && { style: 'primary' as const }),
    ...((act === 'approve' || act === 'withdraw') && { confirm: sure }),
  };
}

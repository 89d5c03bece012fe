import type { Choice } from '../../answer/types.js';
import { plain } from './escape.js';
import type { Block } from './kinds.js';
import { limits } from './limits.js';

/** What a click does: fill in what was asked back, or ask something else. */
export type Purpose = 'choose' | 'more';

/** Every button of a choice has an id of this form, which says what a click is for. */
export const askAction = /^ask:(choose|more):\d+$/;

/** What the button with this id is for. */
export function purposeOf(actionId: string): Purpose {
  return actionId.startsWith('ask:choose:') ? 'choose' : 'more';
}

/** One row of buttons; a choice whose question Slack cannot carry whole is left out, for half of it asks something else. */
export function choiceButtons(
  choices: readonly Choice[],
  purpose: Purpose,
  room: number,
): { readonly blocks: Block[]; readonly cut: boolean } {
  const { elements, cut } = choiceElements(choices, purpose, room);
  return { blocks: elements.length > 0 ? [{ type: 'actions', elements }] : [], cut };
}

/** The same as elements of a row that holds other buttons too. */
export function choiceElements(
  choices: readonly Choice[],
  purpose: Purpose,
  room: number,
): { readonly elements: Button[]; readonly cut: boolean } {
  const kept = fitting(choices, room);
  return {
    elements: kept.map((choice, index) => button(choice, purpose, index)),
    cut: kept.length < choices.length,
  };
}

/** Whether a label is too long to be read whole on its button. */
export function isLong(choice: Choice): boolean {
  return choice.label.length > limits.button.text;
}

function fitting(choices: readonly Choice[], room: number): Choice[] {
  let used = 0;
  return choices.filter(carriable).filter(({ label, question }, index) => {
    used += Math.min(label.length, limits.button.text) * 2 + question.length;
    return index < limits.actions.elements && used <= room;
  });
}

function carriable({ label, question }: Choice): boolean {
  return plain(label, 1).trim() !== '' && question.trim() !== '' && question.length <= limits.button.value;
}

function button({ label, question }: Choice, purpose: Purpose, index: number): Button {
  return {
    type: 'button',
    action_id: `ask:${purpose}:${index}`,
    text: { type: 'plain_text', text: plain(label, limits.button.text), emoji: false },
    accessibility_label: plain(label, limits.button.accessibilityLabel),
    value: question,
  };
}

interface Button {
  type: 'button';
  action_id: string;
  text: { type: 'plain_text'; text: string; emoji: boolean };
  accessibility_label: string;
  value: string;
}

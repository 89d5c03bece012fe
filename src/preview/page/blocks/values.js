/** @import { Block, Chosen, Drawing, Element, Values } from '../types.d.ts' */

/**
 * What an input holds by now, or nothing before it was touched.
 * @param {Drawing} drawing
 * @param {string} block
 * @param {string | undefined} action
 * @returns {Chosen | undefined}
 */
export function held({ values }, block, action) {
  return values[block]?.[action ?? ''];
}

/**
 * Keeps what an input holds.
 * @param {Drawing} drawing
 * @param {string} block
 * @param {string | undefined} action
 * @param {Chosen} chosen
 */
export function hold({ values }, block, action, chosen) {
  values[block] = { ...values[block], [action ?? '']: chosen };
}

/** Under which name Slack keeps what each kind of input holds, and what it holds at first. */
/** @type {Record<string, (element: Element) => Record<string, unknown>>} */
const initially = {
  plain_text_input: ({ initial_value }) => ({ value: initial_value ?? null }),
  number_input: ({ initial_value }) => ({ value: initial_value ?? null }),
  email_text_input: ({ initial_value }) => ({ value: initial_value ?? null }),
  url_text_input: ({ initial_value }) => ({ value: initial_value ?? null }),
  datepicker: ({ initial_date }) => ({ selected_date: initial_date ?? null }),
  timepicker: ({ initial_time }) => ({ selected_time: initial_time ?? null }),
  static_select: ({ initial_option }) => ({ selected_option: initial_option ?? null }),
  radio_buttons: ({ initial_option }) => ({ selected_option: initial_option ?? null }),
  checkboxes: ({ initial_options }) => ({ selected_options: initial_options ?? [] }),
  multi_static_select: ({ initial_options }) => ({ selected_options: initial_options ?? [] }),
  conversations_select: ({ initial_conversation }) => ({
    selected_conversation: initial_conversation ?? null,
  }),
  channels_select: ({ initial_channel }) => ({ selected_channel: initial_channel ?? null }),
  multi_conversations_select: ({ initial_conversations }) => ({
    selected_conversations: initial_conversations ?? [],
  }),
  multi_channels_select: ({ initial_channels }) => ({ selected_channels: initial_channels ?? [] }),
};

/**
 * What a form holds before anybody touched it.
 * @param {Block[]} blocks
 * @returns {Values}
 */
export function initialValues(blocks) {
  /** @type {Values} */
  const values = {};
  for (const { block_id: block, element, accessory, elements = [] } of blocks)
    for (const one of [element, accessory, ...elements]) {
      const first = one && initially[one.type]?.(one);
      if (one && first)
        values[block] = { ...values[block], [one.action_id ?? '']: { type: one.type, ...first } };
    }
  return values;
}

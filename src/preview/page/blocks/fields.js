import { h } from '../dom.js';
import { channelName, directChannel, state, words } from '../state.js';
import { held } from './values.js';

/** @import { Chosen, Drawing, Element, Option } from '../types.d.ts' */

/**
 * @typedef {{ label?: string, labelledBy?: string, describedBy?: string, required?: boolean, chosen: (chosen: Chosen) => void,
 *   drawing: Drawing, block: string }} Around
 */

/** @type {Record<string, (element: Element, around: Around) => HTMLElement>} */
const renderers = {
  plain_text_input: textInput('text'),
  number_input: textInput('number'),
  email_text_input: textInput('email'),
  url_text_input: textInput('url'),
  datepicker: picker('date', 'selected_date', 'initial_date'),
  timepicker: picker('time', 'selected_time', 'initial_time'),
  static_select: select,
  multi_static_select: checks,
  checkboxes: checks,
  radio_buttons: radios,
  conversations_select: places('selected_conversation', 'initial_conversation'),
  channels_select: places('selected_channel', 'initial_channel'),
  multi_conversations_select: manyPlaces('selected_conversations', 'initial_conversations'),
  multi_channels_select: manyPlaces('selected_channels', 'initial_channels'),
};

/** Kinds of elements in which something is chosen or typed. */
export const fields = { has: (/** @type {string} */ type) => Object.hasOwn(renderers, type) };

/**
 * @param {Element} element
 * @param {Around} around
 */
export function field(element, around) {
  const draw = renderers[element.type];
  if (!draw) return h('span', { class: 'unknown' }, words().unknownBlock(element.type));
  return draw(element, around);
}

/** @param {Around} around */
const named = ({ label, labelledBy, describedBy, required }) => ({
  'aria-label': labelledBy ? undefined : label,
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  required,
});

/** @param {string} type @returns {(element: Element, around: Around) => HTMLElement} */
function textInput(type) {
  return (element, around) => {
    const value = held(around.drawing, around.block, element.action_id)?.value ?? element.initial_value ?? '';
    const node = element.multiline
      ? h('textarea', {
          ...named(around),
          rows: '4',
          maxlength: element.max_length,
          placeholder: element.placeholder?.text,
        })
      : h('input', {
          ...named(around),
          type,
          maxlength: element.max_length,
          placeholder: element.placeholder?.text,
        });
    node.value = String(value);
    const note = () => around.chosen({ type: element.type, value: node.value === '' ? null : node.value });
    node.addEventListener(around.labelledBy ? 'input' : 'change', note);
    return node;
  };
}

/**
 * @param {'date' | 'time'} type
 * @param {string} chosenAs
 * @param {'initial_date' | 'initial_time'} initial
 * @returns {(element: Element, around: Around) => HTMLElement}
 */
function picker(type, chosenAs, initial) {
  return (element, around) => {
    const node = h('input', { ...named(around), type });
    node.value = String(
      held(around.drawing, around.block, element.action_id)?.[chosenAs] ?? element[initial] ?? '',
    );
    node.addEventListener('change', () =>
      around.chosen({ type: element.type, [chosenAs]: node.value || null }),
    );
    return node;
  };
}

/** @param {Element} element */
const optionsOf = ({ options = [], option_groups: groups = [] }) => [
  ...options,
  ...groups.flatMap((group) => group.options),
];

/**
 * @param {Element} element
 * @param {Around} around
 */
function select(element, around) {
  const options = optionsOf(element);
  const chosen =
    /** @type {Option | undefined} */ (
      held(around.drawing, around.block, element.action_id)?.selected_option
    ) ?? element.initial_option;
  return selecting(
    options.map(({ text, value }) => [value, text.text]),
    chosen?.value,
    element.placeholder?.text,
    around,
    (value) => ({ type: element.type, selected_option: options.find((one) => one.value === value) ?? null }),
  );
}

/**
 * @param {string[][]} choices value and label
 * @param {string | undefined} current
 * @param {string | undefined} placeholder
 * @param {Around} around
 * @param {(value: string) => Chosen} made
 */
function selecting(choices, current, placeholder, around, made) {
  const node = h(
    'select',
    named(around),
    ...(current === undefined ? [h('option', { value: '' }, placeholder ?? words().chooseOne)] : []),
    ...choices.map(([value = '', label = '']) => h('option', { value, selected: value === current }, label)),
  );
  node.addEventListener('change', () => around.chosen(made(node.value)));
  return node;
}

/** @returns {string[][]} */
const placeChoices = () => state.channels.map(({ id }) => [id, channelName(id)]);

/**
 * @param {string} chosenAs
 * @param {'initial_conversation' | 'initial_channel'} initial
 * @returns {(element: Element, around: Around) => HTMLElement}
 */
function places(chosenAs, initial) {
  return (element, around) => {
    const current = held(around.drawing, around.block, element.action_id)?.[chosenAs] ?? element[initial];
    const here = element.default_to_current_conversation ? state.channel || directChannel() : undefined;
    const now = /** @type {string | undefined} */ (current ?? here);
    if (now !== undefined && current !== now && around.labelledBy)
      around.chosen({ type: element.type, [chosenAs]: now });
    return selecting(placeChoices(), now, element.placeholder?.text, around, (value) => ({
      type: element.type,
      [chosenAs]: value || null,
    }));
  };
}

/**
 * @param {string} chosenAs
 * @param {'initial_conversations' | 'initial_channels'} initial
 * @returns {(element: Element, around: Around) => HTMLElement}
 */
function manyPlaces(chosenAs, initial) {
  return (element, around) => {
    const current = /** @type {string[]} */ (
      held(around.drawing, around.block, element.action_id)?.[chosenAs] ?? element[initial] ?? []
    );
    const choices = placeChoices().map(([value = '', label = '']) => ({
      value,
      label,
      on: current.includes(value),
    }));
    return boxes('checkbox', choices, around, (values) => ({ type: element.type, [chosenAs]: values }));
  };
}

/**
 * @param {Element} element
 * @param {Around} around
 */
function checks(element, around) {
  const options = optionsOf(element);
  const kept = /** @type {Option[] | undefined} */ (
    held(around.drawing, around.block, element.action_id)?.selected_options
  );
  const on = (kept ?? element.initial_options ?? []).map(({ value }) => value);
  const choices = options.map(({ text, value, description }) => ({
    value,
    label: text.text,
    description: description?.text,
    on: on.includes(value),
  }));
  return boxes('checkbox', choices, around, (values) => ({
    type: element.type,
    selected_options: options.filter(({ value }) => values.includes(value)),
  }));
}

/**
 * @param {Element} element
 * @param {Around} around
 */
function radios(element, around) {
  const options = optionsOf(element);
  const kept =
    /** @type {Option | undefined} */ (
      held(around.drawing, around.block, element.action_id)?.selected_option
    ) ?? element.initial_option;
  const choices = options.map(({ text, value, description }) => ({
    value,
    label: text.text,
    description: description?.text,
    on: kept?.value === value,
  }));
  return boxes('radio', choices, around, ([value]) => ({
    type: element.type,
    selected_option: options.find((one) => one.value === value) ?? null,
  }));
}

let groups = 0;

/**
 * @param {'checkbox' | 'radio'} type
 * @param {{ value: string, label: string, description?: string | undefined, on: boolean }[]} choices
 * @param {Around} around
 * @param {(values: string[]) => Chosen} made
 */
function boxes(type, choices, around, made) {
  const name = `group${(groups += 1)}`;
  const naming = { ...named(around), required: undefined };
  const group = h(
    'div',
    { ...naming, role: type === 'radio' ? 'radiogroup' : 'group', class: 'boxes' },
    ...choices.map(({ value, label, description, on }) =>
      h(
        'label',
        {},
        h('input', { type, name, value, checked: on }),
        h('span', {}, label, description !== undefined && h('small', {}, description)),
      ),
    ),
  );
  group.addEventListener('change', () => {
    const all = /** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll('input:checked'));
    around.chosen(made([...all].map((box) => box.value)));
  });
  return group;
}

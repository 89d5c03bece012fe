/**
 * Makes an element. Text always goes in as text, so that nothing a message holds is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties] attributes by their names; functions are listeners; false and undefined leave out
 * @param {...(Node | string | false | undefined | null)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false || value === null) continue;
    if (typeof value === 'function') {
      element.addEventListener(name, /** @type {EventListener} */ (value));
    } else element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children)
    if (typeof child === 'string') element.append(drawable(child));
    else if (child) element.append(child);
  return element;
}

/**
 * The letters that the page brings have one of the two wave dashes, and both look alike.
 * @param {string} text
 */
const drawable = (text) => text.replaceAll('\uff5e', '\u301c');

/**
 * The element with an id that the page is known to have.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

let last = 0;

/** An id that nothing else on the page has. */
export function freshId() {
  last += 1;
  return `n${last}`;
}

/**
 * A drawing of a few strokes, which says nothing to a screen reader.
 * @param {string} path
 */
export function icon(path) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const shape = document.createElementNS(space, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

export const icons = {
  send: 'M3 3l14 7-14 7 2.5-7zM5.5 10H11',
  more: 'M4 9h1.5v1.8H4zM9.3 9h1.5v1.8H9.3zM14.6 9h1.5v1.8h-1.5z',
  close: 'M5 5l10 10M15 5L5 15',
  thread: 'M4 4h12v9H9l-4 3v-3H4z',
  replay: 'M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2',
  menu: 'M3 5h14M3 10h14M3 15h14',
  bolt: 'M11 2L4 11h5l-1 7 8-10h-5z',
  up: 'M6 9V17H3V9zM6 9l3-7c1.5 0 2.2 1 2 2.5L10.6 8H16c1 0 1.6.9 1.3 1.9l-1.6 6c-.2.7-.7 1.1-1.4 1.1H6',
  down: 'M14 11V3h3v8zM14 11l-3 7c-1.5 0-2.2-1-2-2.5L9.4 12H4c-1 0-1.6-.9-1.3-1.9l1.6-6C4.5 3.4 5 3 5.7 3H14',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11',
};

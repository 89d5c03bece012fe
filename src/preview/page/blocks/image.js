import { h } from '../dom.js';

/** @import { Block } from '../types.d.ts' */

/**
 * A picture that the app uploaded. One from elsewhere is named and not fetched: the page asks nothing of other machines.
 * @param {Block} block
 */
export function image({ image_url: address = '', slack_file: file, alt_text: alt = '', title }) {
  const source = file?.id ? `/file/${file.id}` : (file?.url ?? address);
  const caption = typeof title === 'string' ? title : title?.text;
  const own = source.startsWith('/') || source.startsWith(location.origin);
  return h(
    'figure',
    {},
    own
      ? h('img', { src: source, alt })
      : h('a', { href: source, rel: 'noreferrer noopener', target: '_blank' }, alt || source),
    caption !== undefined && h('figcaption', {}, caption),
  );
}

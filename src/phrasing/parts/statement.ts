import { flatMap } from '../../dataset/flat-map.js';
import type { Part } from '../../answer/types.js';
import type { Block } from '../block.js';
import type { Speaker } from '../speaker.js';

/** Facts, definitions and lists that the record holds in words of its own. */
export function renderStatement(part: Extract<Part, { shape: 'statement' }>, { lang }: Speaker): Block {
  const [first, ...rest] = part.lines;
  return {
    headline: first?.[lang] ?? '',
    lines: rest.map((said) => ({ label: '', text: said[lang] })),
    shown: [],
    places: flatMap(part.lines, ({ source }) => (source ? [source] : [])),
  };
}

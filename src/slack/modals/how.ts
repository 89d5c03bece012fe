import type { types } from '@slack/bolt';
import type { TreeLine } from '../../phrasing/take/tree.js';
import { plain } from '../blocks/escape.js';
import { headline } from '../blocks/sections.js';
import type { Details } from '../ports.js';
import { texts } from '../texts.js';
import { modal } from './parts.js';

/** How deep Slack indents a list. */
const deepest = 8;
/** A step is as long as this at most; the documents' own words are shorter. */
const longest = 1_000;

/** How the figures of an answer were found: each step with what it follows from, down to the printed cells. */
export function howModal({ lang, subject, tree }: Details): types.ModalView {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.how,
    close: modals.close,
    blocks: [...headline(subject), ...groups(tree).map(treeBlock)],
    pointer: shortened,
  });
}

/** The steps below each figure that was shown, as one block. */
function groups(tree: readonly TreeLine[]): TreeLine[][] {
  const all: TreeLine[][] = [];
  for (const line of tree) {
    if (line.depth === 0) all.push([]);
    all.at(-1)?.push(line);
  }
  return all;
}

function treeBlock(lines: readonly TreeLine[]): types.RichTextBlock {
  return {
    type: 'rich_text',
    elements: lines.map(({ depth, text, reason }) => ({
      type: 'rich_text_list',
      style: 'bullet',
      indent: Math.min(depth, deepest),
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: plain(text, longest), style: { bold: true } },
            ...(reason === '' ? [] : [{ type: 'text' as const, text: plain(`\n${reason}`, longest) }]),
          ],
        },
      ],
    })),
  };
}

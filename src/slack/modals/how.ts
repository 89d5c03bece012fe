import type { types } from '@slack/bolt';
import type { TreeLine } from '../../phrasing/take/tree.js';
import { mrkdwn, plain } from '../blocks/escape.js';
import type { Block } from '../blocks/kinds.js';
import { limits } from '../blocks/limits.js';
import { headline, paragraphs } from '../blocks/sections.js';
import type { Details, SourceDocument } from '../ports.js';
import { texts } from '../texts.js';
import type { ModalTexts } from '../texts/modals.js';
import { modal } from './parts.js';

/** How deep Slack indents a list. */
const deepest = 8;
/** A step is as long as this at most; the documents' own words are shorter. */
const longest = 1_000;

/** How the figures of an answer were found: each step with what it follows from, down to the printed cells. */
export function howModal({ lang, subject, tree, documents }: Details): types.ModalView {
  const { modals, shortened } = texts[lang];
  return modal({
    title: modals.how,
    close: modals.close,
    blocks: [...headline(subject), ...groups(tree).map(treeBlock), ...documentBlocks(modals, documents)],
    pointer: shortened,
  });
}

/** The documents that were read, linked where they have an address. */
function documentBlocks(
  { documents: label, newswire }: ModalTexts,
  documents: readonly SourceDocument[],
): Block[] {
  const lines = documents.map((one) => `• ${withAddress(one, newswire)}`);
  return lines.length === 0 ? [] : paragraphs([`*${label}*`, ...lines], limits.section.text).blocks;
}

/** What was read is linked by its name; a copy of it by what that is. */
function withAddress({ title, url, isCopy = false }: SourceDocument, copy: string): string {
  const name = mrkdwn(title.replaceAll('|', '/'), longest);
  if (url === undefined || !isAddress.test(url)) return name;
  const link = (words: string): string => `<${url.replaceAll('&', '&amp;')}|${words}>`;
  return isCopy ? `${name} · ${link(copy)}` : link(name);
}

/** Whatever else could stand there would end the link, or lead elsewhere than into a browser. */
const isAddress = /^https?:\/\/[^\s<>|]{1,1500}$/;

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

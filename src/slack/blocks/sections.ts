import { mrkdwn } from './escape.js';
import type { Block } from './kinds.js';
import { limits } from './limits.js';

/** Text that is already mrkdwn, as a block; nothing for no text. `verbatim` keeps Slack from finding links in it. */
export function section(text: string): Block[] {
  if (text.trim() === '') return [];
  return [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }];
}

/** The answer in bold and what it is about below it. */
export function headline(answer: string, subject = ''): Block[] {
  // Half of the section for each, less the line break and the stars; a star inside would end the bold.
  const half = (limits.section.text - '\n'.length) / 2;
  const bold = mrkdwn(answer.replaceAll('*', '∗').trim(), half - '**'.length);
  return section([bold && `*${bold}*`, mrkdwn(subject, half)].filter(Boolean).join('\n'));
}

/** Small print: where figures come from and on which basis. */
export function smallPrint(label: string, rows: readonly string[]): Block[] {
  return rows.length === 0 ? [] : note([label, ...rows].join('\n'));
}

/** A line in small print; nothing for no text. */
export function note(words: string): Block[] {
  const text = mrkdwn(words, limits.context.text);
  if (text.trim() === '') return [];
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

/** As many paragraphs as the room allows, in as few sections as Slack's limit allows. */
export function paragraphs(
  texts: readonly string[],
  room: number,
): { readonly blocks: Block[]; readonly cut: boolean } {
  const sections: string[] = [];
  let used = 0;
  for (const text of texts) {
    if (used + text.length > room) return { blocks: sections.flatMap(section), cut: true };
    used += text.length + 1;
    append(sections, text);
  }
  return { blocks: sections.flatMap(section), cut: false };
}

/** `label  text`, both escaped, never more than one section holds. */
export function labelled(label: string, text: string): string {
  const name = mrkdwn(label.replaceAll('*', '∗').trim(), limits.button.text);
  const prefix = name && `*${name}*  `;
  return prefix + mrkdwn(text, limits.section.text - prefix.length);
}

function append(sections: string[], text: string): void {
  const last = sections.at(-1);
  if (last !== undefined && last.length + 1 + text.length <= limits.section.text)
    sections[sections.length - 1] = `${last}\n${text}`;
  else sections.push(text);
}

import type { Fields } from '../workspace/shape.js';
import { Refusal } from './method.js';

/** The blocks that a message may hold, as the page draws them; Slack refuses a message with any other. */
const kinds = new Set([
  'actions',
  'context',
  'context_actions',
  'data_table',
  'data_visualization',
  'divider',
  'header',
  'image',
  'input',
  'markdown',
  'rich_text',
  'section',
  'table',
]);

const most = { message: 50, view: 100 } as const;

/** @throws Refusal as Slack would refuse them: too many, or of a kind that it does not know. */
export function checkBlocks(blocks: readonly Fields[], where: keyof typeof most = 'message'): void {
  if (blocks.length > most[where] || blocks.some(({ type }) => !kinds.has(String(type))))
    throw new Refusal('invalid_blocks');
}

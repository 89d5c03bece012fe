import type { Fields, StoredBlock } from './shape.js';

let count = 0;
const next = (): string => `b${(count += 1)}`;

/** Slack names each block that comes without a name, and so does the preview: clicks are told apart by it. */
export function withBlockIds(blocks: readonly Fields[]): StoredBlock[] {
  return blocks.map((block) => ({
    ...block,
    type: String(block.type),
    block_id: typeof block.block_id === 'string' && block.block_id !== '' ? block.block_id : next(),
  }));
}

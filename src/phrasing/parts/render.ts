import type { Part } from '../../answer/types.js';
import type { Block } from '../block.js';
import type { Speaker } from '../speaker.js';
import { renderExplain } from './explain.js';
import { renderRank, renderTable } from './rows.js';
import { renderStatement } from './statement.js';
import { renderTarget } from './target.js';
import { renderValues } from './values.js';

type Renderers = {
  readonly [shape in Part['shape']]: (part: Extract<Part, { shape: shape }>, speaker: Speaker) => Block;
};

/** One renderer for each shape of a part. */
const RENDERERS: Renderers = {
  values: renderValues,
  table: renderTable,
  rank: renderRank,
  target: renderTarget,
  explain: renderExplain,
  statement: renderStatement,
};

/** Puts one part of an answer into words. */
export function renderPart(part: Part, speaker: Speaker): Block {
  const render = RENDERERS[part.shape] as (part: Part, speaker: Speaker) => Block; // the table pairs each shape with its own
  return render(part, speaker);
}

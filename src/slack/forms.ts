import type { types } from '@slack/bolt';
import { asKnown, type Body } from './blocks/kinds.js';
import { refusesBlocks } from './failure.js';

/** How long a workspace is taken at its word that it does not draw a kind of block: Slack rolls new ones out. */
const remembered = 24 * 60 * 60 * 1000;

/** Kinds that not every workspace draws. */
const newKinds = new Set(['data_visualization', 'data_table', 'table', 'context_actions']);

/** What a workspace refused, and until when that counts; kept by whatever stands for it, such as its client. */
const refused = new WeakMap<object, Map<string, number>>();

/** A message as the library sends it. */
export interface Sendable {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Sends the richest form that this workspace takes, and remembers which kinds of blocks it refused. */
export async function inFormTaken<Result>(
  workspace: object,
  message: Body,
  send: (body: Sendable) => Promise<Result>,
  now: () => number = Date.now,
): Promise<Result> {
  const body = firstKnownToBeTaken(message, workspace, now());
  try {
    return await send(sendable(body));
  } catch (error) {
    const { plainer } = body;
    if (!plainer || !refusesBlocks(error)) throw error;
    const result = await inFormTaken(workspace, plainer, send, now);
    // Only what was taken without them shows that it was these kinds that were refused.
    remember(workspace, missingIn(plainer, body), now() + remembered);
    return result;
  }
}

const sendable = ({ text, blocks }: Body): Sendable => ({ text, blocks: asKnown(blocks) });

function firstKnownToBeTaken(body: Body, workspace: object, now: number): Body {
  const known = refused.get(workspace);
  const hopeless = kindsIn(body).some((kind) => (known?.get(kind) ?? 0) > now);
  return hopeless && body.plainer ? firstKnownToBeTaken(body.plainer, workspace, now) : body;
}

function remember(workspace: object, kinds: readonly string[], until: number): void {
  const known = refused.get(workspace) ?? new Map<string, number>();
  for (const kind of kinds) known.set(kind, until);
  refused.set(workspace, known);
}

const missingIn = (plainer: Body, body: Body): string[] =>
  kindsIn(body).filter((kind) => !kindsIn(plainer).includes(kind));

const kindsIn = ({ blocks }: Body): string[] => [
  ...new Set<string>(blocks.map(({ type }) => type).filter((type) => newKinds.has(type))),
];

import { cutMarkup } from './escape.js';
import type { Block } from './kinds.js';
import { isCarriedWhole, limits, limitsByType } from './limits.js';

/** Where blocks stand: each place takes so many of them. */
export type Surface = 'message' | 'modal' | 'home';

export interface Fitted {
  readonly blocks: Block[];
  /** Something was shortened or left out. */
  readonly cut: boolean;
}

/**
 * The last step before anything is shown: holds blocks to the table of limits, whatever made them. What is too long is
 * shortened, what is too many is left out at the end, and the pointer to the rest is added where either happened.
 */
export function fit(blocks: readonly Block[], surface: Surface, pointer: readonly Block[] = []): Fitted {
  const state = { cut: false };
  const each = blocks.flatMap((block) => limited(block, state) ?? []);
  const single = surface === 'message' ? oncePerMessage(each, state) : each;
  if (!state.cut && hasRoom(single, surface)) return { blocks: single, cut: false };
  const kept = [...single];
  while (kept.length > 0 && !hasRoom([...kept, ...pointer], surface)) kept.splice(leastWanted(kept), 1);
  return { blocks: [...kept, ...pointer], cut: true };
}

interface State {
  cut: boolean;
}

/** A block within its own limits, and all that stands in it; undefined when what is left of it says nothing. */
function limited(block: Block, state: State): Block | undefined {
  const held = hold(block, state);
  // What leaves a block leaves it of the same kind: only strings are shortened and lists made shorter.
  return isBlank(held) ? undefined : (held as Block);
}

function hold(node: unknown, state: State): unknown {
  if (Array.isArray(node)) return eachHeld(node, (one) => hold(one, state));
  if (!isObject(node)) return node;
  let inside = node;
  for (const key of Object.keys(node)) inside = withHeld(inside, key, hold(node[key], state));
  const rules = typeof node.type === 'string' ? (rulesByType.get(node.type) ?? []) : [];
  return rules.reduce<unknown>((held, rule) => apply(held, 0, rule, state), inside);
}

interface Rule {
  readonly path: readonly string[];
  readonly max: number;
  /** Leaves what holds it where it is over its limit; else it is cut. */
  readonly leaves: boolean;
}

const rulesByType: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries(limitsByType).map(([type, rows]) => [
    type,
    Object.entries(rows).map(([at, max]) => ({ path: at.split('.'), max, leaves: isCarriedWhole(at) })),
  ]),
);

/** One rule, along its path from a step on; undefined for what has to leave the list that it stands in. */
function apply(node: unknown, step: number, rule: Rule, state: State): unknown {
  if (node === undefined) return undefined;
  const key = rule.path[step];
  if (key === undefined) return heldTo(node, rule, state);
  if (key === '*')
    return Array.isArray(node) ? eachHeld(node, (one) => apply(one, step + 1, rule, state)) : node;
  if (!isObject(node) || node[key] === undefined) return node;
  const held = apply(node[key], step + 1, rule, state);
  return held === undefined && rule.leaves ? undefined : withHeld(node, key, held);
}

/** Most of what is drawn keeps within all limits, and stays the same object then. */
function withHeld(node: Record<string, unknown>, key: string, held: unknown): Record<string, unknown> {
  return node[key] === held ? node : { ...node, [key]: held };
}

function eachHeld(list: readonly unknown[], holdOne: (one: unknown) => unknown): readonly unknown[] {
  const held = list.map(holdOne);
  return held.every((one, at) => one === list[at]) ? list : held.filter((one) => one !== undefined);
}

function heldTo(node: unknown, { max, leaves }: Rule, state: State): unknown {
  if (!(typeof node === 'string' || Array.isArray(node)) || node.length <= max) return node;
  state.cut = true;
  if (leaves) return undefined;
  return typeof node === 'string' ? cutMarkup(node, max) : node.slice(0, max);
}

/** A list that lost all it held draws nothing, and Slack refuses it. */
function isBlank(node: unknown): boolean {
  if (!isObject(node)) return true;
  const { elements } = node;
  return Array.isArray(elements) && elements.length === 0;
}

/** A message holds one table and two charts; what is more of them stays out. */
function oncePerMessage(blocks: readonly Block[], state: State): Block[] {
  const most = { table: limits.message.tables, chart: limits.message.charts };
  const count = { table: 0, chart: 0 };
  return blocks.filter(({ type }) => {
    const kind = dataKind(type);
    if (kind === undefined) return true;
    count[kind] += 1;
    if (count[kind] <= most[kind]) return true;
    state.cut = true;
    return false;
  });
}

function dataKind(type: string): 'table' | 'chart' | undefined {
  if (type === 'table' || type === 'data_table') return 'table';
  return type === 'data_visualization' ? 'chart' : undefined;
}

function hasRoom(blocks: readonly Block[], surface: Surface): boolean {
  if (blocks.length > limits[surface].blocks) return false;
  return surface !== 'message' || characters(blocks) <= limits.message.characters;
}

/** Data goes first, then the last section; the headline stays. */
function leastWanted(blocks: readonly Block[]): number {
  const data = blocks.findLastIndex(({ type }) => dataKind(type) !== undefined);
  if (data > 0) return data;
  const text = blocks.findLastIndex(({ type }) => type === 'section' || type === 'divider');
  return text > 0 ? text : blocks.length - 1;
}

const counted = new Set(['text', 'value', 'caption', 'accessibility_label', 'title', 'label', 'name']);

/** How much of a message's size the blocks take up. */
export function characters(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + charactersIn(block), 0);
}

function charactersIn(node: object): number {
  let sum = 0;
  for (const [key, value] of Object.entries(node) as [string, unknown][])
    if (typeof value === 'string') sum += counted.has(key) ? value.length : 0;
    else if (typeof value === 'object' && value !== null) sum += charactersIn(value);
  return sum;
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

import { isWordCode } from './normalize.js';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  values: T[] | null;
}

/** A trie over characters: all phrases that begin at a place are found in one walk. */
export class Trie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null };

  /** Adds a phrase, already normalized. A value that is there already is not added twice. */
  add(phrase: string, value: T, same: (a: T, b: T) => boolean = Object.is): void {
    if (phrase === '') return;
    let node = this.#root;
    for (let at = 0; at < phrase.length; at += 1) node = child(node, phrase.charCodeAt(at));
    node.values ??= [];
    if (!node.values.some((known) => same(known, value))) node.values.push(value);
  }

  /** Calls back for every phrase that begins at `start` and ends at a word boundary. */
  match(text: string, start: number, found: (end: number, values: readonly T[]) => void): void {
    if (start > 0 && isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(start))) return;
    let node: Node<T> | undefined = this.#root;
    for (let at = start; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (!node) return;
      if (node.values && isBoundary(text, at + 1)) found(at + 1, node.values);
    }
  }
}

function child<T>(node: Node<T>, code: number): Node<T> {
  const known = node.next.get(code);
  if (known) return known;
  const made: Node<T> = { next: new Map(), values: null };
  node.next.set(code, made);
  return made;
}

const isBoundary = (text: string, at: number): boolean =>
  at >= text.length || !(isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at)));

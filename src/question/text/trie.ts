import { isWordCode } from './normalize.js';

/** A stretch of letters that no other phrase shares in part, and what follows it. */
interface Node<T> {
  letters: string;
  /** By the code of the first letter; most nodes end a phrase and have none. */
  next: Map<number, Node<T>> | null;
  values: T[] | null;
}

const nodeOf = <T>(letters: string): Node<T> => ({ letters, next: null, values: null });

/** A trie over stretches of letters: all phrases that begin at a place are found in one walk. */
export class Trie<T> {
  readonly #root = nodeOf<T>('');

  /** Adds a phrase, already normalized. A value that is there already is not added twice. */
  add(phrase: string, value: T, same: (a: T, b: T) => boolean = Object.is): void {
    if (phrase === '') return;
    let node = this.#root;
    for (let at = 0; at < phrase.length; at += node.letters.length) node = child(node, phrase, at);
    node.values ??= [];
    if (!node.values.some((known) => same(known, value))) node.values.push(value);
  }

  /** Calls back for every phrase that begins at `start` and ends at a word boundary. */
  match(text: string, start: number, found: (end: number, values: readonly T[]) => void): void {
    if (start > 0 && isWordCode(text.charCodeAt(start - 1)) && isWordCode(text.charCodeAt(start))) return;
    let node = this.#root;
    for (let at = start; at < text.length;) {
      const next = node.next?.get(text.charCodeAt(at));
      if (!next || !text.startsWith(next.letters, at)) return;
      node = next;
      at += next.letters.length;
      if (node.values && isBoundary(text, at)) found(at, node.values);
    }
  }
}

/** The node for a phrase from a place on, as far as it has letters in common with others. */
function child<T>(node: Node<T>, phrase: string, at: number): Node<T> {
  const first = phrase.charCodeAt(at);
  const known = node.next?.get(first);
  const common = known ? sharedLength(known.letters, phrase, at) : 0;
  if (known?.letters.length === common) return known;
  const made = nodeOf<T>(known ? known.letters.slice(0, common) : phrase.slice(at));
  if (known) {
    known.letters = known.letters.slice(common);
    made.next = new Map([[known.letters.charCodeAt(0), known]]);
  }
  (node.next ??= new Map<number, Node<T>>()).set(first, made);
  return made;
}

function sharedLength(letters: string, phrase: string, at: number): number {
  let length = 0;
  while (length < letters.length && letters.charCodeAt(length) === phrase.charCodeAt(at + length))
    length += 1;
  return length;
}

const isBoundary = (text: string, at: number): boolean =>
  at >= text.length || !(isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at)));

import type { Role } from './roles.js';
import type { Sense } from './senses.js';
import type { Trie } from './trie.js';

/** How much of a question the words of an entry account for. */

/** Senses that may stand beside the keys of a topic without changing what is asked. */
const NEUTRAL: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'filler',
  'asks',
  'of',
  'and',
  'by',
  'from',
  'to',
  'elliptic',
  'ofWhich',
  'confirm',
  'asof',
  'part',
  'latest',
  'definition',
  'per',
  'actual',
  'since',
  'explain',
  'source',
  'include',
  'list',
  'calendar',
  'between',
  'compare',
]);

const BLANK = 32;

/** Which characters any topic may leave to words without weight. */
export function neutralMask(text: string, roles: readonly Role[]): boolean[] {
  const free: boolean[] = [];
  for (let at = 0; at < text.length; at += 1) free.push(text.charCodeAt(at) === BLANK);
  for (const role of roles) if (isNeutral(role)) free.fill(true, role.span.start, role.span.end);
  return free;
}

function isNeutral({ span, use }: Role): boolean {
  if (use === 'period' || use === 'number') return true;
  if (span.senses.some((sense) => NEUTRAL.has(sense.t))) return true;
  return use === 'idle' && !span.senses.some((sense) => sense.t === 'deed');
}

/** Do the phrases of an entry cover all that is not free? */
export function covers(text: string, free: readonly boolean[], phrases: Trie<true>): boolean {
  let reach = 0;
  const extend = (end: number): void => {
    reach = Math.max(reach, end);
  };
  for (let at = 0; at < text.length; at += 1) {
    phrases.match(text, at, extend);
    if (at >= reach && free[at] !== true) return false;
  }
  return true;
}

/** Which share of a question the phrases of an entry make up. */
export function share(text: string, phrases: Trie<true>): number {
  let reach = 0;
  let left = 0;
  const extend = (end: number): void => {
    reach = Math.max(reach, end);
  };
  for (let at = 0; at < text.length; at += 1) {
    phrases.match(text, at, extend);
    if (at >= reach) left += 1;
  }
  return 1 - left / text.length;
}

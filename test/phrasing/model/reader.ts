import type { Clause } from '../../../src/phrasing/clauses/clause.js';
import type { Prose } from '../../../src/phrasing/draft.js';

/** Words that may stand between clauses, written down apart from the guard's own list so that the two check each other. */
const HARMLESS = new Set(
  'and while also in addition additionally furthermore moreover separately meanwhile for comparison reference context background clarity completeness as by way of detail more here next finally lastly please note that'.split(
    ' ',
  ),
);
const HARMLESS_JA =
  /^(?:また|なお|さらに|加えて|[あ併]わ?せて|そして|一方|ちなみに|続いて|次に|最後に|ご?参考までに|参考として|前提として|背景として|補足(?:すると|として|ですが|いたしますと)|詳しくは|比較のため(?:申し上げると)?|ご留意いただきたい点として|、|。)*$/;

/**
 * What a reader sees beyond the clauses: words that are not harmless, clauses that are gone, come twice or stand behind
 * another head than their own. Empty when nothing is wrong.
 */
export function wrongsIn({ first, rest }: Prose, clauses: readonly Clause[]): string[] {
  const text = rest === '' ? first : `${first} ${rest}`;
  const places = clauses.map((clause) => ({ clause, places: findAll(text, clause.text) }));
  const wrong = places
    .filter((one) => one.places.length !== 1)
    .map(({ clause }) => `not once: ${clause.text}`);
  return [...wrong, ...foreign(text, clauses), ...strays(places, clauses)];
}

/** Everywhere that a clause stands, its first letter small or capital. */
function findAll(text: string, clause: string): number[] {
  const tail = clause.slice(1);
  return [
    ...text.matchAll(
      new RegExp(
        `[${escaped(clause.charAt(0))}${escaped(clause.charAt(0).toUpperCase())}]${escaped(tail)}`,
        'g',
      ),
    ),
  ].map((match) => match.index);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function foreign(text: string, clauses: readonly Clause[]): string[] {
  const left = clauses.reduce((rest, { text: clause }) => {
    const [place] = findAll(rest, clause);
    return place === undefined ? rest : `${rest.slice(0, place)} ${rest.slice(place + clause.length)}`;
  }, text);
  const words = left.split(/[\s.,;:]+/).filter((word) => word !== '');
  return words.filter((word) => !HARMLESS.has(word.toLowerCase()) && !HARMLESS_JA.test(word));
}

interface Placed {
  readonly clause: Clause;
  readonly places: readonly number[];
}

/** Clauses whose last head before them is not the one that they follow in the list. */
function strays(placed: readonly Placed[], clauses: readonly Clause[]): string[] {
  const shown = [...placed]
    .sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0))
    .map(({ clause }) => clause);
  const headOf = (order: readonly Clause[], clause: Clause): Clause | undefined =>
    order.slice(0, order.indexOf(clause)).findLast(({ place }) => place === 'head');
  return clauses
    .filter((clause) => clause.place === 'behind' && headOf(shown, clause) !== headOf(clauses, clause))
    .map(({ text }) => `behind another: ${text}`);
}

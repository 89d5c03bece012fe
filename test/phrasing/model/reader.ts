import type { Clause } from '../../../src/phrasing/clauses/clause.js';
import type { Prose } from '../../../src/phrasing/draft.js';
import type { Claim } from '../../../src/phrasing/model/joining-words.js';

/** Words that may stand between clauses, written down apart from the guard's own list so that the two check each other. */
const HARMLESS = new Set(
  'and also in addition additionally furthermore moreover separately for reference context clarity completeness as here next finally lastly please note that a'.split(
    ' ',
  ),
);
const HARMLESS_JA =
  /^(?:また|なお|このほか|そのほか|続けて|ご参考として|さらに|加えて|[あ併]わ?せて|そして|ちなみに|続いて|次に|最後に|ご?参考までに|参考として|補足(?:すると|として|ですが|いたしますと)|ご留意いただきたい点として|、|。)*$/;

/**
 * What a reader sees beyond the clauses: words that are not harmless, clauses that are gone, come twice or stand behind
 * another head than their own, contrasts that the signs of the figures deny. Empty when nothing is wrong.
 */
export function wrongsIn({ first, rest }: Prose, clauses: readonly Clause[]): string[] {
  const text = rest === '' ? first : `${first} ${rest}`;
  const places = clauses.map((clause) => ({ clause, places: findAll(text, clause.text) }));
  const wrong = places
    .filter((one) => one.places.length !== 1)
    .map(({ clause }) => `not once: ${clause.text}`);
  return [
    ...wrong,
    ...foreign(withoutClaims(text), clauses),
    ...unfounded(text, clauses),
    ...strays(places, clauses),
  ];
}

/** Words that set two subjects against each other or side by side, and words that make a clause more of the same, or why. */
const CLAIMS: readonly (readonly [Claim, RegExp])[] = [
  ['contrast', /\b(?:whereas|(?:in|by) contrast,|on the other hand,)|これに対して?、|対照的に、/gi],
  ['likeness', /\b(?:similarly|likewise),|同様に、|同じく、/gi],
  [
    'detail',
    /\b(?:in(?: more)? detail|(?:in|by) comparison|(?:for|as|by way of) background),|詳しくは、|具体的には、/gi,
  ],
  ['comparison', /\b(?:for|by way of) comparison,|比較(?:のため(?:申し上げると)?|として)、/gi],
  ['reason', /(?:その)?背景として、/g],
];

/** Each head with the clauses that follow it until the next. */
export function groupsOf(clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = [];
  for (const clause of clauses)
    if (clause.place === 'head' || groups.length === 0) groups.push([clause]);
    else groups.at(-1)?.push(clause);
  return groups;
}

/** Which ways the signs and words of a text point, as a reader takes them. */
const waysIn = (text: string): Set<string> => {
  const found = (pattern: RegExp, way: string): string[] => (pattern.test(text) ? [way] : []);
  return new Set([
    ...found(/\+[\d.]*[1-9]|\brose\b|増え|上昇/, 'up'),
    ...found(/[−△▲][\d.]*[1-9]|\bfell\b|減り|低下/, 'down'),
    ...found(/above the target|beat|上回|上振れ/, 'above'),
    ...found(/short of the target|below the target|missed|下回|下振れ/, 'below'),
  ]);
};

/** Is a claim true before a clause, going by what a reader sees? */
export function bearsOut(claim: Claim, clause: Clause, groups: readonly (readonly Clause[])[]): boolean {
  if (claim === 'reason') return clause.kind === 'reason';
  if (claim === 'comparison') return !['reason', 'note', 'versions', 'assumption'].includes(clause.kind);
  if (claim === 'detail') return clause.place !== 'head';
  return clause.place === 'head' && goTogether(claim, clause, groups);
}

/** Do the subject of a head and the one before it go apart, or the same way, going by their words alone? */
function goTogether(
  claim: 'contrast' | 'likeness',
  head: Clause,
  groups: readonly (readonly Clause[])[],
): boolean {
  const at = groups.findIndex(([first]) => first === head);
  const [before, after] = [groups[at - 1], groups[at]].map((group) =>
    [...waysIn((group ?? []).map(({ text }) => text).join(' '))].join(),
  );
  if (claim === 'likeness') return before === after && /^\w+$/.test(before ?? '');
  return ['up,down', 'down,up', 'above,below', 'below,above'].includes(`${before},${after}`);
}

/** Claims that stand before a clause that does not bear them out. */
function unfounded(text: string, clauses: readonly Clause[]): string[] {
  const place = ({ text: clause }: Clause): number => findAll(text, clause)[0] ?? 0;
  const shown = [...clauses].sort((a, b) => place(a) - place(b));
  const groups = groupsOf(shown);
  return CLAIMS.flatMap(([claim, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words }) => {
      const next = shown.find((clause) => place(clause) > index);
      const within = shown.some((one) => place(one) < index && index < place(one) + one.text.length);
      return within || (next && bearsOut(claim, next, groups)) ? [] : [`unfounded: ${words}`];
    }),
  );
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

const withoutClaims = (text: string): string =>
  CLAIMS.reduce((rest, [, pattern]) => rest.replaceAll(pattern, ''), text);

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

/** "more than half of A from B": a claim of a share, as it is made of B with a number. */

type Rule = readonly [RegExp, string];

const BOUND = '(?:(?:more|less|greater|fewer) than|over|under|at least|at most|above|below)';
const OF_WHOLE = `(${BOUND} [\\d.]+%) of (?:the |its |our )?(.+?)`;

const RULES: readonly Rule[] = [
  [new RegExp(`\\b(${BOUND}) (?:a |one )?half (?=of\\b)`, 'g'), '$1 50% '],
  [
    new RegExp(
      `\\b(is|are|was|were) ${OF_WHOLE} (?:coming |earned |derived )?(?:from|made up of|attributable to) (.+)$`,
    ),
    '$1 $4 $2 of $3',
  ],
  [new RegExp(`\\b(?:do|does) ${OF_WHOLE} (?:come|stem|derive) from (.+)$`), 'is $3 $1 of $2'],
  [new RegExp(`\\bdid ${OF_WHOLE} (?:come|stem|derive) from (.+)$`), 'was $3 $1 of $2'],
];

/** Of a movement, a part is no share of the figure that moved. */
const MOVED =
  /\b(?:increases?|growth|rises?|decreases?|declines?|falls?|drops?|gains?|changes?|improvement)\b/;

/** Writes a half out, where it bounds a share, and says the part before its whole. */
export const writeShareClaim = (text: string): string =>
  /(?:\bhalf|%) of\b/.test(text) && !MOVED.test(text)
    ? RULES.reduce((current, [said, written]) => current.replace(said, written), text)
    : text;

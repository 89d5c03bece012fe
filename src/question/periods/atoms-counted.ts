import type { Step } from '../query.js';
import { COUNT, COUNT_WORDS, countOf, DIGITS, type Rule } from './atom.js';

const withThe = (words: readonly string[]): string[] => [...words, ...words.map((word) => `the ${word}`)];

const STEP = '(?:(?:full |fiscal |financial |business |reported )*(years?|yrs?|quarters?|qtrs?))';
const stepOf = (said: string | undefined): Step => (said?.startsWith('q') ? 'quarter' : 'year');
/** What shows that so many years are a stretch of time, beside "over": an end by name, or the rate that leads through them. */
const ENDS =
  '(?: (?:to|ended|ending|until|through|from) (?:the )?(?:end of )?(?:(?:fiscal )?year )?(?:f|\\d|[a-z]{3,9} ?(?:\\d{1,2},? ?)?(?:20)?\\d\\d))';
const COMPOUND = '[^?]*?\\b(?:cagr|compound)';

/** English names of so many years or quarters. */
export const COUNTED_RULES: readonly Rule[] = [
  {
    name: 'several up to the latest',
    begins: withThe(['last', 'past', 'latest', 'most recent', 'trailing', 'recent']),
    pattern: new RegExp(
      `(?:the )?(?:last|past|latest|most recent|trailing|recent) ${COUNT} ${STEP}(?![a-z])`,
      'y',
    ),
    read: (m) => ({ a: 'last', count: countOf(m[1]), step: stepOf(m[2]) }),
    examples: ['last three years', 'the past 4 quarters', 'most recent five fiscal years'],
  },
  {
    name: 'so many before or after',
    begins: [...DIGITS, ...COUNT_WORDS],
    then: ' ',
    pattern: new RegExp(
      `${COUNT} ${STEP} (ago|earlier|before|back|prior|previously|later|after|on)(?![a-z])`,
      'y',
    ),
    read: (m) => ({
      a: 'ago',
      count: countOf(m[1]) * (/^(?:later|after|on)$/.test(m[3] ?? '') ? -1 : 1),
      step: stepOf(m[2]),
    }),
    examples: ['two quarters ago', '3 years earlier', 'four years later'],
  },
  {
    name: 'so many months before',
    begins: [...DIGITS, ...COUNT_WORDS],
    then: ' ',
    pattern: /(three|3|twelve|12) months (?:ago|earlier|before|back|prior|previously)(?![a-z])/y,
    read: (m) => ({ a: 'ago', count: 1, step: /^(?:three|3)$/.test(m[1] ?? '') ? 'quarter' : 'year' }),
    examples: ['three months before', '12 months earlier'],
  },
  {
    name: 'so many on end',
    begins: withThe([...DIGITS, ...COUNT_WORDS]),
    pattern: new RegExp(
      `(?:the )?${COUNT} ?(?:${STEP}|(y))(?:(?=${ENDS}|${COMPOUND})|(?<=\\b(?:cagr|compound)[^?]*|\\bover (?:the )?\\S+ \\S+)(?![a-z]))`,
      'y',
    ),
    // "one year" is told from the year before
    read: (m) => (countOf(m[1]) < 2 ? null : { a: 'last', count: countOf(m[1]), step: stepOf(m[2]) }),
    examples: ['the three years ended fy2015', '5y cagr'],
  },
];

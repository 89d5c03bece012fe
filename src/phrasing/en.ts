import type { Phrases } from './phrases.js';

const SCOPE = "I answer questions about IIJ's disclosed results, targets and dividends";
const many = (word: string, items: readonly string[]): string =>
  `${word}${items.length > 1 ? 's' : ''} ${and(items.map((item) => `"${item}"`))}`;

function and(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** "in FY2016", but "at 31 March 2017". */
const within = (period: string): string => `${/^\d{1,2} [A-Z]/.test(period) ? 'at' : 'in'} ${period}`;

/** "is" or "are", by the noun before a preposition or by how many are named. */
function be(what: string): string {
  const [noun = ''] = what.split(/ (?:by|of|in|from|to|for|per|provided) /);
  return what.includes('" and "') ||
    /(?:[^s]s|orders received|payables|receivables)(?: \([^)]*\))?$/.test(noun)
    ? 'are'
    : 'is';
}

/** English. */
export const en: Phrases = {
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '. ',
  and,
  quoted: (text) => `"${text}"`,
  brackets: (text) => ` (${text})`,
  labels: {
    yoy: () => 'YoY',
    qoq: 'QoQ',
    how: 'How',
    printed: 'Printed as',
    why: (against) =>
      ({
        yoy: 'Stated reason (YoY)',
        qoq: 'Stated reason (QoQ)',
        plan: 'Stated reason (against plan)',
        none: 'Stated reason',
      })[against ?? 'none'],
    note: 'Note',
    assumed: 'Assumed',
    growth: 'Growth',
    gap: 'Gap',
    setOn: 'Set on',
    versions: 'Versions',
    canAnswer: 'I can answer',
    unanswered: 'Not answered',
    source: 'Source',
    amount: 'Amount',
    period: 'Period',
    item: 'Item',
    share: 'Share',
    total: 'Total',
    change: 'Change',
  },
  subject: (name, period) => `${name}, ${period}`,
  basisOf: {
    target: (name) => `${name}, company target`,
    forecast: (name) => `${name}, company forecast`,
    implied: (name) => `${name}, difference of company targets`,
  },
  against: (base) => ` against ${base}`,
  rangeOf: (from, to) => `${from} to ${to}`,
  ratioOf: (percent, ratio, divisor) =>
    divisor === undefined ? `${ratio} ${percent}` : `${percent} of ${divisor}`,
  shareOf: (percent, whole) => `${percent} of ${whole}`,
  changeIn: (name) => `the change in ${name}`,
  named: (name, value) => `${name} ${value}`,
  under: (name, text) => `${name}: ${text}`,
  brief: (name, period) => `${period} ${name}`,
  unchanged: (value) => `unchanged (${value})`,
  loss: (value) => `${value} (loss)`,
  changed: (change, now, was, base) => `${change}: ${now} from ${was} ${within(base)}`,
  from: (value, period) => `from ${value} ${within(period)}`,
  changeFrom: (change, value, period) => `${change} from ${value} ${within(period)}`,
  unchangedFrom: (value, period) => `unchanged from ${value} ${within(period)}`,
  ratioChange: (points, from) => `ratio ${points} from ${from}`,
  kinds: {
    average: (value) => `${value} on average`,
    cagr: (value) => `${value} a year, compounded`,
    achievement: (value) => `${value} of the company target`,
    progress: (value) => `${value} of the company target`,
    gap: (value) => `${value} against the company target`,
  },
  formula: {
    plus: ' + ',
    minus: ' − ',
    times: ' × ',
    over: ' ÷ ',
    equals: ' = ',
    basis: { actual: 'result', target: 'company target', forecast: 'company forecast' },
    operand: (name, value) => `${name} ${value}`,
    growth: (after, before) => `(${after} − ${before}) ÷ ${before}`,
    average: (items) => `average of ${and(items)}`,
    cagr: (from, to) => `compound annual rate from ${from} to ${to}`,
    forward: (before, change) => `worked out from ${before} and the change of ${change} after it`,
    backward: (after, change) => `worked back from ${after} and its change of ${change}`,
  },
  yes: (text) => `Yes: ${text}`,
  no: (text) => `No: ${text}`,
  moved: {
    up: ({ name, now, was, by, period, base }) =>
      `${name} rose to ${now} ${within(period)} from ${was} ${within(base)}${by === undefined ? '' : ` (${by})`}`,
    down: ({ name, now, was, by, period, base }) =>
      `${name} fell to ${now} ${within(period)} from ${was} ${within(base)}${by === undefined ? '' : ` (${by})`}`,
    signed: ({ name, now, was, by, period, base }) =>
      `${name} went to ${now} ${within(period)} from ${was} ${within(base)}${by === undefined ? '' : ` (${by})`}`,
    flat: ({ name, now, period, base }) => `${name} was unchanged at ${now} ${within(period)} and ${base}`,
  },
  denied: (direction, ratio) => {
    if (ratio) return direction === 'up' ? 'It did not improve: ' : 'It did not get worse: ';
    return direction === 'up' ? 'It did not rise: ' : 'It did not fall: ';
  },
  noReason: 'The documents I hold state no reason for this change',
  target: {
    compared: ({ result, resultPeriod, target }) =>
      `${result}${resultPeriod === undefined ? '' : ` in ${resultPeriod}`} against the company's target ${target}`,
    estimated: ({ result, target }) => `${result} against the company's estimate of ${target}`,
    nearly: (reached) => (reached ? ' (met)' : ' (just short of it)'),
    verdict: { above: 'above target', in_line: 'in line with the target', below: 'below target' },
    gap: (verdict, size) =>
      verdict === 'below'
        ? `short of the target by ${size}`
        : verdict === 'above'
          ? `above the target by ${size}`
          : `${size} from the target`,
    remaining: (amount) => `${amount} to go`,
    progress: (percent, { result, resultPeriod, target, period }) =>
      `${percent} of the company's target for ${period}: ${result}${resultPeriod === undefined ? '' : ` in ${resultPeriod}`} against ${target}`,
    result: (text) => `Result ${text}`,
    achieved: (percent) => `${percent} of the company target`,
    setOn: (value, day) => `${value} (set ${day})`,
    status: { initial: 'initial target', revised: 'revised', reiterated: 'kept' },
    revised: (now, was, by) => `${now}, revised from ${was}${by === '' ? '' : ` (${by})`}`,
    unknownRevision: (when) =>
      `The company revised its targets${when === '' ? '' : ` on ${when}`}, but the revised value of this one is not in the documents I hold; the initial target is used`,
    group: { above: 'Above target', in_line: 'In line with the target', below: 'Below target' },
    ofCost: {
      nearly: (beyond) => (beyond ? ' (just above it)' : ' (within it)'),
      verdict: { above: 'above target', in_line: 'in line with the target', below: 'within the target' },
      gap: (verdict, size) =>
        verdict === 'below'
          ? `below the target by ${size}`
          : verdict === 'above'
            ? `above the target by ${size}`
            : `${size} from the target`,
      group: {
        above: 'Cost above target',
        in_line: 'Cost in line with the target',
        below: 'Cost within target',
      },
    },
    caution: 'Targets are forward-looking; actual results can differ.',
  },
  tables: {
    by: {
      trend: (name, period) => `${name}, ${period}`,
      breakdown: (name, period) => `Breakdown of ${name}, ${period}`,
      share: (name, period) => `Shares of ${name}, ${period}`,
      threshold: (name, period) => `${name}, ${period}`,
      rank: (name, period) => `${name}, ${period}`,
    },
    captioned: (caption, unit) => `${caption}, ${unit}`,
    ranked: (way, by, name, period) =>
      `${way === 'most' ? 'Highest' : 'Lowest'} ${by === 'value' ? '' : by === 'growth' ? 'growth of ' : 'increase in '}${name}, ${period}`,
    none: 'None',
    noneMoved: { up: 'None of them rose', down: 'None of them fell' },
    count: (many, of) => `${many} of ${of}`,
    trend: (first, last) => `${first} to ${last}`,
    others: 'and others',
  },
  sources: {
    cells: (table, rows, columns) => `${table}, ${many('row', rows)}, ${many('column', columns)}`,
    prose: (row, column) => `text, "${row}", ${column}`,
    place: (document, cells) => `${document}: ${cells}`,
    basis: (accounting, audited) => `${accounting}, consolidated, ${audited ? 'audited' : 'unaudited'}`,
  },
  rules: {
    'no period said: the latest results': 'the latest results',
    'no period said: the latest one with this figure': 'the latest with this figure',
    'the latest that is published': 'the latest published',
    'quarters are fiscal': 'quarters taken as fiscal',
    'a year of the era': 'taken as a year of the Japanese era',
    'a year is a fiscal year': 'a year taken as a fiscal year',
    'a year closes in March': 'a year taken as the fiscal year that ended in its March',
    'a month closes its year': 'a month taken as the end of the period to it',
    latest_results: 'the latest results',
    latest_date: 'the latest date in the documents',
    net_income_attributable: '"net income" taken as attributable to IIJ',
    yoy: 'growth taken year on year',
    fiscal: 'years and quarters taken as fiscal',
    company: 'the whole company',
    revenue: 'taken as revenue',
  },
  assumed: (value, rule) => `${value}, ${rule}`,
  whichPeriod: (label) => `Which period is "${label}"?`,
  whichOne: 'Which of these do you mean?',
  unavailable: {
    not_in_record: (what) => `${what} ${be(what)} not in the documents I hold`,
    not_disclosed: (what) => `The company does not disclose ${what}`,
    illegible: (what) => `${what} ${be(what)} printed, but cannot be read in my copy`,
    not_yet_published: (what) => `${what} ${be(what) === 'are' ? 'have' : 'has'} not been published yet`,
  },
  unread: (words) =>
    words === ''
      ? 'I could not read the whole of your question'
      : `I could not read what ${words} ${be(words) === 'are' ? 'ask' : 'asks'} for here`,
  goalOf: (thing) => `a target for ${thing}`,
  reasonOf: (thing) => `a reason for the change of ${thing}`,
  splitOf: (what) => `a breakdown of ${what}`,
  thing: (name, period) => (period === undefined ? name : `${name} for ${period}`),
  qualified: (words, thing) => `${words} for ${thing}`,
  unnamed: 'what you ask for',
  outOfScope: {
    other_company: `I hold no documents of other companies. ${SCOPE}, each figure with its source.`,
    advice: `I give no investment advice. ${SCOPE}, each figure with its source.`,
    forecast: `I make no forecasts of my own. ${SCOPE}, including the targets that the company has set.`,
    off_topic: `That is outside what I do. ${SCOPE}, each figure with its source.`,
    instruction: `I cannot follow instructions of that kind. ${SCOPE}, each figure with its source.`,
    empty: `${SCOPE}. Ask, for example, for the gross margin of network services.`,
    too_long: `That is too long for a question to me: please ask in a sentence or two. ${SCOPE}.`,
    private: `I hold published documents only, nothing confidential or personal. ${SCOPE}.`,
    greeting: `Hello. ${SCOPE}, each figure with its source.`,
  },
};

import { scopeOf } from '../../dataset/record.js';
import type { Expressions } from '../figures/expressions.js';
import { NAMES_TARGET } from './target-names.js';
import type { Frame } from '../roles/frame.js';
import { asksMeaning } from '../roles/meaning.js';
import { fromTo } from './both-ends.js';
import { isByHowMuch, isInPercent, isInPoints, isMultiple, takenAway } from './change-words.js';
import { everBest, HOW_MANY, MOVEMENT, stepAsked } from './order-words.js';
import { YES_OR_NO } from './premise-words.js';
import type { Ask } from '../query.js';
import { isShareOfSum } from '../figures/share-of-sum.js';
import { isCounted } from '../periods/counted.js';
import type { Times } from '../periods/spans-of-time.js';
import { namesRevision } from './target-words.js';

/** What a question asks for. */
export const askOf = (frame: Frame, times: Times, expressions: Expressions): Ask =>
  ASKS.find(([, test]) => test(frame, times, expressions))?.[0] ?? 'value';

type Test = (frame: Frame, times: Times, expressions: Expressions) => boolean;

const hasNames = (expressions: Expressions): boolean =>
  expressions.exprs.length > 0 || expressions.denominator !== undefined;
const listedPeriods = (times: Times): boolean => times.refs.length > 1 && !times.ranged;
const isTarget = (frame: Frame): boolean => {
  const facets = frame.all('target').map((one) => one.facet);
  return (
    (frame.ofTarget && facets.length > 0) ||
    facets.some((facet) => facet !== 'gap' && facet !== 'remaining' && facet !== 'revision') ||
    frame.roles.some(({ sense, span }) => sense?.t === 'target' && NAMES_TARGET.test(span.text)) ||
    namesRevision(frame) ||
    frame.has('version') ||
    frame.has('implied')
  );
};

/** "the items between operating income and income before tax": what a figure is made of, by its own name. */
const namesItems = (frame: Frame): boolean =>
  frame.roles.some(({ sense, span }) => sense?.t === 'measure' && ITEMS.test(span.text));
const ITEMS = /^what |^(?:\w+ )?(?:items|line items|lines|components) |^non-?\s?operating items$|項目$/;

/** "segment operating income", of no segment by name: of each of them. */
const ofSegments = (frame: Frame, exprs: Expressions['exprs']): boolean =>
  frame.has('segment') &&
  exprs.length > 0 &&
  exprs.every((expr) => expr.op === 'metric' && scopeOf(expr.metric) === 'company');

/** The first word that says anything. */
const firstSaid = ({ roles }: Frame): string => roles.find(({ use }) => use !== 'idle')?.span.text ?? '';

/** What is asked for, the most telling words first. */
const ASKS: readonly (readonly [Ask, Test])[] = [
  ['help', (frame, _, expressions) => frame.has('help') && !hasNames(expressions)],
  ['list', (frame, _, expressions) => frame.has('list') && !hasNames(expressions)],
  // "explain what is inside" asks for the parts, and for no reason
  [
    'explain',
    (frame) => frame.has('explain') && !(frame.has('breakdown') && /^explain\b/.test(firstSaid(frame))),
  ],
  ['source', (frame) => frame.has('source')],
  [
    'definition',
    (frame, times) =>
      frame.has('definition') &&
      (times.refs.length === 0 || (asksMeaning(frame.text) && !frame.has('change'))),
  ],
  ['target', (frame) => isTarget(frame)],
  [
    'threshold',
    (frame) =>
      frame.has('threshold') &&
      frame.numbers.length > 0 &&
      (frame.has('asks') || frame.has('trend') || stepAsked(frame) === 'year' || HOW_MANY.test(frame.text)),
  ],
  [
    'change',
    (frame, times, { exprs }) =>
      isMultiple(frame, times) ||
      isInPoints(frame, times) ||
      (exprs.length === 1 && isByHowMuch(frame, times)),
  ],
  // "it went from 5.1 to 6.8 billion, correct?"
  ['change', (frame) => fromTo(frame) !== undefined],
  ['rank', (frame, times, expressions) => frame.has('rank') && isRanking(frame, times, expressions)],
  [
    'aggregate',
    (frame, times, expressions) =>
      isWhole(frame, times) ||
      (frame.has('aggregate') && !isPlainSum(frame, times, expressions) && !isShareOfSum(frame, expressions)),
  ],
  ['share', (frame, _, expressions) => frame.has('share') && !expressions.share],
  [
    'breakdown',
    (frame, _, { exprs }) => frame.has('breakdown') || namesItems(frame) || ofSegments(frame, exprs),
  ],
  [
    'trend',
    (frame, times) => frame.has('trend') || (times.ranged && !frame.has('change') && !frame.has('direction')),
  ],
  [
    'change',
    (frame, times) =>
      frame.has('change') ||
      takenAway(frame, times) !== undefined ||
      isInPercent(frame, times) ||
      (frame.has('direction') &&
        !(frame.has('compare') && listedPeriods(times) && !HOW_FAR.test(frame.text) && !namesMove(frame))),
  ],
];

/** "increase in revenue FY17 vs FY16": the movement by its noun, and no claim that it rose. */
const namesMove = ({ roles, text }: Frame): boolean =>
  !YES_OR_NO.test(text) &&
  roles.some(({ sense, span }) => sense?.t === 'direction' && MOVEMENT.test(span.text));

/** "how much did it rise in FY2017 compared with FY2016?": the movement, and not both figures alone. */
const HOW_FAR =
  /\bhow (?:much|far|many)\b(?! (?:was|were|is|are)\b)|どれ(?:だけ|くらい|ほど)|いくら(?:増|減|伸)|どの(?:くらい|程度)|何(?:円|億円|%)(?:増|減|伸)/;

/** Words such as "more" and "top" rank only where there is something to rank. */
function isRanking(frame: Frame, times: Times, expressions: Expressions): boolean {
  return (
    expressions.exprs.length > 0 ||
    everBest(frame) !== undefined ||
    times.ranged ||
    frame.all('asks').some(({ word }) => word !== 'when' && word !== 'how') ||
    ['breakdown' as const, 'compare' as const, 'trend' as const].some((t) => frame.has(t)) ||
    frame.all('rank').some((one) => one.by !== undefined) ||
    frame.lang === 'ja'
  );
}

/** "total over the four quarters", "calendar year 2017": several quarters told as one figure. */
function isWhole(frame: Frame, times: Times): boolean {
  // "quarterly cost of revenues (total)", "how did total gross margin develop over the quarters?": a part of the name
  const develops = frame.all('trend').some((one) => one.step === undefined);
  const total = frame.roles.some(
    ({ span }, at) =>
      TOTAL.has(span.text) &&
      (span.text !== 'total' || (!develops && frame.roles.slice(at + 1).some(({ use }) => use !== 'idle'))),
  );
  return (
    (total && (frame.all('trend').some((one) => one.step !== undefined) || times.refs.some(isCounted))) ||
    times.refs.some((ref) => ref.kind === 'range' && ref.whole === true)
  );
}
const TOTAL: ReadonlySet<string> = new Set(['total', 'in total', '合計', '累計', '計', '総']);

/** "combined" beside two names adds them; "cumulative" beside a period is how it is told anyway. */
function isPlainSum(frame: Frame, times: Times, expressions: Expressions): boolean {
  const sums = frame.all('aggregate').every((one) => one.fn === 'sum');
  return (
    sums &&
    expressions.exprs.length <= 1 &&
    times.refs.length <= 1 &&
    !times.ranged &&
    !frame.has('trend') &&
    !frame.has('both')
  );
}

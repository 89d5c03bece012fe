import { CONDITIONS, IDLE } from './conditions.js';
import type { Context } from './context.js';
import { isNotMeant } from './not-meant.js';
import type { Span } from '../text/segment.js';
import type { Sense } from './senses.js';

/** What each span does in its question: one sense chosen among those it could have. */
export interface Role {
  readonly span: Span;
  readonly sense: Sense | null;
  /** Part of a period, a number, or a word that has no place in a question about figures. */
  readonly use: 'sense' | 'period' | 'number' | 'idle' | 'unplaced';
}

/** Senses in the order in which they win when nothing around them decides. */
const ORDER: readonly Sense['t'][] = [
  'qualifier',
  'measure',
  'scope',
  'rank',
  'aggregate',
  'explain',
  'opening',
  'target',
  'version',
  'change',
  'share',
  'ratio',
  'implied',
  'breakdown',
  'trend',
  'source',
  'definition',
  'list',
  'help',
  'threshold',
  'sign',
  'exclude',
  'include',
  'plus',
  'minus',
  'compare',
  'between',
  'since',
  'from',
  'to',
  'per',
  'direction',
  'output',
  'unit',
  'actual',
  'confirm',
  'asks',
  'outside',
  'and',
  'of',
  'by',
  'ofWhich',
  'elliptic',
  'calendar',
  'asof',
  'latest',
  'prior',
  'part',
  'overview',
];

/** Senses that say nothing where their surroundings do not call for them. */
const BENIGN: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'actual',
  'implied',
  'include',
  'plus',
  'target',
  'measure',
]);

/** What the thread is about, as far as it decides what a word means. */
export type About = Pick<Context, 'ofTarget' | 'ofPortion' | 'ofDividend' | 'ofFigure'>;

export function assignRoles(spans: readonly Span[], inPeriod: ReadonlySet<number>, about: About): Role[] {
  const says: Context['says'] = (t, test) =>
    spans.some((span) => span.senses.some((sense) => sense.t === t && (!test || test(sense))));
  const roles = spans.map((span, at): Role => {
    if (inPeriod.has(at)) return { span, sense: null, use: 'period' };
    if (span.atom) return { span, sense: null, use: 'unplaced' };
    if (span.number) return { span, sense: null, use: 'number' };
    return choose(span, { spans, at, says, ...about });
  });
  return roles.map((role, at) => (isNotMeant(roles, at) ? { ...role, sense: null, use: 'idle' } : role));
}

/** "not the half": what is left out has no name that matters, unless the question turns on the "not". */
const isPlainNot = (span: Span, { says }: Context): boolean =>
  span.senses.some((sense) => sense.t === 'exclude' && sense.as === 'other') && !TURNS.some((t) => says(t));
const TURNS: readonly Sense['t'][] = [
  'direction',
  'change',
  'rank',
  'threshold',
  'target',
  'explain',
  'asks',
  'share',
];

function choose(span: Span, context: Context): Role {
  const open = span.senses.filter((sense) => CONDITIONS[sense.t]?.(context, sense) ?? true);
  const meant = open.filter((sense) => !IDLE.has(sense.t));
  const idle =
    isPlainNot(span, context) ||
    span.senses.some((sense) => IDLE.has(sense.t) || (BENIGN.has(sense.t) && !('beside' in sense)));
  const best = meant.reduce<Sense | null>(
    (chosen, sense) => (chosen === null || ORDER.indexOf(sense.t) < ORDER.indexOf(chosen.t) ? sense : chosen),
    null,
  );
  if (best?.t === 'qualifier') return { span, sense: null, use: 'unplaced' };
  if (best) return { span, sense: best, use: 'sense' };
  return {
    span,
    sense: null,
    use: idle ? 'idle' : 'unplaced',
  };
}

/** Does it name a line or a measure? */
export const isName = (role: Role | undefined): boolean =>
  role?.sense?.t === 'scope' || role?.sense?.t === 'measure';

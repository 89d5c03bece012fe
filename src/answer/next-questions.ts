import { flatMap } from '../dataset/flat-map.js';
import { isDate, parseSpan, periodId, type PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import type { Ask, Expr, Language } from '../question/query.js';
import { exprName, periodLabel } from './neighbours.js';
import type { Answer, Choice } from './types.js';

/** What people ask next about a figure. */
export type NextKind = 'why' | 'target' | 'breakdown' | 'trend' | 'year' | 'quarter' | 'source';

interface Words {
  readonly label: (period: string) => string;
  readonly question: (name: string, period: string) => string;
}

interface Way {
  readonly kind: NextKind;
  /** What an answer must have been asked for, to be the answer to this. */
  readonly ask: Ask;
  readonly en: Words;
  readonly ja: Words;
}

/** Most wanted first. */
const WAYS: readonly Way[] = [
  {
    kind: 'why',
    ask: 'explain',
    en: { label: () => 'Why?', question: (name, period) => `why did ${name} change in ${period}?` },
    ja: { label: () => '理由は?', question: (name, period) => `${period}の${name}の増減の理由は?` },
  },
  {
    kind: 'target',
    ask: 'target',
    en: { label: () => 'Against target', question: (name, period) => `${period} ${name} against target?` },
    ja: {
      label: () => '予想に対して',
      question: (name, period) => `${period}の${name}の予想に対する達成率は?`,
    },
  },
  {
    kind: 'breakdown',
    ask: 'breakdown',
    en: { label: () => 'Breakdown', question: (name, period) => `breakdown of ${name} ${period}` },
    ja: { label: () => '内訳', question: (name, period) => `${period}の${name}の内訳` },
  },
  {
    kind: 'trend',
    ask: 'trend',
    en: { label: () => 'Trend', question: (name) => `${name} by quarter` },
    ja: { label: () => '推移', question: (name) => `${name}の四半期推移` },
  },
  {
    kind: 'year',
    ask: 'value',
    en: { label: (period) => `Full year ${period}`, question: (name, period) => `${name} ${period}` },
    ja: { label: () => '通期', question: (name, period) => `${period}の${name}` },
  },
  {
    kind: 'quarter',
    ask: 'value',
    en: { label: (period) => period, question: (name, period) => `${name} ${period}` },
    ja: { label: () => '第4四半期', question: (name, period) => `${period}の${name}` },
  },
  {
    kind: 'source',
    ask: 'source',
    en: { label: () => 'Source', question: (name, period) => `source of ${name} ${period}` },
    ja: { label: () => '出典', question: (name, period) => `${period}の${name}の出典は?` },
  },
];

/** More buttons than this are not read. */
const MOST = 5;

/** Answers a question that stands alone. */
export type Try = (question: string) => Answer;

/** The natural next questions to an answer; only those that have an answer of their own, about the same figure. */
export function nextQuestions(answer: Answer, view: View, attempt: Try): readonly Choice[] {
  const [request] = answer.query;
  const [expr] = request?.exprs ?? [];
  const period = answer.figures[0]?.period;
  if (answer.status !== 'answered' || !request || !expr || period === undefined) return [];
  const about = { expr, period, lang: answer.lang };
  return flatMap(
    WAYS.filter(({ ask }) => ask === 'value' || ask !== request.ask),
    (way) => choiceOf(way, about, view, attempt) ?? [],
  ).slice(0, MOST);
}

interface About {
  readonly expr: Expr;
  readonly period: PeriodId;
  readonly lang: Language;
}

/** The choice, or nothing where it has no answer; looked up once for each figure and record. */
function choiceOf(way: Way, about: About, view: View, attempt: Try): Choice | undefined {
  const period = periodFor(way.kind, about.period);
  if (period === undefined) return undefined;
  const name = exprName(view, about.expr, about.lang);
  const question = way[about.lang].question(name, periodLabel(period));
  const key = `next ${question}`;
  const known = view.memo.get(key);
  const works = typeof known === 'boolean' ? known : answers(attempt(question), way, about, period);
  view.memo.set(key, works);
  return works ? { label: way[about.lang].label(periodLabel(period)), question } : undefined;
}

function periodFor(kind: NextKind, period: PeriodId): PeriodId | undefined {
  const span = parseSpan(period);
  if (kind === 'year') return span && span.kind !== 'FY' ? periodId(span.fy, 'FY') : undefined;
  if (kind === 'quarter') return span?.kind === 'FY' ? periodId(span.fy, 'Q4') : undefined;
  return period;
}

/** Is this the answer that the button promises: to the same ask, about the same figure of the same period? */
function answers(answer: Answer, way: Way, about: About, period: PeriodId): boolean {
  const [request, ...others] = answer.query;
  if (answer.status !== 'answered' || !request || others.length > 0) return false;
  const same = JSON.stringify(request.exprs) === JSON.stringify([about.expr]);
  return same && request.ask === way.ask && saysEnough(answer, period);
}

/** A reason that the company gave, a comparison that has a result, a table worth reading. */
function saysEnough({ parts: [part], figures }: Answer, period: PeriodId): boolean {
  if (part?.shape === 'explain') return part.reasons.length > 0;
  if (part?.shape === 'table') return part.rows.length >= (part.about === 'trend' ? 3 : 2);
  if (part?.shape === 'target') return part.items.some(({ measure }) => measure !== undefined);
  return isDate(period) || figures[0]?.period === period;
}

import { flatMap } from '../../dataset/flat-map.js';
import { figureOf } from '../../dataset/derive.js';
import { measureOf, scopeOf } from '../../dataset/record.js';
import type { View } from '../../dataset/view.js';
import type { PeriodId } from '../../dataset/period.js';
import type { Expr, Request } from '../../question/query.js';
import { baseOf, movement } from '../changes.js';
import { evaluate } from '../expressions.js';
import { toFigure } from '../figures.js';
import { missing } from '../missing.js';
import { answered, type Context, type Outcome } from '../outcome.js';
import { firstMetric, latestResults } from '../periods.js';
import type { Figure, Said } from '../types.js';
import { periodLabel } from '../neighbours.js';
import { checkValue } from './claims.js';
import { resolve } from './values.js';

/** What a term, scope or measure means. */
export function evaluateDefinition({ view }: Context, request: Request): Outcome {
  const metric = firstMetric(request.exprs[0]);
  const lines = flatMap([scopeOf(metric), measureOf(metric)], (id) => definitionOf(view, id));
  const named =
    request.origins.measure === 'assumed'
      ? definitionOf(view, scopeOf(metric))
      : definitionOf(view, measureOf(metric));
  const told = named.length > 0 ? named : lines;
  return told.length > 0
    ? answered({ shape: 'statement', request, lines: told }, [])
    : { kind: 'unavailable', reason: 'not_in_record', metric };
}

function definitionOf(view: View, id: string): Said[] {
  const term = view.record.terms.find((one) => one.describes === id);
  if (term) return [{ ...term.definition, ...(term.source && { source: term.source }) }];
  const measure = view.record.measures.get(id);
  if (measure?.definition) return [measure.definition];
  return measure?.formula === undefined ? [] : [formulaLine(view, measure.en, measure.ja, measure.formula)];
}

function formulaLine(view: View, en: string, ja: string, formula: string): Said {
  const name = (lang: 'en' | 'ja'): string =>
    formula
      .split(' ')
      .map((word) => view.record.measures.get(word)?.[lang] ?? SIGNS[lang][word] ?? word)
      .join(' ');
  return { en: `${en} = ${name('en')}`, ja: `${ja}＝${name('ja')}` };
}
const SIGNS: Readonly<Record<'en' | 'ja', Readonly<Record<string, string>>>> = {
  en: { '-': '−', '/': '÷' },
  ja: { '-': '－', '+': '＋', '/': '÷' },
};

/** Where a figure is printed, or where the figures behind it are. */
export function evaluateSource({ view }: Context, request: Request): Outcome {
  const [expr] = request.exprs;
  if (!expr) return missing(view, undefined, undefined);
  const { periods } = resolve(view, request, expr);
  const found = flatMap(periods, (period) => {
    const one = evaluate(view, expr, period);
    return one ? [toFigure(one)] : [];
  });
  const told =
    found.length > 0 ? found : flatMap(periods, (period) => movementsTold(view, expr, period, request));
  const meant = saying(view, told, request);
  if (meant.length === 0) return missing(view, expr, periods[0]);
  return answered({ shape: 'values', request, items: meant.map((figure) => ({ figure, with: [] })) }, meant);
}

/** "which document is that from?", of a growth whose amounts are not told: the thread can have told nothing else of it. */
function movementsTold(view: View, expr: Expr, period: PeriodId, { origins }: Request): Figure[] {
  if (origins.metric !== 'carried') return [];
  const known = (['yoy', 'qoq'] as const).flatMap((base) => {
    const { growth, difference } = movement(view, expr, period, baseOf(period, base));
    return growth ?? difference ?? [];
  });
  return known.slice(0, 1);
}

/** Where an amount is said, the figures that it is: those found, else of another period or a part; never of another amount. */
function saying(
  view: View,
  found: readonly Figure[],
  { exprs, periods, premise }: Request,
): readonly Figure[] {
  const said = premise?.value;
  if (!said || found.some((one) => checkValue(one, said)?.holds)) return found;
  const metrics = kin(view, firstMetric(exprs[0]));
  const known = flatMap(metrics, (metric) =>
    flatMap([...view.periodsOf(metric)].reverse(), (period) => {
      const one = periods.length === 0 || found.some((other) => other.period === period);
      const figure = one ? figureOf(view, metric, period) : null;
      return figure ? [toFigure(figure)] : [];
    }),
  );
  return known.filter((one) => checkValue(one, said)?.holds).slice(0, 1);
}

/** A metric, and those that it adds up with by a formula. */
function kin({ record }: View, metric: string): string[] {
  const measure = measureOf(metric);
  const named = [...record.measures.values()].flatMap(({ formula = '', formulas = [] }) =>
    [formula, ...formulas].map((text) => text.split(' ')).filter((words) => words.includes(measure)),
  );
  const others = named.flat().filter((word) => word !== measure && record.measures.has(word));
  return [...new Set([measure, ...others])].map((one) => `${scopeOf(metric)}/${one}`);
}

/** What there is to ask about. */
export function evaluateList({ view }: Context, request: Request): Outcome {
  const first = view.disclosures[0]?.publishedAt.slice(0, 10) ?? '';
  const last = view.disclosures.at(-1)?.publishedAt.slice(0, 10) ?? '';
  const latest = periodLabel(latestResults(view));
  const lines: Said[] = [
    {
      en: `I hold ${view.disclosures.length} disclosures and headline records from ${first} to ${last}; the latest results are ${latest}. Ask for income statement, balance sheet and cash flow lines, services and segments, subscriptions, orders, dividends, targets and the reasons the company gave.`,
      ja: `${first}から${last}までの${view.disclosures.length}件の開示と見出し記録があります（最新の決算は${latest}）。損益・貸借・キャッシュフローの各項目、サービス別・セグメント別、契約数、受注、配当、業績予想、会社が示した増減理由をお尋ねください。`,
    },
  ];
  return answered({ shape: 'statement', request, lines }, []);
}

export { figureOf };

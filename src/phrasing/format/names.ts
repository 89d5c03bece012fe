import { measureOf, scopeOf, type Record as Known } from '../../dataset/record.js';
import type { Language } from '../../question/query.js';

const METRICS = /[a-z0-9_]+\/[a-z0-9_]+/g;
const COMPANY = 'company';
/** Measures that a service has too, so that the company's own is called total. */
const TOTALLED = /^(revenue|cost|gross_margin|gross_margin_ratio|cost_ratio)$/;
/** Names that keep their small letter at the start of a line. */
const SMALL = 'hi-ho';

/** The name of a metric, or of an expression such as "a/revenue + b/revenue". */
export function metricName(metric: string, record: Known, lang: Language): string {
  if (!metric.includes(' ')) return singleName(metric, record, lang);
  return metric
    .replace(METRICS, (one) => singleName(one, record, lang))
    .replaceAll(' - ', ' − ')
    .replaceAll(' / ', ' ÷ ');
}

function singleName(metric: string, record: Known, lang: Language): string {
  const scope = scopeOf(metric);
  const measure = measureName(metric, record, lang);
  if (scope === COMPANY)
    return lang === 'en' && TOTALLED.test(measureOf(metric)) ? `total ${measure}` : measure;
  const of = scopeName(metric, record, lang);
  return lang === 'ja' ? joinJapanese(of, measure) : joinEnglish(of, measure);
}

/** "recurring revenue services" needs no second "revenue". */
const joinEnglish = (scope: string, measure: string): string =>
  measure === 'revenue' && /\brevenue\b/.test(scope) ? scope : `${scope} ${measure}`;

/** "ストック売上" and "売上高" are one word. */
const joinJapanese = (scope: string, measure: string): string =>
  scope.endsWith('売上') && measure.startsWith('売上')
    ? scope.slice(0, -2) + measure
    : `${scope}の${measure}`;

export const scopeName = (metric: string, record: Known, lang: Language): string =>
  record.scopes.get(scopeOf(metric))?.[lang] ?? scopeOf(metric).replaceAll('_', ' ');

export const measureName = (metric: string, record: Known, lang: Language): string =>
  record.measures.get(measureOf(metric))?.[lang] ?? measureOf(metric).replaceAll('_', ' ');

/** A name without what stands in brackets after it; a sum under a line keeps its own. */
export const withoutBrackets = (name: string): string =>
  name.replace(/(?<=[^\s÷−+])\s*[（(][^（()）]*[）)]/g, '');

/** As at the start of a line. */
export const capital = (text: string): string =>
  text.startsWith(SMALL) ? text : text.charAt(0).toUpperCase() + text.slice(1);

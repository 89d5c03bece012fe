import type { Figure } from '../../answer/types.js';
import type { PeriodId } from '../../dataset/period.js';
import type { Record as Known } from '../../dataset/record.js';
import type { Language } from '../../question/query.js';
import { formatFigure } from '../format/figure.js';
import { metricName } from '../format/names.js';
import { formatDate, longPeriod, shortPeriod } from '../format/period.js';
import { grouped, decimalsFor } from '../format/number.js';
import { precisionOf, toSteps } from '../format/precision.js';
import { en } from './en.js';
import { ja } from './ja.js';
import type { DigestPhrases } from './phrases.js';

const LANGUAGES: Readonly<Record<Language, DigestPhrases>> = { en, ja };
export const MILLION = 1e6;
/** A tenth of a billion, which is one 億. */
export const TENTH = 1e8;
/** What one unit of a shown amount is worth. */
const SCALE: Readonly<Record<Language, Readonly<Record<number, number>>>> = {
  en: { [MILLION]: 1e6, [TENTH]: 1e9 },
  ja: { [MILLION]: 1e6, [TENTH]: 1e8 },
};
/** Growth rates less certain than this say nothing. */
const VAGUE = 5;

/** Everything needed to tell a digest: one language, its phrases, the names of the record. */
export interface Teller {
  readonly lang: Language;
  readonly say: DigestPhrases;
  readonly record: Known;
  /** Name of a metric in a sentence, and at the head of a table's row. */
  name(metric: string): string;
  names(metrics: readonly string[]): string;
  row(metric: string): string;
  scope(scope: string): string;
  /** An amount in a table whose last digit is worth `step`. */
  cell(figure: Figure | null, step: number): string;
  /** The same as a change, with its sign. */
  change(figure: Figure, step: number): string;
  /** An amount in a sentence, in billions where it is whole tenths of one. */
  amount(figure: Figure): string;
  /** As it is quoted outside a table: "JPY 6,762 million". */
  full(figure: Figure): string;
  percent(figure: Figure): string;
  /** Growth, or why there is none. */
  growth(figure: Figure | null, prior: Figure | null): string;
  short(period: PeriodId): string;
  long(period: PeriodId): string;
  /** How the prior period is called beside this one. */
  base(period: PeriodId): string;
  /** As it is quoted in a headline, counted as in the table below it. */
  quoted(figure: Figure, step: number): string;
  date(day: string): string;
  unit(step: number): string;
}

/** A teller of one language. */
export function tellerOf(record: Known, lang: Language): Teller {
  const say = LANGUAGES[lang];
  const name = (metric: string): string => say.names[metric] ?? metricName(metric, record, lang);
  return {
    lang,
    say,
    record,
    name,
    names: (metrics) => say.list(metrics.map(name)),
    row: (metric) => say.rows[metric] ?? name(metric),
    scope: (scope) => say.scopes[scope] ?? record.scopes.get(scope)?.[lang] ?? scope,
    cell: (figure, step) => (figure ? cell(figure, step, lang, say) : say.none),
    change: (figure, step) => change(figure, step, lang, say),
    amount: (figure) => amount(figure, lang, say),
    full: (figure) => formatFigure(figure, lang),
    percent: (figure) => formatFigure(figure, lang).replace(/[+−](?=0\.0+(?!\d))/, ''),
    growth: (figure, prior) => growth(figure, prior, lang, say),
    short: (period) => shortPeriod(period, lang),
    long: (period) => longPeriod(period, lang),
    base: (period) => say.columns.prior(shortPeriod(period, lang), !period.includes('-')),
    quoted: (figure, step) => quoted(figure, step, lang, say),
    date: (day) => formatDate(day, lang),
    unit: (step) => say.unit[step === TENTH ? 'billion' : 'million'],
  };
}

/** Digits down to `step`, or to what the interval supports where that is coarser. */
function digitsOf(figure: Figure, step: number, lang: Language): string {
  const own = Math.max(step, figure.low === figure.high ? step : precisionOf(figure).step);
  const scale = SCALE[lang][step] ?? step;
  return grouped((toSteps(Math.abs(figure.value), own) * own) / scale, decimalsFor(own, scale));
}

/** One digit either way is what adding printed figures costs; beyond that it is said. */
const isAbout = ({ low, high, about, derivation }: Figure, step: number): boolean =>
  derivation.op === 'printed' ? about : high - low > step * 2.001;

function cell(figure: Figure, step: number, lang: Language, say: DigestPhrases): string {
  if (figure.unit === 'JPY/share') return grouped(figure.value, 2);
  const digits = digitsOf(figure, step, lang);
  const signed = figure.value < 0 && /[1-9]/.test(digits) ? say.negative(digits) : digits;
  return isAbout(figure, step) ? say.about(signed) : signed;
}

function inUnit(digits: string, step: number, say: DigestPhrases): string {
  return step === TENTH ? say.billion(digits) : say.million(digits);
}

function change(figure: Figure, step: number, lang: Language, say: DigestPhrases): string {
  const digits = digitsOf(figure, step, lang);
  const sign = !/[1-9]/.test(digits) ? '' : figure.value < 0 ? say.minus : '+';
  const text = sign + inUnit(digits, step, say);
  return figure.high - figure.low > step * 1.001 ? say.about(text) : text;
}

/** "JPY 6,762 million", "JPY 2.3 billion", "23億円". */
function quoted(figure: Figure, step: number, lang: Language, say: DigestPhrases): string {
  if (step === MILLION) return formatFigure(figure, lang);
  const text = `${figure.value < 0 ? say.minus : ''}${digitsOf(figure, step, lang)}`;
  return lang === 'en' ? `JPY ${text} billion` : say.billion(text);
}

function amount(figure: Figure, lang: Language, say: DigestPhrases): string {
  if (figure.unit !== 'JPY') return formatFigure(figure, lang);
  const whole = figure.low === figure.high ? figure.value % TENTH === 0 : figure.high - figure.low >= TENTH;
  const step = whole && Math.abs(figure.value) >= TENTH ? TENTH : MILLION;
  const digits = digitsOf(figure, step, lang);
  const text = (figure.value < 0 ? say.minus : '') + inUnit(digits, step, say);
  return isAbout(figure, step) ? say.about(text) : text;
}

function growth(figure: Figure | null, prior: Figure | null, lang: Language, say: DigestPhrases): string {
  if (figure) return figure.high - figure.low > VAGUE ? say.none : formatFigure(figure, lang);
  return prior ? say.noMeaning : say.none;
}

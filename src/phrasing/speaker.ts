import type { Answer, Figure } from '../answer/types.js';
import type { PeriodId } from '../dataset/period.js';
import { measureOf, type Record as Known } from '../dataset/record.js';
import type { Language } from '../question/query.js';
import { type Audience, phrasesFor } from './audience.js';
import { en } from './en.js';
import { formatFigure, formatSize } from './format/figure.js';
import { capital, measureName, metricName } from './format/names.js';
import { longPeriod, shortPeriod } from './format/period.js';
import { ja } from './ja.js';
import type { Phrases } from './phrases.js';

const LANGUAGES: Readonly<Record<Language, Phrases>> = { en, ja };

/** Everything a renderer needs to speak: one language, its phrases, the record's names, the answer at hand. */
export interface Speaker {
  readonly lang: Language;
  readonly audience: Audience;
  readonly say: Phrases;
  readonly record: Known;
  readonly answer: Answer;
  figure(figure: Figure): string;
  /** Without a sign: the sentence says the direction. */
  size(figure: Figure): string;
  metric(metric: string): string;
  /** As at the start of a line. */
  title(metric: string): string;
  measure(metric: string): string;
  short(period: PeriodId): string;
  long(period: PeriodId): string;
  isRatio(metric: string): boolean;
}

/** A speaker of the answer's language to an audience. */
export function speakerOf(answer: Answer, record: Known, audience: Audience = 'issuer'): Speaker {
  const { lang } = answer;
  return {
    lang,
    audience,
    say: phrasesFor(LANGUAGES[lang], lang, audience),
    record,
    answer,
    figure: (figure) => formatFigure(figure, lang),
    size: (figure) => formatSize(figure, lang),
    metric: (metric) => metricName(metric, record, lang),
    title: (metric) => capital(metricName(metric, record, lang)),
    measure: (metric) => measureName(metric, record, lang),
    short: (period) => shortPeriod(period, lang),
    long: (period) => longPeriod(period, lang),
    isRatio: (metric) => record.measures.get(measureOf(metric))?.kind === 'ratio',
  };
}

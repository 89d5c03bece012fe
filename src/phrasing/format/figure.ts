import type { Figure, FigureKind } from '../../answer/types.js';
import type { Language } from '../../question/query.js';
import { digits, signOf } from './number.js';
import { once } from './once.js';
import { precisionOf } from './precision.js';
import { scaleFor, UNIT_WORDS, withUnit } from './units.js';

const SIGNED: ReadonlySet<FigureKind> = new Set<FigureKind>(['change', 'growth', 'cagr', 'gap']);

/** Is a rise shown with its plus? Changes are; a difference between two things of one period is not. */
export const isSigned = ({ kind, unit, base_period }: Figure): boolean =>
  SIGNED.has(kind) || unit === 'points' || (kind === 'difference' && base_period !== undefined);

/** A figure as people read it: "JPY 5,531 million", "about +58%", "約3億円". */
export const formatFigure = (figure: Figure, lang: Language): string => WRITERS[lang](figure);

const writer = (lang: Language): ((figure: Figure) => string) =>
  once((figure) => hedge(figure, lang, signOf(figure.value, isSigned(figure)) + sized(figure, lang)));

const WRITERS: Readonly<Record<Language, (figure: Figure) => string>> = {
  en: writer('en'),
  ja: writer('ja'),
};

/** The same without its sign, for sentences that say the direction in words. */
export const formatSize = (figure: Figure, lang: Language): string =>
  hedge(figure, lang, sized(figure, lang));

function sized(figure: Figure, lang: Language): string {
  const { step } = precisionOf(figure);
  const scale = scaleFor(figure.unit, step, lang);
  return withUnit(digits(figure.value, step, scale.size), figure.unit, figure.metric, scale, lang);
}

const hedge = (figure: Figure, lang: Language, text: string): string =>
  precisionOf(figure).about ? UNIT_WORDS[lang].about(text) : text;

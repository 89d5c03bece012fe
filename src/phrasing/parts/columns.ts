import type { Figure } from '../../answer/types.js';
import { isSigned } from '../format/figure.js';
import { digits, signOf } from '../format/number.js';
import { isMoney, precisionOf } from '../format/precision.js';
import { scaleFor, UNIT_WORDS, type Scale } from '../format/units.js';
import type { Speaker } from '../speaker.js';

/** A column of figures in one unit, which the caption names once. */
export interface Column {
  /** Empty when the figures have different units; then each cell names its own. */
  readonly unit: string;
  readonly cells: readonly string[];
}

/** Formats figures for one column: one scale for all, each with no more digits than its interval supports. */
export function columnOf(figures: readonly Figure[], speaker: Speaker): Column {
  const units = new Set(figures.map((figure) => figure.unit));
  const [unit] = units;
  if (unit === undefined || units.size > 1)
    return { unit: '', cells: figures.map((figure) => speaker.figure(figure)) };
  if (!isMoney(unit) && unit !== 'count')
    return {
      unit: UNIT_WORDS[speaker.lang].caption(unit, ''),
      cells: figures.map((figure) => cell(figure, { size: 1, word: '' }, speaker)),
    };
  const steps = figures.map((figure) => precisionOf(figure).step);
  const scale = scaleFor(unit, Math.max(...steps), speaker.lang);
  return {
    unit: UNIT_WORDS[speaker.lang].caption(unit, scale.word),
    cells: figures.map((figure) => cell(figure, scale, speaker)),
  };
}

function cell(figure: Figure, scale: Scale, { lang }: Speaker): string {
  const { step, about } = precisionOf(figure);
  const number =
    signOf(figure.value, isSigned(figure)) +
    digits(figure.value, isMoney(figure.unit) ? Math.max(step, floor(scale)) : step, scale.size);
  return about ? UNIT_WORDS[lang].about(number) : number;
}

/** In millions no yen are shown; in billions millions may be. */
const floor = ({ size }: Scale): number => (size === 1e6 ? 1e6 : 1);

import { flatMap } from '../dataset/flat-map.js';
import type { Answer, Figure } from './types.js';

/** Every figure that an answer shows, and those that they are computed from, each metric and period once. */
export function shownIn({
  figures,
  context,
}: Pick<Answer, 'figures' | 'context'>): readonly Pick<Figure, 'metric' | 'period'>[] {
  const all = flatMap([...figures, ...context], withInputs);
  return [...new Map(all.map(({ metric, period }) => [`${metric} ${period}`, { metric, period }])).values()];
}

const withInputs = (figure: Figure): Figure[] => [figure, ...flatMap(figure.derivation.inputs, withInputs)];

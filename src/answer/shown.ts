import type { Answer, Figure } from './types.js';

/** Every figure that an answer shows, and those that they are computed from, each metric and period once. */
export function shownIn({
  figures,
  context,
}: Pick<Answer, 'figures' | 'context'>): readonly Pick<Figure, 'metric' | 'period'>[] {
  const all = [...figures, ...context].flatMap(withInputs);
  return [...new Map(all.map(({ metric, period }) => [`${metric} ${period}`, { metric, period }])).values()];
}

const withInputs = (figure: Figure): Figure[] => [figure, ...figure.derivation.inputs.flatMap(withInputs)];

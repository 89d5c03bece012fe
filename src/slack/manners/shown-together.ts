import type { ShownFigure, ShownFigures } from '../../store/shown.js';
import { inBatches } from './batch.js';

/** A series may hold many figures, and a statement takes only so many rows. */
const most = 30;

/** Figures of many answers, remembered in one transaction; each answer waits until its own are. */
export function shownTogether(shown: ShownFigures): ShownFigures {
  const batch = inBatches(
    async (all: readonly (readonly ShownFigure[])[]) => {
      await shown.add(all.flat());
      return all;
    },
    { most },
  );
  return {
    async add(figures) {
      if (figures.length > 0) await batch.add(figures);
    },
    of: (metric, period) => shown.of(metric, period),
  };
}

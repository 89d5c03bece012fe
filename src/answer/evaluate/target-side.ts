import type { Request } from '../../question/query.js';
import type { TargetItem } from '../types.js';

/** Of several years, those whose targets came to what is asked for. */

export function isOnSide(item: TargetItem, { target, groupBy }: Request): boolean {
  const { only } = target ?? {};
  if (only === undefined || groupBy !== 'year') return true;
  return only === 'above' || only === 'below' ? isPassed(item, only) : isRevised(item, only);
}

/** Of a cost, neither side is a miss by itself. */
const isPassed = ({ gap, ofCost }: TargetItem, only: 'above' | 'below'): boolean =>
  ofCost === true || (gap !== undefined && (only === 'below' ? gap.value < 0 : gap.value > 0));

/** Was one version of the target set above or below the one before it? One of a value that is not known may have been either. */
function isRevised({ targets, unknownRevision }: TargetItem, only: 'cut' | 'raised' | 'revised'): boolean {
  const versions = [...targets].sort((a, b) => (a.set_on ?? '').localeCompare(b.set_on ?? ''));
  const steps = versions.map(({ value }, at) => value - (versions[at - 1]?.value ?? value));
  const moved = steps.some((step) =>
    only === 'revised' ? step !== 0 : only === 'cut' ? step < 0 : step > 0,
  );
  return moved || unknownRevision !== undefined;
}

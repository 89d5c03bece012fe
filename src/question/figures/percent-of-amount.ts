import type { Record } from '../../dataset/record.js';
import type { Role } from '../roles/roles.js';
import type { State } from './group-state.js';

/** "network services above 50% of gross margin": a line alone, in percent of an amount, is the part of it that the line has. */
export function isShareOf(
  { groups: [line, ...others] }: State,
  { span, use }: Role,
  [of, base]: readonly Role[],
  record: Record,
): boolean {
  const unit = base?.sense?.t === 'measure' ? record.measures.get(base.sense.id)?.unit : undefined;
  return (
    use === 'number' &&
    span.number?.unit === 'percent' &&
    of?.sense?.t === 'of' &&
    unit === 'JPY' &&
    line?.measures.length === 0 &&
    others.length === 0
  );
}

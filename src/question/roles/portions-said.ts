import type { Record } from '../../dataset/record.js';
import type { Frame } from './frame.js';
import { isTermOf, leastWith } from '../figures/measure-tree.js';
import type { Role } from './roles.js';
import type { Sense, VariantKind } from './senses.js';

/** Portions of a balance or a tax, said to be counted into it or left out of it. */

/** What a portion becomes where it is counted in, and what remains without it. */
const FORMS: ReadonlyMap<VariantKind, { readonly include: VariantKind; readonly exclude: VariantKind }> =
  new Map([
    ['current', { include: 'withCurrent', exclude: 'noncurrent' }],
    ['short', { include: 'withShort', exclude: 'noncurrent' }],
    ['noncurrent', { include: 'withNoncurrent', exclude: 'current' }],
    ['deferred', { include: 'withDeferred', exclude: 'current' }],
  ]);

/** English says some of these after the name: "current portion included", "capital leases left out". */
export const AFTER_NAME =
  /included$|counted|^inclusive$|excluded$|left out|(?:taken|stripped|backed) (?:out|away)|^(?:removed|deducted|subtracted)$/;

/** A portion as what is said beside it makes it. */
export function portionSaid(kind: VariantKind, frame: Frame, at: number): VariantKind {
  const forms = FORMS.get(kind);
  if (!forms) return kind;
  if (isBeside(frame, at, 'include')) return forms.include;
  return isBeside(frame, at, 'exclude') ? forms.exclude : kind;
}

/** Is a portion such a form of what was said? */
export const isFormOf = (kind: VariantKind, said: VariantKind): boolean =>
  kind === said || Object.values(FORMS.get(said) ?? {}).includes(kind);

/** The portion that such a form counts in. */
export const countedIn = (form: VariantKind): VariantKind | undefined =>
  [...FORMS].find(([, { include }]) => include === form)?.[0];

/** English says it before or after the portion, Japanese after it: 「流動分を含む」. */
function isBeside({ roles, lang }: Frame, at: number, t: Sense['t']): boolean {
  const before = roles.slice(0, at).findLast(isSaid);
  const after = roles.slice(at + 1).find(isSaid);
  if (after?.sense?.t === t && (lang === 'ja' || AFTER_NAME.test(after.span.text))) return true;
  // "including the current portion of X": what it is a portion of follows
  const leads = before?.sense?.t === t && !AFTER_NAME.test(before.span.text);
  return lang === 'en' && leads && !/^of\b/.test(after?.span.text ?? '');
}
const isSaid = ({ use }: Role): boolean => use !== 'idle';

/** The whole that a figure and a portion of it make up; none where they make up nothing that has a name. */
export function wholeWith(id: string, portion: string | undefined, record: Record): string | undefined {
  if (portion === undefined || portion === id) return undefined;
  if (isTermOf(record, portion, id)) return id;
  if (isTermOf(record, id, portion)) return portion;
  return leastWith(record, id, portion);
}

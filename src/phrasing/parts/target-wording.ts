import type { Figure, TargetItem, Verdict } from '../../answer/types.js';
import { endOf, isDate } from '../../dataset/period.js';
import type { TargetFacet } from '../../question/query.js';
import { formatDate } from '../format/period.js';
import type { Phrases } from '../phrases.js';
import type { Speaker } from '../speaker.js';
import { changeText } from './wording.js';

/** Does the result cover only a part of the target's period? */
export const isPartial = ({ period, resultPeriod }: TargetItem): boolean =>
  resultPeriod !== undefined && resultPeriod !== period;

/** Where nothing is decided, or the two are in line, the sign of the gap says on which side of the target the result is. */
export const sideOf = ({ verdict }: TargetItem, gap: Figure): Verdict =>
  verdict === undefined || (verdict === 'in_line' && gap.value !== 0)
    ? gap.value < 0
      ? 'below'
      : 'above'
    : verdict;

/** "short of the target by JPY 2,166 million". */
export const gapText = (item: TargetItem, gap: Figure, speaker: Speaker): string =>
  wordsOf(item, speaker).gap(sideOf(item, gap), speaker.size(gap));

/** The words for how a result stands to its target: those of a cost praise no result that exceeds it. */
export const wordsOf = ({ ofCost }: TargetItem, { say }: Speaker): Phrases['target']['ofCost'] =>
  ofCost ? say.target.ofCost : say.target;

/** A target with the day on which it was set; a day after its period is only that on which it was told. */
export const dated = (target: Figure, speaker: Speaker): string =>
  target.set_on === undefined || target.set_on > endOf(target.period)
    ? speaker.figure(target)
    : speaker.say.target.setOn(speaker.figure(target), formatDate(target.set_on, speaker.lang));

/** By how much a target or a result differs from the figure before it. */
export function growthText(growth: Figure, speaker: Speaker): string {
  const prior = growth.derivation.inputs.find((input) => input.period === growth.base_period);
  return prior ? changeText(growth, prior, speaker) : speaker.figure(growth);
}

/**
 * Whether the gap stands in a line of its own. What is left of a period that is not over yet reads as guidance
 * when the issuer says it.
 */
export function showsGap(
  item: TargetItem,
  facet: TargetFacet,
  { audience }: Speaker,
): item is TargetItem & { readonly gap: Figure } {
  return item.gap !== undefined && facet !== 'gap' && !(audience === 'issuer' && isPartial(item));
}

/** The day of a revision, where it is known. */
export const revisionDay = (text: string, speaker: Speaker): string =>
  isDate(text) ? formatDate(text, speaker.lang) : '';

/** A target with the version that it took the place of, and by how much it differs. */
export function revisedText(
  { targets, revision, revisionRate }: TargetItem,
  target: Figure,
  speaker: Speaker,
): string | undefined {
  const before =
    revision?.derivation.inputs[1] ?? targets.findLast((one) => (one.set_on ?? '') < (target.set_on ?? ''));
  const by = [revision, revisionRate]
    .flatMap((one) => (one ? [speaker.figure(one)] : []))
    .join(speaker.say.comma);
  return before && speaker.say.target.revised(speaker.figure(target), speaker.figure(before), by);
}

/** Each version with its day, where there is more than one. */
export function versionsText(item: TargetItem, speaker: Speaker): string | undefined {
  const { targets, otherGrowths = [], growth } = item;
  if (targets.length < 2) return undefined;
  const { say } = speaker;
  const growths = otherGrowths.length > 0 && growth ? [...otherGrowths, growth] : [];
  const versions = targets.map((one, at) => {
    const [status, moved] = [one.status && say.target.status[one.status], growths[at]];
    return [dated(one, speaker), status, moved && speaker.figure(moved)].filter(Boolean).join(say.comma);
  });
  return versions.join(say.semicolon);
}

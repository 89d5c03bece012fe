import type { Figure, Part, PremiseCheck, ValueItem } from '../../answer/types.js';
import { comparePeriods } from '../../dataset/period.js';
import { measureOf } from '../../dataset/record.js';
import { capital } from '../format/names.js';
import type { Direction } from '../phrases.js';
import type { Speaker } from '../speaker.js';

type WithPremise = Extract<Part, { shape: 'values' | 'explain' }>;

/** Puts right, or confirms, what the question took for granted: a figure, or the direction of a change. */
export function answerPremise(
  premise: PremiseCheck | undefined,
  text: string,
  part: WithPremise,
  item: ValueItem | undefined,
  speaker: Speaker,
): string {
  if (!premise) return text;
  const isTurned = part.request.premise?.ofLoss;
  const moved = item && premise.change && moveOf(item, premise.change, speaker, isTurned);
  if (item === undefined || moved === undefined) return judged(premise, text, part, speaker);
  if (isTurned) return ofLoss(premise, moved, item, speaker);
  return verdict(premise, moved, part, item, speaker);
}

/** A size that was claimed is confirmed or denied; a way that holds is just told. */
function verdict(
  { holds, ofSize, change }: PremiseCheck,
  moved: string,
  { request }: WithPremise,
  { figure }: ValueItem,
  speaker: Speaker,
): string {
  if (ofSize) return holds ? speaker.say.yes(moved) : speaker.say.no(moved);
  if (holds) return capital(moved);
  const said = request.premise?.direction ?? ((change?.value ?? 0) < 0 ? 'up' : 'down');
  return denial(said, figure.metric, speaker) + moved;
}

/** "did the loss shrink?": it did where there was one, before or after. */
function ofLoss({ holds }: PremiseCheck, moved: string, { yoy }: ValueItem, { say }: Speaker): string {
  const lost =
    yoy !== undefined && [yoy.prior, ...yoy.change.derivation.inputs].some(({ value }) => value < 0);
  return holds && lost ? say.yes(moved) : say.no(moved);
}

/** What was claimed, without a movement to tell; "how many more were hired?" asks for no yes. */
function judged(
  { holds, change }: PremiseCheck,
  text: string,
  { request }: WithPremise,
  { say }: Speaker,
): string {
  if (!holds) return say.no(text);
  return change && request.change?.form !== undefined ? text : say.yes(text);
}

/** A ratio with a favourable direction gets better or worse; everything else rises or falls. */
function denial(said: Direction, metric: string, { say, record }: Speaker): string {
  const measure = record.measures.get(measureOf(metric));
  if (measure?.kind !== 'ratio' || measure.favourable === undefined) return say.denied(said, false);
  return say.denied(measure.favourable === said ? 'up' : 'down', true);
}

/** "SI gross margin ratio fell to 11.3% in FY2017 from 11.7% in FY2016 (−0.4 points)". */
export function moveOf(
  item: ValueItem,
  change: Figure | undefined,
  speaker: Speaker,
  isTurned = false,
): string | undefined {
  // from a later period nothing rises or falls
  if (change?.base_period === undefined || comparePeriods(change.base_period, change.period) > 0)
    return undefined;
  const { period, base_period: base } = change;
  const now = levels(item, change, speaker).find((one) => one.period === period);
  const was = levels(item, change, speaker).find((one) => one.period === base);
  if (!now || !was) return undefined;
  const way = change.value > 0 ? 'up' : change.value < 0 ? 'down' : 'flat';
  return speaker.say.moved[isTurned && way !== 'flat' ? 'signed' : way]({
    name: speaker.metric(now.metric),
    now: speaker.figure(now),
    was: speaker.figure(was),
    by: speaker.figure(change),
    period: speaker.short(period),
    base: speaker.short(base),
  });
}

/** The change by which an item moved, where it is known. */
export const changeOf = (item: ValueItem): Figure | undefined =>
  item.yoy?.change ?? [item.figure, ...item.with].find((figure) => figure.base_period !== undefined);

/** The amounts that a change lies between: those of its own metric, wherever the answer holds them; no target beside a result. */
function levels(item: ValueItem, change: Figure, speaker: Speaker): Figure[] {
  const prior = item.yoy ? [item.yoy.prior] : [];
  const known = [item.figure, ...item.with, ...prior, ...speaker.answer.figures, ...speaker.answer.context];
  return [...known, ...change.derivation.inputs].filter(
    (one) =>
      one.metric === change.metric &&
      one.base_period === undefined &&
      (one.basis === change.basis || (one.basis === 'actual' && one.period !== change.period)),
  );
}

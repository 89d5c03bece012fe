import type { Figure, Part, TargetItem } from '../../answer/types.js';
import type { TargetFacet } from '../../question/query.js';
import {
  dated,
  growthText,
  isPartial,
  revisionDay,
  showsGap,
  revisedText,
  versionsText,
  sideOf,
} from '../parts/target-wording.js';
import type { Audience } from '../audience.js';
import type { Speaker } from '../speaker.js';
import { behind, type Clause, type Sense, wayOf } from './clause.js';
import { SENTENCES } from './languages.js';
import type { Held } from './sentences.js';
import { sayLevel, spelledOut, whenOf } from './values.js';

type Target = Extract<Part, { shape: 'target' }>;

/** One head for each target, or result held against one, with what is said of it behind. */
export function targetClauses(part: Target, speaker: Speaker): Clause[] | undefined {
  const facet = part.request.target?.facet ?? 'value';
  const clauses = part.items.map((item, at) => {
    const given = part.items.slice(0, at).some(({ period }) => period === item.period);
    return itemClauses(item, facet, given ? speaker : spelledOut(speaker), speaker);
  });
  const whole = clauses.flatMap((one) => one ?? []);
  return clauses.length === 0 || clauses.includes(undefined) ? undefined : whole;
}

/** `named` gives periods with their months where they are new. */
function itemClauses(
  item: TargetItem,
  facet: TargetFacet,
  named: Speaker,
  speaker: Speaker,
): Clause[] | undefined {
  const text = headText(item, facet, named);
  if (text === undefined) return undefined;
  const sentences = SENTENCES[speaker.lang];
  const name = speaker.metric(item.metric);
  const revised = item.unknownRevision;
  const note =
    revised === undefined ? undefined : speaker.say.target.unknownRevision(revisionDay(revised, speaker));
  const versions = versionsText(item, speaker);
  const sense = sideSense(item);
  return [
    { kind: 'answer', text, place: 'head', ...(sense && { sense }) },
    ...(showsGap(item, facet, speaker)
      ? behind('gap', sentences.ending(name, gapEnd(item, item.gap, speaker)), sense)
      : []),
    ...(item.growth && item.result
      ? behind('growth', sentences.growth(name, growthText(item.growth, speaker)), wayOf(item.growth))
      : []),
    ...behind('versions', versions && sentences.versions(name, versions)),
    ...behind('note', note && sentences.small(note)),
  ];
}

/** A part of a period points nowhere: it is on its way to the target. */
function sideSense(item: TargetItem): Sense | undefined {
  const { verdict } = item;
  return isPartial(item) || verdict === 'in_line' ? undefined : verdict;
}

function headText(item: TargetItem, facet: TargetFacet, speaker: Speaker): string | undefined {
  const target = item.targets.at(-1);
  const [name, when] = [speaker.metric(item.metric), whenOf(item.period, speaker)];
  if (item.result && target) return heldText(item, item.result, target, facet, speaker);
  if (!target) return item.result && sayLevel(item.result, name, when, speaker.figure(item.result), speaker);
  return sayLevel(target, name, when, goalText(item, target, facet, speaker), speaker);
}

function goalText(item: TargetItem, target: Figure, facet: TargetFacet, speaker: Speaker): string {
  const revised =
    facet === 'versions' || facet === 'revision' ? revisedText(item, target, speaker) : undefined;
  if (revised !== undefined) return revised;
  return item.growth
    ? speaker.figure(target) + speaker.say.comma + growthText(item.growth, speaker)
    : dated(target, speaker);
}

function heldText(
  item: TargetItem,
  result: Figure,
  target: Figure,
  facet: TargetFacet,
  speaker: Speaker,
): string {
  const sentences = SENTENCES[speaker.lang];
  const held: Held = {
    name: speaker.metric(item.metric),
    when: whenOf(item.resultPeriod ?? item.period, speaker),
    result: speaker.figure(result),
    target: dated(target, speaker),
  };
  const percent = item.measure ? { percent: speaker.figure(item.measure) } : {};
  if (isPartial(item)) return sentences.progress({ ...held, ...percent }, whenOf(item.period, speaker));
  if (facet === 'gap' && item.gap)
    return sentences.compared({ ...held, end: gapEnd(item, item.gap, speaker) });
  const end = item.verdict ? { end: sentences.verdict[voiceOf(item, speaker)][item.verdict] } : {};
  return sentences.compared({ ...held, ...percent, ...end });
}

const gapEnd = (item: TargetItem, figure: Figure, speaker: Speaker): string =>
  SENTENCES[speaker.lang].gap[voiceOf(item, speaker)][sideOf(item, figure)](speaker.size(figure));

const voiceOf = ({ ofCost }: TargetItem, { audience }: Speaker): Audience | 'ofCost' =>
  ofCost ? 'ofCost' : audience;

import { flatMap } from '../../dataset/flat-map.js';
import type { Figure, Part, TargetItem } from '../../answer/types.js';
import type { TargetFacet } from '../../question/query.js';
import { line, type Block, type Line } from '../block.js';
import { capital } from '../format/names.js';
import { formulasOf } from '../formula.js';
import type { Comparison } from '../phrases.js';
import type { Speaker } from '../speaker.js';
import {
  dated,
  gapText,
  growthText,
  isPartial,
  revisionDay,
  showsGap,
  revisedText,
  versionsText,
  wordsOf,
} from './target-wording.js';
import { briefOf, changeText as growthFrom, nameOf } from './wording.js';

type Target = Extract<Part, { shape: 'target' }>;

/** Targets of the company, and results held against them. */
export function renderTarget(part: Target, speaker: Speaker): Block {
  const { items } = part;
  const facet = part.request.target?.facet ?? 'value';
  const [first] = items;
  const alone = items.length === 1;
  return {
    headline: headline(items, facet, speaker),
    ...(first && { subject: subject(items, first, speaker) }),
    lines: flatMap(items, (item) =>
      itemLines(item, facet, speaker).map((one) => (alone ? one : prefixed(one, item, speaker))),
    ),
    shown: flatMap(items, figuresOf),
    ...(first && alone && { brief: briefIn(first, speaker), push: push(first, speaker) }),
  };
}

function headline(items: readonly TargetItem[], facet: TargetFacet, speaker: Speaker): string {
  const { say } = speaker;
  const [first] = items;
  if (!first) return say.tables.none;
  if (facet === 'missed') return missed(items, speaker);
  if (items.length === 1) return sentence(first, facet, speaker);
  return items
    .map((item) => say.under(itemName(item, items, speaker), sentence(item, facet, speaker)))
    .join(say.semicolon);
}

/** "Below target: operating income (…), net income (…)". */
function missed(items: readonly TargetItem[], speaker: Speaker): string {
  const { say } = speaker;
  const groups = flatMap(['below', 'in_line', 'above'] as const, (verdict) => {
    const of = items.filter((item) => item.verdict === verdict);
    return [...new Set(of.map((item) => wordsOf(item, speaker).group[verdict]))].map((group) => {
      const names = of
        .filter((item) => wordsOf(item, speaker).group[verdict] === group)
        .map((item) => itemName(item, items, speaker) + measured(item, speaker));
      return group + say.colon + names.join(say.comma);
    });
  });
  return groups.join(say.semicolon) || say.tables.none;
}

const measured = ({ measure }: TargetItem, speaker: Speaker): string =>
  measure ? speaker.say.brackets(speaker.figure(measure)) : '';

function sentence(item: TargetItem, facet: TargetFacet, speaker: Speaker): string {
  const { say } = speaker;
  const target = item.targets.at(-1);
  if (item.result && target) return capital(compared(item, item.result, target, facet, speaker));
  if (!target) return item.result ? speaker.figure(item.result) : say.tables.none;
  const revised =
    facet === 'versions' || facet === 'revision' ? revisedText(item, target, speaker) : undefined;
  if (revised !== undefined) return revised;
  if (item.growth) return speaker.figure(target) + say.comma + changeText(item, item.growth, speaker);
  if (item.against) return besideResult(target, item.against, speaker);
  return dated(target, speaker);
}

/** A result against its target: how far it came, by how much it differs, and what that makes of it. */
function compared(
  item: TargetItem,
  result: Figure,
  target: Figure,
  facet: TargetFacet,
  speaker: Speaker,
): string {
  const { say } = speaker;
  const comparison: Comparison = {
    result: speaker.figure(result),
    target: dated(target, speaker),
    period: speaker.short(item.period),
    ...(isPartial(item) && { resultPeriod: speaker.short(item.resultPeriod ?? item.period) }),
  };
  const against = say.target[item.isEstimate ? 'estimated' : 'compared'](comparison);
  if (facet === 'gap' && item.gap) return say.under(gapText(item, item.gap, speaker), against);
  const reached =
    item.measure && isPartial(item) ? say.target.progress(speaker.figure(item.measure), comparison) : '';
  if (facet === 'remaining' && item.gap && item.gap.low > 0)
    return say.under(say.target.remaining(speaker.size(item.gap)), reached || against);
  if (reached) return reached;
  const share = item.measure ? say.colon + speaker.figure(item.measure) : '';
  return say.target.result(against) + share + verdictText(item, speaker);
}

/** The growth that a target implies on the result it is set beside, which is told with it. */
const changeText = ({ against }: TargetItem, growth: Figure, speaker: Speaker): string =>
  against ? growthFrom(growth, against, speaker) : growthText(growth, speaker);

/** A target, and the result of another year: of a later one it tells no growth. */
const besideResult = (target: Figure, result: Figure, speaker: Speaker): string =>
  dated(target, speaker) +
  speaker.say.semicolon +
  speaker.say.under(speaker.short(result.period), speaker.figure(result));

/** In line is not the whole answer to whether the target was reached. */
function verdictText(item: TargetItem, speaker: Speaker): string {
  const { verdict, gap } = item;
  if (!verdict) return '';
  const words = wordsOf(item, speaker);
  const nearly = verdict === 'in_line' && gap && gap.value !== 0 ? words.nearly(gap.value > 0) : '';
  return speaker.say.comma + words.verdict[verdict] + nearly;
}

/** For the notification, which is short: result, share of the target, verdict. */
function push(item: TargetItem, speaker: Speaker): string {
  const { result, measure } = item;
  if (!result || !measure) return sentence(item, 'value', speaker);
  return (
    speaker.figure(result) +
    speaker.say.comma +
    speaker.say.target.achieved(speaker.figure(measure)) +
    verdictText(item, speaker)
  );
}

function itemLines(item: TargetItem, facet: TargetFacet, speaker: Speaker): Line[] {
  const { labels, target } = speaker.say;
  const asked = facet === 'gap' ? item.gap : item.measure;
  const computed = [...(asked ? [asked] : []), ...item.targets];
  const revision = item.unknownRevision;
  return [
    ...line(labels.gap, showsGap(item, facet, speaker) ? gapText(item, item.gap, speaker) : undefined),
    ...line(labels.growth, item.growth && item.result ? growthText(item.growth, speaker) : undefined),
    ...line(labels.versions, versionsText(item, speaker)),
    ...line(labels.how, formulasOf(computed, speaker)),
    ...line(
      labels.note,
      revision === undefined ? undefined : target.unknownRevision(revisionDay(revision, speaker)),
    ),
  ];
}

const prefixed = ({ label, text }: Line, item: TargetItem, speaker: Speaker): Line => ({
  label,
  text: speaker.say.under(speaker.title(item.metric), text),
});

function subject(items: readonly TargetItem[], first: TargetItem, speaker: Speaker): string {
  const period = speaker.long(first.period);
  const target = items.length === 1 ? first.targets.at(-1) : undefined;
  if (items.length > 1)
    return items.every((item) => item.period === first.period) ? period : speaker.title(first.metric);
  return speaker.say.subject(
    target && !first.result ? nameOf(target, speaker) : speaker.title(first.metric),
    period,
  );
}

function itemName(item: TargetItem, items: readonly TargetItem[], speaker: Speaker): string {
  const onePeriod = items.every((other) => other.period === item.period);
  const oneMetric = items.every((other) => other.metric === item.metric);
  if (onePeriod) return speaker.title(item.metric);
  return oneMetric
    ? speaker.short(item.period)
    : `${speaker.title(item.metric)} ${speaker.short(item.period)}`;
}

function briefIn(item: TargetItem, speaker: Speaker): string {
  const target = item.targets.at(-1);
  if (target && !item.result) return briefOf(target, speaker);
  return speaker.say.brief(speaker.metric(item.metric), speaker.short(item.period));
}

const figuresOf = (item: TargetItem): Figure[] =>
  flatMap(
    [
      item.result,
      item.against,
      ...item.targets,
      item.measure,
      item.gap,
      item.growth,
      ...(item.otherGrowths ?? []),
    ],
    (one) => one ?? [],
  );

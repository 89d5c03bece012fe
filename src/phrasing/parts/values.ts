import type { Part } from '../../answer/types.js';
import type { Block, Line } from '../block.js';
import { line } from '../block.js';
import { formatDate } from '../format/period.js';
import type { Speaker } from '../speaker.js';
import { answerPremise } from './premise.js';
import { howLines, itemFigures, itemPhrase, nameOf, subjectOf, tellApart, yoyLine } from './wording.js';

type Values = Extract<Part, { shape: 'values' }>;

/** One or several figures that were asked for. */
export function renderValues(part: Values, speaker: Speaker): Block {
  const [first] = part.items;
  return first && part.items.length === 1 ? single(part, first, speaker) : several(part, speaker);
}

type Item = Values['items'][number];

function single(part: Values, item: Item, speaker: Speaker): Block {
  return {
    headline: answerPremise(item.premise, itemPhrase(item, speaker), part, item, speaker),
    subject: subjectOf(item.figure, speaker),
    lines: itemLines(item, speaker),
    shown: itemFigures(item),
    brief: `${speaker.short(item.figure.period)} ${nameOf(item.figure, speaker)}`,
  };
}

/** Each figure under the name that sets it apart; what they share is the subject. */
function several(part: Values, speaker: Speaker): Block {
  const { say } = speaker;
  const name = tellApart(
    part.items.map((item) => item.figure),
    speaker,
  );
  const phrase = (item: Item): string => say.named(name(item.figure), itemPhrase(item, speaker));
  const headline = part.items.map(phrase).join(say.semicolon);
  return {
    headline: answerPremise(
      part.items.find((item) => item.premise)?.premise,
      headline,
      part,
      undefined,
      speaker,
    ),
    ...commonSubject(part, speaker),
    lines: part.items.flatMap((item) =>
      itemLines(item, speaker).map(({ label, text }) => ({
        label,
        text: say.named(name(item.figure) + say.colon.trimEnd(), text),
      })),
    ),
    shown: part.items.flatMap(itemFigures),
  };
}

function commonSubject(part: Values, speaker: Speaker): { subject?: string } {
  const [first, ...rest] = part.items.map((item) => item.figure);
  if (!first) return {};
  if (rest.every((one) => one.metric === first.metric)) return { subject: nameOf(first, speaker) };
  return rest.every((one) => one.period === first.period) ? { subject: speaker.long(first.period) } : {};
}

function itemLines(item: Item, speaker: Speaker): Line[] {
  const { set_on: day } = item.figure;
  const set = day === undefined ? undefined : formatDate(day, speaker.lang);
  return [
    ...line(speaker.say.labels.target, set && speaker.say.target.setOn(speaker.figure(item.figure), set)),
    ...yoyLine(item, speaker),
    ...howLines(item, speaker),
  ];
}

import { flatMap } from '../../dataset/flat-map.js';
import type { Part, ValueItem } from '../../answer/types.js';
import type { Reason } from '../../dataset/knowledge.js';
import { line, type Block, type Line } from '../block.js';
import { capital } from '../format/names.js';
import { formulasOf } from '../formula.js';
import type { Speaker } from '../speaker.js';
import { answerPremise, changeOf, moveOf } from './premise.js';
import { itemFigures, itemPhrase, nameOf, subjectOf } from './wording.js';

type Explain = Extract<Part, { shape: 'explain' }>;

/** A change and the reasons that the company states for it; a wrong premise is set right first. */
export function renderExplain(part: Explain, speaker: Speaker): Block {
  const stated = part.reasons.map((reason) => statedReason(reason, speaker));
  const reasons = reasonLines(stated, speaker);
  const [first, ...others] = part.items;
  const places = flatMap(stated, ({ reason }) => (reason ? [reason.source] : []));
  if (!first) return { headline: reasons[0]?.text ?? '', lines: reasons.slice(1), shown: [], places };
  const premise = part.premise ?? first.premise;
  return {
    headline: answerPremise(
      premise?.holds ? undefined : premise,
      moved(first, speaker),
      part,
      first,
      speaker,
    ),
    subject: subjectOf(first.figure, speaker),
    lines: [
      ...reasons,
      ...others.map((item) => ({ label: nameOf(item.figure, speaker), text: moved(item, speaker) })),
      ...line(
        speaker.say.labels.how,
        formulasOf(
          flatMap(part.items, (item) => [item.figure, ...item.with]),
          speaker,
        ),
      ),
    ],
    shown: flatMap(part.items, itemFigures),
    places,
  };
}

const moved = (item: ValueItem, speaker: Speaker): string =>
  capital(moveOf(item, changeOf(item), speaker) ?? itemPhrase(item, speaker));

export interface Stated {
  readonly text: string;
  readonly reason?: Reason;
}

/** A reason is named by its id in the record, or given in words. */
export function statedReason(reason: string, { record, lang }: Speaker): Stated {
  const known = record.reasons.find((one) => one.id === reason || one.reason[lang] === reason);
  return known ? { text: known.reason[lang], reason: known } : { text: reason };
}

function reasonLines(stated: readonly Stated[], { say }: Speaker): Line[] {
  if (stated.length === 0) return line(say.labels.note, say.noReason);
  return stated.map(({ text, reason }) => ({ label: say.labels.why(reason?.against), text }));
}

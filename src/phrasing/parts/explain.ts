import type { Part } from '../../answer/types.js';
import type { Reason } from '../../dataset/knowledge.js';
import type { Block, Line } from '../block.js';
import type { Speaker } from '../speaker.js';
import { answerPremise, changeOf, moveOf } from './premise.js';
import { howLines, itemFigures, itemPhrase, subjectOf } from './wording.js';

type Explain = Extract<Part, { shape: 'explain' }>;

/** A change and the reasons that the company states for it; a wrong premise is set right first. */
export function renderExplain(part: Explain, speaker: Speaker): Block {
  const [first] = part.items;
  const { say } = speaker;
  const stated = part.reasons.map((reason) => statedReason(reason, speaker));
  const reasons: Line[] =
    stated.length > 0
      ? stated.map(({ text, reason }) => ({ label: say.labels.why(reason?.against), text }))
      : [{ label: say.labels.note, text: say.noReason }];
  const premise = part.premise ?? first?.premise;
  const plain = first && (moveOf(first, changeOf(first), speaker) ?? itemPhrase(first, speaker));
  return {
    headline:
      first && plain !== undefined
        ? answerPremise(premise?.holds ? undefined : premise, plain, part, first, speaker)
        : (reasons[0]?.text ?? ''),
    ...(first && { subject: subjectOf(first.figure, speaker) }),
    lines: [
      ...(first ? reasons : reasons.slice(1)),
      ...part.items.flatMap((item) => howLines(item, speaker)),
    ],
    shown: part.items.flatMap(itemFigures),
    places: stated.flatMap(({ reason }) => (reason ? [reason.source] : [])),
  };
}

/** A reason is named by its id in the record, or given in words. */
function statedReason(reason: string, { record, lang }: Speaker): { text: string; reason?: Reason } {
  const known = record.reasons.find((one) => one.id === reason || one.reason[lang] === reason);
  return known ? { text: known.reason[lang], reason: known } : { text: reason };
}

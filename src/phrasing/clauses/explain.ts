import type { Part, ValueItem } from '../../answer/types.js';
import { type Stated, statedReason } from '../parts/explain.js';
import { answerPremise, changeOf, moveOf } from '../parts/premise.js';
import type { Speaker } from '../speaker.js';
import { behind, type Clause, wayOf } from './clause.js';
import { SENTENCES } from './languages.js';
import { levelText, withMonths } from './values.js';

type Explain = Extract<Part, { shape: 'explain' }>;

/** The change, a wrong premise set right, and behind it the reasons that the company states for it. */
export function explainClauses(part: Explain, speaker: Speaker): Clause[] | undefined {
  const [first, ...others] = part.items;
  if (!first) return undefined;
  const premise = part.premise ?? first.premise;
  const wrong = premise?.holds === false ? premise : undefined;
  const named = withMonths(first.figure, [], speaker);
  const way = wayOf(changeOf(first));
  return [
    {
      kind: wrong ? 'correction' : 'answer',
      text: answerPremise(wrong, moved(first, named, speaker), part, first, named),
      place: 'head',
      ...(way && { sense: way }),
    },
    ...part.reasons.flatMap((reason) => behind('reason', reasonText(statedReason(reason, speaker), speaker))),
    ...(part.reasons.length === 0 ? behind('note', SENTENCES[speaker.lang].small(speaker.say.noReason)) : []),
    ...others.map((item, at): Clause => {
      const later = withMonths(item.figure, [first, ...others.slice(0, at)], speaker);
      const sense = wayOf(changeOf(item));
      return { kind: 'answer', text: moved(item, later, speaker), place: 'head', ...(sense && { sense }) };
    }),
  ];
}

const moved = (item: ValueItem, named: Speaker, speaker: Speaker): string =>
  moveOf(item, changeOf(item), named) ?? levelText(item, named, speaker);

const reasonText = ({ text, reason }: Stated, { say, lang }: Speaker): string =>
  SENTENCES[lang].reason(say.labels.why(reason?.against), text);

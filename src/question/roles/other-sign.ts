import type { Measure } from '../../dataset/schema.js';
import type { Frame } from './frame.js';

/** Lines that a document tells with a sign, and the words that name them by the other one: a loss, cash used, a benefit. */

/** "did the accumulated deficit shrink?", "cash used in investing": it gets smaller where the figure that tells it rises. */
export const isSaidByOtherSign = ({ roles }: Frame, { id, en }: Pick<Measure, 'id' | 'en'>): boolean =>
  roles.some(
    ({ sense, span }) =>
      sense?.t === 'measure' &&
      sense.id === id &&
      OTHER_SIGNS.some(({ said, held }) => said.test(span.text) && held.test(en)),
  );

/** What is said, and the names of the lines that hold it with a minus sign. */
const OTHER_SIGNS: readonly { readonly said: RegExp; readonly held: RegExp }[] = [
  { said: /\b(?:loss|losses|deficit)\b|損失|差損|赤字|欠損/, held: /^(?![^(]*(?:loss|deficit|impairment))/ },
  { said: /\bused\b|\bout ?flows?\b|支出/, held: /\bcash .*used in\b/ },
  { said: /\bbenefits?\b|税効果益/, held: /\(benefit\)/ },
];

/** "increase in accounts receivable", of a line of that name: the line itself, and no movement of it. */
export const isNameOfLine = ({ roles }: Frame, { id, en }: Pick<Measure, 'id' | 'en'>): boolean =>
  BOTH_WAYS.test(en) &&
  roles.some(
    ({ sense, span }, at) =>
      sense?.t === 'direction' &&
      /^(?:increase|decrease)$/.test(span.text) &&
      roles[at + 1]?.sense?.t === 'of' &&
      roles.slice(at + 2, at + 4).some((one) => one.sense?.t === 'measure' && one.sense.id === id),
  );
const BOTH_WAYS = /^(?:net )?(?:increase|decrease) \((?:increase|decrease)\)/;

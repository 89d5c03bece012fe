import type { Context } from './context.js';
import type { Sense } from './senses.js';

/** Where words for a start are said of a period: "at the beginning of FY2017", "when FY2017 began", 「17年度期首」. */

/** Beside a target they say which of its versions is meant, after "since" they begin a range. */
export function isOpening({ spans, at, ofTarget }: Context): boolean {
  const said = spans[at]?.text ?? '';
  const after = spans
    .slice(at + 1)
    .find(({ text, senses }) => text !== 'the' && !(ADJECTIVE.test(said) && senses.some(isOfBalance)));
  const before = spans[at - 1]?.text === 'の' ? spans[at - 2] : spans[at - 1];
  const leads = ADJECTIVE.test(said) && before?.atom === undefined;
  const beside = AFTER_TIME.test(said) && !leads ? before : after;
  const isOther = spans.some(({ senses }, other) => other !== at && senses.some(({ t }) => OTHER.has(t)));
  return beside?.atom !== undefined && !ofTarget && !isOther;
}

/** "the opening cash balance of FY2017", 「期首の現金残高 17年度」 */
const isOfBalance = ({ t }: Sense): boolean => t === 'measure' || t === 'of' || t === 'and';
const ADJECTIVE = /^(?:the )?(?:opening|beginning|starting)$|^期[首初](?:時点)?の?$/;
const AFTER_TIME = /^(?:began|begins|started|starts|opened|opens)$|^[^a-z]/;
const OTHER: ReadonlySet<Sense['t']> = new Set<Sense['t']>(['target', 'since', 'from', 'trend']);

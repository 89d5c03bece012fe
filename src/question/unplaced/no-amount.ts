import { asksYears } from '../asks/years-asked.js';
import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** What is asked for that no amount tells: a name, a figure for each of something. */

/** "which affiliate was it mostly from?", 「主にどの会社によるものか」: a name is asked for, and no figure tells one. */
export const whichOfOthers = ({ roles }: Frame, { ask, exprs, groupBy }: Request): string[] =>
  (ask === 'value' || ask === 'change') && exprs.length === 1 && groupBy === undefined
    ? roles.flatMap(({ sense }, at) => {
        const next = roles[at + 1];
        const asksName = sense?.t === 'asks' && sense.word === 'which' && next?.use === 'idle';
        return asksName && NAMED.test(next.span.text) ? [next.span.text] : [];
      })
    : [];
const NAMED =
  /^(?:会社|企業|投資先|関連会社|compan(?:y|ies)|firms?|affiliates?|investees?|associates?|subsidiar(?:y|ies))$/;

/** "revenue per ATM": a figure for each of something that no word names whole. */
export const perSomething = ({ roles }: Frame): string[] =>
  roles.flatMap(({ sense, span }, at) => {
    const next = roles[at + 1];
    return sense?.t === 'per' && next && next.use !== 'period' ? [`${span.text} ${next.span.text}`] : [];
  });

/** 「1700億円をいくら超えましたか」: how far past an amount that no target sets, which nothing tells. */
export const howFarPast = ({ text, numbers }: Frame, { ask }: Request): string[] =>
  ask !== 'target' && numbers.length > 0 ? (HOW_FAR_PAST.exec(text) ?? []).slice(0, 1) : [];
const HOW_FAR_PAST = /(?:いくら|どれだけ|どれくらい|どのくらい|何円)(?:超え|上回|下回)/;

/** 「減益になった年度」: the years are asked for, and no list of them is what is told. */
export const lostYears = (frame: Frame, { ask, groupBy }: Request): string[] =>
  groupBy === undefined && ask === 'change' && asksYears(frame)
    ? frame.roles.flatMap(({ span }) => (YEAR.test(span.text) ? [span.text] : []))
    : [];
const YEAR = /^(?:年度|(?:any )?(?:fiscal )?years?)$/;

/** "which year had less, or FY2017?", "FY2017?" after such a question: one year is put against no other. */
export const loneYear = (frame: Frame, { ask, groupBy, periods, origins }: Request): string[] =>
  ask === 'rank' &&
  groupBy === 'year' &&
  periods.length === 1 &&
  periods[0]?.kind === 'span' &&
  (origins.ask === 'carried' || WHICH.test(frame.text))
    ? frame.roles.flatMap(({ use, span }) => (use === 'period' ? [span.text] : []))
    : [];
const WHICH = /\bwhich\b|どの年/;

import type { Record } from '../../dataset/record.js';
import { fromTo } from './both-ends.js';
import { claimsOfEach } from './claims-of-each.js';
import { firstMeasure } from '../figures/measure-tree.js';
import type { Frame } from '../roles/frame.js';
import { isNameOfLine, isSaidByOtherSign } from '../roles/other-sign.js';
import type { Ask, Claim, Expr, Premise, Request } from '../query.js';
import type { Role } from '../roles/roles.js';
import type { Sense } from '../roles/senses.js';

/** What a question takes for granted: a direction, a figure. */

type Said = Frame['numbers'][number];

const claimOf = ({ number: { value, unit, step }, said }: Said): Claim => ({ value, unit, step, said });

/** "from 150 to 176 billion": the unit is said once, after both. */
function scaled(claim: Claim, other: number): Claim {
  if (claim.unit !== 'any' || claim.value <= 0 || other <= 0) return claim;
  const scale = 1000 ** Math.max(0, Math.round(Math.log10(other / claim.value) / 3));
  return { ...claim, value: claim.value * scale, step: claim.step * scale };
}

/** "how much did it grow?" takes growth for granted; "its growth" does not, unless a reason for it is asked. */
const saysGrown = (frame: Frame, ask: Ask): boolean =>
  frame.roles.some(
    ({ sense, span }) =>
      sense?.t === 'change' &&
      ((ask === 'change' && /^gr[eo]w(?:n|ing)?$/.test(span.text)) ||
        (ask === 'explain' && /gr[eo]w|伸び|成長/.test(span.text))),
  );

export function premiseOf(frame: Frame, ask: Ask, exprs: readonly Expr[]): Pick<Request, 'premise'> {
  const each = ask === 'value' ? claimsOfEach(frame, exprs) : undefined;
  const value = each ? { each } : ask === 'threshold' ? {} : claimsOf(frame, ask);
  const premise: Premise = { ...wayOf(frame, ask), ...value };
  return Object.keys(premise).length > 0 ? { premise } : {};
}

/** Which way it is said to have gone, or that it is asked which. */
function wayOf(frame: Frame, ask: Ask): Pick<Premise, 'direction' | 'either'> {
  const first = frame.first('direction');
  const both = new Set(frame.all('direction').map(({ way }) => way)).size === 2;
  const open = first?.either === true;
  // 「増収減益」 claims a movement for each of two figures
  const claimed = open || (both && ask === 'change') ? undefined : (first?.way ?? wayFromTo(frame));
  const direction = claimed ?? (saysGrown(frame, ask) ? 'up' : comparedWay(frame));
  const either = (open || both) && ask === 'change' && frame.all('measure').length < 2;
  return { ...(direction && { direction }), ...(either && { either }) };
}

/** "it went from 5.1 to 6.8 billion": the way that the ends show. */
function wayFromTo(frame: Frame): 'up' | 'down' | undefined {
  const { from, to } = fromTo(frame) ?? {};
  if (!from || !to) return undefined;
  const began = scaled(claimOf(from), to.number.value).value;
  return began === to.number.value ? undefined : began < to.number.value ? 'up' : 'down';
}

/** "is it lower than in FY2012?" asks whether it is. */
function comparedWay({ roles, text }: Frame): 'up' | 'down' | undefined {
  const than = roles.find(({ sense, span }) => sense?.t === 'compare' && / than\b/.test(span.text));
  if (!than || !YES_OR_NO.test(text)) return undefined;
  if (LESS.test(than.span.text)) return 'down';
  return MORE.test(than.span.text) ? 'up' : undefined;
}
export const YES_OR_NO = /^(?:(?:and|so|but|then) )?(?:is|are|was|were|did|does|do|has|have)\b/;
const LESS = /^(?:less|lower|smaller|fewer|worse) than/;
const MORE = /^(?:more|higher|larger|bigger|greater|better) than/;

/** The figure that it is said to be, or to have come to, and the one that it is said to have come from. */
function claimsOf(frame: Frame, ask: Ask): Pick<Premise, 'value' | 'from'> {
  const move = ask === 'change' ? fromTo(frame) : undefined;
  const said = move?.to ?? frame.numbers.find((one) => isAmount(one) && !isWhole(one, frame));
  const { t: _kind, ...bound } = (said && boundOf(said, frame)) ?? {};
  const sign = said ? undefined : signSaid(frame, ask);
  return {
    ...(sign && { value: sign }),
    ...(said && { value: { ...claimOf(said), ...bound } }),
    ...(move && { from: scaled(claimOf(move.from), move.to.number.value) }),
  };
}

/** The bound that an amount is said to be: of several, the one at its side. */
function boundOf({ said }: Said, frame: Frame): Extract<Sense, { t: 'threshold' }> | undefined {
  const at = frame.roles.findIndex(({ span }) => span.text === said);
  const beside = [frame.roles[at - 1]?.sense, frame.roles[at + 1]?.sense].find(
    (sense) => sense?.t === 'threshold',
  );
  return beside ?? frame.first('threshold');
}

/** "was free cash flow positive?", "the net loss", 「最終赤字でしたよね」: a figure that is said to be above nothing, or below it. */
function signSaid({ roles }: Frame, ask: Ask): Claim | undefined {
  const said = roles.find(({ sense }) => sense?.t === 'sign') ?? roles.find(isLoss);
  if (!said || ask !== 'value') return undefined;
  const way = said.sense?.t === 'sign' ? said.sense.way : 'below';
  return { value: 0, unit: 'any', step: 1, said: said.span.text, way };
}

/** An income by the name of a loss. */
const isLoss = ({ sense, span }: Role): boolean =>
  sense?.t === 'measure' && INCOMES.has(sense.id) && /赤字|損失$|\bloss$/.test(span.text);
const INCOMES: ReadonlySet<string> = new Set([
  'operating_income',
  'income_before_tax',
  'net_income',
  'net_income_attributable',
]);

/** An amount, and no rate, that it is said to be. */
export const isAmountClaimed = (premise: Premise | undefined): boolean =>
  premise?.value !== undefined &&
  premise.value.way === undefined &&
  (premise.value.unit === 'any' || premise.value.unit === 'JPY');

const isAmount = ({ number }: Said): boolean => number.unit !== 'any' || Math.abs(number.value) >= 1000;

/** "how much of the 18.3bn increase came from SI?", 「183億円のうち」: a whole, and no claim about its part. */
export const isWhole = ({ said }: Pick<Said, 'said'>, { text }: Pick<Frame, 'text'>): boolean => {
  const at = text.indexOf(said);
  return PART_OF.test(text.slice(0, at)) || WITHIN.test(text.slice(at + said.length));
};
const PART_OF =
  /\b(?:how (?:much|many)|what (?:share|part|portion|percentage|percent|%|proportion)|% share|share|part) of (?:the |that |this |its |total )*$|^(?:out )?of (?:the |that |this |its )*$/;
const WITHIN = /^[^,]{0,10}?(?:のうち|の内(?!訳)|に占める)/;

/** "how far did the cost ratio improve?": of what is better when it is lower, that is down; so is a loss that grew. */
export function asJudged(request: Request, frame: Frame, record: Record): Request {
  const { premise, exprs } = request;
  const isJudged = frame.roles.some(({ sense, span }) => sense?.t === 'direction' && JUDGED.test(span.text));
  const measure = firstMeasure(exprs, record);
  if (measure && isNameOfLine(frame, measure)) return asValue(request);
  if (isJudged && measure?.kind === 'ratio' && !measure.favourable) return asMoved(request);
  const ofLoss = measure !== undefined && isSaidByOtherSign(frame, measure);
  if (!premise?.direction || !(ofLoss || (isJudged && measure?.favourable === 'down'))) return request;
  return { ...request, premise: { ...turned(premise), ...(ofLoss && { ofLoss: true as const }) } };
}

/** The same claim of what rises where this falls. */
export const turned = (premise: Premise): Premise => ({
  ...premise,
  direction: premise.direction === 'up' ? 'down' : 'up',
});

const JUDGED = /improv|better|worse|deteriorat|改善|好転|向上|悪化|良くな|よくな|悪くな|わるくな/;

/** "did the payout ratio improve?": of what is neither better nor worse it is told how it moved, and no yes or no. */
const asMoved = ({ premise: _said, ...request }: Request): Request => request;

const asValue = ({ premise: _said, change: _moved, ...request }: Request): Request => ({
  ...request,
  ask: 'value',
});

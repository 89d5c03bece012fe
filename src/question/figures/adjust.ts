import type { Record } from '../../dataset/record.js';
import { saysNetAdds } from '../asks/change-words.js';
import type { Frame } from '../roles/frame.js';
import { toContracts, toCount } from '../asks/counted.js';
import { toCapexTable } from '../roles/capex-table.js';
import { measureBy, metricsIn } from './known.js';
import type { Group } from './group-state.js';
import { beforeAndAfter } from './owners.js';
import { asPartsSaid } from './part-of.js';
import { segmentOf } from './scope-tree.js';
import type { Role } from '../roles/roles.js';
import type { VariantKind } from '../roles/senses.js';
import { DILUTED, DIVIDENDS, INCOME_STATEMENT, inVariant, variantsOf } from '../roles/variants.js';

/** Words that change which of two sister figures is meant: segments, share splits, total amounts, profit and loss. */

type Adjust = (group: Group, record: Record, frame: Frame) => Group;

const toSegment: Adjust = (group, record, frame) => {
  const segment = frame.has('segment') ? segmentOf(record, group.scopes) : undefined;
  return segment === undefined ? group : { ...group, scopes: [segment] };
};

/** The profit of a service is its gross margin, unless the company tells another. */
const toProfit: Adjust = (group, record, frame) => {
  if (!frame.has('profit')) return group;
  if (group.measures.length > 0)
    return { ...group, measures: group.measures.map((id) => record.measures.get(id)?.earns ?? id) };
  const profitOf = (scope: string): string[] => {
    const own = record.scopes.get(scope)?.profitMeasure;
    if (own !== undefined) return [own];
    return scope !== 'company' && metricsIn(record).has(`${scope}/gross_margin`) ? ['gross_margin'] : [];
  };
  return { ...group, measures: [...new Set(group.scopes.flatMap(profitOf))] };
};

/** The margin of a service is its gross margin ratio; that of the company has several meanings. */
const toMargin: Adjust = (group, record, frame) => {
  if (!frame.has('margin')) return group;
  const named = group.measures.map((id) => (isNamedMargin(id, frame) ? marginsOf(id, group, record) : []));
  if (named.length > 0 && named.every((one) => one.length > 0)) return { ...group, measures: named.flat() };
  if (group.measures.length > 0)
    return frame.has('target') ? inMargins(group, record, frame) : withMargins(group, record);
  const ofService = group.scopes.some((scope) => scope !== 'company');
  return group.measures.length === 0 && ofService ? { ...group, measures: ['gross_margin_ratio'] } : group;
};

/** "attributable net income margin": one name for the rate, and not the amount with its margin. */
const isNamedMargin = (id: string, { roles }: Frame): boolean =>
  roles.some(({ sense }, at) => {
    const next = roles[at + 1]?.sense;
    return sense?.t === 'measure' && sense.id === id && next?.t === 'margin';
  });

/** "the target and margin", "the target and the margin it implies" */
const isAnd = ({ sense, span }: Role): boolean => sense?.t === 'and' || /^and\b/.test(span.text);

/** "the operating income target margin": the target of the margin, and not that of the amount. */
function inMargins(group: Group, record: Record, frame: Frame): Group {
  const isValue = frame.all('target').every(({ facet }) => facet === 'value');
  const isBeside = frame.roles.some(
    ({ sense }, at) => sense?.t === 'margin' && frame.roles.slice(Math.max(0, at - 2), at).some(isAnd),
  );
  if (isValue && isBeside) return withMargins(group, record);
  const margins = group.measures.map((id) => marginsOf(id, group, record));
  return isValue && margins.every((one) => one.length > 0) ? { ...group, measures: margins.flat() } : group;
}

/** "gross margin target & ratio", "the guidance in yen and %": the target of the figure, and that of its margin. */
const toTargetMargin: Adjust = (group, record, frame) => {
  const beside = frame.roles.some(({ sense }, at) => {
    const before = frame.roles[at - 1]?.sense;
    const isRate = sense?.t === 'ratio' || (sense?.t === 'unit' && sense.unit === 'percent');
    return isRate && before?.t === 'and';
  });
  const isValue = frame.all('target').every(({ facet }) => facet === 'value');
  const ofGrowth = frame.has('change') || group.measures.length !== 1;
  return frame.has('target') && isValue && beside && !ofGrowth ? withMargins(group, record) : group;
};

/** "OI FY17 and margin": the figure, and its margin beside it. */
const withMargins = (group: Group, record: Record): Group => ({
  ...group,
  measures: [...new Set(group.measures.flatMap((id) => [id, ...marginsOf(id, group, record)]))],
});

function marginsOf(id: string, { scopes }: Group, record: Record): string[] {
  const ofService = scopes.length > 0 && !scopes.includes('company');
  const ofGross = id === 'cost' || (id === 'revenue' && ofService);
  const margin = ofGross ? 'gross_margin_ratio' : measureBy(record, `${id} / revenue`);
  return margin === undefined ? [] : [margin];
}

const toVariant: Adjust = (group, record, frame) => {
  const kinds = variantsOf(frame);
  const paid =
    (kinds.includes('paid') || kinds.includes('cash')) &&
    group.measures.length === 0 &&
    group.scopes.some((scope) => metricsIn(record).has(`${scope}/payments_for_services`));
  if (paid) return { ...group, measures: ['payments_for_services'] };
  const measures = group.measures.flatMap(
    (id) =>
      portionsOf(id, record, frame) ??
      wholeAndPart(id, kinds, record, frame) ??
      bothEarnings(id, frame) ??
      beforeAndAfter(id, record, frame) ??
      bothCapex(id, frame) ??
      taxPortions(id, kinds) ??
      bothDividends(id, kinds) ??
      paidAndDue(id, kinds, frame) ??
      inVariant(id, kinds, record) ??
      id,
  );
  return { ...group, measures: [...new Set(measures)] };
};

/** "capex, of which leases", "interest, expensed vs paid": the figure and its sister. */
function wholeAndPart(
  id: string,
  kinds: readonly VariantKind[],
  record: Record,
  frame: Frame,
): string[] | null {
  const part = inVariant(id, kinds, record);
  const at = frame.roles.findLastIndex(({ sense }) => sense?.t === 'variant');
  const beside = frame.roles
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ sense }) =>
        sense?.t === 'compare' || (isLeases(kinds) && (sense?.t === 'and' || sense?.t === 'ofWhich')),
    );
  return (beside || isSaidAgain(id, at, frame) || inBothStatements(kinds, frame)) &&
    part !== null &&
    part !== id
    ? [id, part]
    : null;
}

/** "in the income statement and in the cash flow statement" */
const inBothStatements = (kinds: readonly VariantKind[], { roles }: Frame): boolean =>
  kinds.includes('cashFlow') &&
  roles.some(({ use, span }) => use === 'idle' && INCOME_STATEMENT.test(span.text));

/** "how much interest expense, and how much interest was paid in cash?": the variant is of the second alone. */
const isSaidAgain = (id: string, variant: number, { roles }: Frame): boolean => {
  const said = roles.flatMap(({ sense }, at) => (sense?.t === 'measure' && sense.id === id ? [at] : []));
  const last = said.at(-1) ?? 0;
  return (
    said.length > 1 &&
    variant > last &&
    roles.slice(said[0], last).some(({ span }) => /^and\b|^と$|^,$/.test(span.text))
  );
};

const isLeases = (kinds: readonly VariantKind[]): boolean => kinds.includes('leases');

/** "EPS, basic and diluted", "basic and diluted EPS" */
function bothEarnings(id: string, frame: Frame): string[] | null {
  const [basic, diluted] = [...DILUTED].find((pair) => pair.includes(id)) ?? [];
  const said = new Set(frame.all('variant').map(({ kind }) => kind));
  const both = said.has('basic') && (said.has('diluted') || id === diluted) && !frame.has('exclude');
  return both && basic !== undefined && diluted !== undefined ? [basic, diluted] : null;
}

/** "capex with leases and without": both. */
const bothCapex = (id: string, frame: Frame): string[] | null =>
  id === 'capex' &&
  frame.has('include') &&
  frame.has('exclude') &&
  frame.all('variant').some(({ kind }) => kind === 'leases')
    ? ['capex', 'capex_purchases']
    : null;

/** "deferred income within current liabilities": that portion of it. */
const toPortion: Adjust = (group, record, { text }) => {
  const within = group.measures.find((id) => /^(?:non)?current_(?:assets|liabilities)$/.test(id));
  const portion = within?.startsWith('non') ? 'noncurrent' : 'current';
  const parts = group.measures
    .filter((id) => id !== within)
    .map((id) => `${id}_${portion}`)
    .filter((id) => record.measures.has(id));
  const inside = within !== undefined && parts.length === group.measures.length - 1 && parts.length > 0;
  return inside && WITHIN.test(text) ? { ...group, measures: parts } : group;
};
const WITHIN = /\b(?:within|inside|under|in|among|part of)\b|にある|に含まれ|に計上|のうち|の中の|内の/;

/** "how much of net income went to noncontrolling interests?": their part of it, and no balance. */
const toNoncontrolling: Adjust = (group, record, { roles }) => {
  const [income, balance, ...others] = group.measures;
  if (income === undefined || balance !== 'noncontrolling_interests' || others.length > 0) return group;
  const part = inVariant(income, ['noncontrolling'], record);
  const isListed = roles.some(({ sense }) => sense?.t === 'and' || sense?.t === 'compare');
  return part === null || part === income || isListed ? group : { ...group, measures: [part] };
};

/** "lease obligations, current and noncurrent", "short-term vs long-term borrowings" ask for both; in total, for the whole. */
function portionsOf(id: string, record: Record, frame: Frame): string[] | null {
  const whole = id.replace(/_(?:non)?current$/, '');
  const kinds = frame.all('variant').map(({ kind }) => (kind === 'short' ? 'current' : kind));
  const said = new Set<string>([id.slice(whole.length + 1), ...kinds]);
  const both = (said.has('current') && said.has('noncurrent')) || namesBothTerms(id, frame);
  const termed = TERMED.exec(id)?.[1];
  const isOther = termed !== undefined && frame.has('compare') && said.has('current');
  const portions = pairsOf(termed ?? whole).find((pair) => pair.every((one) => record.measures.has(one)));
  return portions && (both || isOther) && !said.has('total') && !isAddedUp(frame) ? [...portions] : null;
}
/** "between short-term and long-term borrowings": the name of the whole says its two parts. */
const namesBothTerms = (id: string, frame: Frame): boolean =>
  frame.has('between') &&
  frame.roles.some(
    ({ sense, span }) => sense?.t === 'measure' && sense.id === id && BOTH_TERMS.test(span.text),
  );
const BOTH_TERMS = /\bshort\b.*\blong\b|\blong\b.*\bshort\b|短期.*長期|長期.*短期/;
const TERMED = /^long_term_(.+)$/;
const pairsOf = (whole: string): readonly (readonly string[])[] => [
  [`${whole}_current`, `${whole}_noncurrent`],
  [`short_term_${whole}`, `long_term_${whole}`],
];

/** "dividend, interim and year-end" asks for both. */
const bothDividends = (id: string, kinds: readonly VariantKind[]): string[] | null =>
  DIVIDENDS.has(id) && saysBoth(id, kinds) ? ['dps_interim', 'dps_year_end'] : null;

/** "total dividends paid vs total dividends for the year": what left in the year, and what is due for it. */
const paidAndDue = (id: string, kinds: readonly VariantKind[], frame: Frame): string[] | null =>
  id === 'dividend_total' &&
  (kinds.includes('paid') || kinds.includes('cash')) &&
  frame.all('measure').filter((one) => one.id === id).length > 1
    ? ['dividends_paid', id]
    : null;

const saysBoth = (id: string, kinds: readonly VariantKind[]): boolean =>
  (kinds.includes('interim') || id === 'dps_interim') && (kinds.includes('yearEnd') || id === 'dps_year_end');

/** "tax, current and deferred": its two portions. */
const taxPortions = (id: string, kinds: readonly VariantKind[]): string[] | null =>
  id === 'income_tax' && kinds.includes('current') && kinds.includes('deferred')
    ? ['current_income_tax', 'deferred_income_tax']
    : null;

const isAddedUp = (frame: Frame): boolean =>
  frame.has('plus') || frame.has('aggregate') || frame.has('exclude') || /\btotal\b|合計/.test(frame.text);

/** Per share figures asked for in millions of yen are meant in total. */
const toTotal: Adjust = (group, record, frame) => {
  if (!frame.all('unit').some(({ size }) => size !== undefined)) return group;
  return {
    ...group,
    measures: group.measures.map((id) =>
      record.measures.get(id)?.unit === 'JPY/share' ? (inVariant(id, ['total'], record) ?? id) : id,
    ),
  };
};

/** Only subscriptions are told in net additions. */
const toNetAdds: Adjust = (group, _record, frame) => {
  return saysNetAdds(frame) && group.measures.length === 0
    ? { ...group, measures: ['subscriptions'] }
    : group;
};

const ADJUSTMENTS: readonly Adjust[] = [
  toSegment,
  toNoncontrolling,
  toTargetMargin,
  toProfit,
  toMargin,
  toNetAdds,
  toContracts,
  toCapexTable,
  toPortion,
  toVariant,
  toTotal,
  toCount,
];

export function adjustGroups(groups: readonly Group[], record: Record, frame: Frame): Group[] {
  const adjusted = asPartsSaid(groups, frame.text, record).map((group) =>
    ADJUSTMENTS.reduce((current, adjust) => adjust(current, record, frame), group),
  );
  return withoutWholes(adjusted, record);
}

/** "share of cloud revenue booked under maintenance": the revenue is what the share is of, not a figure of its own. */
function withoutWholes(groups: readonly Group[], record: Record): Group[] {
  const wholes = new Set(
    groups.flatMap((group) => group.measures.flatMap((id) => record.measures.get(id)?.of ?? [])),
  );
  if (wholes.size === 0) return [...groups];
  const scopes = groups.flatMap((group) => group.scopes);
  const kept = groups
    .map((group) => ({ ...group, measures: group.measures.filter((id) => !wholes.has(id)) }))
    .filter((group) => group.measures.length > 0);
  return kept.map((group) => ({
    ...group,
    scopes: group.scopes.length > 0 ? group.scopes : scopes,
    joined: 'and' as const,
  }));
}

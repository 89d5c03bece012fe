import type { Record } from '../dataset/record.js';
import type { Frame } from './frame.js';
import type { Group } from './metrics.js';

/** Words that change which of two sister figures is meant: segments, share splits, total amounts, profit and loss. */

type Adjust = (group: Group, record: Record, frame: Frame) => Group;

const SEGMENTS: readonly { readonly said: readonly string[]; readonly segment: string }[] = [
  { said: ['network_services', 'systems_integration'], segment: 'network_si_segment' },
  { said: ['atm_operation'], segment: 'atm_segment' },
];

const toSegment: Adjust = (group, _record, frame) => {
  if (!frame.has('segment')) return group;
  const found = SEGMENTS.find(
    ({ said }) => said.length === group.scopes.length && said.every((scope) => group.scopes.includes(scope)),
  );
  return found ? { ...group, scopes: [found.segment] } : group;
};

/** Dividends before the share split are measures of their own. */
const toUnadjusted: Adjust = (group, record, frame) => {
  if (frame.first('split')?.adjusted !== false) return group;
  return {
    ...group,
    measures: group.measures.map((id) => (record.measures.has(`${id}_unadjusted`) ? `${id}_unadjusted` : id)),
  };
};

const toTotal: Adjust = (group, record, frame) => {
  if (!frame.has('totalAmount')) return group;
  return { ...group, measures: group.measures.map((id) => totalOf(id, record) ?? id) };
};

/** The total amount behind a per-share figure. */
export function totalOf(measure: string, record: Record): string | undefined {
  return [...record.measures.values()].find((one) => one.totalOf === measure)?.id;
}

const toProfit: Adjust = (group, record, frame) => {
  if (!frame.has('profit') || group.measures.length > 0) return group;
  const measures = [
    ...new Set(group.scopes.flatMap((scope) => record.scopes.get(scope)?.profitMeasure ?? [])),
  ];
  return { ...group, measures };
};

/** The margin of a service is its gross margin ratio; that of the company has several meanings. */
const toMargin: Adjust = (group, _record, frame) => {
  const ofService = group.scopes.some((scope) => scope !== 'company');
  return frame.has('margin') && group.measures.length === 0 && ofService
    ? { ...group, measures: ['gross_margin_ratio'] }
    : group;
};

/** What was paid in cash is not what was booked. */
const PAID: ReadonlyMap<string, string> = new Map([
  ['interest_expense', 'interest_paid'],
  ['income_tax', 'income_taxes_paid'],
]);
const toPaid: Adjust = (group, _record, frame) =>
  frame.has('paid') ? { ...group, measures: group.measures.map((id) => PAID.get(id) ?? id) } : group;

const ADJUSTMENTS: readonly Adjust[] = [toSegment, toUnadjusted, toTotal, toProfit, toMargin, toPaid];

export function adjustGroups(groups: readonly Group[], record: Record, frame: Frame): Group[] {
  const adjusted = groups.map((group) =>
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

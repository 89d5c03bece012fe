import { measureOf, type Record } from '../../dataset/record.js';
import { flatMap } from '../../dataset/flat-map.js';
import { isLeftOut, type Frame } from './frame.js';
import { oncePerRecord } from '../figures/known.js';
import { sumsOf } from '../figures/measure-tree.js';
import { countedIn, portionSaid, wholeWith } from './portions-said.js';
import type { VariantKind } from './senses.js';

/** Sister measures by the word that turns one into the other. */
const VARIANTS: Readonly<
  globalThis.Record<VariantKind, (measure: string, record: Record) => string | undefined>
> = {
  diluted: (id) => DILUTED.get(id),
  ads: (id) => ADS.get(id),
  leases: (id) => LEASES.get(id),
  unleased: (id) => UNLEASED.get(id),
  withLeases: (id, record) => (isWithLeases(id, record) ? id : existing(`${id}_with_leases`, record)),
  paid: (id) => PAID.get(id),
  cash: (id) => (id === 'dps_annual' ? 'dividends_paid' : PAID.get(id)),
  basic: (id) => [...DILUTED].find(([, diluted]) => diluted === id)?.[0],
  cashFlow: (id, record) => record.measures.get(id)?.inCashFlow ?? existing(`cf_${id}`, record),
  interim: (id, record) => payment(id, 'interim', record),
  yearEnd: (id, record) => payment(id, 'year_end', record),
  deferred: (id) => (id === 'income_tax' || id === 'current_income_tax' ? 'deferred_income_tax' : undefined),
  current: (id, record) =>
    id === 'income_tax'
      ? 'current_income_tax'
      : (part(id, '_current', '_noncurrent', record) ?? existing(`short_term_${id}`, record)),
  short: (id, record) => termed(id, 'long', 'short', record) ?? VARIANTS.current(id, record),
  noncurrent: (id, record) =>
    part(id, '_noncurrent', '_current', record) ??
    existing(`long_term_${id}`, record) ??
    termed(id, 'short', 'long', record),
  withCurrent: (id, record) => wholeWith(id, VARIANTS.current(id, record), record),
  withShort: (id, record) => wholeWith(id, VARIANTS.short(id, record), record),
  withNoncurrent: (id, record) => wholeWith(id, VARIANTS.noncurrent(id, record), record),
  withDeferred: (id, record) => wholeWith(id, VARIANTS.deferred(id, record), record),
  total: (id, record) => [...record.measures.values()].find((one) => one.totalOf === id)?.id,
  unadjusted: (id, record) => existing(`${id}_unadjusted`, record),
  // what is told of a margin adjusted is its ratio
  adjusted: (id, record) =>
    existing(`${id}_adjusted`, record) ??
    existing(`${id}_ratio_adjusted`, record) ??
    (id.endsWith('_unadjusted') ? existing(id.replace('_unadjusted', ''), record) : undefined),
  perShare: (id, record) =>
    PER_SHARE.get(id) ?? (record.measures.get(id)?.unit.endsWith('/share') ? id : undefined),
  attributable: (id, record) => sister(id, 'attributable', record),
  noncontrolling: (id, record) => sister(id, 'noncontrolling', record),
  beforeNoncontrolling: (id, record) => ownerless(id, record),
};
export const DIVIDENDS: ReadonlySet<string> = new Set(['dps_annual', 'dps_interim', 'dps_year_end']);
export const DILUTED: ReadonlyMap<string, string> = new Map([
  ['eps', 'eps_diluted'],
  ['eps_ads', 'eps_ads_diluted'],
  ['shares_basic', 'shares_diluted'],
  ['ads_basic', 'ads_diluted'],
]);
const ADS: ReadonlyMap<string, string> = new Map([
  ['eps', 'eps_ads'],
  ['eps_diluted', 'eps_ads_diluted'],
]);
const LEASES: ReadonlyMap<string, string> = new Map([['capex', 'capex_leases']]);
const UNLEASED: ReadonlyMap<string, string> = new Map([['capex', 'capex_purchases']]);
const PER_SHARE: ReadonlyMap<string, string> = new Map([
  ['net_income', 'eps'],
  ['net_income_attributable', 'eps'],
  ['equity_iij', 'bps'],
  ['total_equity', 'bps'],
  ['dividend_total', 'dps_annual'],
  ['dividend_total_year_end', 'dps_year_end'],
]);
/** One of the payments of a dividend, per share or in total, of the year or after the other one. */
const payment = (id: string, at: 'interim' | 'year_end', record: Record): string | undefined =>
  DIVIDENDS.has(id) ? `dps_${at}` : existing(`${id.replace(/_(?:interim|year_end)$/, '')}_${at}`, record);
/** The part of a profit that belongs to the shareholders of the company, or to others. */
const sister = (id: string, whose: string, record: Record): string | undefined =>
  existing(`${id.replace(/_(?:attributable|noncontrolling)$/, '')}_${whose}`, record);
/** An income before it is parted between the shareholders of the company and others. */
const ownerless = (id: string, record: Record): string | undefined =>
  hasOthers(id, record) ? id.replace(/_attributable$/, '') : undefined;
const hasOthers = (id: string, record: Record): boolean =>
  record.measures.has(`${id.replace(/_attributable$/, '')}_noncontrolling`) ||
  record.measures.get(id)?.formula?.includes('noncontrolling') === true;
/** What was paid in cash is not what was booked. */
const PAID: ReadonlyMap<string, string> = new Map([
  ['interest_expense', 'interest_paid'],
  ['income_tax', 'income_taxes_paid'],
]);
/** "the short-term ones", of what is lent or borrowed for long. */
const termed = (id: string, from: string, to: string, record: Record): string | undefined =>
  id.startsWith(`${from}_term_`) ? existing(id.replace(from, to), record) : undefined;
/** One part of a balance; the other part said beside it makes the whole. */
function part(id: string, own: string, other: string, record: Record): string | undefined {
  if (id.endsWith(own)) return id;
  return id.endsWith(other) ? existing(id.slice(0, -other.length), record) : existing(id + own, record);
}

const existing = (id: string, record: Record): string | undefined =>
  record.measures.has(id) ? id : undefined;

/** These say how a figure is told, and may stand beside any. */
const OPTIONAL: ReadonlySet<VariantKind> = new Set<VariantKind>([
  'paid',
  'cash',
  'total',
  'adjusted',
  'unleased',
  'basic',
  'cashFlow',
]);

/** A measure in the variants said of it, per share before all others; null where one of them has no meaning for it. */
export function inVariant(measure: string, kinds: readonly VariantKind[], record: Record): string | null {
  const ordered = [...kinds].sort((a, b) => Number(b === 'perShare') - Number(a === 'perShare'));
  return ordered.reduce<string | null>(
    (id, kind) =>
      id === null
        ? null
        : (VARIANTS[kind](id, record) ?? (OPTIONAL.has(kind) || isAlready(id, kind, record) ? id : null)),
    measure,
  );
}

/** "diluted EPS" names the variant already; some are told as that portion alone. */
const isAlready = (id: string, kind: VariantKind, record: Record): boolean =>
  (kind === 'yearEnd' && id.endsWith('_year_end')) ||
  (kind === 'current' && id.startsWith('short_term_')) ||
  (kind === 'short' && id.endsWith('_current')) ||
  (kind === 'noncurrent' &&
    (id.startsWith('long_term_') || record.measures.get(id)?.en.includes('(noncurrent)') === true)) ||
  id.includes(kind === 'leases' ? 'lease' : `_${kind}`) ||
  id.startsWith(`${kind}_`);

/** Variants said of which no figure asked for is one: they have no place. */
export function strayVariants(
  measures: readonly string[],
  kinds: readonly VariantKind[],
  record: Record,
): VariantKind[] {
  const units = measures.map((id) => record.measures.get(id)?.unit ?? '');
  const money = units.some((unit) => unit.startsWith('JPY'));
  // nobody pays a balance: what is asked for is some flow that belongs to it
  const balances = measures.every((id) => record.measures.get(id)?.kind === 'stock');
  // nor what is earned
  const earned = measures.every(
    (id) => !DIVIDENDS.has(id) && (record.measures.get(id)?.favourable === 'up' || id === 'revenue'),
  );
  const amount = units.some((unit) => unit !== 'percent' && unit !== 'points');
  const fits = (kind: VariantKind): boolean =>
    kind === 'perShare'
      ? units.some((unit) => unit.endsWith('/share'))
      : kind === 'withLeases'
        ? measures.some((id) => isWithLeases(id, record))
        : kind === 'beforeNoncontrolling'
          ? measures.some((id) => hasOthers(id, record))
          : kind === 'adjusted'
            ? measures.some((id) => isAdjusted(id, record))
            : kind === 'total'
              ? (amount || measures.some((id) => isSum(id, record))) &&
                !measures.some((id) => DIVIDENDS.has(id))
              : kind === 'cashFlow'
                ? measures.some((id) => inCashFlow(record).has(id))
                : OPTIONAL.has(kind)
                  ? money && !((kind === 'paid' || kind === 'cash') && (balances || earned))
                  : measures.some(
                      (id) =>
                        isAlready(id, kind, record) ||
                        holdsBoth(id, kind, record) ||
                        holdsPortion(id, kind, record),
                    );
  return kinds.filter((kind) => !fits(kind));
}

/** A name of the income statement, and nothing else. */
export const INCOME_STATEMENT =
  /^(?:p ?[&/] ?l|pl|profit and loss(?: statement)?|(?:income|earnings) statement|損益(?:計算書)?)$/;

/** The measures that a cash flow statement prints. */
const inCashFlow = oncePerRecord(
  ({ facts }) =>
    new Set(
      facts.flatMap(({ metric, source }) => (CASH_FLOWS.test(source.table) ? [measureOf(metric)] : [])),
    ),
);
const CASH_FLOWS = /\bcash flows?\b/i;

/** Leases are counted in, in a ratio of such a figure, too. */
const isWithLeases = (id: string, record: Record): boolean =>
  LEASES.has(id) || id.includes('lease') || LEASES.has(record.measures.get(id)?.formula?.split(' ')[0] ?? '');

/** "current plus noncurrent" is the balance itself. */
const holdsBoth = (id: string, kind: VariantKind, record: Record): boolean =>
  (kind === 'noncurrent' && record.measures.has(`${id}_noncurrent`)) ||
  ((kind === 'current' || kind === 'short') && record.measures.has(`${id}_current`));

/** "current portion included": one of its terms is that portion. */
function holdsPortion(id: string, form: VariantKind, record: Record): boolean {
  const [portion, measure] = [countedIn(form), record.measures.get(id)];
  if (portion === undefined || !measure) return false;
  return sumsOf(measure).some((terms) => terms.some((term) => isAlready(term, portion, record)));
}

/** "owned in total": what is held is told in parts. */
const isSum = (id: string, record: Record): boolean => {
  const measure = record.measures.get(id);
  return measure?.kind === 'stock' && sumsOf(measure).length > 0;
};

/** Only EBITDA, one margin and dividends from before a split are told adjusted. */
const isAdjusted = (id: string, record: Record): boolean =>
  /adjusted|ebitda/.test(id) ||
  record.measures.has(`${id}_unadjusted`) ||
  record.measures.has(`${id}_adjusted`);

/** Such as are told beside the plain figure: "not diluted" asks for that. */
const BASIC: ReadonlySet<VariantKind> = new Set<VariantKind>(['diluted', 'ads', 'cashFlow', 'paid', 'cash']);

/** A name that says itself that it is told per share. */
export const PER_SHARE_SAID = /per share|^dps$|(?:1|一)株/;

/** Portions that are the whole together: of a balance in any case, of a tax where they are added. */
const BOTH: readonly (readonly VariantKind[])[] = [
  ['current', 'noncurrent'],
  ['current', 'deferred'],
];

/** The variants said; leases may be asked for, counted in or left out. */
/** "how much interest expense did we pay?": the expense, by its own name. */
const paysExpense = ({ roles }: Frame, at: number): boolean =>
  /\bpay$/.test(roles[at]?.span.text ?? '') &&
  roles.some(({ sense, span }) => sense?.t === 'measure' && /\bexpenses?$/.test(span.text));

export function variantsOf(frame: Frame): VariantKind[] {
  // "dividend per share in total" is that of the year, and no amount of money
  const perShare = frame.roles.some(
    ({ sense, span }) => sense?.t === 'measure' && PER_SHARE_SAID.test(span.text),
  );
  const said = flatMap(frame.roles, ({ sense }, at) =>
    sense?.t === 'variant' &&
    !(BASIC.has(sense.kind) && isLeftOut(frame, at)) &&
    !(sense.kind === 'paid' && paysExpense(frame, at)) &&
    !(perShare && sense.kind === 'total')
      ? [portionSaid(sense.kind, frame, at)]
      : [],
  );
  const whole = said.includes('noncurrent')
    ? said.map((kind) => (kind === 'short' ? 'current' : kind))
    : said;
  const kinds = frame.has('exclude') ? whole.filter((kind) => kind !== 'perShare') : whole;
  const both = BOTH.find((pair) => pair.every((kind) => kinds.includes(kind)));
  if (both && (both.includes('noncurrent') || frame.has('plus')))
    return kinds.filter((kind) => !both.includes(kind));
  if (!kinds.includes('leases')) return kinds;
  const rest = kinds.filter((kind) => kind !== 'leases');
  if (frame.has('exclude')) return [...rest, 'unleased'];
  return frame.has('include') && !asksLeasesToo(frame) ? [...rest, 'withLeases'] : kinds;
}

/** "capex including leases, and how much of it leases": said once as counted in, and once by themselves. */
const asksLeasesToo = (frame: Frame): boolean =>
  frame.all('variant').filter(({ kind }) => kind === 'leases').length > frame.all('include').length;

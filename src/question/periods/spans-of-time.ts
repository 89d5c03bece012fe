import {
  comparePeriods,
  isDate,
  isWithin,
  parseSpan,
  periodId,
  spanClosedBy,
  type PeriodId,
} from '../../dataset/period.js';
import { IN_DOCUMENT, namesDocument } from './document.js';
import type { FoundPeriod } from './found.js';
import { AFTER_NAME } from '../roles/portions-said.js';
import type { PeriodRef } from '../query.js';
import type { Role } from '../roles/roles.js';
import { withSameParts } from './same-part.js';
import type { Sense } from '../roles/senses.js';
import { isCounted, overTwelveMonths, stretchBeside } from './counted.js';

/** The periods of a question, with ranges put together: "from 1Q16 to 4Q17", "since 1Q16", "1Q16から4Q17まで". */
export interface Times {
  readonly refs: readonly PeriodRef[];
  readonly ranged: boolean;
  /** Parts said without a year. */
  readonly parts: readonly FoundPeriod[];
}

const idOf = (ref: PeriodRef): PeriodId | null =>
  ref.kind === 'span' ? ref.id : ref.kind === 'ambiguous' ? (ref.ids[0] ?? null) : null;

export function timesOf(all: readonly FoundPeriod[], roles: readonly Role[]): Times {
  const asked = overTwelveMonths(withSameParts(all, roles)).filter((one) => !isLeftOut(one, roles));
  const found = withoutLengths(distinct(withoutDocument(asked, roles)));
  const shifted = besideSpan(found, roles) ?? relativeTo(found, roles);
  if (shifted) return { refs: [shifted], ranged: false, parts: [] };
  const stretch = stretchBeside(found, roles);
  if (stretch) return { refs: [stretch], ranged: true, parts: [] };
  const parts = found.filter((one) => one.part !== undefined && one.ref.kind === 'latest');
  const range = rangeOf(found, roles);
  if (range) return { refs: [range], ranged: true, parts };
  const refs = found.map((one) => one.ref);
  return {
    refs: isBesideNow(found, roles) ? [{ kind: 'latest' }, ...refs] : refs,
    ranged: refs.some((ref) => ref.kind === 'range' || isCounted(ref)),
    parts,
  };
}

/** "In the FY2017 release, what was FY2016 operating cash flow?": where to look is no period, but "the previous year" is told from it. */
function withoutDocument(asked: readonly FoundPeriod[], roles: readonly Role[]): readonly FoundPeriod[] {
  if (asked.length < 2) return asked;
  const undated = asked.filter((one) => !isOfDocument(one, roles));
  const [document, ...more] = undated.filter((one) => isNamedByPeriod(one, roles));
  if (document?.ref.kind !== 'span' || undated.length < 2 || more.length > 0) return undated;
  const { id } = document.ref;
  return undated.flatMap((one) => {
    if (one === document) return [];
    return one.ref.kind === 'relative' ? { ...one, ref: { ...one.ref, anchor: one.ref.anchor ?? id } } : one;
  });
}

/** Set beside another period, it is one of the two that are asked about. */
const isNamedByPeriod = ({ ref, from, to }: FoundPeriod, roles: readonly Role[]): boolean =>
  ref.kind === 'span' &&
  from === to &&
  ref.label !== IN_DOCUMENT &&
  !roles.some(({ sense }) => sense?.t === 'compare') &&
  namesDocument(
    roles.map(({ span }) => span),
    from,
  );

/** From one period to another, from one on, or a series up to one. */
function rangeOf([first, second, ...more]: readonly FoundPeriod[], roles: readonly Role[]): PeriodRef | null {
  if (!first || more.length > 0) return null;
  if (second)
    return isRange(first, second, roles) && !areNested(first, second)
      ? inOrder(idOf(first.ref), idOf(second.ref))
      : null;
  if (isSince(first, roles)) return { kind: 'range', from: idOf(first.ref), to: null };
  return isSeriesUntil(first, roles) ? { kind: 'range', from: null, to: idOf(first.ref) } : null;
}

/** "between 4Q17 and the full year": nothing leads from a part of a year to the whole of it. */
const areNested = ({ ref: one }: FoundPeriod, { ref: other }: FoundPeriod): boolean =>
  one.kind === 'span' && other.kind === 'span' && (isWithin(one.id, other.id) || isWithin(other.id, one.id));

/** "between FY2017 and FY2016": from the earlier to the later. */
const inOrder = (from: PeriodId | null, to: PeriodId | null): PeriodRef =>
  from !== null && to !== null && comparePeriods(from, to) > 0
    ? { kind: 'range', from: to, to: from }
    : { kind: 'range', from, to };

/** 「4Q17の前年同期」, 「前年同期の売上は？4Q17」: one period, told from the one beside it. */
function besideSpan(
  [first, second, ...more]: readonly FoundPeriod[],
  roles: readonly Role[],
): PeriodRef | null {
  if (!first || !second || more.length > 0) return null;
  const between = roles.slice(first.to + 1, second.from);
  const isOf = between.length === 1 && between[0]?.span.text === 'の';
  if (first.ref.kind === 'span' && second.ref.kind === 'relative')
    return isOf ? { ...second.ref, anchor: first.ref.id } : null;
  if (first.ref.kind !== 'relative' || second.ref.kind !== 'span') return null;
  // 「1年後の2013年3月末」: one period, said twice
  if (isOf) return second.ref;
  const named = between.some(({ sense }) => sense?.t === 'measure' || sense?.t === 'scope');
  const joined = between.some(({ span }) => span.senses.some(({ t }) => JOINING.has(t)));
  return named && !joined ? { ...first.ref, anchor: second.ref.id } : null;
}
const JOINING: ReadonlySet<string> = new Set(['and', 'compare', 'from', 'to', 'change', 'plus', 'minus']);

/** "a year earlier than March 31, 2013" is one period, told from another. */
function relativeTo(found: readonly FoundPeriod[], roles: readonly Role[]): PeriodRef | null {
  const [first, second, ...more] = found;
  if (first?.ref.kind !== 'relative' || second?.ref.kind !== 'span' || more.length > 0) return null;
  const between = roles.slice(first.to + 1, second.from);
  // "two quarters before 4Q17" leads on; "the prior year FY2016" names it
  // "five years ago (March 2013)": one period, said twice
  if (between.length === 0 && /\b(?:ago|earlier)$/.test(roles[first.to]?.span.text ?? '')) return second.ref;
  const leads = between.length > 0 || /\b(?:before|after)$/.test(roles[first.to]?.span.text ?? '');
  const told =
    leads &&
    between.every(({ span }) =>
      span.senses.some((sense) => sense.t === 'compare' || sense.t === 'of' || sense.t === 'filler'),
    );
  return told ? { ...first.ref, anchor: second.ref.id } : null;
}

/** "in the ten years from FY2007 to FY2017": how long it is says nothing beside where it begins and ends. */
function withoutLengths(found: readonly FoundPeriod[]): readonly FoundPeriod[] {
  const ends = found.filter(({ ref }) => ref.kind === 'span');
  return ends.length === 2 ? found.filter(({ ref }) => !isCounted(ref)) : found;
}

/** "how many are there, and how many a year ago?": beside the figure as it stands now. */
function isBesideNow([only, ...more]: readonly FoundPeriod[], roles: readonly Role[]): boolean {
  if (only?.ref.kind !== 'relative' || more.length > 0) return false;
  const { from } = only;
  const before = roles.slice(Math.max(0, from - 2), from);
  const named = roles.slice(0, from).some(({ sense }) => sense?.t === 'measure' || sense?.t === 'scope');
  return named && before.some(({ span }) => /^and\b/.test(span.text));
}

/** "3Q15, as the August 2016 deck has it": the date of a document is no period beside another one. */
const isOfDocument = ({ ref, from, to }: FoundPeriod, roles: readonly Role[]): boolean =>
  ref.kind === 'span' &&
  isDate(ref.id) &&
  ref.label !== IN_DOCUMENT &&
  (DOCUMENT.test(roles[to + 1]?.span.text ?? '') || isShownThen(roles.slice(Math.max(0, from - 4), from)));
/** "in the table that IIJ showed in August 2016" */
const isShownThen = (before: readonly Role[]): boolean => {
  const shown = before.findLastIndex(({ span }) => SHOWN.test(span.text));
  return shown >= 0 && before.slice(shown + 1).every(({ use, sense }) => use === 'idle' || sense?.t === 'of');
};
const SHOWN = /(?:^| )(?:table|chart|deck|slides?|presentation)$/;
const DOCUMENT =
  /^(?:results )?(?:deck|slides?|presentation|release|notice|report|filing|disclosure)s?$|^(?:説明)?資料$|^リリース$/;

/** "not 4Q17", "2018年4月ではなく": a period said to be left out; in "excluding leases FY2016" something else is. */
function isLeftOut({ from, to }: FoundPeriod, roles: readonly Role[]): boolean {
  const before = roles.slice(Math.max(0, from - 2), from);
  const named = before.findLastIndex(({ sense }) => sense !== null && NAMES.has(sense.t));
  return (
    before.slice(named + 1).some((role) => excludes(role, false) && !AFTER_NAME.test(role.span.text)) ||
    roles.slice(to + 1, to + 2).some((role) => excludes(role, true))
  );
}
const NAMES: ReadonlySet<Sense['t']> = new Set<Sense['t']>(['scope', 'measure', 'variant']);

const excludes = ({ span }: Role, japanese: boolean): boolean =>
  span.senses.some((sense) => sense.t === 'exclude') && /[a-z]/.test(span.text) !== japanese;

const distinct = (found: readonly FoundPeriod[]): readonly FoundPeriod[] =>
  found.length < 2 ? found : [...new Map(found.map((one) => [JSON.stringify(one.ref), one])).values()];

function isRange(first: FoundPeriod, second: FoundPeriod, roles: readonly Role[]): boolean {
  const between = roles.slice(first.to + 1, second.from);
  const before = roles.slice(Math.max(0, first.from - 2), first.from);
  const says = (list: readonly Role[], ...kinds: string[]): boolean =>
    list.some(({ span }) => span.senses.some((sense) => kinds.includes(sense.t)));
  const compared = between.some(({ span }) => span.senses.some((sense) => sense.t === 'compare'));
  if (compared) return false;
  return leadsTo(between) || says(before, 'between') || says(between.slice(0, 2), 'from');
}

/** "1Q16 to 4Q17", and not "1Q16, how much was left to reach the FY2016 target". */
const leadsTo = (between: readonly Role[]): boolean => {
  const to = between.findLastIndex(({ span }) => span.senses.some(({ t }) => t === 'to'));
  return to >= 0 && between.slice(to + 1).every(({ sense }) => sense?.t !== 'target');
};

/** "quarter by quarter up to 1Q16": a series from its beginning. */
function isSeriesUntil({ from }: FoundPeriod, roles: readonly Role[]): boolean {
  const before = roles[from - 1]?.span;
  // "quarter by quarter through FY2016" is all through that year
  const isUp = before?.senses.some(({ t }) => t === 'to') === true && !/^thr(?:ough|u)$/.test(before.text);
  return isUp && roles.some(({ sense }) => sense?.t === 'trend');
}

function isSince(only: FoundPeriod, roles: readonly Role[]): boolean {
  const around = [
    ...roles.slice(Math.max(0, only.from - 1), only.from),
    ...roles.slice(only.to + 1, only.to + 2),
  ];
  return around.some(
    ({ span }) => span.senses.some((sense) => sense.t === 'since') && !OF_THREAD.test(span.text),
  );
}
/** "since then": from what was said before, and not from the period beside it. */
const OF_THREAD = /\bthen\b|その後/;

/** Of a year and a part of it ("by June 30, 2016" is one, too), which is which; null for other pairs. */
export function partOfYear(
  refs: readonly PeriodRef[],
): { readonly part: PeriodRef; readonly year: PeriodId } | null {
  const spans = refs.map((ref) => (ref.kind === 'span' ? spanTo(ref.id) : null));
  const [one, other] = spans;
  if (refs.length !== 2 || !one || one.fy !== other?.fy) return null;
  const [part, ...more] = refs.filter((_, at) => spans[at]?.kind !== 'FY');
  return part && more.length === 0 ? { part, year: periodId(one.fy, 'FY') } : null;
}

const spanTo = (id: PeriodId): ReturnType<typeof parseSpan> =>
  parseSpan(isDate(id) ? (spanClosedBy(id) ?? id) : id);

import type { Digest, DigestItem, TargetOrigin } from '../../digest/types.js';
import { capital } from '../format/names.js';
import { heldAgainst, resultsTable, stepOf, yearTarget } from './results-table.js';
import type { Teller } from './teller.js';

/** What has to be known to read the table of results. */
export function notesOf(digest: Digest, teller: Teller): string[] {
  const { say } = teller;
  const { items } = digest;
  const checks = items.flatMap((item) => heldAgainst(item) ?? yearTarget(item) ?? []);
  if (!resultsTable(digest, teller)) return [];
  return [
    ...origin(items, teller),
    ...initialOnes(items, teller),
    ...unknownNotes(
      items.map((item) => ({ ...item, target: heldAgainst(item) ?? yearTarget(item) ?? null })),
      teller,
    ),
    ...(checks.some(({ verdict }) => verdict === 'in_line')
      ? [say.inLine(teller.record.inLine?.percent ?? 0.5)]
      : []),
    ...crossing(items, teller),
  ];
}

const names = (metrics: readonly string[], teller: Teller): string =>
  teller.say.list(metrics.map((metric) => teller.name(metric)));

function origin(items: readonly DigestItem[], teller: Teller): string[] {
  const targets = items.flatMap((item) => {
    const target = heldAgainst(item) ?? yearTarget(item);
    return target ? [{ metric: item.metric, target }] : [];
  });
  return originNote(targets, items[0]?.period.includes('-') === false, teller);
}

/**
 * When the targets shown were set; those of the largest group are "the company targets", others are named.
 * `isOver` where the year's results are told.
 */
export function originNote(
  targets: readonly { readonly metric: string; readonly target: TargetOrigin }[],
  isOver: boolean,
  teller: Teller,
): string[] {
  const shown = targets.map(({ metric, target: check }) => ({
    metric,
    text: originText(check, isOver, teller),
    check,
  }));
  const groups = new Map<string, typeof shown>();
  for (const one of shown) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
  const told = ordered.flatMap((group, at) => {
    const who = names(
      group.map(({ metric }) => metric),
      teller,
    );
    const [first] = group;
    if (!first) return [];
    const { setOn, printedWith, period } = first.check;
    return setOn === null
      ? [teller.say.printedWith(who, teller.short(printedWith ?? period))]
      : [teller.say.targetsFor(at === 0 ? '' : who, first.text)];
  });
  return told.length === 0 ? [] : [capital(told.join(teller.say.semicolon))];
}

/** Repeated with the last interim results of a year, a target was kept all year. */
function how(
  { status, kept }: Pick<TargetOrigin, 'status' | 'kept'>,
  isOver: boolean,
): 'set' | 'kept' | 'repeated' | 'revised' {
  if (status === 'revised') return 'revised';
  if (!kept) return 'set';
  return isOver ? 'kept' : 'repeated';
}

export function originText(
  { setOn, status, kept, printedWith }: TargetOrigin,
  isOver: boolean,
  teller: Teller,
): string {
  if (setOn === null) return `with ${printedWith ?? ''}`;
  return teller.say.targetsOf(teller.date(setOn), how({ status, kept }, isOver));
}

/** The first target beside the one in force, where they differ. */
function initialOnes(items: readonly DigestItem[], teller: Teller): string[] {
  const step = stepOf(items.map(({ result }) => result));
  const firsts = items.flatMap((item) => {
    const own = item.targets.filter((one) => one.period === item.period);
    const [first] = own;
    return first && own.length > 1 && first.status !== 'revised' && first.achievement && first.verdict
      ? [{ ...item, first }]
      : [];
  });
  const [any] = firsts;
  if (!any) return [];
  const texts = firsts.flatMap(({ metric, first }) =>
    first.achievement && first.verdict
      ? [
          teller.say.achieved(
            teller.name(metric),
            teller.percent(first.achievement),
            teller.say.verdict[first.verdict],
            teller.cell(first.target, step),
          ),
        ]
      : [],
  );
  const day =
    any.first.setOn === null
      ? teller.short(any.first.printedWith ?? any.period)
      : teller.date(any.first.setOn);
  return [teller.say.against(day, texts)];
}

/** Revisions whose value nobody can look up in the record. */
export function unknownNotes(
  items: readonly {
    readonly metric: string;
    readonly unknownRevision?: string;
    readonly target: unknown;
  }[],
  teller: Teller,
): string[] {
  const days = [...new Set(items.flatMap(({ unknownRevision }) => unknownRevision ?? []))];
  return days.map((day) => {
    const hit = items.filter(({ unknownRevision }) => unknownRevision === day);
    const shown = hit.some(({ target }) => target !== null);
    return teller.say.unknownRevision(
      names(
        hit.map(({ metric }) => metric),
        teller,
      ),
      teller.date(day),
      shown,
    );
  });
}

function crossing(items: readonly DigestItem[], teller: Teller): string[] {
  const hit = items.filter((item) => heldAgainst(item)?.crosses);
  return hit.length === 0
    ? []
    : [
        teller.say.crosses(
          names(
            hit.map(({ metric }) => metric),
            teller,
          ),
        ),
      ];
}

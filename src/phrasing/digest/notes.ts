import type { Digest, DigestItem } from '../../digest/types.js';
import { heldAgainst, resultsTable, stepOf, yearTarget } from './results-table.js';
import { originNote } from './target-origin.js';
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

function origin(items: readonly DigestItem[], teller: Teller): string[] {
  const targets = items.flatMap((item) => {
    const target = heldAgainst(item) ?? yearTarget(item);
    return target ? [{ metric: item.metric, target }] : [];
  });
  return originNote(targets, items[0]?.period.includes('-') === false, teller);
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
    return teller.say.unknownRevision(teller.names(hit.map(({ metric }) => metric)), teller.date(day), shown);
  });
}

function crossing(items: readonly DigestItem[], teller: Teller): string[] {
  const hit = items.filter((item) => heldAgainst(item)?.crosses);
  return hit.length === 0 ? [] : [teller.say.crosses(teller.names(hit.map(({ metric }) => metric)))];
}

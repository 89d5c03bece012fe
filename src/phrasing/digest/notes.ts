import type { Digest, DigestItem, TargetCheck } from '../../digest/types.js';
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
    ...unknown(items, teller),
    ...(checks.some(({ verdict }) => verdict === 'in_line')
      ? [say.inLine(teller.record.inLine?.percent ?? 0.5)]
      : []),
    ...crossing(items, teller),
  ];
}

const names = (metrics: readonly string[], teller: Teller): string =>
  teller.say.list(metrics.map((metric) => teller.name(metric)));

/** When the targets shown were set; those of the largest group are "the company targets", others are named. */
function origin(items: readonly DigestItem[], teller: Teller): string[] {
  const shown = items.flatMap((item) => {
    const check = heldAgainst(item) ?? yearTarget(item);
    return check ? [{ metric: item.metric, text: originText(check, item.period, teller), check }] : [];
  });
  const groups = new Map<string, typeof shown>();
  for (const one of shown) groups.set(one.text, [...(groups.get(one.text) ?? []), one]);
  const ordered = [...groups.values()].sort((a, b) => b.length - a.length);
  const told = ordered.map((group, at) => {
    const [first] = group;
    const who =
      at === 0
        ? ''
        : names(
            group.map(({ metric }) => metric),
            teller,
          );
    if (!first) return '';
    return first.check.setOn === null
      ? teller.say.printedWith(
          who === ''
            ? names(
                group.map(({ metric }) => metric),
                teller,
              )
            : who,
          teller.short(first.check.printedWith ?? first.check.period),
        )
      : teller.say.targetsFor(who, first.text);
  });
  return told.length === 0 ? [] : [capital(told.join(teller.say.semicolon))];
}

/** Repeated with the last interim results of a year, a target was kept all year. */
function how(
  { status, kept }: Pick<TargetCheck, 'status' | 'kept'>,
  result: string,
): 'set' | 'kept' | 'repeated' | 'revised' {
  if (status === 'revised') return 'revised';
  if (!kept) return 'set';
  return result.includes('-') ? 'repeated' : 'kept';
}

function originText(
  { setOn, status, kept, printedWith }: TargetCheck,
  result: string,
  teller: Teller,
): string {
  if (setOn === null) return `with ${printedWith ?? ''}`;
  return teller.say.targetsOf(teller.date(setOn), how({ status, kept }, result));
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
function unknown(items: readonly DigestItem[], teller: Teller): string[] {
  const days = [...new Set(items.flatMap(({ unknownRevision }) => unknownRevision ?? []))];
  return days.map((day) => {
    const hit = items.filter(({ unknownRevision }) => unknownRevision === day);
    const shown = hit.some((item) => heldAgainst(item) ?? yearTarget(item));
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

import { endOf, fiscalYearOf, isDate, monthEnd, periodId, type PeriodId } from '../../dataset/period.js';
import type { Span } from '../text/segment.js';
import { find, type FoundPeriod } from './found.js';

/** Documents named by the period of their results: "the FY2017 release" says where to look. */

/** Marks the day of a document that targets are looked up in: no period of theirs. */
export const IN_DOCUMENT = 'document';

/** Is the period here the name of a document? */
export function namesDocument(spans: readonly Span[], at: number): boolean {
  const { atom } = spans[at] ?? {};
  if (atom?.a !== 'fy' && atom?.a !== 'span') return false;
  const rest = spans.slice(at + 1);
  const document = rest.findIndex(({ text }) => !BEFORE_DOCUMENT.test(text));
  if (!DOCUMENT.test(rest[document]?.text ?? '')) return false;
  const [before, after] = [spans.slice(0, at), rest.slice(document + 1)];
  return before.every(isFiller) || isLedTo(before.at(-1)?.text, after) || LOCATES.test(after[0]?.text ?? '');
}

/** "in the FY2017 release", "interim target, FY2017 release" */
const isLedTo = (before = '', after: readonly Span[]): boolean =>
  LEADS.test(before) || (before === ',' && after.every(isFiller));

const isFiller = (span: Span): boolean => find(span, 'filler') !== undefined;

export const isDocumentWord = ({ text }: Span): boolean => DOCUMENT.test(text);

const BEFORE_DOCUMENT = /^(?:results?|earnings|full[ -]year|の|決算|業績|通期)$/;
const DOCUMENT =
  /^(?:(?:results?|earnings|press) )?(?:deck|slides?|slide deck|presentation|release|report|filing|document|tanshin)$|^(?:決算)?(?:説明)?(?:資料|リリース|短信|説明会資料|発表時?)$/;
const LEADS = /(?:^|\s)(?:the|in|per|from|iij'?s)$|^according to$/;
const LOCATES = /^(?:で|では|によると|によれば|における|の|に)(?: ,)?$/;

/** Results of a period are told in the second month after it: the day that stands for a document where targets are asked for. */
const toldBy = (period: PeriodId): PeriodId => {
  const [year = 0, month = 0] = endOf(period).split('-').map(Number);
  return month > 10 ? monthEnd(year + 1, month - 10) : monthEnd(year, month + 2);
};

/** "what did IIJ target in the FY2012 release?": as it was told then, of the year that lay ahead on that day. */
export function asToldIn(found: readonly FoundPeriod[], spans: readonly Span[]): FoundPeriod[] | null {
  const documents = found.filter((one) => isDocument(one, spans));
  const [document, ...more] = documents;
  if (document?.ref.kind !== 'span' || more.length > 0 || !asksTarget(spans, found.length)) return null;
  const day = toldBy(document.ref.id);
  return found.map((one) => {
    if (one === document) return { ...one, ref: { kind: 'span', id: day, label: IN_DOCUMENT } };
    if (one.part === undefined || one.ref.kind !== 'latest') return one;
    return { ref: { kind: 'span', id: periodId(fiscalYearOf(day), one.part) }, from: one.from, to: one.to };
  });
}

const isDocument = ({ ref, from, to }: FoundPeriod, spans: readonly Span[]): boolean =>
  ref.kind === 'span' && !isDate(ref.id) && from === to && namesDocument(spans, from);

/** With no other period, a document is asked what it targets; whether a target was met is told of its own period. */
function asksTarget(spans: readonly Span[], periods: number): boolean {
  const said = spans.flatMap((span) => find(span, 'target') ?? []);
  const aims = said.some(({ facet }) => facet === 'value');
  return (
    aims &&
    (periods > 1 ||
      (said.every(({ facet }) => facet === 'value') &&
        !COMPARED.some((t) => spans.some((span) => find(span, t)))))
  );
}
const COMPARED = ['compare', 'actual', 'version'] as const;

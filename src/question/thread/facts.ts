import { shift } from '../../dataset/period.js';
import type { Frame } from '../roles/frame.js';
import type { FoundPeriod } from '../periods/found.js';
import type { Span } from '../text/segment.js';

/** Follow-ups on what is told in words: "When is the meeting?", "and the one for FY2012?"; "What is DeCurret?", "when was it set up?". */

/** One clause of a thread, as far as a fact is asked in it. */
export interface Clause {
  readonly clause: string;
  readonly periods: readonly FoundPeriod[];
  readonly frame: Frame;
}

/** What a follow-up may leave unsaid. */
export interface Told {
  /** The clause before, and whether a fact answered it. */
  readonly last?: Clause;
  readonly isFact?: boolean;
  /** The name of the line that the thread is about, other than the company. */
  readonly subject?: string;
}

/** What is left for the next clause, once this one has been read; `isFact`: a fact answers it; `line`: a figure of it does. */
export function toldAfter(before: Told, asked: Clause, isFact: boolean, line: string | undefined): Told {
  const named = asked.frame.roles.find(({ sense }) => sense?.t === 'scope' && sense.id !== 'company');
  const anew = asked.frame.has('measure') && !asked.frame.has('elliptic');
  const subject = named?.span.text ?? line ?? (anew ? undefined : before.subject);
  return { last: asked, isFact, ...(subject !== undefined && { subject }) };
}

/** The ways to say a follow-up in full, the likeliest first; none where it says all by itself, or nothing. */
export function inFull({ last, isFact, subject }: Told, asked: Clause): string[] {
  const { frame } = asked;
  const clause = dated(asked, last);
  const says = (t: 'period' | 'scope'): boolean =>
    frame.roles.some(({ use, sense }) => (t === 'period' ? use === t : sense?.t === t));
  const asks = frame.has('explain') || frame.all('asks').some(({ word }) => word !== 'how');
  if (frame.has('measure') || !(asks || says('period') || says('scope') || frame.has('asks'))) return [];
  // "and back in March 2013?", after a figure: of that figure
  const isOfFigure = !isFact && !asks && !frame.has('asks');
  const replaced = { period: says('period'), scope: says('scope') };
  const joined = (parts: readonly (string | undefined)[]): string[] =>
    parts.every((part) => part !== undefined && part !== '') ? [parts.join(' , ')] : [];
  return [
    ...(isFact && last ? joined([without(last, replaced), clause]) : []),
    ...(says('scope') || isOfFigure ? [] : joined([subject, clause])),
    ...(asks && last ? joined([without(last, { ...replaced, asks: true }), clause]) : []),
  ];
}

/** "who is CEO?", "who is CFO?", 「2018年の社長は？」: one who is named by an office of his own is another person than the one told of. */
export const asksAnotherPerson = ({ last, isFact, subject }: Told, asked: Clause): boolean =>
  isFact === true && subject === undefined && !pointsBack(asked) && [last, asked].some(asksWho);
const asksWho = (one: Clause | undefined): boolean =>
  one?.frame.all('asks').some(({ word }) => word === 'who') === true;

/** "and when was last year's?": with the year that it means, told from that of the clause before. */
function dated(asked: Clause, last: Clause | undefined): string {
  const [from] = (last?.periods ?? []).flatMap(({ ref }) => (ref.kind === 'span' ? [ref.id] : []));
  const [to] = asked.periods.flatMap(({ ref }) =>
    ref.kind === 'relative' ? [ref.count] : ref.kind === 'latest' && ref.step === 'year' ? [1] : [],
  );
  if (from === undefined || to === undefined || !/^FY\d+$/.test(from)) return asked.clause;
  return `${without(asked, { period: true, scope: false })} ${shift(from, 'year', to).toLowerCase()}`;
}

/** A clause without the periods or names that another takes the place of. */
function without(
  { clause, frame }: Clause,
  replaced: { period: boolean; scope: boolean; asks?: true },
): string {
  return frame.roles
    .filter(({ use, sense, span }) =>
      use === 'period'
        ? replaced.period && namesTime(span)
        : (replaced.scope && sense?.t === 'scope') ||
          (replaced.asks && (sense?.t === 'asks' || sense?.t === 'unit')),
    )
    .reduce(
      (text, { span: { start, end } }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      clause,
    )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** "FY2017", "last year"; the "annual" of an annual report stays. */
const namesTime = ({ atom, senses }: Span): boolean =>
  atom !== undefined || senses.some(({ t }) => t === 'latest' || t === 'prior');

/** "it", "the firm": of the line that the thread is about, so that no fact of another answers. */
export const pointsBack = (asked: Clause): boolean =>
  /\b(?:it|its|they|their|them|the (?:unit|business))\b/.test(asked.clause) || pointsAtFirm(asked);

/** 「同社の17年度の売上高は？」, after a holding: of that firm, however much of the question is said anew. */
export const pointsAtFirm = ({ clause }: Clause): boolean =>
  /\bthe (?:firm|venture|subsidiary|affiliate|exchange)\b|同社|その会社/.test(clause);

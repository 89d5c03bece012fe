import { splitClauses } from './clauses.js';
import type { Frame } from '../roles/frame.js';
import type { FoundPeriod } from '../periods/found.js';
import type { Language } from '../query.js';
import type { Role } from '../roles/roles.js';

/** What a sentence says, as far as it takes to tell where it ends. */
interface Parsed {
  readonly clause: string;
  readonly frame: Frame;
  readonly periods: readonly FoundPeriod[];
}
type Read = (text: string) => Parsed;

/** The sentences of a text; one that only names what the one before it leaves unsaid belongs to it ("何%増？売上"). */
export function sentencesOf(text: string, lang: Language, read: Read): string[] {
  const clauses = splitClauses(text).flatMap((clause) =>
    lang === 'ja' ? resultAndTarget(clause, read) : [clause],
  );
  if (clauses.length < 2) return clauses;
  return clauses.reduce<string[]>((before, clause) => {
    const last = before.at(-1);
    const [fragment, sentence] = [read(clause), last !== undefined ? read(last) : null];
    const belongs = sentence !== null && (fillsIn(fragment, sentence) || isItsUnit(fragment, sentence));
    return belongs ? [...before.slice(0, -1), `${last} ${clause}`] : [...before, clause];
  }, []);
}

/** "how much of FY17 profit came in 4Q? %": the unit that the sentence before is to be told in. */
function isItsUnit({ frame: { roles } }: Parsed, before: Parsed): boolean {
  const said = roles.filter(({ use }) => use !== 'idle');
  return said.length > 0 && said.every(({ sense }) => sense?.t === 'unit') && !before.frame.has('unit');
}

/** 「FY17の売上と、FY18の売上予想」: a result and a target, each with a period of its own, are two questions. */
function resultAndTarget(text: string, read: Read): string[] {
  if (!TARGET.test(text)) return [text];
  const { clause, frame } = read(text);
  if (!frame.has('target') || frame.has('compare') || frame.has('change')) return [text];
  const says = (roles: readonly Role[], t: string): boolean => roles.some(({ sense }) => sense?.t === t);
  const dated = (roles: readonly Role[]): boolean =>
    roles.some(({ use, span }) => use === 'period' && span.atom?.a !== 'inYear');
  // a comma alone may only part a subject from what is told of it
  const at = frame.roles.findIndex(({ sense, span }, index) => {
    const [left, right] = [frame.roles.slice(0, index), frame.roles.slice(index + 1)];
    const isResult = says(left, 'measure') && !says(left, 'target');
    return (
      sense?.t === 'and' &&
      span.text !== ',' &&
      isResult &&
      says(right, 'target') &&
      dated(left) &&
      dated(right)
    );
  });
  const and = frame.roles[at];
  return and ? [clause.slice(0, and.span.start), clause.slice(and.span.end)] : [text];
}

/** Nothing else is worth a second look. */
const TARGET = /[と及].*(?:予想|計画|目標|見通し|見込|会予|予算|ガイダンス)/;

/** Names and periods alone, each of a kind that the sentence before does not hold. */
function fillsIn(fragment: Parsed, before: Parsed): boolean {
  const bare = fragment.frame.roles.every(
    ({ use, sense }) => use === 'period' || use === 'idle' || (sense !== null && NAMING.has(sense.t)),
  );
  const holds = (trace: Parsed): boolean[] => [
    trace.frame.has('scope'),
    trace.frame.has('measure'),
    trace.periods.some(({ part }) => part === undefined),
  ];
  const [said, held] = [holds(fragment), holds(before)];
  return bare && said.some(Boolean) && said.every((one, at) => !(one && held[at]));
}
const NAMING: ReadonlySet<string> = new Set(['scope', 'measure', 'of', 'and', 'asof']);

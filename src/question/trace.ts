import { frameOf, type Frame } from './roles/frame.js';
import type { Lexicon } from './text/lexicon.js';
import { evenly } from './text/middle-dots.js';
import { composePeriods } from './periods/compose.js';
import type { FoundPeriod } from './periods/found.js';
import type { Candidate, Language, PeriodRef } from './query.js';
import { type About, assignRoles } from './roles/roles.js';
import type { VariantKind } from './roles/senses.js';
import { segment, type Span } from './text/segment.js';
import { inFull } from './text/shared-words.js';
import { repairText } from './text/typos.js';

/** Every step from the text of one clause to what its words do in it. */
export interface Trace {
  readonly clause: string;
  readonly spans: readonly Span[];
  readonly periods: readonly FoundPeriod[];
  readonly covered: ReadonlySet<number>;
  readonly frame: Frame;
  readonly repairs: readonly (readonly [string, string])[];
}

/** The ways to take a clause, and the periods and lines that it says. */
export interface ReadClause {
  readonly candidates: readonly Candidate[];
  readonly refs: readonly PeriodRef[];
  readonly scopes: readonly string[];
  readonly trace: Trace;
}

const NOTHING: About = { ofTarget: false, ofPortion: false, ofDividend: false, ofFigure: false };

/** Reads the words of one clause. `about`: what its thread decides of their meaning. */
export function parse(text: string, lang: Language, lexicon: Lexicon, about = NOTHING): Trace {
  const { text: known, repairs } = repairText(evenly(text, lexicon), lexicon.typos);
  const repaired = inFull(known, lexicon);
  const found = segment(repaired, lexicon);
  const isNamed = found.some(({ senses }) => senses.some(({ t }) => t === 'measure'));
  const ofDividend = about.ofDividend && !isNamed;
  const spans = about.ofPortion ? found.map(asPortion) : ofDividend ? found.map(asPayment) : found;
  const { found: periods, covered } = composePeriods(spans);
  return {
    clause: repaired,
    spans,
    periods,
    covered,
    frame: frameOf(assignRoles(spans, covered, { ...about, ofDividend }), lang, repaired, about.ofTarget),
    repairs,
  };
}

/** "current?", of a thread about the noncurrent portion: the other portion, and no time. */
const asPortion = (span: Span): Span =>
  span.senses.some(({ t }) => t === 'variant')
    ? { ...span, senses: span.senses.filter(({ t }) => t !== 'latest') }
    : span;

/** "only year-end?", 「中間は？」, of a thread about a dividend: one of its payments, and no time. */
const asPayment = (span: Span): Span => {
  const payments = span.senses.filter((sense) => sense.t === 'variant' && PAYMENTS.has(sense.kind));
  return payments.length > 0 ? { ...span, senses: payments } : span;
};
const PAYMENTS: ReadonlySet<VariantKind> = new Set<VariantKind>(['interim', 'yearEnd']);

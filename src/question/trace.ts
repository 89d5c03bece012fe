import { frameOf, type Frame } from './roles/frame.js';
import type { Lexicon } from './text/lexicon.js';
import { evenly } from './text/middle-dots.js';
import { composePeriods } from './periods/compose.js';
import type { FoundPeriod } from './periods/found.js';
import type { Candidate, Language, PeriodRef } from './query.js';
import { type About, assignRoles } from './roles/roles.js';
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

const NOTHING: About = { ofTarget: false, ofPortion: false, ofFigure: false };

/** Reads the words of one clause. `about`: what its thread decides of their meaning. */
export function parse(text: string, lang: Language, lexicon: Lexicon, about = NOTHING): Trace {
  const { text: known, repairs } = repairText(evenly(text, lexicon), lexicon.typos);
  const repaired = inFull(known, lexicon);
  const found = segment(repaired, lexicon);
  const spans = about.ofPortion ? found.map(asPortion) : found;
  const { found: periods, covered } = composePeriods(spans);
  return {
    clause: repaired,
    spans,
    periods,
    covered,
    frame: frameOf(assignRoles(spans, covered, about), lang, repaired, about.ofTarget),
    repairs,
  };
}

/** "current?", of a thread about the noncurrent portion: the other portion, and no time. */
const asPortion = (span: Span): Span =>
  span.senses.some(({ t }) => t === 'variant')
    ? { ...span, senses: span.senses.filter(({ t }) => t !== 'latest') }
    : span;

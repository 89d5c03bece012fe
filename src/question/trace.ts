import { frameOf, type Frame } from './frame.js';
import type { Lexicon } from './lexicon.js';
import { evenly } from './middle-dots.js';
import { composePeriods } from './periods/compose.js';
import type { FoundPeriod } from './periods/found.js';
import type { Language } from './query.js';
import { assignRoles } from './roles.js';
import { segment, type Span } from './segment.js';
import { repairText } from './typos.js';

/** Every step from the text of one clause to what its words do in it. */
export interface Trace {
  readonly clause: string;
  readonly spans: readonly Span[];
  readonly periods: readonly FoundPeriod[];
  readonly covered: ReadonlySet<number>;
  readonly frame: Frame;
  readonly repairs: readonly (readonly [string, string])[];
}

/** `ofTarget`: the thread is about a target, so that words of meeting one need not name it. */
export function parse(text: string, lang: Language, lexicon: Lexicon, ofTarget = false): Trace {
  const { text: repaired, repairs } = repairText(evenly(text, lexicon), lexicon.typos);
  const spans = segment(repaired, lexicon);
  const { found: periods, covered } = composePeriods(spans);
  return {
    clause: repaired,
    spans,
    periods,
    covered,
    frame: frameOf(assignRoles(spans, covered, ofTarget), lang, repaired, ofTarget),
    repairs,
  };
}

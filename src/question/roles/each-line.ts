import type { Span } from '../text/segment.js';

/** "each network service", "each SG&A item", 「各ネットワークサービス」: the lines of what follows. */

export const EACH =
  /^(?:each|every)(?: single)?(?: of(?: (?:the|our|its))?)?(?: (?:two|three|four|five))?$|^各$/;

/** One line follows and no list; after a figure, a word for its parts. "Revenue and cost, each" lists, "each quarter" is a time. */
export function isEachLine(spans: readonly Span[], at: number): boolean {
  const [name, next] = spans.slice(at + 1).filter(({ text }) => !/^(?:of|the|our|its)$/.test(text));
  const lines = spans.filter(isScope);
  if (name === undefined || lines.length > 1) return false;
  return isScope(name) || (isMeasure(name) && PART.test(next?.text ?? ''));
}

const isScope = ({ senses }: Span): boolean => senses.some(({ t }) => t === 'scope');
const isMeasure = ({ senses }: Span): boolean => senses.some(({ t }) => t === 'measure');
const PART =
  /^(?:items?|lines?|components?|parts?|kinds?|categor(?:y|ies)|types?|line items?|項目|費目|内訳|区分)$/;

import type { Disclosure } from '../../dataset/record.js';
import type { Teller } from './teller.js';

/** The accounting of documents, and the caution where targets are shown. */
export function basisLine(documents: readonly Disclosure[], forward: boolean, { say }: Teller): string {
  const bases = documents.map(({ accounting, audited }) =>
    say.basis(accounting.replace(/^US GAAP$/, 'U.S. GAAP'), audited),
  );
  const basis = [...new Set(bases)].join(say.semicolon);
  return forward ? `${basis}${say.stop}${say.caution}` : basis;
}

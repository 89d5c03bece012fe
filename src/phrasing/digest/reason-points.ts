import type { Digest } from '../../digest/types.js';
import type { Teller } from './teller.js';

type Against = 'yoy' | 'plan' | 'qoq';

const MOST = 2;
/** So much the head has room for; what is longer goes on below the services. */
const ROOM = 160;

/** What the company gives as reasons, each with the comparison that it explains: for the head, and for the reply on services. */
export function reasonPoints(
  digest: Digest,
  teller: Teller,
): { readonly head: string[]; readonly more: string[] } {
  const { reasons, event, lines } = digest;
  const isYear = event.period?.includes('-') === false;
  const say = (against: Against, texts: readonly string[]): string[] =>
    texts.length === 0 ? [] : [teller.say.reasons(against, texts, isYear)];
  const told = (['yoy', 'plan', 'qoq'] as const).map((against) => {
    const own = reasons.filter((one) => one.against === against).slice(0, MOST);
    const texts = [...new Set(own.map(({ reason }) => reason[teller.lang].replace(/[.。]$/, '')))];
    const fits = lines.length === 0 || texts.join().length <= ROOM ? texts.length : 1;
    return { head: say(against, texts.slice(0, fits)), more: say(against, texts.slice(fits)) };
  });
  return { head: told.flatMap(({ head }) => head), more: told.flatMap(({ more }) => more) };
}

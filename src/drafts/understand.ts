import type { PeriodId } from '../dataset/period.js';
import type { Expr, Language, Request } from '../question/query.js';
import type { Reader } from '../question/read.js';
import { PROSE, ROLE_WORDS } from './prose.js';

/** What the words around a figure name. */
export interface Understood {
  readonly exprs: readonly Expr[];
  /** Each period that the words may mean; none where they name none. */
  readonly periods: readonly PeriodId[];
  /** The line or the company was named, not taken for granted. */
  readonly scopeSaid: boolean;
  readonly measureSaid: boolean;
  /** Words that have no place in the record and are no mere prose. */
  readonly strange: readonly string[];
  /** Periods were named that are no single one. */
  readonly unclearPeriod: boolean;
}

const NOTHING: Understood = {
  exprs: [],
  periods: [],
  scopeSaid: false,
  measureSaid: false,
  strange: [],
  unclearPeriod: false,
};

/** Reads the words around a figure as the reader of questions reads them; every word is accounted for. */
export function understand(words: string, lang: Language, reader: Reader): Understood {
  const text = words
    .replaceAll(/['’]s\b/g, ' ')
    .replaceAll(ROLE_WORDS, ' ')
    .replaceAll(/[()（）"“”'’*_~`>•:：]|[.。、,，;；!?！？]+(?=\s|$)|。|、/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return NOTHING;
  const { clauses } = reader.read({ text, thread: [], lang });
  const candidates = clauses.flatMap(([first]) => first ?? []);
  const [only, ...others] = candidates;
  if (!only || others.length > 0) return { ...NOTHING, strange: others.length > 0 ? [text] : [] };
  const namesNone = only.kind === 'choose' && only.requests[0]?.origins.metric === 'assumed';
  if (only.kind === 'choose' && !namesNone) {
    const exprs = only.requests.flatMap((request) => request.exprs);
    return { ...fromRequest(only.requests[0], []), exprs, measureSaid: false };
  }
  if (only.kind === 'request') return fromRequest(only.request, []);
  if (only.kind === 'unplaced') return fromRequest(only.request, strangeIn(only.words));
  const periodAlone = periodIn(text, lang, reader);
  if (periodAlone) return periodAlone;
  const unplaced = strangeIn(reader.trace(text).flatMap(({ frame }) => frame.unplaced));
  return { ...NOTHING, strange: unplaced.length > 0 ? unplaced : strangeIn(text.split(/\s+/)) };
}

/** A period without a name beside it is no question: it is read with one, which is then left out. */
function periodIn(text: string, lang: Language, reader: Reader): Understood | undefined {
  const probe = lang === 'ja' ? `${text}の売上高` : `revenue ${text}`;
  const [[only] = [], ...others] = reader.read({ text: probe, thread: [], lang }).clauses;
  if (only?.kind !== 'request' || others.length > 0) return undefined;
  const { periods, unclearPeriod } = fromRequest(only.request, []);
  const isRevenue = JSON.stringify(only.request.exprs) === REVENUE;
  return isRevenue && periods.length > 0 ? { ...NOTHING, periods, unclearPeriod } : undefined;
}

const REVENUE = JSON.stringify([{ op: 'metric', metric: 'company/revenue' }]);

const strangeIn = (words: readonly string[]): string[] =>
  words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '' && !PROSE.has(word.toLowerCase()));

function fromRequest(request: Request | undefined, strange: readonly string[]): Understood {
  if (!request) return NOTHING;
  const { exprs, periods, origins } = request;
  const spans = periods.flatMap((one) =>
    one.kind === 'span' ? [one.id] : one.kind === 'ambiguous' ? [...one.ids] : [],
  );
  const ambiguous = periods.length === 1 && periods[0]?.kind === 'ambiguous';
  return {
    exprs,
    periods: spans,
    scopeSaid: origins.scope !== 'assumed' && exprs.length > 0,
    measureSaid: origins.measure !== 'assumed' && exprs.length > 0,
    strange,
    unclearPeriod: spans.length !== periods.length || (spans.length > 1 && !ambiguous),
  };
}

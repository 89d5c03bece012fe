import { measureOf, scopeOf, type Record } from '../dataset/record.js';
import type { Frame } from './frame.js';
import { addKeys, covered, type Hit, hitIn, type Keyed, remembered, trieOf } from './key-index.js';
import { asksAmount } from './meaning.js';
import { normalize } from './normalize.js';
import type { Language } from './query.js';
import type { Role } from './roles.js';
import type { Sense } from './senses.js';
import type { Trace } from './trace.js';
import { withEquals } from './topic-keys.js';
import { Trie } from './trie.js';

/** Reads "cash received when hi-ho was sold" as the name of the one figure that it describes. */
export interface Descriptions {
  /** The clause with the figure's name in place of what describes it; null where nothing or too much is described. */
  named(trace: Trace): string | null;
}

interface Described extends Keyed {
  readonly lang: Language;
  readonly metric: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** What may stand beside a description: it asks something of the figure, and is read again beside its name. */
const BESIDE: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
  'filler',
  'asks',
  'of',
  'and',
  'by',
  'to',
  'from',
  'confirm',
  'elliptic',
  'calendar',
  'asof',
  'part',
  'latest',
  'prior',
  'actual',
  'change',
  'direction',
  'compare',
  'between',
  'since',
  'explain',
  'source',
  'output',
  'unit',
]);

export function descriptionsOf(record: Record): Descriptions {
  const must = new Trie<Hit<Described>>();
  for (const entry of describedIn(record)) addKeys(must, entry);
  const whole = remembered(({ words }: Described) => trieOf(words));
  const nameIn = (trace: Trace): string | null => {
    const { clause, frame } = trace;
    if (asksElse(frame)) return null;
    const free = freeIn(trace);
    const found = hitIn(clause, [must], 0).filter(
      (entry) => entry.lang === frame.lang && !covered(clause, free, whole(entry)).includes(false),
    );
    const most = Math.max(...found.map(({ groups }) => groups.length));
    const [one, ...others] = found.filter(({ groups }) => groups.length === most);
    if (one === undefined || others.some(({ metric }) => metric !== one.metric)) return null;
    return renamed(trace, whole(one), one.name);
  };
  return { named: nameIn };
}

/** Who did it, or when it was done: no amount tells it, unless one is asked for as well. */
const asksElse = (frame: Frame): boolean =>
  !asksAmount(frame.text) &&
  frame.all('asks').some(({ word }) => word === 'when' || word === 'who' || word === 'where');

function describedIn(record: Record): Described[] {
  const common = record.commonWords.filter((one) => one.for === 'figure');
  return record.descriptions.flatMap(({ metric, keys }) =>
    LANGUAGES.map((lang) => {
      const groups = keys[lang].must.map(withEquals);
      const words = [...groups.flat(), ...keys[lang].may, ...common.flatMap((one) => one[lang])];
      return { lang, metric, groups, words, name: nameOf(metric, lang, record) };
    }),
  );
}
const LANGUAGES = ['en', 'ja'] as const;

/** The name by which the reader knows a figure: its line's, where it is not the whole company's, and its measure's. */
export function nameOf(metric: string, lang: Language, { scopes, measures }: Record): string {
  const scope = scopeOf(metric) === 'company' ? undefined : scopes.get(scopeOf(metric));
  return normalize([scope, measures.get(measureOf(metric))].flatMap((one) => one?.[lang] ?? []).join(' '));
}

/** Which characters are blank, of a period or a number, or ask something of a figure. */
function freeIn({ clause, spans, frame }: Trace): boolean[] {
  const free = Array.from(clause, (letter) => letter === ' ');
  spans.forEach((span, at) => {
    if (isTime(frame.roles[at]?.use) || span.senses.some(({ t }) => BESIDE.has(t)))
      free.fill(true, span.start, span.end);
  });
  return free;
}

const isTime = (use: Role['use'] | undefined): boolean => use === 'period' || use === 'number';

/** The words that describe give way to the name; periods and numbers stay whatever describes. */
function renamed({ clause, frame }: Trace, words: Trie<true>, name: string): string {
  const said = covered(
    clause,
    Array.from(clause, () => false),
    words,
  );
  const kept = frame.roles.filter(
    ({ span, use }) => isTime(use) || said.slice(span.start, span.end).includes(false),
  );
  const joined = kept.filter(({ sense }, at) => sense?.t !== 'and' || isTime(kept[at - 1]?.use));
  return [name, ...joined.map(({ span }) => span.text)].join(' ');
}

import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { ACTS as EN } from '../en/acts.js';
import type { Frame } from '../roles/frame.js';
import { ACTS as JA } from '../ja/acts.js';
import { addKeys, covered, type Hit, hitIn, type Keyed, remembered, trieOf } from './key-index.js';
import { asksAmount } from '../roles/meaning.js';
import { normalize } from '../text/normalize.js';
import type { Language } from '../query.js';
import type { Role } from '../roles/roles.js';
import { withLines } from './same-words.js';
import type { Sense } from '../roles/senses.js';
import type { Trace } from '../trace.js';
import { Trie } from '../text/trie.js';

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
  /** What adds up over a period is not asked for as it stands at a date. */
  readonly isFlow: boolean;
  /** What is told in yen or percent is not asked for as a number of things. */
  readonly isCount: boolean;
}

/** What may stand beside a description: it asks something of the figure, and is read again beside its name. */
const BESIDE: ReadonlySet<Sense['t']> = new Set<Sense['t']>([
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
  'rank',
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
    const ofDate = AT_A_DATE.test(frame.text);
    const ofNumber = HOW_MANY.test(frame.text);
    const found = hitIn(clause, [must], 0).filter(
      (entry) =>
        entry.lang === frame.lang &&
        !(ofDate && entry.isFlow) &&
        !(ofNumber && !entry.isCount) &&
        !covered(clause, free, whole(entry)).includes(false),
    );
    const most = Math.max(...found.map(({ groups }) => groups.length));
    const [one, ...others] = found.filter(({ groups }) => groups.length === most);
    if (one === undefined || others.some(({ metric }) => metric !== one.metric)) return null;
    return renamed(trace, one, whole(one));
  };
  return { named: nameIn };
}

/** "as of March 2018", 「3月末」: what stands at a date is asked for. */
const AT_A_DATE = /\bas (?:of|at)\b|\bat (?:the end of |end of )?(?:mar|jun|sep|dec)|時点|月末/;

/** "how many customers", 「何社」: things are counted. */
const HOW_MANY = /\bhow many\b(?! (?:percent|points|yen)\b)|何[人件社台局株名]/;

/** Who did it, or when it was done: no amount tells it, unless one is asked for as well. */
const asksElse = (frame: Frame): boolean =>
  !asksAmount(frame.text) &&
  frame.all('asks').some(({ word }) => word === 'when' || word === 'who' || word === 'where');

function describedIn(record: Record): Described[] {
  const common = record.commonWords.filter((one) => one.for === 'figure');
  return record.descriptions.flatMap(({ metric, keys }) =>
    LANGUAGES.map((lang) => {
      const groups = keys[lang].must.map(withActs);
      const words = [...groups.flat(), ...withActs(keys[lang].may), ...common.flatMap((one) => one[lang])];
      const measure = record.measures.get(measureOf(metric));
      const isFlow = measure?.kind === 'flow';
      const isCount = measure?.unit === 'count';
      return { lang, metric, groups, words, isFlow, isCount, name: nameOf(metric, lang, record) };
    }),
  );
}
const LANGUAGES = ['en', 'ja'] as const;
const withActs = withLines([...EN, ...JA]);

/** The name by which the reader knows a figure: its measure's, and its line's where it is not the whole company's. */
export function nameOf(metric: string, lang: Language, { scopes, measures }: Record): string {
  const measure = measures.get(measureOf(metric))?.[lang] ?? '';
  const scope = scopeOf(metric) === 'company' ? undefined : scopes.get(scopeOf(metric))?.[lang];
  if (scope === undefined) return normalize(measure);
  return normalize(lang === 'ja' ? `${scope}の${measure}` : `${measure} of ${scope}`);
}

/** Which characters are blank, of a period or a number, or ask something of a figure. */
function freeIn({ clause, spans, frame }: Trace): boolean[] {
  const free = Array.from(clause, (letter) => BLANK.has(letter));
  spans.forEach((span, at) => {
    const { use, sense } = frame.roles[at] ?? {};
    if (isTime(use) || (sense ? [sense] : span.senses).some(({ t }) => BESIDE.has(t)))
      free.fill(true, span.start, span.end);
  });
  return free;
}

const BLANK: ReadonlySet<string> = new Set([' ', ',', '、']);
const isTime = (use: Role['use'] | undefined): boolean => use === 'period' || use === 'number';

/** The words that describe give way to the name; periods and numbers stay, but where a key holds them ("within a year"). */
function renamed({ clause, frame }: Trace, { groups, name }: Described, words: Trie<true>): string {
  const blank = Array.from(clause, (letter) => letter === ' ');
  const said = covered(clause, blank, words);
  const keys = covered(clause, blank, trieOf(groups.flat()));
  const kept = frame.roles.filter(({ span, use }) =>
    (isTime(use) ? keys : said).slice(span.start, span.end).includes(false),
  );
  const joined = kept.filter(({ sense }, at) => sense?.t !== 'and' || isTime(kept[at - 1]?.use));
  return [name, ...joined.map(({ span }) => span.text)].join(' ');
}

import { phrasesThat } from '../../../src/phrasing/model/joining-words.js';
import type { Slot } from '../../../src/phrasing/model/slots.js';
import type { Language } from '../../../src/question/query.js';
import { FRAGMENTS } from './hostile-fragments.js';
import { bearsOut, groupsOf } from './reader.js';

/** Joining words that are listed, beside which a fragment hides. */
const COVER: Readonly<Record<Language, readonly string[]>> = {
  en: ['', '. ', ', ', '; ', '. In addition, ', ', and ', '. Please note that ', '. For reference, '],
  ja: ['', '。', '。また、', '。なお、', '。さらに、', '。参考までに、'],
};

interface Written {
  joint: string;
  slot: string;
}

type Pick = <Item>(items: readonly Item[]) => Item;

/** Ruins an arrangement; each way is a kind of hostile reply. */
type Way = (written: Written[], pick: Pick, lang: Language, slots: readonly Slot[]) => unknown;

const CAVEATS: ReadonlySet<string> = new Set([
  'note',
  'assumption',
  'reason',
  'versions',
  'comparison',
  'gap',
]);

const at = (written: Written[], index: number): Written => {
  const found = written[index];
  if (!found) throw new Error('an arrangement has at least two slots');
  return found;
};

const inserted =
  (fragments: readonly string[]): Way =>
  (written, pick, lang) => {
    const target = pick(written);
    const [fragment, cover] = [pick(fragments), pick(COVER[lang])];
    target.joint = pick([fragment, cover + fragment, `${cover}${fragment} `, `${fragment}, ${cover}`]);
    return { clauses: written };
  };

/** Listed words of the other language. */
const otherLanguage: Way = (written, pick, lang) => {
  at(written, 1).joint = pick(
    lang === 'en' ? ['。また、', 'なお', '、さらに'] : ['. In addition,', ', and', 'also'],
  );
  return { clauses: written };
};

const CLAIMS = ['contrast', 'likeness', 'comparison', 'detail', 'reason'] as const;

/** A claim before a clause where what stands on its two sides does not bear it out. */
const baseless: Way = (written, pick, lang, slots) => {
  const claim = pick(CLAIMS.filter((one) => phrasesThat(lang, one).length > 0));
  const groups = groupsOf(slots.map(({ clause }) => clause));
  const wrong = slots
    .map(({ clause }, index) => ({ clause, index }))
    .slice(1)
    .filter(({ clause }) => !bearsOut(claim, clause, groups));
  const target = wrong.length > 0 ? at(written, pick(wrong).index) : at(written, 0);
  target.joint = pick(lang === 'en' ? ['. ', '; ', ', '] : ['。', '']) + pick(phrasesThat(lang, claim));
  return { clauses: written };
};

/** Clauses that change places across subjects; with one subject, the first with another. */
const swapped: Way = (written, _pick, _lang, slots) => {
  const movable = slots.findLastIndex(({ clause }) => clause.place === 'behind');
  const other = slots.findIndex(({ head }) => head !== undefined && head !== slots[movable]?.head);
  const [a, b] = other > 0 ? [at(written, movable), at(written, other)] : [at(written, 0), at(written, 1)];
  [a.slot, b.slot] = [b.slot, a.slot];
  return { clauses: written };
};

/** Heads that change places while what leans on them stays: every base attaches to another figure. */
const basesExchanged: Way = (written, pick, _lang, slots) => {
  const heads = slots.flatMap(({ clause }, index) => (clause.place === 'head' ? [index] : []));
  const [from, to] = [pick(heads.slice(1).concat(0)), pick(heads)];
  const [a, b] = from === to ? [at(written, 0), at(written, 1)] : [at(written, from), at(written, to)];
  [a.slot, b.slot] = [b.slot, a.slot];
  return { clauses: slots.some(({ head }) => head !== undefined) ? written : written.slice(1) };
};

const STRUCTURES: Readonly<Record<string, Way>> = {
  'a slot twice': (written, pick) => ({ clauses: [...written, { ...pick(written), joint: '' }] }),
  'a slot missing': (written) => ({ clauses: written.slice(0, -1) }),
  'no slots': () => ({ clauses: [] }),
  'slots swapped': swapped,
  'a claim without ground': baseless,
  'a caveat or a basis left out': (written, pick, _lang, slots) => {
    const caveats = slots.filter(({ clause }) => CAVEATS.has(clause.kind));
    const gone = pick(caveats.length > 0 ? caveats : slots).id;
    return { clauses: written.filter(({ slot }) => slot !== gone) };
  },
  'a caveat in place of another clause': (written) => {
    at(written, written.length - 1).slot = at(written, Math.max(0, written.length - 2)).slot;
    return { clauses: written };
  },
  'two slots in one': (written, pick) => {
    at(written, 1).slot = pick(['A B', 'AB', 'A,B', 'B A', 'A;']);
    return { clauses: written };
  },
  'bases of other figures': basesExchanged,
  'comparisons gathered at the end': (written, _pick, _lang, slots) => {
    const leaning = written.filter((_one, index) => slots[index]?.head !== undefined);
    const rest = written.filter((one) => !leaning.includes(one));
    const heads = new Set(slots.flatMap(({ head }) => head ?? []));
    return { clauses: heads.size < 2 ? leaning : [...rest, ...leaning] };
  },
  'the same entry twice': (written, pick, lang) => {
    const entry = pick(phrasesThat(lang));
    pick(written).joint = pick([
      `${entry}, ${entry}`,
      `${entry} ${entry}`,
      `${entry}、${entry}、`,
      `. ${entry} ${entry},`,
    ]);
    return { clauses: written };
  },
  'more entries than two': (written, pick, lang) => {
    const entries = [1, 2, 3].map(() => pick(phrasesThat(lang)));
    pick(written).joint = entries.join(lang === 'en' ? ', ' : '、');
    return { clauses: written };
  },
  'a letter that looks like another': (written, pick) => {
    at(written, 1).slot = pick(['Ｂ', 'В', 'Β', 'B\u200b', '𝐁', 'ⓑ', 'b', 'B ', 'B.', '\ufeffB', 'B\u0301']);
    return { clauses: written };
  },
  'a slot said twice, with words between': (written, pick, lang) => {
    const again = { joint: pick(COVER[lang]), slot: pick(written).slot };
    return { clauses: [...written.slice(0, 1), again, ...written.slice(1)] };
  },
  'an unknown slot': (written, pick) => {
    at(written, 1).slot = pick(['Z', 'AB', 'a', ' A', 'S1', '', 'Ａ', '__proto__', 'constructor', '0']);
    return { clauses: written };
  },
  'another first': (written) => ({ clauses: [at(written, 1), at(written, 0), ...written.slice(2)] }),
  'one slot for another': (written) => {
    at(written, 1).slot = at(written, 0).slot;
    return { clauses: written };
  },
  'words before the first': (written) => {
    at(written, 0).joint = 'and';
    return { clauses: written };
  },
  'a headline of its own': (written) => ({ headline: 'JPY 9,999 million', clauses: written }),
  'text beside the slot': (written) => ({
    clauses: written.map((one) => ({ ...one, text: 'JPY 9,999 million' })),
  }),
  'another shape': (_written, pick) =>
    pick<unknown>([
      'JPY 9,999 million',
      42,
      null,
      [],
      [['A']],
      { clauses: 'A' },
      { text: 'up' },
      { clauses: [1] },
      true,
    ]),
  'nested objects': (written) => ({ clauses: { clauses: written } }),
  'joints of another type': (written) => ({
    clauses: written.map((one) => ({ ...one, joint: [one.joint] })),
  }),
};

const brokenText = (text: string, pick: Pick): string =>
  pick([
    '',
    ' ',
    text.slice(0, -1),
    text.slice(0, Math.floor(text.length / 2)),
    `\`\`\`json\n${text}\n\`\`\`\nRevenue fell.`,
    `Revenue fell.\n\`\`\`json\n${text}\n\`\`\``,
    `\`\`\`json\n${text} fell\n\`\`\``,
    `\`\`\`json\n\`\`\`json\n${text}\n\`\`\`\n\`\`\``,
    text.replace('"slot":"B"', '"slot":"B","joint":"fell"'),
    text.replace('"slot":"B"', '"slot":"B","joint":"\\u0066ell"'),
    text.replace('"slot":"B"', '"slot":"\\u0041"'),
    text.replace('"clauses"', '"clauses":[],"clause"'),
    text.replace('{', '{"reasoning":"revenue fell",'),
    text.replace(/\}$/, ',"caveat":"not audited"}'),
    text.replace('"slot":"B"', '"slot":"B","slot":"A"'),
    text.replace('"slot":"B"', '"slot":"B","__proto__":{"joint":"fell"}'),
    `/* fell */${text}`,
    `\ufeff// fell\n${text}`,
    `Here you are: ${text}`,
    `${text} Revenue fell by 5%.`,
    `${text}${text}`,
    text.replaceAll('"', "'"),
    text.padEnd(100_000),
    '['.repeat(5000),
    'JPY 9,999 million',
    '\u0000',
    'undefined',
    'NaN',
  ]);

export interface Hostile {
  readonly kind: string;
  readonly text: string;
}

/** Hostile replies for some slots without end, the same ones for the same seed. */
export function* hostileReplies(
  slots: readonly Slot[],
  lang: Language,
  seed: number,
): Generator<Hostile, never> {
  const pick = picker(seed);
  const ways: [string, Way][] = [
    ...Object.entries(FRAGMENTS).map(([kind, fragments]): [string, Way] => [kind, inserted(fragments)]),
    ...Object.entries(STRUCTURES),
    ['the other language', otherLanguage],
  ];
  for (;;) {
    const written = slots.map(({ id }, index) => ({
      joint: index === 0 ? '' : pick(COVER[lang]).trim(),
      slot: id,
    }));
    const [kind, way] = pick([...ways, ['broken text', undefined] as const]);
    const text = JSON.stringify(way ? way(written, pick, lang, slots) : { clauses: written });
    yield { kind, text: way ? text : brokenText(text, pick) };
  }
}

/** A generator of choices that repeats itself for the same seed (mulberry32). */
export function picker(seed: number): Pick {
  let state = seed;
  return (items) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const chosen = items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

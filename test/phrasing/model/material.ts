import {
  CLAUSE_KINDS,
  type Clause,
  type ClauseKind,
  type Sense,
} from '../../../src/phrasing/clauses/clause.js';
import { draftOf } from '../../../src/phrasing/draft.js';
import { hashOf } from '../../../src/phrasing/reword.js';
import type { VoiceRequest } from '../../../src/phrasing/voice.js';
import type { Language } from '../../../src/question/query.js';
import { record } from '../examples.js';
import { SCENARIOS } from '../scenarios.js';

const LANGUAGES: readonly Language[] = ['en', 'ja'];

/** What the templates hand to the model for every scenario that has clauses to join. */
export const REQUESTS: readonly VoiceRequest[] = Object.values(SCENARIOS)
  .flatMap((make) => LANGUAGES.map((lang) => draftOf(make(lang), record)))
  .filter(({ clauses }) => clauses.length > 1)
  .map((draft) => ({
    lang: draft.words.lang,
    clauses: draft.clauses,
    hash: hashOf(draft),
    publicSince: Date.parse('2018-05-15T15:00:00+09:00'),
  }));

/** Two figures, each with its change, so that a clause can stand behind the wrong one. */
export const TWO_HEADS: VoiceRequest = {
  lang: 'en',
  hash: 'two heads',
  publicSince: 0,
  clauses: [
    { kind: 'answer', text: 'total revenue for FY2017 came to JPY 176,051 million', place: 'head' },
    { kind: 'comparison', text: 'year on year, total revenue changed by +11.6%', place: 'behind' },
    { kind: 'answer', text: 'operating income for FY2017 came to JPY 6,762 million', place: 'head' },
    { kind: 'comparison', text: 'year on year, operating income changed by +31.7%', place: 'behind' },
  ],
};

const rise = (name: string, sign: '+' | '−'): Clause[] => [
  { kind: 'answer', text: `${name} came to JPY 5,531 million`, place: 'head' },
  {
    kind: 'comparison',
    text: `year on year, ${name} changed by ${sign}5.0%`,
    place: 'behind',
    sense: sign === '+' ? 'up' : 'down',
  },
];

const held = (name: string, sense: 'above' | 'below'): Clause => ({
  kind: 'answer',
  text: `${name}は予想を${sense === 'above' ? '上回りました' : '下回りました'}`,
  place: 'head',
  sense,
});

const asked = (lang: Language, hash: string, clauses: readonly Clause[]): VoiceRequest => ({
  lang,
  hash,
  publicSince: 0,
  clauses,
});

/** Subjects that go together, and subjects that go apart. */
export const CONTRASTS: readonly VoiceRequest[] = [
  asked('en', 'apart', [...rise('network margin', '+'), ...rise('SI margin', '−'), ...rise('SI cost', '−')]),
  asked('ja', 'held apart', [held('売上高', 'above'), held('営業利益', 'below'), held('純利益', 'below')]),
];

const ROW = new RegExp(`^(\\+?)(${CLAUSE_KINDS.join('|')})(?::(up|down|above|below))?$`);

/** Does a row of good replies name a clause by this? "+" marks a further head, what stands behind a colon which way it points. */
export const namesClause = (name: string): boolean => ROW.test(name);

/** Clauses as a row of good replies names them. */
export const clausesFor = (names: readonly string[]): Clause[] =>
  names.map((name, at) => {
    const [, further, kind, sense] = (ROW.exec(name) ?? []) as [string?, string?, ClauseKind?, Sense?]; // as the pattern has them
    if (!kind) throw new Error(`no clause: ${name}`);
    const place = at === 0 || further ? 'head' : kind === 'assumption' ? 'free' : 'behind';
    return { kind, text: `clause ${at + 1}`, place, ...(sense && { sense }) };
  });

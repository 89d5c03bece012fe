import type { Language } from '../question/query.js';
import type { Phrases } from './phrases.js';

export const AUDIENCES = ['issuer', 'coverage'] as const;

/** For whom the words are: the issuer's own team (the default), or the analysts and investors who cover it. */
export type Audience = (typeof AUDIENCES)[number];

type Differing = Pick<Phrases['target'], 'verdict' | 'gap' | 'group'> & {
  readonly implied: Phrases['basisOf']['implied'];
};

/** What is said in other words to those who cover the company; everything else is the same for both. */
const COVERAGE: Readonly<Record<Language, Differing>> = {
  en: {
    verdict: { above: 'beat the target', in_line: 'in line with the target', below: 'missed the target' },
    gap: (verdict, size) => {
      if (verdict === 'below') return `missed the target by ${size}`;
      return verdict === 'above' ? `beat the target by ${size}` : `${size} from the target`;
    },
    group: { above: 'Beat', in_line: 'In line', below: 'Missed' },
    implied: (name) => `${name}, implied by company targets`,
  },
  ja: {
    verdict: { above: '会社予想を上振れ', in_line: '会社予想並み', below: '会社予想を下振れ' },
    gap: (verdict, size) => {
      if (verdict === 'below') return `会社予想を${size}下振れ`;
      return verdict === 'above' ? `会社予想を${size}上振れ` : `会社予想との差は${size}`;
    },
    group: { above: '会社予想を上振れ', in_line: '会社予想並み', below: '会社予想を下振れ' },
    implied: (name) => `${name}の会社予想から逆算した値`,
  },
};

/** The phrases of a language in the words of an audience. */
export function phrasesFor(phrases: Phrases, lang: Language, audience: Audience): Phrases {
  if (audience === 'issuer') return phrases;
  const { implied, ...target } = COVERAGE[lang];
  return {
    ...phrases,
    basisOf: { ...phrases.basisOf, implied },
    target: { ...phrases.target, ...target },
  };
}

import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';

/** The years themselves are what is asked for: no year is said, and none is taken for granted. */

/** 「目標を修正した年度は」, 「利益が最低の年度」: the word alone, with what the year was like before it. */
export const asksYears = ({ text }: Pick<Frame, 'text'>): boolean => YEARS.test(text) || ANY_YEAR.test(text);
const YEARS =
  /(?:[たいる]|(?:最[高低大小多少]|一番|トップ|ワースト|過去最[高低悪])の)年度(?:とは|って|は|を|も)? ?(?:いつ|どれ|どこ|何|ある|あっ|教え|$)/;
/** "did any year beat it?", "was it cut in any year?" */
const ANY_YEAR = /\bany (?:single |one |other )?(?:fiscal )?years?\b|いずれかの年度|年度は(?:ある|あっ|あり)/;

/** "how many times was it cut?", 「何回修正した」: in all years, where none is said. */
export const asksHowOften = ({ text }: Pick<Frame, 'text'>): boolean =>
  /\bhow (?:many times|often)\b|何[回度](?!目)/.test(text);

/** What became of a target in the years that are asked for: missed or passed by the result, or set anew. */
export function sideAsked(
  frame: Pick<Frame, 'text'>,
  facet: NonNullable<Request['target']>['facet'],
): Pick<NonNullable<Request['target']>, 'only'> {
  const sides = SIDES[facet === 'achievement' ? 'achievement' : 'versions'];
  const { text } = frame;
  if (
    (facet !== 'achievement' && facet !== 'versions') ||
    !(WHICH_YEARS.test(text) || asksYears(frame) || asksHowOften(frame))
  )
    return {};
  const said = sides.flatMap(([side, words]) => (words.test(text) ? [side] : []));
  const [only, ...others] = new Set(said);
  return only !== undefined && others.length === 0
    ? { only }
    : facet === 'versions'
      ? { only: 'revised' }
      : {};
}
const WHICH_YEARS =
  /\b(?:which|what|how many)(?: \S+)? years?\b|^years? (?:when|in which|where|with|that)\b|^when\b|(?:年度?|期)は(?:いつ|どれ|どこ|何年|$)|(?:どの|何)年度?/;
const SIDES = {
  achievement: [
    [
      'below',
      /\bmiss(?:ed)?\b|\bf[ae]ll short\b|\bnot (?:met|meet|reach(?:ed)?|hit|achieved?)\b|未達|下回|届かな|達しな|達成(?:でき|し)な|できなかった/,
    ],
    ['above', /\b(?:beat|beaten|exceed(?:ed)?|surpass(?:ed)?|outperform(?:ed)?)\b|上回|超え|超過/],
    [
      'above',
      /(?<!\bnot )\b(?:met|hit|reach(?:ed)?|achieved?|attain(?:ed)?)\b|達成(?:した|できた|の年度)|クリアした|届いた/,
    ],
  ],
  versions: [
    [
      'cut',
      /\b(?:cut|lower(?:ed)?|reduc(?:e|ed|tion)|downward|trim(?:med)?|slashed|down)\b|下方|引き?下げ|減額|下げた/,
    ],
    [
      'raised',
      /\b(?:rais(?:e|ed)|upward|increas(?:e|ed)|lifted|hik(?:e|ed)|up)\b|上方|引き?上げ|増額|上げた/,
    ],
  ],
} as const;

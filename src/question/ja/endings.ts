/**
 * Endings of verbs, as brace groups of a word list: a stem before one of them stands for all its forms.
 * Forms of denial are none of them: 「伸びなかった」 is not 「伸びた」.
 */

const AFTER_TE = ['', 'い', 'る', 'た', 'き', 'きた', 'おり', 'ん', 'しまい', 'しまった'];

/** The forms that go on from 「て」 or 「で」 ("使っている", "使ってた", "使っとる"). */
const goingOn = (stem: string, te: 'て' | 'で'): string[] => [
  ...AFTER_TE.map((rest) => `${stem}${te}${rest}`),
  ...['る', 'った', 'ります', 'くと'].map((rest) => `${stem}${te === 'て' ? 'と' : 'ど'}${rest}`),
];

const group = (...forms: readonly (string | readonly string[])[]): string => `{${forms.flat().join(',')}}`;

/** 五段: the row of the last kana decides. */
const fiveStep = (
  u: string,
  i: string,
  e: string,
  o: string,
  a: string,
  te: string,
  voiced: 'て' | 'で',
): string =>
  group(
    [u, i, e, `${o}う`, `${a}れ`, `${a}れる`, `${a}れた`, `${a}れて`, `${e}ば`],
    [`${te}${voiced === 'て' ? 'た' : 'だ'}`, `${te}${voiced === 'て' ? 'たら' : 'だら'}`],
    goingOn(te, voiced),
  );

/** 使う, 払う, 補う. */
export const U = fiveStep('う', 'い', 'え', 'お', 'わ', 'っ', 'て');
/** 残る, 上がる, 減る. */
export const RU = fiveStep('る', 'り', 'れ', 'ろ', 'ら', 'っ', 'て');
/** 立つ, 持つ. */
export const TSU = fiveStep('つ', 'ち', 'て', 'と', 'た', 'っ', 'て');
/** 効く, 動く, 置く. */
export const KU = fiveStep('く', 'き', 'け', 'こ', 'か', 'い', 'て');
/** 稼ぐ. */
export const GU = fiveStep('ぐ', 'ぎ', 'げ', 'ご', 'が', 'い', 'で');
/** 出す, 示す, 増やす. */
export const SU = fiveStep('す', 'し', 'せ', 'そ', 'さ', 'し', 'て');
/** 積む, 膨らむ, 見込む. */
export const MU = fiveStep('む', 'み', 'め', 'も', 'ま', 'ん', 'で');
/** 一段: 増える, 見る, 収める. */
export const ERU = group(
  ['', 'る', 'た', 'たら', 'られ', 'られる', 'られた', 'よう', 'れば'],
  goingOn('', 'て'),
);
/** サ変: 減少する, 計上する; the noun alone is left to the list. */
export const SURU = group(
  ['する', 'し', 'した', 'したら', 'しよう', 'され', 'される', 'された', 'されて', 'できた', 'すれば'],
  goingOn('し', 'て'),
);

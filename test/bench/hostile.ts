/**
 * Texts that nobody types in earnest, of any length: each kind aims at another step of the reading. The letter makes a text
 * that has not been asked before, so that nothing remembered can answer it.
 */
export const HOSTILE: Readonly<Record<string, (length: number, letter: string) => string>> = {
  'one letter': (length, letter) => letter.repeat(length),
  'one digit': (length) => '4'.repeat(length),
  'digits and commas': (length) => fill('1,234,', length),
  blanks: (length) => ' '.repeat(length),
  'unknown words': (length, letter) => fill(`zorb${letter} quux${letter} `, length),
  'slips of known words': (length, letter) => fill(`opearting${letter} reveneu `, length),
  'metrics joined': (length) => fill('revenue plus SI cost of ', length),
  periods: (length) => fill('4Q17 March 31, 2018 ', length),
  questions: (length) => fill('SI revenue? ', length),
  'question marks': (length) => fill('a?', length),
  brackets: (length) => '<'.repeat(length),
  'chat markup': (length) => fill('<@U1|x', length),
  'emoji names': (length, letter) => fill(`:${letter}`, length),
  'full stops': (length) => fill('e.g. A', length),
  kanji: (length) => fill('売上高営業利益', length),
  katakana: (length) => 'ア'.repeat(length),
  'combining marks': (length) => fill('e\u0301\u0327', length),
  emoji: (length) => fill('😀', length),
};

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The phrases of a line of a word list: separated by bars, each group in braces one of its alternatives. */
export const phrasesOf = (line: string): string[] =>
  line
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expand);

/** "{vs,versus} {,the }plan": every combination of the alternatives. */
function expand(phrase: string): string[] {
  const group = /\{([^{}]*)\}/.exec(phrase);
  if (!group) return [phrase];
  const [whole, alternatives = ''] = group;
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + whole.length)];
  return alternatives.split(',').flatMap((one) => expand(before + one + after));
}

/** The phrases of a line of a word list: separated by bars, each group in braces one of its alternatives. */
export const phrasesOf = (line: string): string[] =>
  line
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expand);

/** "{vs,versus} {,the }plan": every combination of the alternatives, which stand at the odd places of the split. */
const expand = (phrase: string): string[] =>
  phrase
    .split(/\{([^{}]*)\}/)
    .reduce<string[]>(
      (heads, part, at) =>
        at % 2 === 0
          ? heads.map((head) => head + part)
          : heads.flatMap((head) => part.split(',').map((one) => head + one)),
      [''],
    );

import { normalize } from '../text/normalize.js';
import { phrasesOf } from '../text/phrases.js';

/** Lines of words that say the same: a group of keys with every line that it holds two words of. */
export function withLines(texts: readonly string[]): (group: readonly string[]) => readonly string[] {
  const lines = new Map<string, (readonly string[])[]>();
  for (const line of texts.map((text) => phrasesOf(text).map(normalize)))
    for (const word of line) lines.set(word, [...(lines.get(word) ?? []), line]);
  return (group) => {
    const words = [...new Set(group.map(normalize))];
    const seen = new Map<readonly string[], number>();
    for (const word of words)
      for (const line of lines.get(word) ?? []) seen.set(line, (seen.get(line) ?? 0) + 1);
    const whole = [...seen].filter(([, count]) => count > 1).flatMap(([line]) => line);
    return [...new Set([...words, ...whole])];
  };
}

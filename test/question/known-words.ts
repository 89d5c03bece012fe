import { ABBREVIATIONS } from '../../src/question/en/abbreviations.js';
import { EN } from '../../src/question/en/words.js';
import { phrasesOf } from '../../src/question/text/phrases.js';
import { bot } from './reader.js';

/** Every English word that any phrase of the reader holds: words of the language, of names and of keys. */
export const knownWords: ReadonlySet<string> = new Set(
  [...EN.flatMap(([, phrases]) => phrasesOf(phrases)), ...ABBREVIATIONS.keys(), ...names()]
    .flatMap((phrase) =>
      phrase
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word !== ''),
);

function names(): string[] {
  const { scopes, measures, topics, absences, reasons, terms } = bot.record;
  const keyed = [...topics, ...absences, ...reasons].flatMap(({ keys }) => (keys ? [keys.en] : []));
  return [
    ...[...scopes.values(), ...measures.values()].flatMap(({ en, words }) => [en, ...words.en]),
    ...keyed.flatMap(({ must, may }) => [...must.flat(), ...may]),
    ...terms.flatMap(({ words }) => words.en),
  ];
}

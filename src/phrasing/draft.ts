import { flatMap } from '../dataset/flat-map.js';
import type { Answer } from '../answer/types.js';
import type { Record as Known } from '../dataset/record.js';
import type { Audience } from './audience.js';
import type { Line } from './block.js';
import type { Clause } from './clauses/clause.js';
import { clausesOf } from './clauses/clauses-of.js';
import { speakerOf, type Speaker } from './speaker.js';
import { blockOf, blocksOf, withText, wordsOf } from './to-words.js';
import type { Words } from './words.js';

/** Clauses joined to prose: the sentence that leads, and what follows it. */
export interface Prose {
  readonly first: string;
  readonly rest: string;
}

/** An answer as the templates word it, with the same statements as clauses that may be joined to prose. */
export interface Draft {
  readonly answer: Answer;
  readonly words: Words;
  /** Empty where nothing may be reworded. */
  readonly clauses: readonly Clause[];
  /** The words with prose in place of headline, subject and lines; all else is as the templates have it. */
  joined(prose: Prose): Words;
}

/** Drafts an answer: the words that stand, and what a model may put into another order. */
export function draftOf(answer: Answer, record: Known, audience?: Audience): Draft {
  const speaker = speakerOf(answer, record, audience);
  const words = wordsOf(blockOf(answer, speaker), answer, speaker);
  return {
    answer,
    words,
    // only a model that rewords asks for them
    get clauses() {
      return clausesOf(answer, speaker);
    },
    joined: ({ first, rest }) => {
      const { text: _text, subject: _subject, lines: _lines, ...kept } = words;
      const prose = rest === '' ? [] : [{ label: '', text: rest }];
      return withText(
        { ...kept, headline: first, lines: [...prose, ...derivations(answer, speaker)] },
        answer,
        speaker,
      );
    },
  };
}

/** The lines that show how figures were computed; with several parts, under the name of each. */
function derivations(answer: Answer, speaker: Speaker): Line[] {
  const { how, printed } = speaker.say.labels;
  const blocks = blocksOf(answer, speaker);
  return flatMap(blocks, ({ lines, subject }) =>
    lines
      .filter(({ label }) => label === how || label === printed)
      .map(({ label, text }) => ({
        label,
        text: blocks.length > 1 && subject !== undefined ? speaker.say.under(subject, text) : text,
      })),
  );
}

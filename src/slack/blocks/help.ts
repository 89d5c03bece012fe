import type { Language } from '../../question/query.js';
import type { Reply } from '../ports.js';
import { texts } from '../texts.js';

/** What the bot can do, for a mention or a command without a question. */
export function helpReply(lang: Language): Reply {
  const words = texts[lang];
  return {
    lang,
    notification: words.help,
    headline: words.help,
    lines: helpLines(lang),
    sources: [],
    choices: [],
    text: helpLines(lang)
      .map(({ label, text }) => (label ? `${label}: ${text}` : text))
      .join('\n'),
  };
}

/** How to ask, what the command takes, and what to make of the answers. */
export function helpLines(lang: Language): Reply['lines'] {
  const words = texts[lang];
  return [
    { label: words.how, text: words.howText },
    ...words.examples.map((text) => ({ label: words.tryThese, text })),
    ...words.commands.map(([command, text]) => ({ label: command, text })),
    { label: '', text: words.promise },
    { label: '', text: words.caution },
  ];
}

import type { Language } from '../../question/query.js';
import type { Reply } from '../ports.js';
import { texts } from '../texts.js';
import type { Block, HomeView as View } from './kinds.js';
import { limits } from './limits.js';
import { headline, labelled, paragraphs } from './sections.js';

/** What the bot can do, for a mention or a command without a question. */
export function helpReply(lang: Language): Reply {
  const words = texts[lang];
  return {
    lang,
    status: 'answered',
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

/** The Home tab, in both languages: the app asks for no scope that would tell it the reader's. */
export function homeView(): View {
  return { type: 'home', blocks: [...homeIn('en'), { type: 'divider' }, ...homeIn('ja')] };
}

function homeIn(lang: Language): Block[] {
  const lines = helpLines(lang).map(({ label, text }) => labelled(label, text));
  return [...headline(texts[lang].help), ...paragraphs(lines, limits.message.characters).blocks];
}

function helpLines(lang: Language): Reply['lines'] {
  const words = texts[lang];
  return [
    { label: words.how, text: words.howText },
    ...words.examples.map((text) => ({ label: words.tryThese, text })),
    { label: '', text: words.promise },
    { label: '', text: words.caution },
  ];
}

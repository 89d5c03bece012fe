import type { Record as Known } from '../../dataset/record.js';
import type { Digest } from '../../digest/types.js';
import type { Language } from '../../question/query.js';
import { aligned } from './align.js';
import { basisLine } from './basis-line.js';
import { headingOf } from './headline.js';
import { notesOf } from './notes.js';
import { pointsOf } from './points.js';
import { progressPart } from './progress-part.js';
import { quarterPart } from './quarter.js';
import { resultsTable } from './results-table.js';
import { servicesPart } from './services.js';
import { headSources } from './sources.js';
import { targetDetails } from './target-details.js';
import { targetsPart } from './targets-table.js';
import { tellerOf, type Teller } from './teller.js';
import type { DigestPart, DigestWords } from './types.js';

/** Puts a digest into words: the same digest always gives the same words. */
export function digestToWords(digest: Digest, record: Known, lang: Language): DigestWords {
  const teller = tellerOf(record, lang);
  const words: Omit<DigestWords, 'text'> = {
    lang,
    ...headingOf(digest, teller),
    parts: [
      headPart(digest, teller),
      ...servicesPart(digest, teller),
      ...quarterPart(digest, teller),
      ...progressPart(digest, teller),
      ...targetDetails(digest, teller),
    ],
    basis: basisOf(digest, teller),
    sources: headSources(digest, teller),
  };
  return { ...words, text: textOf(words, teller) };
}

function headPart(digest: Digest, teller: Teller): DigestPart {
  const table = resultsTable(digest, teller) ?? targetsPart(digest, teller);
  return {
    id: 'head',
    caption: table?.caption ?? '',
    ...(table && { table }),
    notes: notesOf(digest, teller),
    points: pointsOf(digest, teller),
  };
}

function basisOf({ event, guidance, items }: Digest, teller: Teller): string {
  const own = teller.record.disclosures.filter(({ id }) => event.disclosures.includes(id));
  const forward = guidance.length > 0 || items.some(({ targets }) => targets.length > 0);
  return basisLine(own, forward, teller);
}

function textOf(words: Omit<DigestWords, 'text'>, { say }: Teller): string {
  const [head, ...replies] = words.parts;
  const blocks = [
    [words.headline, words.subject].join('\n'),
    ...(head ? partText(head, say.point, false) : []),
    [words.basis, say.sources(words.sources)].join('\n'),
    ...replies.map((part) => partText(part, say.point, true).join('\n')),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Table with its notes, then the points. */
const partText = (
  { caption, table, notes, points }: DigestPart,
  point: string,
  titled: boolean,
): string[] => {
  const rows = table ? [aligned(table), ...notes].join('\n') : notes.join('\n');
  return [titled ? `${caption}\n${rows}` : rows, points.map((text) => point + text).join('\n')].filter(
    (block) => block !== '',
  );
};

import type { Block } from './block.js';
import type { Speaker } from './speaker.js';

const LONGEST = 90;

/** The push notification: as much of subject, headline and year-on-year change as fits whole. */
export function notificationOf(block: Block, speaker: Speaker): string {
  const { say } = speaker;
  const { headline, brief, push } = block;
  const named = (text: string): string => (brief === undefined ? text : say.under(brief, text));
  const change = yearlyChange(block, speaker);
  const doubled = change !== undefined && headline.startsWith(change.percent);
  const readings = [
    ...(change === undefined || doubled ? [] : [named(headline + say.comma + change.text)]),
    named(headline),
    ...(push === undefined ? [] : [named(push)]),
    ...(brief === undefined ? [] : openings(push ?? headline, say).map(named)),
    headline,
  ];
  return readings.find((text) => text.length <= LONGEST) ?? shortened(push ?? headline);
}

/** A text without its last statement, without its last two, and so on; of one statement, without its last phrases. */
function openings(text: string, { semicolon, comma }: Speaker['say']): string[] {
  const between = text.includes(semicolon) ? semicolon : comma;
  const phrases = text.split(between);
  return phrases.slice(1).map((_, at) => phrases.slice(0, phrases.length - 1 - at).join(between));
}

/** "+25.6% YoY", from the line that says it. */
function yearlyChange(
  { lines }: Block,
  { say, lang }: Speaker,
): { readonly percent: string; readonly text: string } | undefined {
  const labels = (['year', 'part', 'date'] as const).map(say.labels.yoy);
  const found = lines.find(({ label }) => labels.includes(label));
  const percent = found && /^[+−]?[\d.,]+%/.exec(found.text)?.[0];
  if (!found || percent === undefined) return undefined;
  return { percent, text: lang === 'ja' ? found.label + percent : `${percent} ${found.label}` };
}

/** Cut after a sentence or at a space, so that no number is left with fewer digits than it has. */
function shortened(text: string): string {
  const cut = text.slice(0, LONGEST - 1);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('。'));
  if (sentence > 0) return cut.slice(0, sentence + 1);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('、'), cut.lastIndexOf('；'));
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

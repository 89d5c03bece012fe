import type { Block } from './block.js';
import type { Speaker } from './speaker.js';

const LONGEST = 90;

/** The push notification: as much of subject, headline and year-on-year change as fits whole. */
export function notificationOf(block: Block, speaker: Speaker): string {
  const { say } = speaker;
  const { headline, brief } = block;
  const yoy = block.lines.find(
    ({ label }) => label === say.labels.yoy('year') || label === say.labels.yoy('part'),
  );
  const change = yoy && /^[+−]?[\d.,]+%/.exec(yoy.text)?.[0];
  const long = brief === undefined ? headline : brief + say.colon + headline;
  const longer =
    change === undefined || yoy === undefined
      ? long
      : `${long}${say.comma}${speaker.lang === 'ja' ? `${yoy.label}${change}` : `${change} ${yoy.label}`}`;
  return [longer, long, headline].find((text) => text.length <= LONGEST) ?? shortened(headline);
}

/** Cut at a space, so that no number is left with fewer digits than it has. */
function shortened(text: string): string {
  const cut = text.slice(0, LONGEST - 1);
  const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('、'), cut.lastIndexOf('；'));
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}

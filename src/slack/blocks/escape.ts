/** What may not reach a reader's screen as it stands, and why. */
const unsafe: readonly { readonly pattern: RegExp; readonly to: string; readonly why: string }[] = [
  // eslint-disable-next-line no-control-regex -- control characters are what this row is about
  { pattern: /[\u0000-\u0008\u000b-\u001f\u007f]/g, to: '', why: 'control characters draw nothing' },
  { pattern: /[\u202a-\u202e\u2066-\u2069]/g, to: '', why: 'they turn the order of what follows around' },
  { pattern: /[\ud800-\udbff](?![\udc00-\udfff])/g, to: '\ufffd', why: 'half a character is no text' },
  { pattern: /(?<![\ud800-\udbff])[\udc00-\udfff]/g, to: '\ufffd', why: 'half a character is no text' },
  { pattern: /@(?=here|channel|everyone|group)/gi, to: '@\u2060', why: 'they call a whole channel' },
];

/** The characters that mean something in mrkdwn: links, mentions and commands are written between < and >. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Whatever any of these rows might change: most texts hold none of it. */
// eslint-disable-next-line no-control-regex -- control characters are among it
const special = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff@&<>]/;

const ellipsis = '…';

/** Text for plain_text and raw_text, where nothing is markup, cut to fit. */
export function plain(text: string, max: number): string {
  if (text.length <= max && !special.test(text)) return text;
  // No markup is read there today; should one ever be, a mention still is none.
  return cut(Array.from(harmless(text).replaceAll(/<(?=[!@#])/g, '<\u2060')), max);
}

/** Text for mrkdwn, escaped and cut to fit: never in the middle of a character or an entity. */
export function mrkdwn(text: string, max: number): string {
  if (text.length <= max && !special.test(text)) return text;
  return cut(
    Array.from(harmless(text)).map((character) => entities[character] ?? character),
    max,
  );
}

/** Text that has been escaped already, cut to fit: never in the middle of a character or an entity. */
export function cutMarkup(text: string, max: number): string {
  return cut(text.match(/&(?:amp|lt|gt);|[\s\S]/gu) ?? [], max);
}

/** How mrkdwn text was before it was escaped: for what comes in from Slack. */
export function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function harmless(text: string): string {
  return unsafe.reduce((safe, { pattern, to }) => safe.replace(pattern, to), text);
}

function cut(pieces: readonly string[], max: number): string {
  let kept = '';
  let shortened = '';
  for (const piece of pieces) {
    if (kept.length + piece.length > max) return shortened + ellipsis;
    kept += piece;
    if (kept.length <= max - ellipsis.length) shortened = kept;
  }
  return kept;
}

import type { Mention } from './types.js';

/** A figure with the words that belong to it: those before it, and those behind it up to the next. */
export interface Surrounded {
  readonly mention: Mention;
  readonly left: string;
  readonly right: string;
  /** The first figure of its sentence: what was said before may still be carried, what it is told of is said anew. */
  readonly opens: boolean;
  /** Figures and names are listed apart, "respectively": which belongs to which is not told by what stands beside. */
  readonly listed: boolean;
  /** Which sentence it stands in. */
  readonly sentence: number;
}

const SENTENCE_END = /[。！？!?\n]|\.(?=\s+[A-Z\d"'(]|\s*$)|(?:^|\n)\s*[•・*-]\s/g;
const LISTED = /\brespectively\b|それぞれ|順に/i;
const SEPARATOR = /[,;:()（）、，；：]|\band\b|\bwhile\b|\bwhereas\b|\bbut\b|かつ|および|また/i;
/** What follows these tells why, and names figures that are not stated. */
const REASON =
  /\b(?:driven by|due to|thanks to|mainly|primarily|reflecting|because|as a result of|owing to|supported by|led by|helped by|on the back of|partly)\b|により|によって|ため|を受け|に伴い|が寄与|を背景に|(?<!株)主に/i;
/** These belong to the figure before them although nothing stands between. */
const BEHIND =
  /^\s*(?:(?:on[ -]the[ -])?(?:yoy|qoq|y\/y|q\/q)\b|year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter|(?:of|against) (?:the |our |its )?(?:company'?s? |full[- ]year |annual |initial |revised )*(?:target|plan|forecast|guidance|revenues?|sales)s?|(?:の)?(?:増加|減少|増|減|上昇|低下|改善|悪化)(?:収|益)?|(?:となり|でした|となった))/i;

/** Puts words beside every figure, sentence by sentence. */
export function surrounded(text: string, mentions: readonly Mention[]): Surrounded[] {
  const masked = masking(text, mentions);
  const ends = [...masked.matchAll(SENTENCE_END)].map(({ index, 0: found }) => index + found.length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).flatMap((to, at) => {
    const from = bounds[at] ?? 0;
    return inSentence(
      text,
      { from, to, at },
      mentions.filter(({ start }) => start >= from && start < to),
    );
  });
}

/** Digits and their points end no sentence. */
function masking(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce(
    (masked, { start, end }) => masked.slice(0, start) + '0'.repeat(end - start) + masked.slice(end),
    text,
  );
}

interface Span {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function inSentence(
  text: string,
  { from, to, at: sentence }: Span,
  mentions: readonly Mention[],
): Surrounded[] {
  let begin = from;
  const listed = LISTED.test(text.slice(from, to));
  return mentions.map((mention, at) => {
    const left = text.slice(begin, mention.start);
    const next = mentions[at + 1]?.start ?? to;
    const gap = text.slice(mention.end, next);
    const own = next === to ? gap : gap.slice(0, ownLength(gap));
    // Without a stop between two figures, the words between them may belong to both.
    begin = SEPARATOR.test(gap) ? mention.end + own.length : mention.end;
    return {
      mention,
      left: withoutReason(left),
      right: beforeReason(own),
      opens: at === 0,
      listed,
      sentence,
    };
  });
}

/** How much of the words between two figures belongs to the first. */
function ownLength(gap: string): number {
  const separator = SEPARATOR.exec(gap);
  if (separator) return separator.index;
  return BEHIND.exec(gap)?.[0].length ?? 0;
}

/** What is said about a figure once it has been told: ", a record high". */
const ASIDE = /[,;]\s*(?:an?|the|which|marking|our|its|this|so)\b/i;

function beforeReason(text: string): string {
  const ends = [REASON, ASIDE].map((pattern) => pattern.exec(text)?.index ?? text.length);
  return text.slice(0, Math.min(...ends));
}

/** "Thanks to network services, operating income was": what is told begins behind the reason. */
function withoutReason(text: string): string {
  const reason = REASON.exec(text);
  if (!reason) return text;
  const behind = text.slice(reason.index);
  const end = /[,、，]/.exec(behind);
  return text.slice(0, reason.index) + (end ? ` ${behind.slice(end.index + 1)}` : '');
}

import type { ReadAs } from './types.js';
import type { Surrounded } from './surroundings.js';

/** What a figure is of the metric beside it, told from the words around it. */
export interface Role {
  readonly kind: ReadAs['kind'];
  readonly base: 'yoy' | 'qoq';
  readonly basis: ReadAs['basis'];
  /** The words leave no doubt whether it is a target. */
  readonly basisSure: boolean;
  /** -1 where the words say a fall; 1 a rise; 0 where they say neither. */
  readonly direction: -1 | 0 | 1;
  /** An earlier figure that the one before is compared with. */
  readonly isPrior: boolean;
}

const FALL =
  /\b(?:down|fell|fall|decreas\w*|declin\w*|drop\w*|lower|shr[aiu]nk|reduc\w*)\b|減|低下|下落|悪化/i;
const RISE =
  /\b(?:up|rose|rise|risen|increas\w*|grew|grow\w*|higher|gain\w*|improv\w*|expand\w*)\b|増|上昇|改善|拡大|伸/i;
const GROWTH =
  /\b(?:yoy|qoq|y\/y|q\/q|year[- ](?:on|over)[- ]year|quarter[- ](?:on|over)[- ]quarter|growth)\b|前年(?:同期)?比|前期比|前四半期比|対前年|成長率|増減率|伸び率/i;
const QUARTERLY = /\b(?:qoq|q\/q|quarter[- ](?:on|over)[- ]quarter|sequential\w*)\b|前四半期比/i;
const OF_TARGET =
  /\b(?:of|against) (?:the |our |its )?(?:company'?s? |full[- ]year |annual |initial |revised )*(?:target|plan|forecast|guidance)|achiev\w*|達成率|予想の(?=\s|$)|予想比|計画比|進捗率|進捗/i;
const TARGET =
  /\b(?:target\w*|plan(?:s|ned)?|forecast\w*|guidance|guides?|expect\w*|outlook)\b|予想|目標|計画|見通し|見込/i;
/** The word for a target right before a number leaves no doubt, nor does one right behind it. */
const SURE_TARGET =
  /\b(?:target|plan|forecast|guidance)s?\s*(?:of|is|was|:|at)?\s*$|(?:予想|目標|計画)(?:は|の|値)?\s*[:：]?\s*$/i;
const TARGET_BEHIND = /^\s*(?:target|forecast|guidance|予想|目標)/i;
const PRIOR =
  /(?:\bfrom|\bcompared (?:with|to)|\bagainst|\bversus|\bvs\.?)\s*(?:about\s*)?$|(?:前期|前年同期|前年)\s*(?:は|の|実績)?\s*[:：]?\s*$/i;
const BY =
  /(?:\bby|\bup|\bdown|\b(?:increase|decrease|rise|fall|decline|growth) of|\badded)\s*(?:about\s*)?$/i;
const BY_AFTER = /^\s*(?:の)?(?:増|減)|^\s*(?:more|less|higher|lower)\b/i;

export function roleOf({ mention, left, right }: Surrounded): Role {
  const near = `${left.slice(-60)} ${right.slice(0, 60)}`;
  const rate = mention.unit === 'percent';
  const moved = movesOf(near, mention.text);
  const common = {
    base: QUARTERLY.test(near) ? ('qoq' as const) : ('yoy' as const),
    direction: moved,
    isPrior: PRIOR.test(left),
    ...basisOf(left, right),
  };
  const actual = { ...common, basis: 'actual', basisSure: true } as const;
  if (mention.unit === 'points') return { ...actual, kind: 'difference' };
  if (rate && OF_TARGET.test(near)) return { ...actual, kind: 'achievement' };
  const signed = /^[+-]/.test(mention.text);
  // "Improved to 3.8%" is a level, "improved by 3.8%" a change.
  const isLevel = /(?:\bto|\bat|に|へ)\s*$/i.test(left);
  if (rate && (GROWTH.test(near) || (moved !== 0 && !isLevel) || signed))
    return { ...common, kind: 'growth' };
  if (rate) return { ...common, kind: 'ratio' };
  const difference = !common.isPrior && (BY.test(left) || BY_AFTER.test(right));
  return { ...common, kind: difference ? 'difference' : 'value' };
}

/** A target is said in the same breath as the number; further away the word may belong to something else. */
function basisOf(left: string, right: string): Pick<Role, 'basis' | 'basisSure'> {
  if (SURE_TARGET.test(left) || TARGET_BEHIND.test(right)) return { basis: 'target', basisSure: true };
  const breath = left.split(/[,、，;；]/).at(-1) ?? '';
  const isTarget = TARGET.test(breath);
  return { basis: isTarget ? 'target' : 'actual', basisSure: !isTarget };
}

function movesOf(near: string, text: string): Role['direction'] {
  if (/^[+]/.test(text)) return 1;
  if (/^[-△▲]/.test(text)) return -1;
  const [fall, rise] = [FALL.test(near), RISE.test(near)];
  if (fall === rise) return 0;
  return fall ? -1 : 1;
}

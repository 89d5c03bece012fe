import { FROM_TARGET } from './target-names.js';
import { asksPercent, type Frame } from '../roles/frame.js';
import { isName, type Role } from '../roles/roles.js';

/** A change of the target itself, and not the one that it aims at. */

/** "the change in FY2016 OI guidance", 「営業利益予想はどう変わった」: from the version before, where it was revised. */
export function changesTarget(frame: Frame): boolean {
  const { roles } = frame;
  const target = roles.findIndex(({ sense }) => sense?.t === 'target');
  const change = roles.findIndex(({ sense }) => sense?.t === 'change');
  if (target < 0 || change < 0 || isHeldAgainst(frame)) return false;
  return isChange(roles[change]) && isTargetItself(roles[target]) && isItsObject(frame, target, change);
}

/** Both are said once, of one period, and beside nothing else that they could be measured from. */
const isHeldAgainst = (frame: Frame): boolean =>
  frame.all('change').length > 1 ||
  frame.roles.filter(({ sense, use }) => sense?.t === 'target' || use === 'period').length > 2 ||
  frame.all('target').length > 1 ||
  FROM_TARGET.test(frame.text) ||
  OTHER.some((t) => frame.has(t));
const OTHER = [
  'compare',
  'actual',
  'implied',
  'between',
  'from',
  'to',
  'ratio',
  'share',
  'direction',
] as const;

const isChange = (role: Role | undefined): boolean =>
  role?.sense?.t === 'change' && role.sense.base === undefined && CHANGE.test(role.span.text);
const CHANGE = /\b(?:chang(?:e|es|ed)|mov(?:e|es|ed)|movements?|differences?)\b|変化$|変わ|動い/;

/** "guidance", and neither "guided" nor "planned for", which say of the figure that it is expected. */
const isTargetItself = (role: Role | undefined): boolean =>
  role?.sense?.t === 'target' && role.sense.facet === 'value' && TARGET.test(role.span.text);
const TARGET =
  /(?:target|tgt|plan|guidance|forecast|outlook|budget)s?(?: for)?$|予想値?$|計画値?$|目標値?$|見通し$|ガイダンス$/;

/** "change in … guidance", "… guidance moved", 「…予想の変化」, with nothing but names and times between. */
function isItsObject({ roles, lang }: Frame, target: number, change: number): boolean {
  const between = roles.slice(Math.min(target, change) + 1, Math.max(target, change));
  if (target < change) return between.every(({ use, sense }) => use === 'idle' || BEFORE.has(sense?.t));
  const isOf =
    LEADS_TO.test(roles[change]?.span.text ?? '') || between.some(({ sense }) => sense?.t === 'of');
  return (
    lang === 'en' &&
    isOf &&
    between.every((role) => role.use !== 'sense' || isName(role) || role.sense?.t === 'of')
  );
}
const BEFORE: ReadonlySet<string | undefined> = new Set(['of', 'asks']);
const LEADS_TO = / (?:in|of|to)$/;

/** "in yen and percent": of a revision, the rate beside the amount. */
export const asksBothUnits = (frame: Frame): boolean =>
  asksPercent(frame) && frame.all('unit').some(({ unit }) => unit === 'yen');

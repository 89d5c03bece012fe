import type { Frame } from '../roles/frame.js';
import type { Role } from '../roles/roles.js';

type Said = Frame['numbers'][number];

/** "rose from 22 to 27 yen", 「22円から27円に」: both ends of a movement, as they are claimed; undefined where none are. */
export function fromTo({ roles, numbers, lang }: Frame): { from: Said; to: Said } | undefined {
  const [from, to, ...others] = numbers;
  if (!from || !to || others.length > 0) return undefined;
  // "from JPY 22": the unit may stand before its amount
  const amounts = roles.filter(({ sense }) => sense?.t !== 'unit');
  const joint = lang === 'ja' ? 1 : -1;
  const besideOf = ({ said }: Said): Role | undefined =>
    amounts[amounts.findIndex(({ span }) => span.text === said) + joint];
  return isFrom(besideOf(from)) && isTo(besideOf(to)) ? { from, to } : undefined;
}

const isFrom = (role: Role | undefined): boolean =>
  role?.sense?.t === 'from' || (role?.sense?.t === 'compare' && role.span.text.endsWith(' from'));

const isTo = (role: Role | undefined): boolean =>
  role?.sense?.t === 'to' || /^に(?!か)/.test(role?.span.text ?? '');

import { flatMap } from '../../dataset/flat-map.js';
import type { Language } from '../query.js';
import type { SaidNumber } from '../text/numbers.js';
import type { Role } from './roles.js';
import type { Sense } from './senses.js';

type Of<T extends Sense['t']> = Extract<Sense, { t: T }>;

/** Everything a question says beside names and periods. */
export interface Frame {
  readonly lang: Language;
  /** The normalized text. */
  readonly text: string;
  readonly roles: readonly Role[];
  readonly numbers: readonly { readonly number: SaidNumber; readonly said: string }[];
  readonly unplaced: readonly string[];
  /** The thread is about a target. */
  readonly ofTarget: boolean;
  has(t: Sense['t']): boolean;
  first<T extends Sense['t']>(t: T): Of<T> | undefined;
  all<T extends Sense['t']>(t: T): readonly Of<T>[];
}

const NONE: readonly never[] = [];

/** The words of a question that have a sense of a kind. */
export const saidFor = ({ roles }: Pick<Frame, 'roles'>, t: Sense['t']): string[] =>
  flatMap(roles, ({ sense, span }) => (sense?.t === t ? [span.text] : []));

/** "in percent", 「何%」 */
export const asksPercent = (frame: Pick<Frame, 'all'>): boolean =>
  frame.all('unit').some(({ unit }) => unit === 'percent');

/** "what came out?", 「実績は」, also where nothing around it says that it is set against a target. */
export const saysActual = ({ roles }: Pick<Frame, 'roles'>): boolean =>
  roles.some(({ span }) => span.senses.some((sense) => sense.t === 'actual'));

/** "not the amount", 「金額ではなく」: what a role names is not what is asked for. */
export const isLeftOut = ({ roles, lang }: Pick<Frame, 'roles' | 'lang'>, at: number): boolean =>
  roles[lang === 'ja' ? at + 1 : at - 1]?.span.senses.some((sense) => sense.t === 'exclude') === true;

export function frameOf(roles: readonly Role[], lang: Language, text: string, ofTarget: boolean): Frame {
  const senses = new Map<Sense['t'], Sense[]>();
  for (const { sense } of roles) {
    if (!sense) continue;
    const known = senses.get(sense.t);
    if (known) known.push(sense);
    else senses.set(sense.t, [sense]);
  }
  // every sense is kept under its own kind
  const all = <T extends Sense['t']>(t: T): readonly Of<T>[] => (senses.get(t) ?? NONE) as readonly Of<T>[];
  return {
    lang,
    text,
    roles,
    ofTarget,
    numbers: flatMap(roles, ({ span, use }) =>
      use === 'number' && span.number ? [{ number: span.number, said: span.text }] : [],
    ),
    unplaced: roles.filter((role) => role.use === 'unplaced').map((role) => role.span.text),
    has: (t) => senses.has(t),
    first: (t) => all(t)[0],
    all,
  };
}

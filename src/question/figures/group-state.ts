import type { Role } from '../roles/roles.js';
import type { Sense } from '../roles/senses.js';

/** Names of scopes and measures in the order said, grouped into metrics, with the operators between groups. */
export interface Group {
  readonly scopes: string[];
  readonly measures: string[];
  /** The wider scope that was said before a closer one: 「クラウドのプライベート」. */
  within?: string;
  /** A measure came first: "gross margin of SI". */
  measureFirst: boolean;
  /** What joins it to the group before. */
  readonly joined: Join;
  /** A ratio asked for beside the figure itself: "costs, and as a percentage of revenue". */
  readonly beside?: boolean;
}
export type Join = 'and' | 'plus' | 'minus' | 'ratio' | 'share' | 'compare' | 'none';

/** A name said only to be left out. */
export interface Exclusion {
  readonly scope?: string;
  measure?: string;
  readonly as: 'part' | 'other';
}

export interface MetricWords {
  readonly groups: readonly Group[];
  /** Names said only to be left out. */
  readonly excluded: readonly Exclusion[];
  /** Names beside one another that do not go together ("mobile security"). */
  readonly clash: readonly string[];
  /** "as a percentage of revenue?": the first group is a denominator. */
  readonly denominatorFirst: boolean;
  /** An operator at the end, with nothing after it. */
  readonly pending: Join;
  readonly beside: boolean;
}

export type Link = 'of' | 'to' | 'and' | 'comma' | 'slash' | 'none';
export const LINKS: Readonly<Partial<globalThis.Record<string, Link>>> = { ',': 'comma', '/': 'slash' };

/** What grouping the names has come to so far. */
export interface State {
  groups: Group[];
  excluded: Exclusion[];
  /** How the last excluding word leaves out. */
  excludesAs: 'part' | 'other';
  /** The ratio is asked for beside the figure itself. */
  beside: boolean;
  clash: string[];
  join: Join;
  /** The last connector since the last name: of, and, a comma, nothing. */
  link: Link;
  leavingOut: boolean;
  /** "within", "taken into": what follows may hold what was said before. */
  within: boolean;
  /** "including …": what follows is counted in. */
  including: boolean;
  /** 「Aを含む」: a part that the whole named next holds anyway. */
  countedIn: string | undefined;
  /** 「Aは」: what was said last is the subject, and no whole of what follows. */
  subject: boolean;
  denominatorFirst: boolean;
  /** "what share is …": the part follows, then perhaps its whole. */
  partFirst: boolean;
  /** Three names or more with slashes between: a list, no ratio. */
  readonly slashList: boolean;
}

export const isList = (link: Link): boolean => link === 'and' || link === 'comma' || link === 'slash';

/** "amount, ratio, yoy": one more way to tell the figure. */
const isAttribute = (role: Role | undefined): boolean =>
  role?.sense?.t === 'change' || role?.sense?.t === 'unit' || AMOUNT.test(role?.span.text ?? '');
/** The figure itself, as one of a list. */
export const AMOUNT = /^(?:(?:the |in )?(?:yen )?(?:amounts?|levels?|values?)|in yen|金額|額)$/;

/** 「人件費、売上比」 lists two, "gross margin with its ratio" brings one; "costs, as a percentage of revenue" does neither. */
export const isBesideFigure = (
  { link, join }: State,
  said: string,
  [listed, before]: readonly (Role | undefined)[],
): boolean =>
  (before?.sense?.t === 'and' && (before.span.text !== ',' || isAttribute(listed))) ||
  (before?.sense?.t === 'include' && before.span.text.startsWith('with')) ||
  link === 'and' ||
  join === 'plus' ||
  (link === 'comma' && !/[a-z]/.test(said));

/** The group that is still being said: none once an operator stands between. */
export function openGroup(state: State): Group | undefined {
  return state.join === 'none' ? state.groups.at(-1) : undefined;
}

/** "revenue and margin of SI", "revenue and growth of WAN": what the list goes on with is told of the same line. */
export const isListedBeside = (state: State, { t }: Sense): boolean => {
  const group = openGroup(state);
  const isOpen = group !== undefined && group.measures.length > 0 && group.scopes.length === 0;
  return isOpen && isList(state.link) && (t === 'margin' || t === 'profit' || t === 'change');
};

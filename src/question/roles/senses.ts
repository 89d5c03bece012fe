import type { Unit } from '../../dataset/quantity.js';
import type { SpanKind } from '../../dataset/period.js';
import type { ChangeForm, NamedBase, Step, TargetFacet, TargetVersionName } from '../query.js';

export type VariantKind =
  | 'diluted'
  | 'ads'
  | 'leases'
  | 'unleased'
  | 'withLeases'
  | 'current'
  | 'basic'
  | 'cashFlow'
  | 'short'
  | 'noncurrent'
  | 'deferred'
  | 'withCurrent'
  | 'withShort'
  | 'withNoncurrent'
  | 'withDeferred'
  | 'interim'
  | 'yearEnd'
  | 'total'
  | 'paid'
  | 'cash'
  | 'adjusted'
  | 'unadjusted'
  | 'perShare'
  | 'attributable'
  | 'noncontrolling'
  | 'beforeNoncontrolling';

/** What "current" is set against, where it is no time. */
export const OTHER_PORTIONS: ReadonlySet<VariantKind> = new Set<VariantKind>(['noncurrent', 'deferred']);

/** What a phrase can mean. The lexicon maps phrases to senses; nothing else knows words. */
export type Sense =
  | { readonly t: 'scope'; readonly id: string }
  /** `beside`: only where that scope is said. */
  | { readonly t: 'measure'; readonly id: string; readonly beside?: string }
  | { readonly t: 'change'; readonly base?: NamedBase; readonly form?: ChangeForm }
  /** `either`: "higher or lower" asks which way it went. */
  | { readonly t: 'direction'; readonly way: 'up' | 'down'; readonly either?: true }
  /** `below`: what goes before it is the whole ("売上高に対する"). */
  | { readonly t: 'ratio'; readonly below?: true }
  | { readonly t: 'share' }
  | { readonly t: 'aggregate'; readonly fn: 'sum' | 'average' | 'cagr' }
  | { readonly t: 'trend'; readonly step?: Step }
  /** `lines`: into lines of business. */
  | { readonly t: 'breakdown'; readonly lines?: true }
  | { readonly t: 'rank'; readonly way: 'most' | 'least'; readonly by?: 'value' | 'growth' | 'amount' }
  | { readonly t: 'compare' }
  | { readonly t: 'target'; readonly facet: TargetFacet }
  | { readonly t: 'version'; readonly version: TargetVersionName }
  | { readonly t: 'implied' }
  | { readonly t: 'actual' }
  | { readonly t: 'explain' }
  | { readonly t: 'definition' }
  | { readonly t: 'source' }
  | { readonly t: 'list' }
  /** The results as a whole. */
  | { readonly t: 'overview' }
  | { readonly t: 'help' }
  | { readonly t: 'unit'; readonly unit: Unit | 'yen'; readonly size?: number }
  /** `orEqual`: the amount itself is enough; `reached`: to the digits that it is said with. */
  | {
      readonly t: 'threshold';
      readonly way: 'above' | 'below';
      readonly orEqual?: true;
      readonly reached?: true;
    }
  /** "positive", "in the red": on which side of nothing a figure is said to lie. */
  | { readonly t: 'sign'; readonly way: 'above' | 'below' }
  /** `part`: taken out of what is asked for; `other`: something else, not to be confused with it. */
  | { readonly t: 'exclude'; readonly as: 'part' | 'other' }
  /** A part of what the thread is about. */
  | { readonly t: 'ofWhich' }
  | { readonly t: 'include' }
  | { readonly t: 'and' }
  | { readonly t: 'of' }
  | { readonly t: 'to' }
  | { readonly t: 'per' }
  | { readonly t: 'by' }
  | { readonly t: 'from' }
  | { readonly t: 'since' }
  | { readonly t: 'between' }
  | { readonly t: 'plus' }
  | { readonly t: 'minus' }
  | { readonly t: 'elliptic' }
  | { readonly t: 'asks'; readonly word: 'which' | 'when' | 'who' | 'where' | 'what' | 'how' }
  | { readonly t: 'output'; readonly form: 'chart' | 'table' }
  | { readonly t: 'confirm' }
  | { readonly t: 'part'; readonly kind: SpanKind }
  /** `running`: the year under way, of which there are targets before there are results. `rolling`: twelve months on end. */
  | { readonly t: 'latest'; readonly step?: Step; readonly running?: true; readonly rolling?: true }
  /** `alike`: "the one before", by the length of the period that it is told from. */
  | { readonly t: 'prior'; readonly step: Step; readonly count: number; readonly alike?: true }
  | { readonly t: 'calendar' }
  | { readonly t: 'asof' }
  /** The start of a period: of a balance, the closing date before it. `both`: the end of it, too. */
  | { readonly t: 'opening'; readonly both?: true }
  /** "profit", "loss": which measure is meant depends on the scope. */
  | { readonly t: 'profit' }
  | { readonly t: 'margin' }
  /** The last two figures of the thread, or all of them. */
  | { readonly t: 'both'; readonly all?: true }
  /** Segment figures, where they are apart from those of the service line. */
  | { readonly t: 'segment' }
  /** A sister of the figure that is named: diluted, noncurrent, in total, paid in cash. */
  | { readonly t: 'variant'; readonly kind: VariantKind }
  /** Changes what is asked for into something that nobody discloses. */
  | { readonly t: 'qualifier' }
  | { readonly t: 'filler' }
  /**
   * A verb whose object is the figure ("spent"): idle beside a measure, out of place where none is said.
   * `moves`: it changes what there is ("acquired"), so that a balance alone does not tell it.
   */
  | { readonly t: 'deed'; readonly moves?: true }
  | {
      readonly t: 'outside';
      readonly why: 'other_company' | 'advice' | 'forecast' | 'off_topic' | 'instruction' | 'greeting';
    };

/**
 * Phrases with their sense: separated by bars, alternatives in braces. "{vs,versus} {,the }plan" is four phrases.
 */
export type WordList = readonly (readonly [Sense, string])[];

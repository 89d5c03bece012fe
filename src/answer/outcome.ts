import type { PeriodId } from '../dataset/period.js';
import type { View } from '../dataset/view.js';
import type { Language, Request } from '../question/query.js';
import type { Answer, Choice, Figure, Part, Said, UnavailableReason } from './types.js';

/** What evaluating one request comes to. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly part: Part;
      readonly figures: readonly Figure[];
      readonly context: readonly Figure[];
      readonly assumed?: Answer['assumed'];
    }
  | { readonly kind: 'clarify'; readonly options: readonly Choice[]; readonly label: string }
  | {
      readonly kind: 'unavailable';
      readonly reason: UnavailableReason;
      readonly words?: readonly string[];
      readonly unread?: true;
      readonly metric?: string;
      readonly period?: PeriodId;
      readonly note?: Said;
    };

export const answered = (
  part: Part,
  figures: readonly (Figure | null | undefined)[],
  context: readonly (Figure | null | undefined)[] = [],
  assumed?: Answer['assumed'],
): Outcome => ({
  kind: 'answered',
  part,
  figures: figures.filter((one) => one != null),
  context: context.filter((one) => one != null),
  ...(assumed && assumed.length > 0 && { assumed }),
});

export type Evaluator = (context: Context, request: Request) => Outcome;

export interface Context {
  readonly view: View;
  readonly lang: Language;
}

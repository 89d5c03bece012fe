import type { Store } from '../store/store.js';
import type { Language } from './ports.js';

/** Metric and period of a figure that somebody was shown. */
export interface Shown {
  readonly metric: string;
  readonly period: string;
}

/** A thread: the message that begins it. */
export interface ShownPlace {
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

export type RememberShown = (
  place: ShownPlace,
  figures: readonly Shown[],
  language: Language,
) => Promise<void>;

/** Keeps which figures a thread was given, those that they are computed from with them: it is told when one is corrected. */
export const rememberShown =
  ({ shown }: Pick<Store, 'shown'>): RememberShown =>
  ({ workspace, channel, thread }, figures, language) =>
    shown.add(
      figures.map(({ metric, period }) => ({ workspace, channel, thread, metric, period, language })),
    );

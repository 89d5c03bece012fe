import type { Database } from './database.js';

/** A thread in which a figure was shown. */
export interface ShownFigure {
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
  readonly metric: string;
  readonly period: string;
  readonly language: string;
}

/** Which threads were given which figure: they are told when it is corrected. */
export interface ShownFigures {
  add(figures: readonly ShownFigure[]): Promise<void>;
  of(metric: string, period: string): Promise<readonly ShownFigure[]>;
}

export function shownIn({ db, now }: Database): ShownFigures {
  return {
    async add(figures) {
      if (figures.length === 0) return;
      await db
        .insertInto('shown')
        .values(figures.map((figure) => ({ ...figure, at: now })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    of: (metric, period) =>
      db
        .selectFrom('shown')
        .select(['workspace', 'channel', 'thread', 'metric', 'period', 'language'])
        .where('metric', '=', metric)
        .where('period', '=', period)
        .orderBy('at')
        .execute(),
  };
}

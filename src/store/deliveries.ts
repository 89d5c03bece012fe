import type { Database } from './database.js';
import type { EditionOf } from './editions.js';
import { type Place, samePlace } from './places.js';
import type { DeliveryRow, DeliveryState } from './schema.js';

export interface DeliveryFilter {
  readonly event?: string;
  readonly state?: DeliveryState;
}

export interface Deliveries {
  list(filter?: DeliveryFilter): Promise<readonly DeliveryRow[]>;
  /** All messages of one edition. */
  of(edition: EditionOf): Promise<readonly DeliveryRow[]>;
  /** Everything of one event in one place, by revision and part: what was posted there, and how that went. */
  at(place: Place): Promise<readonly DeliveryRow[]>;
}

export function deliveriesIn({ db }: Database): Deliveries {
  const all = db.selectFrom('deliveries').selectAll();
  return {
    list: ({ event, state } = {}) => {
      let rows = all;
      if (event !== undefined) rows = rows.where('event', '=', event);
      if (state !== undefined) rows = rows.where('state', '=', state);
      return rows.orderBy('created_at').orderBy('key').execute();
    },
    of: ({ event, kind, revision }) =>
      all
        .where('event', '=', event)
        .where('kind', '=', kind)
        .where('revision', '=', revision)
        .orderBy('key')
        .execute(),
    at: (place) => all.where(samePlace(place)).orderBy('revision').orderBy('part').execute(),
  };
}

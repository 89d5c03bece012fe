import { remember } from '../dataset/derive.js';
import type { View } from '../dataset/view.js';

/** The documents that are public at a view's instant, by id. */
export const publicDocuments = (view: View): ReadonlySet<string> =>
  remember(view, 'public documents', () => new Set(view.disclosures.map(({ id }) => id)));

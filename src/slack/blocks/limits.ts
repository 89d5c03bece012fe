/**
 * What Slack takes at most. Counts are of characters as sent, after escaping. Where Slack documents no limit (a whole
 * message) or a later reading is more generous (data tables), the smaller number that is known to work stands here.
 */
export const limits = {
  message: { blocks: 50, characters: 10_000, text: 4_000 },
  section: { text: 3_000 },
  context: { elements: 10, text: 3_000 },
  actions: { elements: 25 },
  button: { text: 75, value: 2_000, accessibilityLabel: 75 },
  table: { rows: 100, columns: 20, characters: 10_000 },
  dataTable: { rows: 101, columns: 20, characters: 10_000, caption: 250, pageSize: 25 },
} as const;

/** With more rows of figures than this, a table that can be sorted and paged reads better. */
export const rowsOfPlainTable = 5;

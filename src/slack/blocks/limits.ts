/**
 * What Slack takes at most. Counts are of characters as sent, after escaping. Where Slack documents no limit (a whole
 * message) or a later reading is more generous (data tables, charts), the smaller number that is known to work stands here.
 */
export const limits = {
  message: { blocks: 50, characters: 10_000, text: 4_000, tables: 1, charts: 2 },
  modal: { blocks: 100, title: 24, metadata: 3_000 },
  home: { blocks: 100 },
  section: { text: 3_000, fields: 10, field: 2_000 },
  header: { text: 150 },
  context: { elements: 10, text: 3_000 },
  contextActions: { elements: 5 },
  actions: { elements: 25 },
  button: { text: 75, value: 2_000, accessibilityLabel: 75, url: 3_000 },
  overflow: { options: 5 },
  option: { text: 75, value: 150 },
  select: { options: 100, placeholder: 150 },
  checks: { options: 10 },
  input: { label: 2_000, hint: 2_000, text: 3_000, placeholder: 150 },
  id: 255,
  table: { rows: 100, columns: 20, characters: 10_000 },
  dataTable: { rows: 101, columns: 20, characters: 10_000, caption: 250, pageSize: 25 },
  chart: { title: 50, series: 6, segments: 6, label: 20, categories: 20, axis: 50 },
} as const;

/** With more rows of figures than this, a table that can be sorted and paged reads better. */
export const rowsOfPlainTable = 5;

/**
 * One limit of an object of Block Kit: where it holds (`*` stands for every element of a list), and whether what is over it
 * is cut or leaves the message, since half of a value or an address is a different one.
 */
export interface Limit {
  readonly at: string;
  readonly max: number;
  readonly over?: 'drop';
}

const options = (count: number): Limit[] => [
  { at: 'options', max: count },
  { at: 'options.*.text.text', max: limits.option.text },
  { at: 'options.*.description.text', max: limits.option.text },
  { at: 'options.*.value', max: limits.option.value, over: 'drop' },
];
const select: readonly Limit[] = [
  ...options(limits.select.options),
  { at: 'placeholder.text', max: limits.select.placeholder },
];

/** Which limits hold for which type of object, wherever it stands. fit() enforces every row. */
export const limitsByType: Readonly<Partial<Record<string, readonly Limit[]>>> = {
  section: [
    { at: 'text.text', max: limits.section.text },
    { at: 'fields', max: limits.section.fields },
    { at: 'fields.*.text', max: limits.section.field },
  ],
  header: [{ at: 'text.text', max: limits.header.text }],
  context: [
    { at: 'elements', max: limits.context.elements },
    { at: 'elements.*.text', max: limits.context.text },
  ],
  context_actions: [{ at: 'elements', max: limits.contextActions.elements }],
  actions: [{ at: 'elements', max: limits.actions.elements }],
  button: [
    { at: 'text.text', max: limits.button.text },
    { at: 'accessibility_label', max: limits.button.accessibilityLabel },
    { at: 'value', max: limits.button.value, over: 'drop' },
    { at: 'url', max: limits.button.url, over: 'drop' },
  ],
  feedback_buttons: [
    { at: 'positive_button.text.text', max: limits.button.text },
    { at: 'negative_button.text.text', max: limits.button.text },
    { at: 'positive_button.value', max: limits.button.value, over: 'drop' },
    { at: 'negative_button.value', max: limits.button.value, over: 'drop' },
  ],
  overflow: options(limits.overflow.options),
  static_select: select,
  multi_static_select: select,
  checkboxes: options(limits.checks.options),
  radio_buttons: options(limits.checks.options),
  input: [
    { at: 'label.text', max: limits.input.label },
    { at: 'hint.text', max: limits.input.hint },
  ],
  plain_text_input: [
    { at: 'placeholder.text', max: limits.input.placeholder },
    { at: 'initial_value', max: limits.input.text },
  ],
  table: [
    { at: 'rows', max: limits.table.rows },
    { at: 'rows.*', max: limits.table.columns },
    { at: 'column_settings', max: limits.table.columns },
  ],
  data_table: [
    { at: 'caption', max: limits.dataTable.caption },
    { at: 'rows', max: limits.dataTable.rows },
    { at: 'rows.*', max: limits.dataTable.columns },
  ],
  data_visualization: [
    { at: 'title', max: limits.chart.title },
    { at: 'chart.segments', max: limits.chart.segments },
    { at: 'chart.segments.*.label', max: limits.chart.label },
    { at: 'chart.series', max: limits.chart.series },
    { at: 'chart.series.*.name', max: limits.chart.label },
    { at: 'chart.series.*.data', max: limits.chart.categories },
    { at: 'chart.series.*.data.*.label', max: limits.chart.label },
    { at: 'chart.axis_config.categories', max: limits.chart.categories },
    { at: 'chart.axis_config.categories.*', max: limits.chart.label },
    { at: 'chart.axis_config.x_label', max: limits.chart.axis },
    { at: 'chart.axis_config.y_label', max: limits.chart.axis },
  ],
  modal: [
    { at: 'title.text', max: limits.modal.title },
    { at: 'submit.text', max: limits.modal.title },
    { at: 'close.text', max: limits.modal.title },
  ],
};

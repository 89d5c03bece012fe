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
  markdown: { text: 12_000 },
  image: { text: 2_000, url: 3_000 },
  alert: { text: 200 },
  card: { title: 150, body: 200, buttons: 3 },
  carousel: { cards: 10 },
  container: { title: 150, blocks: 10 },
  chart: { title: 50, series: 6, segments: 6, label: 20, categories: 20, axis: 50 },
} as const;

/** With more rows of figures than this, a table that can be sorted and paged reads better. */
export const rowsOfPlainTable = 5;

/** What an object of Block Kit takes, by where in it (`*` stands for every element of a list). */
type Limits = Readonly<Record<string, number>>;

const options = (count: number): Limits => ({
  options: count,
  'options.*.text.text': limits.option.text,
  'options.*.description.text': limits.option.text,
  'options.*.value': limits.option.value,
});
const select: Limits = { ...options(limits.select.options), 'placeholder.text': limits.select.placeholder };

/** Which limits hold for which type of object, wherever it stands. fit() enforces every row. */
export const limitsByType: Readonly<Record<string, Limits>> = {
  section: {
    'text.text': limits.section.text,
    fields: limits.section.fields,
    'fields.*.text': limits.section.field,
  },
  header: { 'text.text': limits.header.text },
  context: { elements: limits.context.elements, 'elements.*.text': limits.context.text },
  context_actions: { elements: limits.contextActions.elements },
  actions: { elements: limits.actions.elements },
  button: {
    'text.text': limits.button.text,
    accessibility_label: limits.button.accessibilityLabel,
    value: limits.button.value,
    url: limits.button.url,
  },
  feedback_buttons: {
    'positive_button.text.text': limits.button.text,
    'negative_button.text.text': limits.button.text,
    'positive_button.value': limits.button.value,
    'negative_button.value': limits.button.value,
  },
  overflow: options(limits.overflow.options),
  static_select: select,
  multi_static_select: select,
  checkboxes: options(limits.checks.options),
  radio_buttons: options(limits.checks.options),
  input: { 'label.text': limits.input.label, 'hint.text': limits.input.hint },
  plain_text_input: {
    'placeholder.text': limits.input.placeholder,
    initial_value: limits.input.text,
  },
  table: {
    rows: limits.table.rows,
    'rows.*': limits.table.columns,
    column_settings: limits.table.columns,
  },
  data_table: {
    caption: limits.dataTable.caption,
    rows: limits.dataTable.rows,
    'rows.*': limits.dataTable.columns,
  },
  data_visualization: {
    title: limits.chart.title,
    'chart.segments': limits.chart.segments,
    'chart.segments.*.label': limits.chart.label,
    'chart.series': limits.chart.series,
    'chart.series.*.name': limits.chart.label,
    'chart.series.*.data': limits.chart.categories,
    'chart.series.*.data.*.label': limits.chart.label,
    'chart.axis_config.categories': limits.chart.categories,
    'chart.axis_config.categories.*': limits.chart.label,
    'chart.axis_config.x_label': limits.chart.axis,
    'chart.axis_config.y_label': limits.chart.axis,
  },
  markdown: { text: limits.markdown.text },
  image: { alt_text: limits.image.text, image_url: limits.image.url },
  alert: { 'text.text': limits.alert.text },
  card: {
    'title.text': limits.card.title,
    'subtitle.text': limits.card.title,
    'body.text': limits.card.body,
    actions: limits.card.buttons,
  },
  carousel: { elements: limits.carousel.cards },
  container: { 'title.text': limits.container.title, child_blocks: limits.container.blocks },
  modal: {
    'title.text': limits.modal.title,
    'submit.text': limits.modal.title,
    'close.text': limits.modal.title,
  },
};

/** Half of a value or of an address is a different one: what is over its limit leaves with what carries it. */
export const isCarriedWhole = (path: string): boolean => /(?:^|\.)(?:value|(?:image_)?url)$/.test(path);

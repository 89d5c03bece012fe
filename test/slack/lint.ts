/** What Slack documents about messages and views, told apart from our own table so that a wrong number there is found. */

type Json = Readonly<Record<string, unknown>>;

/** What Slack would refuse in a message that is posted quietly. */
export function lint({
  text,
  blocks,
}: {
  readonly text: string;
  readonly blocks: readonly object[];
}): string[] {
  return lintMessage({ text, blocks, unfurl_links: false, unfurl_media: false }, 'chat.postMessage');
}

/** What is wrong with a message or a view that is sent by this method; empty when nothing is. */
export function lintCall(method: string, sent: Json): string[] {
  if (method === 'views.publish' || method.startsWith('views.')) return lintView(object(sent.view));
  if (method === 'files.completeUploadExternal') return lintComment(string(sent.initial_comment));
  if (method === 'assistant.threads.setSuggestedPrompts') return lintPrompts(list(sent.prompts));
  return posts.test(method) ? lintMessage(sent, method) : [];
}

/** What is wrong with the answer to something that Slack delivered: a window may be put in the place of another. */
export function lintAcknowledgement(body: string): string[] {
  if (!body.startsWith('{')) return [];
  const answered = object(JSON.parse(body));
  return answered.view === undefined ? [] : lintView(object(answered.view));
}

const lintComment = (comment: string): string[] => [
  ...within('comment', comment.length, 0, 4_000),
  ...(broadcast.test(comment) ? ['a mention'] : []),
];

const lintPrompts = (prompts: readonly Json[]): string[] => [
  ...within('prompts', prompts.length, 1, 4),
  ...prompts.flatMap(({ title, message }) => [
    ...within('prompt title', string(title).length, 1, 75),
    ...within('prompt', string(message).length, 1, 4_000),
  ]),
];

const posts = /^(chat\.(postMessage|postEphemeral|update)|respond\/)/;
/** A date in each reader's own zone is written like one. */
const broadcast = /<!(?!date\^\d+\^)|<@|@(here|channel|everyone)\b/i;

/** All that a reader sees: the value of a button comes back with a click and is never shown. */
const shown = (sent: unknown): string =>
  JSON.stringify(sent, (key, value: unknown) => (key === 'value' ? undefined : value));

function lintMessage(sent: Json, method: string): string[] {
  if (sent.delete_original === true) return [];
  const blocks = list(sent.blocks);
  const text = string(sent.text);
  return [
    ...within('text', text.trim().length && text.length, 1, 4_000),
    ...within('blocks', blocks.length, 0, 50),
    ...within('message', size(blocks), 0, 10_000),
    ...within('tables', count(blocks, /^(data_)?table$/), 0, 1),
    ...within('charts', count(blocks, /^data_visualization$/), 0, 2),
    ...(broadcast.test(shown([sent.text, sent.blocks])) ? ['a mention'] : []),
    ...(/<|[\ud800-\udbff](?![\udc00-\udfff])/.test(text) ? ['text that is not safe'] : []),
    ...(unfurls(sent, method) ? ['unfurls left on'] : []),
    ...('reply_broadcast' in sent ? ['a reply that is broadcast'] : []),
    ...blocks.flatMap((block) => lintBlock(block, inMessages)),
  ];
}

function unfurls(sent: Json, method: string): boolean {
  const off = (value: unknown): boolean => value === false || value === 'false';
  return method === 'chat.postMessage' && !(off(sent.unfurl_links) && off(sent.unfurl_media));
}

function lintView(view: Json): string[] {
  const blocks = list(view.blocks);
  const modal = view.type === 'modal';
  return [
    ...within('view blocks', blocks.length, 1, 100),
    ...(modal ? within('title', label(view.title).length, 1, 24) : []),
    ...within('submit', label(view.submit).length, 0, 24),
    ...within('close', label(view.close).length, 0, 24),
    ...within('private_metadata', string(view.private_metadata).length, 0, 3_000),
    ...within('callback_id', string(view.callback_id).length, 0, 255),
    ...(broadcast.test(shown(blocks)) ? ['a mention'] : []),
    ...(blocks.some(({ type }) => type === 'input') && !view.submit ? ['inputs without a submit'] : []),
    ...blocks.flatMap((block) => lintBlock(block, inViews)),
  ];
}

const common = [
  'section',
  'context',
  'actions',
  'divider',
  'header',
  'data_table',
  'table',
  'data_visualization',
];
const inMessages = new Set([...common, 'context_actions']);
const inViews = new Set([...common, 'input', 'rich_text']);

function lintBlock(block: Json, allowed: ReadonlySet<string>): string[] {
  const type = string(block.type);
  if (!allowed.has(type)) return [`an unexpected ${type}`];
  return [
    ...within(`${type} block_id`, string(block.block_id).length, 0, 255),
    ...(byType[type]?.(block) ?? []),
    ...elementsOf(block).flatMap(lintElement),
  ];
}

const byType: Readonly<Partial<Record<string, (block: Json) => string[]>>> = {
  section: (block) => [
    ...(block.text === undefined ? [] : text('section', block.text, 3_000)),
    ...within('fields', list(block.fields).length, 0, 10),
    ...list(block.fields).flatMap((field) => text('field', field, 2_000)),
    ...(block.text === undefined && block.fields === undefined ? ['a section without text'] : []),
  ],
  header: (block) => text('header', block.text, 150),
  context: (block) => [
    ...within('context elements', list(block.elements).length, 1, 10),
    ...list(block.elements).flatMap((one) => text('context', one, 3_000)),
  ],
  actions: (block) => within('actions', list(block.elements).length, 1, 25),
  context_actions: (block) => within('context actions', list(block.elements).length, 1, 5),
  input: (block) => text('label', block.label, 2_000),
  rich_text: (block) => within('rich text', list(block.elements).length, 1, 1_000),
  table: (block) => lintRows(block, 100),
  data_table: (block) => [
    ...within('caption', string(block.caption).trim().length, 1, 250),
    ...within('page_size', Number(block.page_size ?? 5), 1, 100),
    ...lintRows(block, 101),
  ],
  data_visualization: (block) => [
    ...within('chart title', string(block.title).trim().length, 1, 50),
    ...lintChart(object(block.chart)),
  ],
};

function elementsOf(block: Json): Json[] {
  if (block.type === 'context' || block.type === 'rich_text') return [];
  const own = [block.accessory, block.element].filter((one) => one !== undefined).map(object);
  return [...own, ...list(block.elements)];
}

function lintElement(element: Json): string[] {
  const type = string(element.type);
  return [
    ...(type === '' ? ['an element without a type'] : []),
    ...(type === 'button' && element.url === undefined && !element.value ? ['a button without a value'] : []),
    ...within('action_id', string(element.action_id).length, 1, 255),
    ...(type === 'button' ? text('button', element.text, 75) : []),
    ...within('accessibility_label', string(element.accessibility_label).length, 0, 75),
    ...within('value', string(element.value).length, 0, 2_000),
    ...within('url', string(element.url).length, 0, 3_000),
    ...within('placeholder', label(element.placeholder).length, 0, 150),
    ...(mostOptions[type] === undefined ? [] : lintOptions(element, mostOptions[type])),
    ...[element.positive_button, element.negative_button].filter(Boolean).flatMap((one) => {
      const button = object(one);
      return [
        ...text('feedback', button.text, 75),
        ...within('value', string(button.value).length, 1, 2_000),
      ];
    }),
  ];
}

const mostOptions: Readonly<Partial<Record<string, number>>> = {
  overflow: 5,
  static_select: 100,
  multi_static_select: 100,
  checkboxes: 10,
  radio_buttons: 10,
};

function lintOptions(element: Json, most: number): string[] {
  const options = list(element.options);
  return [
    ...within('options', options.length, 1, most),
    ...options.flatMap((option) => [
      ...text('option', option.text, 75),
      ...within('option value', string(option.value).length, 1, 150),
    ]),
  ];
}

function lintRows(block: Json, most: number): string[] {
  const rows = Array.isArray(block.rows) ? (block.rows as unknown[]) : [];
  const cells = rows.map((row) => list(row).map((cell) => string(cell.text)));
  return [
    ...within('rows', rows.length, 2, most),
    ...within('columns', cells[0]?.length ?? 0, 1, 20),
    ...within('cells', cells.flat().join('').length, 1, 10_000),
    ...(cells.every((row) => row.length === cells[0]?.length) ? [] : ['rows of several lengths']),
    ...(cells.flat().every((one) => one.trim() !== '') ? [] : ['an empty cell']),
  ];
}

function lintChart(chart: Json): string[] {
  if (chart.type === 'pie') return lintSegments(list(chart.segments));
  const series = list(chart.series);
  const axis = object(chart.axis_config);
  const categories = Array.isArray(axis.categories) ? axis.categories.map(String) : [];
  const names = series.map((one) => string(one.name));
  return [
    ...(['line', 'bar', 'area'].includes(string(chart.type)) ? [] : ['an unknown chart']),
    ...within('series', series.length, 1, 6),
    ...within('categories', categories.length, 1, 20),
    ...categories.flatMap((one) => within('category', one.length, 1, 20)),
    ...names.flatMap((one) => within('series name', one.length, 1, 20)),
    ...(new Set(names).size === names.length ? [] : ['series of one name']),
    ...(new Set(categories).size === categories.length ? [] : ['categories of one name']),
    ...within('x_label', string(axis.x_label).length, 0, 50),
    ...within('y_label', string(axis.y_label).length, 0, 50),
    ...series.flatMap((one) => {
      const labels = list(one.data).map((point) => string(point.label));
      const whole = list(one.data).every(({ value }) => typeof value === 'number' && Number.isFinite(value));
      return labels.join('\n') === categories.join('\n') && whole
        ? []
        : ['points that are not one for each category'];
    }),
  ];
}

function lintSegments(segments: readonly Json[]): string[] {
  return [
    ...within('segments', segments.length, 1, 6),
    ...segments.flatMap((one) => [
      ...within('segment', string(one.label).length, 1, 20),
      ...(typeof one.value === 'number' && one.value > 0 ? [] : ['a segment that is not above zero']),
    ]),
  ];
}

/** A text object: not blank, not too long and, in mrkdwn, escaped. */
function text(name: string, value: unknown, max: number): string[] {
  const { type, text: words } = object(value);
  const safe =
    type !== 'mrkdwn' ||
    !/<(?!https?:\/\/[^\s<>|]+(\|[^<>|]*)?>|#[CG][A-Z0-9]+>|!date\^\d+\^[^<>|]+\|[^<>|]+>)|&(?!amp;|lt;|gt;)/.test(
      string(words),
    );
  return [
    ...within(name, string(words).trim().length && string(words).length, 1, max),
    ...(safe ? [] : [`${name} that is not escaped`]),
  ];
}

function within(name: string, found: number, min: number, max: number): string[] {
  return found >= min && found <= max ? [] : [`${name}: ${found} is not within ${min} to ${max}`];
}

const sized = new Set(['text', 'value', 'caption', 'accessibility_label', 'title', 'label', 'name']);

function size(blocks: readonly Json[]): number {
  let sum = 0;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (typeof value === 'string' && sized.has(key)) sum += value.length;
    return value;
  });
  return sum;
}

const count = (blocks: readonly Json[], type: RegExp): number =>
  blocks.filter((block) => type.test(string(block.type))).length;
const label = (value: unknown): string => string(object(value).text);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);
const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

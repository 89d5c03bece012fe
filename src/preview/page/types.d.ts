/** What the server sends, as far as the page looks at it. Anything else in it is left alone. */

export interface PlainText {
  type?: 'plain_text' | 'mrkdwn';
  text: string;
}

export interface Option {
  text: PlainText;
  value: string;
  description?: PlainText;
}

export interface Confirm {
  title: PlainText;
  text: PlainText;
  confirm: PlainText;
  deny: PlainText;
}

export interface FeedbackChoice {
  text: PlainText;
  value: string;
  accessibility_label?: string;
}

export interface Element {
  type: string;
  action_id?: string;
  text?: PlainText | string;
  value?: string;
  url?: string;
  style?: string;
  icon?: string;
  accessibility_label?: string;
  placeholder?: PlainText;
  options?: Option[];
  option_groups?: { label: PlainText; options: Option[] }[];
  initial_option?: Option;
  initial_options?: Option[];
  initial_value?: string;
  initial_date?: string;
  initial_time?: string;
  initial_channel?: string;
  initial_conversation?: string;
  initial_conversations?: string[];
  initial_channels?: string[];
  default_to_current_conversation?: boolean;
  multiline?: boolean;
  max_length?: number;
  confirm?: Confirm;
  positive_button?: FeedbackChoice;
  negative_button?: FeedbackChoice;
  image_url?: string;
  slack_file?: { id?: string; url?: string };
  alt_text?: string;
  elements?: RichPart[];
}

export interface RichPart {
  type: string;
  text?: string;
  url?: string;
  name?: string;
  unicode?: string;
  user_id?: string;
  channel_id?: string;
  range?: string;
  timestamp?: number;
  format?: string;
  fallback?: string;
  value?: string;
  style?: string | { bold?: boolean; italic?: boolean; strike?: boolean; code?: boolean };
  indent?: number;
  offset?: number;
  elements?: RichPart[];
}

export interface Cell {
  type: string;
  text?: string;
  value?: number;
  number?: number;
  elements?: RichPart[];
}

export interface ChartSeries {
  name: string;
  data: ({ label?: string; value: number | null } | number | null)[];
}

export interface ChartSpec {
  type: string;
  segments?: { label: string; value: number }[];
  series?: ChartSeries[];
  axis_config?: { categories?: (string | { label: string })[]; x_label?: string; y_label?: string };
}

export interface Block {
  type: string;
  block_id: string;
  text?: PlainText;
  fields?: PlainText[];
  accessory?: Element;
  elements?: Element[];
  element?: Element;
  label?: PlainText;
  hint?: PlainText;
  optional?: boolean;
  dispatch_action?: boolean;
  rows?: Cell[][];
  column_settings?: ({ align?: string; is_wrapped?: boolean } | null)[];
  caption?: string;
  page_size?: number;
  row_header_column_index?: number;
  title?: PlainText | string;
  chart?: ChartSpec;
  image_url?: string;
  slack_file?: { id?: string; url?: string };
  alt_text?: string;
}

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  size: number;
  alt_txt?: string;
}

export interface Message {
  channel: string;
  ts: string;
  thread_ts?: string;
  user: string;
  bot_id?: string;
  text: string;
  blocks: Block[];
  files?: StoredFile[];
  reactions?: { name: string; count: number }[];
  edited?: object;
  ephemeral?: true;
}

export interface View {
  id: string;
  type: 'modal' | 'home';
  title?: PlainText;
  submit?: PlainText;
  close?: PlainText;
  blocks: Block[];
}

export interface Channel {
  id: string;
  name: string;
  kind: 'channel' | 'direct';
  topic: { en: string; ja: string };
}

export interface Prompt {
  title: string;
  message: string;
}

export interface Person {
  locale: 'en-US' | 'ja-JP';
  zone: string;
}

export interface All {
  you: { id: string; name: string };
  bot: { user: string; name: string };
  channels: Channel[];
  commands: { command: string; description: string; usage_hint: string }[];
  shortcuts: { name: string; type: 'global' | 'message'; callback_id: string }[];
  prompts: Prompt[];
  person: Person;
  messages: Message[];
  modals: View[];
  home: View | null;
}

export type Change =
  | { kind: 'message'; message: Message }
  | { kind: 'removed'; channel: string; ts: string }
  | { kind: 'modals'; modals: View[] }
  | { kind: 'home'; home: View }
  | ({ kind: 'status' } & Work)
  | { kind: 'prompts'; prompts: Prompt[] }
  | { kind: 'person'; person: Person };

/** Where elements that were drawn stand, and so where a click on them goes. */
export type Place = { channel: string; ts: string } | { view: string };

/** What has been chosen or typed, in Slack's form. */
export interface Chosen {
  type: string;
  [field: string]: unknown;
}

export type Values = Record<string, Record<string, Chosen>>;

/** What drawing takes besides the block: where it stands, and what its inputs hold. */
export interface Drawing {
  place: Place;
  values: Values;
}

export interface Outcome {
  errors?: Record<string, string>;
  problem?: 'unanswered' | 'gone';
}

/** What the bot is shown to be doing in a thread; nothing where the status is empty. */
export interface Work {
  channel: string;
  thread: string;
  status: string;
  stops: boolean;
}

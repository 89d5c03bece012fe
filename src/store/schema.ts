import type { Selectable } from 'kysely';
import type { AppSchema } from './app/schema.js';

// Instants are milliseconds since the epoch; lists and messages are JSON; a flag is 0 or 1. Both databases hold these alike.

/** One channel that wants to be told. */
export interface SubscriptionTable {
  workspace: string;
  channel: string;
  /** JSON array of kinds of delivery. */
  kinds: string;
  language: string;
  /** JSON array of metrics; empty for all. */
  metrics: string;
  zone: string;
  created_at: number;
}

/** What one event would post, as it was put before the release team. */
export interface EditionTable {
  event: string;
  kind: string;
  revision: number;
  /** Counts up with every change: an approval is of one number. */
  number: number;
  hash: string;
  /** JSON of the messages in both languages. */
  content: string;
  /** JSON array of the channels it goes to. */
  channels: string;
  prepared_by: string;
  prepared_at: number;
  published_at: number;
  state: EditionState;
  held: number;
}

export type EditionState = 'proposed' | 'released' | 'withdrawn';

/** What a person did with an edition; never changed, never removed before its event is. */
export interface ActTable {
  event: string;
  kind: string;
  revision: number;
  number: number;
  act: Act;
  person: string;
  at: number;
}

/** `public` says that the release is out, which no clock can know. */
export type Act = 'approve' | 'public' | 'back' | 'hold' | 'resume' | 'withdraw';

/** One message on its way to one place. */
export interface DeliveryTable {
  /** Made of event, kind, revision, place and part: a message with this key exists at most once. */
  key: string;
  event: string;
  kind: string;
  revision: number;
  workspace: string;
  channel: string;
  /** The thread that is told of a correction; empty for the channel itself. */
  thread: string;
  /** 0 is the head; the others are replies in its thread, in order. */
  part: number;
  content: string;
  state: DeliveryState;
  owner: string | null;
  lease_until: number;
  not_before: number;
  attempts: number;
  /** When it was first tried, on the database's clock: where a look into the history begins. */
  first_try_at: number | null;
  /** An attempt was begun whose end nobody has seen. */
  suspect: number;
  ts: string | null;
  error: string | null;
  created_at: number;
  settled_at: number | null;
}

export type DeliveryState = 'ready' | 'sending' | 'posted' | 'failed' | 'unknown' | 'cancelled';

/** One run of a job of the calendar. */
export interface RunTable {
  job: string;
  slot: number;
  state: 'started' | 'done' | 'missed';
  lease_until: number;
  at: number;
}

export interface SeenTable {
  key: string;
  at: number;
}

/** A line for the maintainers, said once. */
export interface NoticeTable {
  key: string;
  text: string;
  created_at: number;
  lease_until: number;
  told_at: number | null;
}

/** A thread that was given a figure, so that it can be told of a correction. */
export interface ShownTable {
  workspace: string;
  channel: string;
  thread: string;
  metric: string;
  period: string;
  language: string;
  at: number;
}

export interface MarkTable {
  name: string;
  value: number;
}

/** A document that somebody read in. Its figures count once its state is `approved`, and not before it is published. */
export interface ReadInTable {
  /** The document's id in the record. */
  id: string;
  /** Stands for the content. */
  hash: string;
  /** JSON of the document as the record holds it. */
  content: string;
  prepared_by: string;
  prepared_at: number;
  published_at: number;
  state: ReadInState;
  approved_at: number | null;
}

export type ReadInState = 'draft' | 'approved';

export interface Schema extends AppSchema {
  subscriptions: SubscriptionTable;
  editions: EditionTable;
  acts: ActTable;
  deliveries: DeliveryTable;
  runs: RunTable;
  seen: SeenTable;
  notices: NoticeTable;
  shown: ShownTable;
  marks: MarkTable;
  read_in: ReadInTable;
}

export type EditionRow = Readonly<Selectable<EditionTable>>;
export type ActRow = Readonly<Selectable<ActTable>>;
export type DeliveryRow = Readonly<Selectable<DeliveryTable>>;
export type NoticeRow = Readonly<Selectable<NoticeTable>>;
export type ReadInRow = Readonly<Selectable<ReadInTable>>;

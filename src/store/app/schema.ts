import type { Generated, Selectable } from 'kysely';

// Instants are milliseconds since the epoch; a flag is 0 or 1; what does not apply is an empty text.

/** One place where the app is installed: a workspace, or a whole organization. */
export interface InstallationTable {
  /** `team:T1` or `org:E1`. */
  key: string;
  /** Tokens and all, encrypted before they get here. */
  sealed: string;
  at: number;
}

/** Which organization a workspace belongs to, where the app is installed for all of it. */
export interface OrgTeamTable {
  team: string;
  org: string;
}

/** Something that somebody did, or was sent. Never changed and never removed: the database itself refuses both. */
export interface AuditTable {
  seq: Generated<number>;
  at: number;
  act: string;
  workspace: string;
  /** Empty where the bot did it by itself. */
  person: string;
  channel: string;
  /** The message that it is about. */
  ts: string;
  /** What it was about; never what somebody wrote. */
  subject: string;
}

/** A question as it was written, for as long as questions are kept. */
export interface QuestionTable {
  workspace: string;
  channel: string;
  /** The message it was asked in, or the trigger of a command or click. */
  ts: string;
  /** The conversation that it belongs to. */
  conversation: string;
  person: string;
  text: string;
  at: number;
}

/** A message that answers a question. */
export interface AnswerTable {
  workspace: string;
  channel: string;
  /** The question's. */
  ts: string;
  answer_channel: string;
  answer_ts: string;
  at: number;
}

/** How often somebody asked in one stretch of time. */
export interface RateTable {
  workspace: string;
  person: string;
  slot: number;
  count: number;
}

/** What is known of a channel. */
export interface ChannelTable {
  workspace: string;
  channel: string;
  /** Whether people of another company are in it. */
  shared: number;
  at: number;
}

/** A maintainer's word that the bot may speak in a shared channel. */
export interface AllowanceTable {
  workspace: string;
  channel: string;
  person: string;
  at: number;
}

/** What somebody said of an answer: of which question it is, by the place it was asked at. */
export interface FeedbackTable {
  workspace: string;
  channel: string;
  ts: string;
  person: string;
  verdict: 'good' | 'bad';
  /** Why it did not help, by its key; empty where nothing was said. */
  reason: string;
  comment: string;
  at: number;
}

/** Where somebody pressed Stop last. */
export interface StopTable {
  workspace: string;
  channel: string;
  /** The message that begins the thread. */
  thread: string;
  at: number;
}

/** A question that is being answered: gone once it has been dealt with. */
export interface PendingTable {
  /** The name under which it was taken on. */
  key: string;
  workspace: string;
  channel: string;
  /** The thread that it was written in; empty where it was in none. */
  thread: string;
  ts: string;
  person: string;
  /** What was asked. */
  text: string;
  /** Whether people of another company read the channel; null where Slack did not say. */
  shared: number | null;
  at: number;
  /** Until when it is left to the process that answers it. */
  lease_until: number;
}

export interface AppSchema {
  feedback: FeedbackTable;
  installations: InstallationTable;
  org_teams: OrgTeamTable;
  audit: AuditTable;
  questions: QuestionTable;
  answers: AnswerTable;
  rate: RateTable;
  channels: ChannelTable;
  allowances: AllowanceTable;
  stops: StopTable;
  pending: PendingTable;
}

export type AuditRow = Readonly<Selectable<AuditTable>>;
export type QuestionRow = Readonly<Selectable<QuestionTable>>;
export type ChannelRow = Readonly<Selectable<ChannelTable>>;
export type FeedbackRow = Readonly<Selectable<FeedbackTable>>;

/** What delivery needs of the rest of the house, and nothing more: it knows neither Slack nor how a digest is made. */

export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What a channel can ask for. `reminder` makes it a channel of the maintainers. */
export const kinds = ['preview', 'results', 'reminder'] as const;
export type Kind = (typeof kinds)[number];

/** One message: the notification stands alone, the text says all, the blocks draw it. */
export interface OutgoingMessage {
  readonly notification: string;
  readonly text: string;
  readonly blocks?: readonly object[];
  /** For a workspace that refuses the blocks. */
  readonly plainer?: readonly object[];
}

/** What is said of one event in one language. */
export interface LanguageMessages extends OutgoingMessage {
  /** Replies in the thread of the message, parts of the same delivery. */
  readonly replies: readonly OutgoingMessage[];
  /** From the second revision on: stands in the thread of the digest that was edited in place. */
  readonly notice?: OutgoingMessage;
  /** For the threads that were given a figure which turned out wrong: each is told of its own figures alone. */
  readonly told?: readonly ToldFigure[];
}

/** What is said of one metric and period that turned out wrong. */
export interface ToldFigure {
  readonly metric: string;
  readonly period: string;
  readonly message: OutgoingMessage;
}

/** What one event would post, in both languages. */
export interface EventMessages {
  /** The documents that it draws on: a further one makes a further revision of what was posted. */
  readonly documents: readonly string[];
  /** The instant before which nobody may see any of it. */
  readonly publishedAt: number;
  /** Who read the release in: that person does not approve it. */
  readonly preparedBy: string;
  /** What it is, without a figure: "IIJ FY2017 digest". */
  readonly names?: Readonly<Record<Language, string>>;
  readonly languages: Readonly<Record<Language, LanguageMessages>>;
  /** What it is about, for channels that follow some metrics only; everybody's business when left out. */
  readonly metrics?: readonly string[];
  /** Documents that wait for the same approval: with it their figures become public on every path. */
  readonly drafts?: readonly DraftRef[];
  /** Of those documents: how the record ties with them in it. */
  readonly checks?: CheckSummary;
}

/** A document that was read in, and what stands for its figures. */
export interface DraftRef {
  readonly id: string;
  readonly hash: string;
}

/** Where the words come from. */
export interface Messages {
  /** Undefined while there is nothing to say: the release has not been read in. `asOf` limits it to what was public then. */
  of(event: string, kind: Kind, asOf?: number): Promise<EventMessages | undefined>;
}

/** Where a message goes; `thread` is the message it answers. */
export interface Target {
  readonly workspace: string;
  readonly channel: string;
  readonly thread?: string;
}

/** How an attempt to post ended. */
export type Sent =
  | { readonly kind: 'posted'; readonly ts: string }
  /** It certainly did not arrive; the wait, in milliseconds, where the other side said how long. */
  | { readonly kind: 'later'; readonly reason: string; readonly wait?: number }
  /** It will never arrive: the channel is archived, the bot was removed. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nobody knows whether it arrived. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the history of a channel says about a message. */
export type Found =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'later'; readonly reason: string; readonly wait?: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Whoever can post. `key` goes along with the message, so that it can be found again. */
export interface Poster {
  post(target: Target, message: OutgoingMessage, key: string): Promise<Sent>;
  /** Puts a message in the place of an earlier one; doing it twice is the same as doing it once. */
  update(target: Target, ts: string, message: OutgoingMessage, key: string): Promise<Sent>;
  /** Looks for a message that was posted after an instant. */
  find(target: Target, key: string, since: number, message: OutgoingMessage): Promise<Found>;
}

/** Whoever looks after the bot. Told at least once of everything; a line never holds a figure. */
export interface Maintainers {
  tell(line: string): Promise<void>;
}

/** A channel that a digest goes to, and in which language. */
export interface Recipient {
  readonly workspace: string;
  readonly channel: string;
  readonly language: Language;
}

/** What the integrity checks say of a release that waits; no line holds a figure. */
export interface CheckSummary {
  /** Relations between printed figures that tie. */
  readonly ties: number;
  /** Relations that do not tie for a reviewed reason. */
  readonly explained: readonly string[];
  /** Relations that do not tie, each naming its table: while there is one, nobody can approve. */
  readonly open: readonly string[];
}

/** What people have decided about an event so far. */
export interface Approval {
  readonly person: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** All that the release team needs to decide on what an event would post. For their eyes alone until it is public. */
export interface ApprovalCard {
  readonly event: string;
  /** What it is, without a figure: "IIJ FY2017 digest". */
  readonly names: Readonly<Record<Language, string>>;
  /** 1, and one more with each correction. */
  readonly revision: number;
  /** `blocked`: figures of the release do not tie, see `checks.open`. */
  readonly state: 'waiting' | 'blocked' | 'held' | 'released' | 'withdrawn';
  /** Stands for these texts going to these channels; approve() wants it back. People read its first twelve letters. */
  readonly fingerprint: string;
  /** The instant before which nothing is posted, in milliseconds since the epoch. */
  readonly publishedAt: number;
  /** Somebody has said since then that the release is out. */
  readonly isPublic: boolean;
  /** Of a release that was read in; nothing is checked again where the record had it before. */
  readonly checks?: CheckSummary;
  /** Both languages, exactly as they will be posted. */
  readonly texts: Readonly<Record<Language, LanguageMessages>>;
  readonly recipients: readonly Recipient[];
  /** Who read the release in: that person is not offered Approve. */
  readonly preparedBy: string;
  readonly preparedAt: number;
  readonly approvals: readonly Approval[];
  /** How many people have to approve: 1 or 2. */
  readonly needed: number;
  /** What has changed since people looked last, so that the count began afresh. */
  readonly changed: readonly ('text' | 'channels')[];
}

/** What the release team can do about an event. Each act rejects with an ApprovalError of one clear sentence. */
export interface ApprovalPort {
  /** Everything that waits for somebody, blocked and held ones too. */
  waiting(): Promise<readonly ApprovalCard[]>;
  /** As it stands now, prepared afresh; undefined while no release of the event has been read in. */
  card(event: string): Promise<ApprovalCard | undefined>;
  approve(event: string, fingerprint: string, person: string): Promise<ApprovalCard>;
  /** Says that the release is out, for what was approved ahead of its time. */
  confirmPublic(event: string, person: string): Promise<ApprovalCard>;
  /** Takes all approvals back: it has to be looked at again. */
  sendBack(event: string, person: string): Promise<ApprovalCard>;
  hold(event: string, person: string): Promise<ApprovalCard>;
  resume(event: string, person: string): Promise<ApprovalCard>;
  /** Stops what has not been posted; what has been stays, and is corrected by a next revision. */
  withdraw(event: string, person: string): Promise<ApprovalCard>;
}

/** Fields of something that Slack's API takes or gives, before anybody has looked into them. */
export type Fields = Readonly<Record<string, unknown>>;

/** A block as it was posted, with the id that Slack gives to one without. */
export interface StoredBlock extends Fields {
  readonly type: string;
  readonly block_id: string;
}

/** A message in the form in which Slack's API gives it. */
export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly user: string;
  readonly bot_id?: string | undefined;
  readonly text: string;
  readonly blocks: readonly StoredBlock[];
  readonly metadata?: Fields | undefined;
  readonly files?: readonly StoredFile[] | undefined;
  readonly reactions?: readonly Reaction[] | undefined;
  readonly edited?: { readonly user: string; readonly ts: string } | undefined;
  /** Seen by the person alone, and gone after a reload of the preview. */
  readonly ephemeral?: true | undefined;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly alt_txt?: string | undefined;
}

/** A modal or the Home tab, as Slack keeps it. */
export interface StoredView extends Fields {
  readonly id: string;
  readonly hash: string;
  readonly type: 'modal' | 'home';
  readonly callback_id: string;
  readonly private_metadata: string;
  readonly external_id: string;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  readonly blocks: readonly StoredBlock[];
  readonly state: { readonly values: Fields };
}

/** What the page is told, as it happens. */
export type Change =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'removed'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'modals'; readonly modals: readonly StoredView[] }
  | { readonly kind: 'home'; readonly home: StoredView }
  | {
      readonly kind: 'status';
      readonly channel: string;
      readonly thread: string;
      readonly status: string;
      /** It can be stopped by whoever waits for it. */
      readonly stops: boolean;
    }
  | { readonly kind: 'prompts'; readonly prompts: readonly Prompt[] }
  | { readonly kind: 'person'; readonly person: Person };

/** A question that the bot suggests in its own conversation. */
export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Whoever sits at the page. */
export interface Person {
  readonly locale: 'en-US' | 'ja-JP';
  readonly zone: string;
}

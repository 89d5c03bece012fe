import { createFeed, type Feed } from './feed.js';
import { createFiles, type Files } from './files.js';
import { createMessages, type Messages } from './messages.js';
import type { Change, Person, Prompt } from './shape.js';
import { createTickets, type TicketLimits, type Tickets } from './tickets.js';
import { createViews, type Views } from './views.js';

/** A workspace with one person and one app in it, in memory: what Slack would know. */
export interface Workspace {
  readonly changes: Feed<Change>;
  readonly messages: Messages;
  readonly views: Views;
  readonly files: Files;
  readonly tickets: Tickets;
  person(): Person;
  settle(person: Person): void;
  /** What the bot is doing in a thread, by channel and thread, and whether it can be stopped; no status ends it. */
  setStatus(channel: string, thread: string, status: string, stops?: boolean): void;
  suggest(prompts: readonly Prompt[]): void;
  prompts(): readonly Prompt[];
}

export interface WorkspaceOptions {
  readonly prompts?: readonly Prompt[];
  readonly limits?: TicketLimits;
  readonly clock?: () => number;
}

export function createWorkspace({ clock = Date.now, ...options }: WorkspaceOptions = {}): Workspace {
  const changes = createFeed<Change>();
  let person: Person = { locale: 'en-US', zone: 'Asia/Tokyo' };
  let prompts = options.prompts ?? [];
  return {
    changes,
    messages: createMessages(changes, clock),
    views: createViews(changes),
    files: createFiles(),
    tickets: createTickets(clock, options.limits),
    person: () => person,
    settle(settled) {
      person = settled;
      changes.publish({ kind: 'person', person });
    },
    setStatus: (channel, thread, status, stops = false) =>
      changes.publish({ kind: 'status', channel, thread, status, stops }),
    suggest(suggested) {
      prompts = suggested;
      changes.publish({ kind: 'prompts', prompts });
    },
    prompts: () => prompts,
  };
}

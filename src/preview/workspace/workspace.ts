import { createFeed, type Feed } from './feed.js';
import { createFiles, type Files } from './files.js';
import { createMessages, type Messages } from './messages.js';
import type { Places } from './places.js';
import type { Change, Person, Prompt } from './shape.js';
import { createTickets, type TicketLimits, type Tickets } from './tickets.js';
import { createViews, type Views } from './views.js';

/** A workspace with one app in it, in memory: what Slack would know. */
export interface Workspace {
  readonly places: Places;
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
  readonly places: Places;
  readonly prompts?: readonly Prompt[];
  readonly limits?: TicketLimits;
  readonly clock?: () => number;
}

export function createWorkspace({ places, clock = Date.now, ...options }: WorkspaceOptions): Workspace {
  const changes = createFeed<Change>();
  let person: Person = { locale: 'en-US', zone: 'Asia/Tokyo' };
  let prompts = options.prompts ?? [];
  return {
    places,
    changes,
    messages: createMessages(changes, clock),
    views: createViews(changes, places),
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

import { randomUUID } from 'node:crypto';
import type { Stage } from './acts/person.js';
import { routes } from './http/routes.js';
import { type LocalServer, startServer } from './http/server.js';
import { readManifest } from './manifest.js';
import { createLocalIntake, type LocalIntake } from './receiver.js';
import { createWebApi } from './web-api/methods.js';
import { localPlaces } from './workspace/places.js';
import type { TicketLimits } from './workspace/tickets.js';
import { createWorkspace, type Workspace } from './workspace/workspace.js';

export interface PreviewOptions {
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** Answers what a panel of the page asks, such as the days that can be replayed. */
  readonly ask?: (body: unknown) => Promise<unknown>;
  /** Told of what went wrong in a listener. */
  readonly onError: (error: unknown) => void;
  readonly limits?: TicketLimits;
}

/** A Slack of one person and one app on this machine, with a page to look at it. */
export interface Preview {
  readonly workspace: Workspace;
  /** What the app listens to. */
  readonly intake: LocalIntake;
  readonly stage: Stage;
  readonly botToken: string;
  /** Where the app finds the Web API. */
  readonly apiUrl: string;
  readonly origin: string;
  close(): Promise<void>;
}

export async function startPreview({ port, onError, limits, ...options }: PreviewOptions): Promise<Preview> {
  const manifest = readManifest();
  const { team, you, bot, appId, channels } = localPlaces;
  const workspace = createWorkspace({
    places: localPlaces,
    prompts: manifest.features.agent_view?.suggested_prompts ?? [],
    ...(limits && { limits }),
  });
  const intake = createLocalIntake(onError);
  const botToken = `xoxb-preview-${randomUUID()}`;
  const stage: Stage = { workspace, intake, manifest, origin: () => server.origin };
  const { features } = manifest;
  const handler = routes({
    stage,
    webApi: createWebApi(workspace, manifest),
    botToken,
    port: () => server.port,
    ask: options.ask ?? (() => Promise.resolve({})),
    snapshot: () => ({
      team,
      you,
      bot: { ...bot, app: appId, name: features.bot_user.display_name },
      channels,
      commands: features.slash_commands,
      shortcuts: features.shortcuts,
      prompts: workspace.prompts(),
      person: workspace.person(),
      messages: workspace.messages.all(),
      modals: workspace.views.modals(),
      home: workspace.views.home() ?? null,
    }),
  });
  // What is above asks for it only once it listens.
  const server: LocalServer = await startServer(handler, port);
  const { origin } = server;
  return {
    workspace,
    intake,
    stage,
    botToken,
    apiUrl: `${origin}/api/`,
    origin,
    close: () => server.close(),
  };
}

import type { Manifest } from '../manifest.js';
import type { LocalIntake } from '../receiver.js';
import type { Fields } from '../workspace/shape.js';
import type { Workspace } from '../workspace/workspace.js';

/** What acting takes: the workspace, the app's ears, what the app asked for, and where response_urls lead. */
export interface Stage {
  readonly workspace: Workspace;
  readonly intake: LocalIntake;
  readonly manifest: Manifest;
  readonly origin: () => string;
}

/** What stands in every interactive payload. */
export function fromPerson({ workspace }: Stage): Fields {
  const { appId, team, you } = workspace.places;
  return {
    api_app_id: appId,
    token: 'preview',
    team: { id: team.id, domain: team.domain },
    user: { ...you, username: you.name, team_id: team.id },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: workspace.tickets.trigger(),
  };
}

/** The address that takes answers under this ticket. */
export function responseUrl({ origin }: Stage, ticket: string): string {
  return `${origin()}/respond/${ticket}`;
}

import {
  type App,
  type AuthorizeResult,
  HTTPReceiver,
  type HTTPReceiverOptions,
  type Logger as BoltLogger,
  type webApi,
} from '@slack/bolt';
import NodeCache from 'node-cache';
import { z } from 'zod';
import type { Store } from '../../store/store.js';
import { timeout } from '../attempt.js';
import { createPostingClient } from '../posting/poster.js';
import type { OAuthSettings } from '../settings.js';
import { installPages } from './pages.js';
import { installedAs, NotInstalledError, type Origin, sealedInstallations } from './installation-store.js';
import { scopes } from './scopes.js';
import { createVault } from './vault.js';

/** Where the app is installed, for many workspaces. */
export interface Installs {
  /** What the HTTP receiver needs to have the app installed over it. */
  readonly oauth: Partial<HTTPReceiverOptions>;
  /** The token of a workspace, renewed where it is about to run out. @throws where the app is not installed. */
  authorize(origin: Origin): Promise<AuthorizeResult>;
  /** A client for what no event asked for; undefined where the app is not installed. */
  clientOf(workspace: string): Promise<webApi.WebClient | undefined>;
  /** Forgets a workspace or organization, and what was kept for it. `at` is when it was uninstalled. */
  remove(origin: Origin, at: number): Promise<void>;
}

/** How long a token is used without another look into the store, in seconds. */
const fresh = 60;

export type InstallsStore = Pick<Store, 'app' | 'subscriptions'>;

export function createInstalls(settings: OAuthSettings, store: InstallsStore, logger: BoltLogger): Installs {
  const installationStore = sealedInstallations(store.app, createVault(settings.keys));
  const oauth = oauthOptions(settings, installationStore);
  // The library hands out what renews tokens only as a part of a receiver: this one is never started.
  const { installer } = new HTTPReceiver({ signingSecret: settings.signingSecret, logger, ...oauth });
  if (!installer) throw new NotInstalledError('the library made no installer');
  const known = new NodeCache({ stdTTL: fresh, useClones: false });

  const authorize = (origin: Origin): Promise<AuthorizeResult> => {
    const key = installedAs(origin);
    // What is under way is shared: of two that renew the same token, one would fail.
    const found = known.get<Promise<AuthorizeResult>>(key);
    if (found) return found;
    const asked = look(origin);
    known.set(key, asked);
    asked.catch(() => known.del(key));
    return asked;
  };
  const look = async (origin: Origin): Promise<AuthorizeResult> => {
    const { teamId, enterpriseId, isEnterpriseInstall } = origin;
    if (isEnterpriseInstall && teamId !== undefined && enterpriseId !== undefined)
      await store.app.installations.joins(teamId, enterpriseId);
    return await installer.authorize(origin);
  };
  return {
    oauth,
    async authorize(origin) {
      const { teamId, enterpriseId } = origin;
      // One organization's token serves many workspaces: which one is meant comes from the event.
      return {
        ...(await authorize(origin)),
        ...(teamId && { teamId }),
        ...(enterpriseId && { enterpriseId }),
      };
    },
    async clientOf(workspace) {
      const origin = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false };
      try {
        const { botToken } = await authorize(origin);
        return botToken === undefined ? undefined : clientFor(settings, botToken, workspace);
      } catch {
        return undefined;
      }
    },
    async remove(origin, at) {
      const key = installedAs(origin);
      known.flushAll();
      if (!(await store.app.installations.remove(key, at))) return;
      await forget(store, origin.teamId ?? '');
      await store.app.audit.add({ act: 'uninstalled', workspace: key.split(':')[1] ?? '', subject: key });
    },
  };
}

function clientFor({ apiUrl }: OAuthSettings, botToken: string, teamId: string): webApi.WebClient {
  return createPostingClient({ botToken, apiUrl, teamId });
}

async function forget({ app, subscriptions }: InstallsStore, workspace: string): Promise<void> {
  await app.questions.forgetWorkspace(workspace);
  for (const one of await subscriptions.list())
    if (one.workspace === workspace) await subscriptions.remove(workspace, one.channel);
}

function oauthOptions(
  { clientId, clientSecret, stateSecret, apiUrl, publicUrl }: OAuthSettings,
  installationStore: HTTPReceiverOptions['installationStore'],
): Partial<HTTPReceiverOptions> {
  const redirectUriPath = '/slack/oauth_redirect';
  return {
    clientId,
    clientSecret,
    stateSecret,
    installationStore,
    scopes: [...scopes],
    redirectUri: new URL(redirectUriPath, publicUrl).href,
    installerOptions: {
      redirectUriPath,
      directInstall: true,
      clientOptions: { slackApiUrl: apiUrl, timeout },
      callbackOptions: installPages,
    },
  };
}

const revoked = z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }) });
const told = z.object({ event_time: z.number() });

/** What Slack says when the app is uninstalled. */
export function registerUninstall(app: App, installs: Installs): void {
  app.event('app_uninstalled', async ({ body, context }) => {
    await installs.remove(originOf(context), instantOf(body));
  });
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if (revoked.parse(event).tokens.bot.length > 0) await installs.remove(originOf(context), instantOf(body));
  });
}

const instantOf = (body: unknown): number => told.parse(body).event_time * 1000;

function originOf(context: {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}): Origin {
  const { teamId, enterpriseId, isEnterpriseInstall } = context;
  return { teamId, enterpriseId, isEnterpriseInstall };
}

import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import type { AppStore } from '../../store/app/app-store.js';
import type { Vault } from './vault.js';

/** Nobody has installed the app there, or it was uninstalled. */
export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError';
}

/** What has to be there for a token to be of use; the rest is the library's business. */
const installationSchema = z.looseObject({
  team: z.looseObject({ id: z.string() }).optional(),
  enterprise: z.looseObject({ id: z.string() }).optional(),
  bot: z.looseObject({ token: z.string(), id: z.string(), userId: z.string() }),
});

const teamKey = (id: string): string => `team:${id}`;
const orgKey = (id: string): string => `org:${id}`;

/** The library's store of installations, over ours, sealed. */
export function sealedInstallations(
  store: Pick<AppStore, 'installations' | 'audit'>,
  vault: Vault,
): InstallationStore {
  const { installations, audit } = store;
  return {
    async storeInstallation(installation) {
      const key = keyOf(installation);
      const isNew = (await installations.find(key)) === undefined;
      await installations.put(key, vault.seal(JSON.stringify(installation), key));
      if (isNew)
        await audit.add({
          act: 'installed',
          workspace: idOf(key),
          person: installation.user.id,
          subject: key,
        });
    },
    async fetchInstallation(query) {
      for (const key of await keysFor(query, (team) => installations.orgOf(team))) {
        const sealed = await installations.find(key);
        if (sealed !== undefined) return read(vault.open(sealed, key));
      }
      throw new NotInstalledError(
        `not installed in ${query.teamId ?? query.enterpriseId ?? 'an unknown workspace'}`,
      );
    },
  };
}

/** The key of the workspace or organization that an event comes from. */
export function installedAs({ teamId, enterpriseId, isEnterpriseInstall }: Origin): string {
  return isEnterpriseInstall && enterpriseId !== undefined ? orgKey(enterpriseId) : teamKey(teamId ?? '');
}

export type Origin = Pick<InstallationQuery<boolean>, 'teamId' | 'enterpriseId' | 'isEnterpriseInstall'>;

/** The workspace's own installation first, then that of its organization. */
async function keysFor(
  { teamId, enterpriseId, isEnterpriseInstall }: Origin,
  orgOf: (team: string) => Promise<string | undefined>,
): Promise<string[]> {
  if (isEnterpriseInstall && enterpriseId !== undefined) return [orgKey(enterpriseId)];
  if (teamId === undefined) return [];
  const org = enterpriseId ?? (await orgOf(teamId));
  return [teamKey(teamId), ...(org === undefined ? [] : [orgKey(org)])];
}

function keyOf({ isEnterpriseInstall, enterprise, team }: Installation): string {
  if (isEnterpriseInstall && enterprise) return orgKey(enterprise.id);
  if (team) return teamKey(team.id);
  throw new NotInstalledError('an installation names neither a workspace nor an organization');
}

const idOf = (key: string): string => key.split(':')[1] ?? '';

function read(text: string): Installation {
  // Checked for what matters; the rest is as the library gave it to us to keep.
  return installationSchema.parse(JSON.parse(text)) as unknown as Installation;
}

import type { Manifest } from '../manifest.js';
import type { Fields } from '../workspace/shape.js';
import { agent } from './agent.js';
import { chat } from './chat.js';
import { conversations } from './conversations.js';
import { files } from './files.js';
import { type Context, type Method, Refusal } from './method.js';
import { people } from './people.js';
import { views } from './views.js';

/** Calls a method of the Web API by its name. */
export type WebApi = (name: string, values: Fields, origin: string) => Fields;

/** Slack's Web API over a workspace in memory, as far as an app with this manifest may use it. */
export function createWebApi(workspace: Context['workspace'], manifest: Manifest): WebApi {
  const methods: Readonly<Record<string, Method>> = {
    ...people(manifest),
    ...chat,
    ...conversations,
    ...views,
    ...files,
    ...agent,
  };
  const { bot, bot_optional: optional } = manifest.oauth_config.scopes;
  const scopes = new Set([...bot, ...optional]);
  const has = (scope: string): boolean => scopes.has(scope);
  return (name, values, origin) => {
    try {
      const found = Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (!found) throw new Refusal('unknown_method');
      if (found.scope !== undefined && !has(found.scope)) throw new Refusal('missing_scope');
      return { ok: true, ...found.call({ workspace, origin, has }, values) };
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.code };
      throw error;
    }
  };
}

import type { SealKey } from './install/vault.js';
import type { MaintainerSettings } from './manners/maintainers.js';

/** What the Slack app has to be told; src/config.ts reads it from the environment. */
export type SlackSettings = SocketSettings | HttpSettings | OAuthSettings;

interface CommonSettings {
  readonly apiUrl: string;
  /** Where health is asked for and, over HTTP, where Slack sends its requests; 0 takes any free port. */
  readonly port: number;
  /** Where metrics are read, apart from what Slack can reach; nowhere when left out. */
  readonly metricsPort?: number;
  readonly maintainers?: MaintainerSettings;
  /** How often somebody may ask in a minute. */
  readonly perMinute?: number;
}

interface OneWorkspace extends CommonSettings {
  readonly botToken: string;
}

export interface SocketSettings extends OneWorkspace {
  readonly mode: 'socket';
  readonly appToken: string;
}

export interface HttpSettings extends OneWorkspace {
  readonly mode: 'http';
  readonly signingSecret: string;
}

/** Over HTTP, for every workspace that installs the app. */
export interface OAuthSettings extends CommonSettings {
  readonly mode: 'oauth';
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what goes through the browser of whoever installs the app. */
  readonly stateSecret: string;
  /** The address at which the world reaches the app. */
  readonly publicUrl: string;
  /** What tokens are sealed with in the store. */
  readonly keys: readonly [SealKey, ...SealKey[]];
}

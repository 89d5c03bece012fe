import { z } from 'zod';
import type { SealKey } from './slack/install/vault.js';
import type { OAuthSettings, SlackSettings } from './slack/settings.js';

const token = (prefix: string, kind: string): z.ZodOptional<z.ZodString> =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[\\w-]+$`), `is not ${kind}, which starts with ${prefix}-`)
    .optional();

const secret = z.string().regex(/^(?!xox|xapp)\S+$/, 'is not a secret, which is one word and no token');

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port, a whole number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'is not a port, a whole number from 0 to 65535');

/** "2026:BASE64,2025:BASE64": names and 32 bytes each, the one that seals first. */
const keys = z
  .string()
  .transform((text) => text.split(',').map(readKey))
  .refine(isSome, 'is not a list of NAME:KEY, each key 32 bytes in Base64');

const people = z
  .string()
  .regex(
    /^[UW][A-Z0-9]+(\s*,\s*[UW][A-Z0-9]+)*$/,
    'is not a list of user ids such as U012ABC, separated by commas',
  )
  .transform((text) => text.split(',').map((id) => id.trim()));

/** The variables that have to do with Slack. Messages never repeat a value: a secret may stand in the wrong place. */
export const slackVariables = {
  SLACK_BOT_TOKEN: token('xoxb', 'a bot token'),
  SLACK_APP_TOKEN: token('xapp', 'an app-level token'),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  INSTALLATION_KEYS: keys.optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https$/, error: 'is not a web address that starts with https://' })
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'is not a web address that starts with http:// or https://' })
    .default('https://slack.com/api/'),
  PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  MAINTAINERS: people.optional(),
  MAINTAINER_GROUP: z
    .string()
    .regex(/^S[A-Z0-9]+$/, 'is not the id of a user group, which starts with S')
    .optional(),
  QUESTIONS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'is not a whole number from 1 to 9999')
    .transform(Number)
    .optional(),
};

export type SlackValues = z.infer<z.ZodObject<typeof slackVariables>>;

/** What is needed together for many workspaces. */
const installing = [
  'SLACK_SIGNING_SECRET',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
  'INSTALLATION_KEYS',
  'PUBLIC_URL',
] as const;

/** What does not go together, a line each. */
export function wrongTokens(values: SlackValues): string[] {
  if (values.SLACK_CLIENT_ID !== undefined) return wrongForMany(values);
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = values;
  return [
    ...(bot && !(app ?? signing)
      ? ['SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)']
      : []),
    ...(!bot && app ? ['SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN'] : []),
    ...(!bot && signing ? ['SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN'] : []),
  ];
}

function wrongForMany(values: SlackValues): string[] {
  const missing = installing.filter((name) => values[name] === undefined);
  return [
    ...(values.SLACK_BOT_TOKEN
      ? ['SLACK_BOT_TOKEN is for one workspace, SLACK_CLIENT_ID for many: unset one']
      : []),
    ...(missing.length > 0 ? [`SLACK_CLIENT_ID is set without ${missing.join(', ')}`] : []),
  ];
}

/** What the Slack app is told; nothing where no tokens are set. */
export function slackSettings(values: SlackValues): SlackSettings | undefined {
  const common = {
    apiUrl: values.SLACK_API_URL,
    port: values.PORT,
    maintainers: {
      people: values.MAINTAINERS ?? [],
      ...(values.MAINTAINER_GROUP !== undefined && { group: values.MAINTAINER_GROUP }),
    },
    ...(values.METRICS_PORT !== undefined && { metricsPort: values.METRICS_PORT }),
    ...(values.QUESTIONS_PER_MINUTE !== undefined && { perMinute: values.QUESTIONS_PER_MINUTE }),
  };
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signing } = values;
  if (!botToken) return oauthSettings(values, common);
  if (appToken) return { mode: 'socket', appToken, botToken, ...common };
  return signing ? { mode: 'http', signingSecret: signing, botToken, ...common } : undefined;
}

type Common = Pick<OAuthSettings, 'apiUrl' | 'port' | 'maintainers' | 'metricsPort' | 'perMinute'>;

function oauthSettings(values: SlackValues, common: Common): OAuthSettings | undefined {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_CLIENT_ID: clientId, PUBLIC_URL: publicUrl } = values;
  const {
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
    INSTALLATION_KEYS: given,
  } = values;
  if (!signingSecret || !clientId || !clientSecret || !stateSecret || !given || !publicUrl) return undefined;
  return {
    mode: 'oauth',
    signingSecret,
    clientId,
    clientSecret,
    stateSecret,
    keys: given,
    publicUrl,
    ...common,
  };
}

function readKey(text: string): SealKey | undefined {
  const [, id, base64] = /^\s*([\w-]+):([A-Za-z0-9+/_-]+={0,2})\s*$/.exec(text) ?? [];
  const key = Buffer.from(base64 ?? '', 'base64');
  return id !== undefined && key.length === 32 ? { id, key } : undefined;
}

function isSome(all: readonly (SealKey | undefined)[]): all is [SealKey, ...SealKey[]] {
  return all.length > 0 && all.every((one) => one !== undefined);
}

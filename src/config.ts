import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { DATA_FOLDER } from './dataset/load.js';
import { type Audience, AUDIENCES } from './phrasing/audience.js';
import { port, slackSettings, slackVariables, wrongTokens } from './slack-settings.js';
import type { SlackSettings } from './slack/settings.js';

export interface Config {
  /** Absent without Slack tokens: then the bot is shown in a local preview. */
  readonly slack?: SlackSettings;
  /** Where the preview is served; the next free port where it is taken. */
  readonly previewPort: number;
  readonly logLevel: LogLevel;
  readonly dataFolder: string;
  readonly phrasing: Phrasing;
  /** For whom answers are worded. */
  readonly audience: Audience;
  /** Where the store is; a file in the data folder when left out. */
  readonly databaseUrl?: string;
  /** How many people have to approve a digest; one when left out. */
  readonly approvals?: number;
  /** For how many days questions are kept as they were written; 30 when left out. */
  readonly questionDays?: number;
}

/** Who words the answers. */
export type Phrasing = { readonly by: 'template' } | ({ readonly by: 'model' } & ModelPhrasing);

/** The model that rewords, and how long an answer may wait for it. */
export interface ModelPhrasing {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Milliseconds. */
  readonly budget: number;
  /** Of a million tokens; where they are known, costs are counted. */
  readonly prices?: { readonly input: number; readonly output: number };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** Either what is read of the configuration, or one clear line for each thing that is wrong with the environment. */
export type ConfigResult<Part = Config> =
  { readonly ok: true; readonly config: Part } | { readonly ok: false; readonly problems: readonly string[] };

const url = z.url({
  protocol: /^https?$/,
  error: 'is not a web address that starts with http:// or https://',
});

const price = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'is not the price of a million tokens, such as 0.25')
  .transform(Number)
  .optional();

// Messages never repeat a value: a secret may stand in the wrong place.
const environmentSchema = z.object({
  ...slackVariables,
  PREVIEW_PORT: port.default(3774),
  LOG_LEVEL: z.enum(logLevels, `is not one of ${logLevels.join(', ')}`).default('info'),
  // What no header of a request can carry is no key.
  OPENAI_API_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'holds a blank or a character that no key has')
    .optional(),
  OPENAI_BASE_URL: url.default('https://api.openai.com/v1'),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_PRICE_INPUT: price,
  OPENAI_PRICE_OUTPUT: price,
  PHRASING: z.enum(['template', 'model'], 'is neither template nor model').default('template'),
  PHRASING_BUDGET_MS: z
    .string()
    .regex(/^[1-9]\d{1,4}$/, 'is not a whole number of milliseconds from 10 to 99999')
    .transform(Number)
    .default(2500),
  AUDIENCE: z.enum(AUDIENCES, `is neither ${AUDIENCES.join(' nor ')}`).default('issuer'),
  DATA_DIR: z.string().default(DATA_FOLDER),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'is not an address that starts with postgres://')
    .optional(),
  APPROVALS: z.enum(['1', '2'], 'is neither 1 nor 2').transform(Number).optional(),
  QUESTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'is not a whole number of days from 1 to 9999')
    .transform(Number)
    .optional(),
});

type Values = z.infer<typeof environmentSchema>;

/** Reads the configuration from variables; empty ones count as not set. */
export function readConfig(environment: Environment): ConfigResult {
  const result = environmentSchema.safeParse(withoutEmpty(environment));
  if (!result.success) return { ok: false, problems: result.error.issues.map(problem) };
  const problems = wrongCombinations(result.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: toConfig(result.data) };
}

/** Where the record and the store are. */
export type Places = Pick<Config, 'dataFolder' | 'databaseUrl'>;

/** Reads only where things are: a wrong value of another variable keeps nobody from asking. */
export function readPlaces(environment: Environment): ConfigResult<Places> {
  const result = environmentSchema
    .pick({ DATA_DIR: true, DATABASE_URL: true })
    .safeParse(withoutEmpty(environment));
  if (!result.success) return { ok: false, problems: result.error.issues.map(problem) };
  return { ok: true, config: toPlaces(result.data) };
}

/** The variables of the process over those of a .env file, of which there may be none. */
export function readEnvironment(file = '.env', variables: Environment = process.env): Environment {
  return { ...withoutEmpty(parse(textOf(file))), ...withoutEmpty(variables) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
}

function problem(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.')} ${issue.message}`;
}

function wrongCombinations(values: Values): string[] {
  const wrong = wrongTokens(values);
  if (values.PHRASING === 'model' && !(values.OPENAI_API_KEY && values.OPENAI_MODEL))
    wrong.push('PHRASING=model needs OPENAI_API_KEY and OPENAI_MODEL');
  return wrong;
}

function toConfig(values: Values): Config {
  const slack = slackSettings(values);
  return {
    ...(slack && { slack }),
    previewPort: values.PREVIEW_PORT,
    logLevel: values.LOG_LEVEL,
    ...toPlaces(values),
    phrasing: phrasingOf(values),
    audience: values.AUDIENCE,
    ...(values.APPROVALS && { approvals: values.APPROVALS }),
    ...(values.QUESTION_DAYS && { questionDays: values.QUESTION_DAYS }),
  };
}

function toPlaces({ DATA_DIR, DATABASE_URL }: Pick<Values, 'DATA_DIR' | 'DATABASE_URL'>): Places {
  return { dataFolder: DATA_DIR, ...(DATABASE_URL && { databaseUrl: DATABASE_URL }) };
}

function phrasingOf(values: Values): Phrasing {
  const { OPENAI_API_KEY: apiKey, OPENAI_MODEL: model, OPENAI_BASE_URL: baseUrl } = values;
  if (values.PHRASING === 'template' || !apiKey || !model) return { by: 'template' };
  const { OPENAI_PRICE_INPUT: input, OPENAI_PRICE_OUTPUT: output, PHRASING_BUDGET_MS: budget } = values;
  const prices = input !== undefined && output !== undefined ? { prices: { input, output } } : {};
  return { by: 'model', apiKey, baseUrl, model, budget, ...prices };
}

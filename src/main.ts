import type { Logger } from 'pino';
import { chat } from './chat.js';
import { type Config, readConfig, readEnvironment } from './config.js';
import { createEarningsDay, withEarningsDay } from './earnings-day.js';
import { createEarnings } from './earnings.js';
import { liveEarnings } from './live-earnings.js';
import type { Voice } from './phrasing/voice.js';
import { createRecordSource } from './record-source.js';
import { createSlackApp } from './slack/app.js';
import { reasonOf, startProblem } from './slack/failure.js';
import { createLogger } from './slack/logger.js';
import { serve } from './slack/serve.js';
import type { SlackSettings } from './slack/settings.js';
import { openStore } from './store/store.js';

/** Exit codes, as for the command line: 1 when the work failed, 2 when it was asked for wrongly. */
const failed = 1;
const misconfigured = 2;

function leave(lines: readonly string[], code: number): never {
  for (const line of lines) process.stderr.write(`earnings: ${line.replaceAll(/\s+/g, ' ')}\n`);
  process.exit(code);
}

/** The model's library is loaded only where a model is to reword. */
async function voiceOf({ phrasing }: Config, logger: Logger): Promise<{ voice?: Voice }> {
  if (phrasing.by === 'template') return {};
  const { createVoice } = await import('./phrasing/model/model-voice.js');
  return { voice: createVoice({ settings: phrasing, logger, budget: phrasing.budget }) };
}

async function startSlack(config: Config, slack: SlackSettings): Promise<void> {
  const logger = createLogger(config.logLevel);
  const { dataFolder, databaseUrl, audience, approvals = 1, questionDays } = config;
  const onError = (error: Error): void =>
    logger.warn({ reason: reasonOf(error) }, 'lost a database connection');
  const store = await openStore({ url: databaseUrl, folder: dataFolder, onError, questionDays });
  const source = await createRecordSource({ dataFolder, store });
  const earnings = liveEarnings(source, { audience, ...(await voiceOf(config, logger)) });
  const day = createEarningsDay({ store, source, dataFolder, slack, approvals, logger });
  const app = createSlackApp({ config: slack, earnings, logger, store });
  await serve(withEarningsDay(app, { day, source, store }, logger), logger, slack.mode);
}

async function startChat(config: Config): Promise<void> {
  // The terminal shows the conversation; only what goes wrong is worth a line in it.
  const logger = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const { dataFolder, audience } = config;
  const earnings = createEarnings({ dataFolder, audience, ...(await voiceOf(config, logger)) });
  await chat({ earnings, input: process.stdin, output: process.stdout });
}

const result = readConfig(readEnvironment());
if (!result.ok) leave(result.problems, misconfigured);
const { config } = result;
try {
  await (config.slack ? startSlack(config, config.slack) : startChat(config));
} catch (error) {
  leave([`could not start: ${startProblem(error)}`], failed);
}

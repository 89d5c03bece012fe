import type { Logger } from 'pino';
import { type Config, readConfig, readEnvironment } from './config.js';
import { createEarningsDay, withEarningsDay } from './app/earnings-day.js';
import { loadCalendar } from './delivery/calendar.js';
import { liveEarnings } from './app/live-earnings.js';
import { createReference } from './app/reference.js';
import type { Voice } from './phrasing/voice.js';
import { createRecordSource } from './app/record-source.js';
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
  earnings.viewAt(); // what it needs to answer is built before the first question
  const day = createEarningsDay({ store, source, dataFolder, slack, approvals, logger });
  const reference = createReference(earnings, loadCalendar(dataFolder), audience);
  const app = createSlackApp({ config: slack, earnings, reference, logger, store, approvals: day.desk });
  await serve(withEarningsDay(app, { day, source, store }, logger), logger, slack.mode);
}

async function startPreview(config: Config): Promise<void> {
  // The page shows the conversation; only what goes wrong is worth a line in the terminal.
  const logger = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const { dataFolder, audience, previewPort: port } = config;
  const { startLocalPreview } = await import('./app/local-preview.js');
  const voice = await voiceOf(config, logger);
  const { origin, ready, stop } = await startLocalPreview({ dataFolder, audience, ...voice, port, logger });
  process.stdout.write(invitation(origin));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  await ready;
}

/** What somebody who started it without tokens is told. */
const invitation = (
  address: string,
): string => `Local preview, not Slack: ${address} (for this machine only; Ctrl+C ends it)
In the terminal instead: npm run earnings -- chat. In Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (see .env.example).
`;

const result = readConfig(readEnvironment());
if (!result.ok) leave(result.problems, misconfigured);
const { config } = result;
try {
  await (config.slack ? startSlack(config, config.slack) : startPreview(config));
} catch (error) {
  leave([`could not start: ${startProblem(error)}`], failed);
}

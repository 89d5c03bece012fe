import { chat } from './chat.js';
import { type Config, readConfig, readEnvironment } from './config.js';
import { createEarnings } from './earnings.js';
import { createSlackApp } from './slack/app.js';
import { startProblem } from './slack/failure.js';
import { createLogger } from './slack/logger.js';
import { serve } from './slack/serve.js';
import type { SlackSettings } from './slack/settings.js';

/** Exit codes, as for the command line: 1 when the work failed, 2 when it was asked for wrongly. */
const failed = 1;
const misconfigured = 2;

function leave(lines: readonly string[], code: number): never {
  for (const line of lines) process.stderr.write(`earnings: ${line.replaceAll(/\s+/g, ' ')}\n`);
  process.exit(code);
}

async function startSlack(config: Config, slack: SlackSettings): Promise<void> {
  const logger = createLogger(config.logLevel);
  const earnings = createEarnings({ dataFolder: config.dataFolder });
  await serve(createSlackApp({ config: slack, earnings, logger }), logger, slack.mode);
}

async function startChat(config: Config): Promise<void> {
  const earnings = createEarnings({ dataFolder: config.dataFolder });
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

import { LogLevel, type Logger as BoltLogger } from '@slack/bolt';
import { type DestinationStream, type Logger, pino } from 'pino';
import { reasonOf } from './failure.js';

/** Names under which a secret or what a person wrote could slip into a log line. */
const secretNames = ['token', 'authorization', 'signingSecret', 'appToken', 'botToken', 'apiKey'];
const privateNames = ['text', 'question', 'blocks', 'value'];

/** JSON lines on standard output, without tokens and without what people wrote. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const names = [...secretNames, ...privateNames];
  const options = {
    level,
    redact: { paths: names.flatMap((name) => [name, `*.${name}`]), censor: '[removed]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What the Slack library logs, through ours. Its debug lines hold whole messages, so they are dropped at every level. */
export function boltLogger(logger: Logger): BoltLogger {
  const from = { library: 'slack' };
  return {
    debug: () => undefined,
    info: (...parts: unknown[]) => logger.debug(from, written(parts)),
    warn: (...parts: unknown[]) => logger.warn(from, written(parts)),
    error: (...parts: unknown[]) => logger.error(from, written(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

function written(parts: readonly unknown[]): string {
  return parts.map((part) => withoutSecrets(typeof part === 'string' ? part : reasonOf(part))).join(' ');
}

/** Takes tokens, and the tickets in addresses of sockets, out of a line. */
export function withoutSecrets(line: string): string {
  return line
    .replace(/\bx(?:ox[a-z]|app)-[\w-]+/g, '[token]')
    .replace(/\b(ticket|app_id)=[^&\s"']+/g, '$1=[removed]');
}

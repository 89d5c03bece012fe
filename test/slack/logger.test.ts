import { describe, expect, it } from 'vitest';
import { boltLogger, withoutSecrets } from '../../src/slack/logger.js';
import { recordingLogger } from './http-app.js';

it('fields that hold secrets or what people wrote are removed', () => {
  const { logger, log } = recordingLogger();
  logger.info({ token: 'xoxb-1', event: { text: 'my plan' }, text: 'my plan', channel: 'C1' }, 'got it');
  expect(log()).not.toMatch(/xoxb|my plan/);
  expect(JSON.parse(log())).toMatchObject({ channel: 'C1', msg: 'got it' });
});

describe('a line of the library', () => {
  it('of debugging is dropped, for it holds whole messages', () => {
    const { logger, log } = recordingLogger();
    boltLogger(logger).debug('http request body: my plan');
    expect(log()).toBe('');
  });

  it('with an error gives its kind and not its message', () => {
    const { logger, log } = recordingLogger();
    boltLogger(logger).error('failed', new TypeError('my plan'));
    expect(JSON.parse(log())).toMatchObject({ library: 'slack', msg: 'failed TypeError' });
  });
});

it.each([
  ['refused xoxb-12-ab and xapp-1-A', 'refused [token] and [token]'],
  ['wss://x/?ticket=abc&app_id=def failed', 'wss://x/?ticket=[removed]&app_id=[removed] failed'],
  ['nothing here', 'nothing here'],
])('%s is logged as %s', (line, expected) => {
  expect(withoutSecrets(line)).toBe(expected);
});

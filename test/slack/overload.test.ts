import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { boltLogger } from '../../src/slack/logger.js';
import { createMetrics } from '../../src/slack/metrics.js';
import { httpIntake } from '../../src/slack/receivers/http.js';
import { signingSecret } from './deliveries.js';

let isFull = false;
const metrics = createMetrics();
const intake = httpIntake(
  { mode: 'http', botToken: 'xoxb-loopback', apiUrl: 'http://127.0.0.1:9/', port: 0, signingSecret },
  { library: boltLogger(pino({ level: 'silent' })), ready: () => true, metrics, full: () => isFull },
);

afterEach(async () => {
  const stopped = intake.stop();
  intake.close();
  await stopped;
});

it('puts off what comes while too much is under way, and says that it lives', async () => {
  const url = `http://127.0.0.1:${await intake.start()}`;
  const status = async (path: string, method: string): Promise<number> =>
    (await fetch(`${url}${path}`, { method })).status;
  isFull = true;
  expect([await status('/slack/events', 'POST'), await status('/healthz', 'GET')]).toEqual([503, 200]);
  isFull = false;
  // Without a signature it is refused, but by whoever looks at it.
  expect(await status('/slack/events', 'POST')).toBe(401);
  expect(await metrics.text()).toContain('earnings_deliveries_total{kind="request",how="put off"} 1');
});

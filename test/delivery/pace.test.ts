import { describe, expect, it } from 'vitest';
import { deliveriesOf } from '../../src/delivery/parts.js';
import { defaultSettings } from '../../src/delivery/service.js';
import { said } from './said.js';

const channels = Array.from({ length: 500 }, (_, index) => `C${index}`);
const recipients = channels.map((channel) => ({ workspace: 'T1', channel, language: 'en' }) as const);
const all = deliveriesOf(
  { event: 'E', kind: 'results', revision: 1 },
  said('x'),
  recipients,
  defaultSettings,
);

describe('500 channels', () => {
  it('are sent no more than Slack takes: 240 messages a minute in a workspace, one a second in a channel', () => {
    const times = all.map(({ after }) => after).sort((a, b) => a - b);
    for (const start of times) expect(within(times, start, 60_000)).toBeLessThanOrEqual(240);
    for (const channel of channels) {
      const own = all.filter((one) => one.channel === channel).map(({ after }) => after);
      for (const start of own) expect(within(own, start, 1_000)).toBe(1);
    }
  });

  it('begin at once, and every channel has its head before any has a reply', () => {
    expect(Math.min(...all.map(({ after }) => after))).toBe(0);
    const heads = all.filter(({ part }) => part === 0).map(({ after }) => after);
    const replies = all.filter(({ part }) => part > 0).map(({ after }) => after);
    expect(Math.max(...heads)).toBeLessThan(Math.min(...replies));
    expect(Math.max(...heads)).toBeLessThanOrEqual(125_000);
  });
});

const within = (times: readonly number[], start: number, span: number): number =>
  times.filter((one) => one >= start && one < start + span).length;

import { loadRecord } from '../../src/dataset/load.js';
import { buildDigest } from '../../src/digest/digest.js';
import { eventsOf } from '../../src/digest/events.js';

/** How long a digest takes to build: processor time, so that a busy machine does not count. */
const ROUNDS = 20;
const LIMIT_MS = 20;

const record = loadRecord();
const events = eventsOf(record);
for (let round = 0; round < 5; round += 1) for (const event of events) buildDigest(record, event); // warm up

const times = events.map((event) => {
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) buildDigest(record, event);
  const { user, system } = process.cpuUsage(start);
  return { id: event.id, ms: (user + system) / 1000 / ROUNDS };
});
times.sort((a, b) => a.ms - b.ms);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))]?.ms ?? 0).toFixed(1);
const slowest = times.at(-1);
process.stdout.write(
  `digests of ${String(events.length)} events: median ${at(0.5)} ms, p90 ${at(0.9)} ms, slowest ${at(1)} ms (${slowest?.id ?? ''})\n`,
);
if ((slowest?.ms ?? 0) > LIMIT_MS) process.exitCode = 1;

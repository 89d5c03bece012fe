// Goes into the process of the app before the app does, and tells on request what it has used and what it keeps.
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', () => void tell());
// The app ends when it is done, whether or not somebody may still ask.
process.channel?.unref();

async function tell() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  // Some things are let go of only once others are gone, and pages go back to the system a moment later.
  for (let round = 0; round < 3; round += 1) {
    collect();
    await pause(100);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  const { code_and_metadata_size: machine, bytecode_and_metadata_size: bytes } = getHeapCodeStatistics();
  const code = machine + bytes;
  process.send?.({
    most: maxRSS * 1024,
    memory: rss,
    code,
    kept: heapUsed + external - code,
    processor: (userCPUTime + systemCPUTime) / 1_000_000,
  });
}

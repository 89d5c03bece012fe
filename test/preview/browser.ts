import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems put it; CHROMIUM names another place. */
const places = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; undefined where there is none. */
export const executablePath = places.find((place) => place !== '' && existsSync(place));

if (executablePath === undefined)
  process.stderr.write('There is no Chromium: what a browser shows of the preview is not tested\n');

/** Starts a browser that reaches this machine alone: names lead nowhere. */
export async function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('there is no Chromium');
  const args = [
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--disable-background-networking',
  ];
  // As root, which containers run as, it starts without its sandbox only.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({ executablePath, args: [...args, ...asRoot] });
}

// Takes the pictures in docs/ from the local preview, so that they show what the bot says by now: npm run screenshots
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from './browser.js';
import { messages, openDirect, openPage, startShipped, write } from './stage.js';

interface Picture {
  readonly file: string;
  readonly height: number;
  readonly colorScheme?: 'dark';
  readonly width?: number;
  readonly show: (page: Page) => Promise<void>;
}

const answered = (page: Page, log: 'log' | 'thread-log', text: string): Promise<void> =>
  messages(page, log).filter({ hasText: text }).last().waitFor();

async function question(page: Page): Promise<void> {
  await write(page, '4Q17 network gross margin?');
  await answered(page, 'thread-log', '19.7%');
}

async function digest(page: Page): Promise<void> {
  await page.locator('#open-replay').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').selectOption('2018-05-15-results');
  await dialog.locator('.primary').click();
  await dialog.getByText('#iij-results').nth(1).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^# iij-results/ }).click();
  await page.locator('#log').evaluate('(log) => log.scrollTo(0, 0)');
}

async function chart(page: Page): Promise<void> {
  await openDirect(page);
  await write(page, 'quarterly SG&A since 1Q16');
  await answered(page, 'log', '5,491');
}

/** The first is the README's; the others are for whoever wants to see how messages look elsewhere. */
const pictures: readonly Picture[] = [
  { file: 'answer.png', height: 640, show: question },
  { file: 'digest.png', height: 900, show: digest },
  { file: 'chart-dark.png', height: 1060, colorScheme: 'dark', show: chart },
  { file: 'answer-phone.png', height: 844, width: 390, show: question },
];

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../docs/pictures'));
mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { file, height, width = 1280, colorScheme = 'light', show } of pictures) {
  // A workspace for each, so that no picture shows what another one asked.
  const preview = await startShipped();
  const { page } = await openPage(browser, preview, { viewport: { width, height }, colorScheme });
  await show(page);
  await page.evaluate('document.activeElement.blur(); document.fonts.ready');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, file) });
  process.stdout.write(`${join(folder, file)}\n`);
  await page.close();
  await preview.stop();
}
await browser.close();

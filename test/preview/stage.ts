import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { DATA_FOLDER } from '../../src/dataset/load.js';
import { type LocalPreview, startLocalPreview } from '../../src/app/local-preview.js';
import type { Voice } from '../../src/phrasing/voice.js';
import { createLogger } from '../../src/slack/logger.js';
import { hangs } from '../waiting.js';

/** A preview of the shipped record on a free port. */
export async function startShipped(voice?: Voice): Promise<LocalPreview> {
  const preview = await startLocalPreview({
    dataFolder: DATA_FOLDER,
    port: 0,
    logger: createLogger('silent'),
    ...(voice && { voice }),
  });
  await preview.ready;
  return preview;
}

/** A page of the preview with what went wrong on it, and what it asked of other machines. */
export interface Stage {
  readonly page: Page;
  readonly wrong: readonly string[];
  readonly elsewhere: readonly string[];
}

export async function openPage(
  browser: Browser,
  preview: LocalPreview,
  options: BrowserContextOptions = {},
): Promise<Stage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  page.setDefaultTimeout(hangs);
  const wrong: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== preview.origin && protocol !== 'data:') elsewhere.push(request.url());
  });
  await page.goto(preview.origin);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '#finance' }).waitFor();
  return { page, wrong, elsewhere };
}

/** The messages of the channel, or of the thread beside it. */
export const messages = (page: Page, log: 'log' | 'thread-log' = 'log'): Locator =>
  page.locator(`#${log} article`);

/** Writes into a channel, as a person does: what is written is in front of a mention already. */
export async function write(page: Page, text: string, composer = 'composer'): Promise<void> {
  const box = page.locator(`#${composer} textarea`);
  await box.focus();
  await box.press('End');
  await box.pressSequentially(text);
  await box.press('Enter');
}

export async function openDirect(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Messages/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Earnings bot' }).waitFor();
}

/** The bot's last message in the channel. */
export const lastAnswer = (page: Page): Locator => messages(page).filter({ hasText: 'APP' }).last();

/** Asks in the bot's own conversation. @returns the answer to this very question, however often it was asked before. */
export async function askDirectly(page: Page, question: string): Promise<Locator> {
  await openDirect(page);
  const before = await messages(page).count();
  await write(page, question);
  const answer = messages(page).nth(before + 1);
  await answer.waitFor();
  return answer;
}

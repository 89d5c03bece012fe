import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalPreview } from '../../src/app/local-preview.js';
import { until } from '../waiting.js';
import { executablePath, launch } from './browser.js';
import { messages, openPage, startShipped } from './stage.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What keeps people from using the page as it stands, in a line each. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const violations: readonly Violation[] = await page.evaluate(
    'axe.run().then(({ violations }) => violations)',
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}

describe.skipIf(executablePath === undefined)('the page of the preview, for everybody', () => {
  let browser: Browser;
  let preview: LocalPreview;

  beforeAll(async () => {
    [browser, preview] = await Promise.all([launch(), startShipped()]);
    const say = (channel: string, text: string): Promise<Response> =>
      fetch(`${preview.origin}/act`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ act: 'say', channel, text }),
      });
    await say('C0GENERAL', '@Earnings bot 4Q17 network gross margin?');
    await say('C0GENERAL', '/earnings FY2017 revenue by service?');
    await say('D0BOT', 'quarterly SG&A since 1Q16');
    await until(() => preview.workspace.messages.all().length === 5);
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no serious barrier in %s at a width of %d', async (colorScheme, width) => {
    const { page } = await openPage(browser, preview, { colorScheme, viewport: { width, height: 844 } });
    await messages(page).first().getByRole('button', { name: '1 reply' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.locator('#close-thread').click();
    await open(page, width, 'Messages');
    await messages(page).last().waitFor();
    expect(await barriers(page)).toEqual([]);
    await open(page, width, 'Home');
    await page.locator('#home .block').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await open(page, width, 'Replay');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  it('can be used by keyboard alone', async () => {
    const { page } = await openPage(browser, preview);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // The writing box has the focus from the start.
    await page.keyboard.type('FY2017 operating income?');
    await press('Enter');
    await messages(page, 'thread-log').nth(1).getByText('JPY 6,762 million').first().waitFor();
    // The answer has opened its thread, which goes on from there.
    await page.keyboard.type('and FY2016?');
    await press('Enter');
    await messages(page, 'thread-log').nth(3).getByText('JPY 5,134 million').first().waitFor();
    // Backwards to the button that closes the thread, and back in the channel.
    expect(await pressUntil(page, 'Shift+Tab', 'Close')).toBe(true);
    await press('Enter');
    expect(await page.locator('#thread').isHidden()).toBe(true);
    // A menu opens, moves and closes by keys, and gives the focus back.
    expect(await pressUntil(page, 'Tab', 'More actions')).toBe(true);
    await press('Enter');
    expect(await focused(page)).toBe('Show its notification');
    await press('Escape');
    expect(await focused(page)).toBe('More actions');
    // A dialog keeps the focus inside, and gives it back.
    expect(await pressUntil(page, 'Shift+Tab', 'Replay an earnings day')).toBe(true);
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    for (let count = 0; count < 8; count += 1) {
      await press('Tab');
      expect(
        await page.evaluate(
          '!!document.activeElement.closest("dialog") || document.activeElement === document.body',
        ),
      ).toBe(true);
    }
    await press('Escape');
    expect(await focused(page)).toBe('Replay an earnings day');
    await page.close();
  });

  it('shows where the focus is', async () => {
    const { page } = await openPage(browser, preview);
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press('Tab');
      const outline =
        'getComputedStyle(document.activeElement.closest(".composer") ?? document.activeElement)';
      const seen = await page.evaluate(
        `${outline}.outlineStyle !== "none" || ${outline}.boxShadow !== "none" || document.activeElement === document.body`,
      );
      expect(seen, await focused(page)).toBe(true);
    }
    await page.close();
  });
});

/** Opens what stands in the sidebar, which a narrow page keeps behind a button. */
async function open(page: Page, width: number, name: string): Promise<void> {
  if (width < 700) await page.locator('#menu').click();
  await page
    .locator('#places')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
}

/** How much wider the page is than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

/** Presses a key until something of this name has the focus. */
async function pressUntil(page: Page, key: string, name: string): Promise<boolean> {
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)) === name) return true;
  }
  return false;
}

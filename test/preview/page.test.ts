import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LocalPreview } from '../../src/app/local-preview.js';
import { executablePath } from './browser.js';
import { onStage } from './on-stage.js';
import { askDirectly, lastAnswer, messages, write } from './stage.js';

describe.skipIf(executablePath === undefined)('the page of the preview', () => {
  let preview: LocalPreview;
  let page: Page;
  onStage((stage, running) => {
    ({ page } = stage);
    preview = running;
  });

  it('says plainly that it is not Slack', async () => {
    expect(await page.getByRole('note').innerText()).toContain('Local preview, not Slack');
    expect(await page.title()).toContain('not Slack');
  });

  it('answers a mention in its thread, and what follows there', async () => {
    await write(page, '4Q17 network gross margin?');
    const answer = messages(page, 'thread-log').nth(1);
    await answer.getByText('JPY 5,531 million, 19.7% of revenue').waitFor();
    expect(await answer.innerText()).toContain('APP');
    await write(page, 'and the year before?', 'thread-composer');
    await messages(page, 'thread-log').nth(3).getByText('JPY 4,402 million').first().waitFor();
    expect(await messages(page).last().innerText()).toContain('3 replies');
  });

  it('leaves a message alone that does not mention the bot, and says why', async () => {
    const box = page.locator('#composer textarea');
    await box.fill('4Q17 network gross margin?');
    await page.getByText('when it mentions @Earnings bot').waitFor();
    await box.press('Enter');
    await messages(page).last().getByText('4Q17 network gross margin?').waitFor();
    await write(page, 'FY2017 revenue?');
    await messages(page).last().getByText('1 reply').waitFor();
    expect(await messages(page).nth(-2).innerText()).not.toContain('reply');
  });

  it('puts an answer in the place of a question back once a choice is clicked', async () => {
    await write(page, 'Q1 2018 revenue?');
    const back = messages(page, 'thread-log').nth(1);
    await back.getByRole('button', { name: /January–March 2018/ }).click();
    await back.getByText('JPY 48,439 million').first().waitFor();
  });

  it('draws a chart with its figures as a table', async () => {
    const answer = await askDirectly(page, 'quarterly SG&A since 1Q16');
    const chart = answer.getByRole('img', { name: /SG&A/ });
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toContain('4Q17 5491');
    const drawn = await chart.evaluate((node) => (node as unknown as { width: number }).width);
    expect(drawn).toBeGreaterThan(200);
    await answer.getByRole('button', { name: 'Show as table' }).click();
    await answer.locator('.chart').getByRole('row', { name: /4Q17/ }).waitFor();
  });

  it('sorts a table of many rows by a column', async () => {
    const answer = await askDirectly(page, 'quarterly SG&A since 1Q16');
    const table = answer.locator('.data-table');
    const firstRow = table.locator('tbody tr').first();
    await table.getByRole('button', { name: 'JPY million' }).click();
    expect(await firstRow.innerText()).toMatch(/3Q16\s+4,774/);
    await table.getByRole('button', { name: 'JPY million' }).click();
    expect(await firstRow.innerText()).toMatch(/4Q17\s+5,491/);
    expect(await table.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  });

  it('draws a breakdown as a table', async () => {
    const answer = await askDirectly(page, 'FY2017 revenue by service?');
    const row = answer.getByRole('row', { name: /Network services/ });
    expect(await row.innerText()).toMatch(/108,119\s+61\.4%/);
  });

  it('shows the answer to a command to its person alone, until dismissed', async () => {
    await page.locator('#composer textarea').fill('/earnings FY2017 revenue?');
    await page.locator('#composer textarea').press('Enter');
    const answer = lastAnswer(page);
    await answer.getByText('Only visible to you').waitFor();
    await answer.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => page.getByText('Only visible to you').count()).toBe(0);
  });

  it('shows in a window how a figure was computed', async () => {
    await write(page, '4Q17 network gross margin?');
    await messages(page, 'thread-log').nth(1).getByRole('button', { name: 'How computed' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('28,119,300').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(preview.workspace.views.modals()).toEqual([]);
  });

  it('takes what a person thinks of an answer', async () => {
    await write(page, 'FY2017 revenue?');
    const answer = messages(page, 'thread-log').nth(1);
    await answer.locator('.context_actions button').last().click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('.primary').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('has a channel told of results once its person subscribes', async () => {
    await page.locator('#composer textarea').fill('/earnings subscribe');
    await page.locator('#composer textarea').press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('.primary').click();
    await dialog.getByText('#finance is subscribed').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('#open-replay').click();
    await dialog.getByText(/Subscribed:.*#finance/).waitFor();
  });

  it('shows the Home tab', async () => {
    await page.getByRole('button', { name: 'Home' }).click();
    await page.locator('#home .block').first().waitFor();
  });

  it('posts a past day into each subscribed channel, in its language', async () => {
    await page.getByRole('button', { name: 'Replay an earnings day' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Day').selectOption('2018-05-15-results');
    await dialog.getByRole('button', { name: 'Replay' }).click();
    await dialog.getByText(/Posted:.*#iij-決算, #iij-results/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^# iij-results/ }).click();
    const english = messages(page).first();
    expect(await english.innerText()).toContain('operating income 104.0% of company target');
    await english.getByRole('button', { name: /replies/ }).click();
    await messages(page, 'thread-log')
      .nth(1)
      .getByRole('row', { name: /Network services/ })
      .waitFor();
    await page.getByRole('button', { name: /^# iij-決算/ }).click();
    expect(await messages(page).first().innerText()).toContain('営業利益は業績予想の104.0%');
  });

  it('speaks Japanese where its person does', async () => {
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByText('ローカルプレビュー').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(preview.workspace.person().locale).toBe('ja-JP');
  });
});

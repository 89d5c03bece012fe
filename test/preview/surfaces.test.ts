import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { LocalPreview } from '../../src/app/local-preview.js';
import type { OutgoingMessage } from '../../src/delivery/ports.js';
import { createPoster, createPostingClient } from '../../src/slack/posting/poster.js';
import { corrected, event, published, release, replica } from '../delivery/replica.js';
import { sqlite } from '../store/engines.js';
import { executablePath, launch } from './browser.js';
import { compose } from './input-method.js';
import { onStage } from './on-stage.js';
import { askDirectly, lastAnswer, messages, openDirect, openPage, startShipped, write } from './stage.js';

describe.skipIf(executablePath === undefined)('what the preview shows beside answers', () => {
  let preview: LocalPreview;
  let page: Page;
  onStage((stage, running) => {
    ({ page } = stage);
    preview = running;
  });
  afterEach(() => {
    preview.workspace.views.closeAll();
  });

  /** Chooses from the menu under the last answer in the bot's own conversation. */
  const take = async (choice: string): Promise<void> => {
    const answer = await askDirectly(page, '4Q17 network gross margin?');
    await answer.locator('.block button[aria-haspopup=menu]').click();
    await answer.getByRole('menuitem', { name: choice }).click();
  };

  it('the check of the figures in a message', async () => {
    await write(page, 'FY2017 operating income was JPY 6.9 billion.');
    const draft = messages(page).filter({ hasText: '6.9 billion' }).last();
    await draft.hover();
    await draft.getByRole('button', { name: 'More actions' }).click();
    await draft.getByRole('menuitem', { name: 'Check the figures' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('6,762').first().waitFor();
    expect(await dialog.innerText()).toMatch(/Wrong/);
  });

  it('cells for a spreadsheet', async () => {
    await take('Copy for Excel');
    const cells = page.getByRole('dialog').locator('pre');
    await cells.waitFor();
    expect(await cells.innerText()).toMatch(/network_services\/gross_margin\t4Q17\t.*\t5530779000\tJPY/);
  });

  it('a file of figures, which can be opened', async () => {
    await take('CSV of this answer');
    const link = lastAnswer(page).getByRole('link', { name: /^File:/ });
    await link.waitFor();
    const file = await fetch(new URL((await link.getAttribute('href')) ?? '', preview.origin));
    expect(file.headers.get('content-disposition')).toContain('iij-FY2017-Q4-answer.csv');
    expect(await file.text()).toContain('network_services/gross_margin,4Q17');
  });

  it('a file for its person alone, where only that person saw the answer', async () => {
    await page.locator('#composer textarea').fill('/earnings 4Q17 network gross margin?');
    await page.locator('#composer textarea').press('Enter');
    const answer = lastAnswer(page);
    await answer.getByText('Only visible to you').waitFor();
    await answer.locator('.block button[aria-haspopup=menu]').click();
    await answer.getByRole('menuitem', { name: 'CSV of this answer' }).click();
    await openDirect(page);
    await lastAnswer(page)
      .getByRole('link', { name: /^File:/ })
      .waitFor();
  });

  it('in the conversation with the bot what is asked again on the Home tab', async () => {
    await askDirectly(page, 'FY2017 capex?');
    await page.getByRole('button', { name: /^Home/ }).click();
    const again = page.locator('#home').getByRole('button', { name: 'FY2017 capex?' });
    await again.waitFor();
    await openDirect(page);
    const before = await messages(page).count();
    await page.getByRole('button', { name: /^Home/ }).click();
    await again.click();
    await openDirect(page);
    await messages(page).nth(before).waitFor();
  });

  it('a day that waits for the release team, and goes out once it is approved', async () => {
    await page.locator('#open-replay').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Day').selectOption('2018-05-15-results');
    await dialog.getByRole('button', { name: 'Ask for approval' }).click();
    await dialog.getByText('It waits on the Home tab').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Home/ }).click();
    const home = page.locator('#home');
    await home.getByText('IIJ FY2017 digest').waitFor();
    await home.getByRole('button', { name: 'See the text' }).click();
    await page.getByRole('dialog').getByText('176,051').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await home.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: /^# iij-results/ }).click();
    await messages(page).getByText('operating income 104.0% of company target').first().waitFor();
    await page.getByRole('button', { name: /^# release-team/ }).click();
    await messages(page).getByText('Approval needed (0 of 1)').first().waitFor();
  });

  it('one answer to a choice, however often it is clicked', async () => {
    await write(page, 'Q1 2018 revenue?');
    const back = messages(page, 'thread-log').nth(1);
    await back.getByRole('button', { name: /January–March 2018/ }).dblclick();
    await back.getByText('JPY 48,439 million').first().waitFor();
    // What a second answer would have come before.
    await write(page, 'and FY2016?', 'thread-composer');
    await messages(page, 'thread-log').nth(3).waitFor();
    expect(await messages(page, 'thread-log').filter({ hasText: 'JPY 48,439 million' }).count()).toBe(1);
    expect(await messages(page, 'thread-log').count()).toBe(4);
  });

  it('text as it was typed, whatever it looks like, and none that is longer than a message may be', async () => {
    const typed = '<b>b</b> <script>x</script> "&amp;" <!channel> <@U1> 👍🏽 か゚ ‮abc';
    await openDirect(page);
    await write(page, typed);
    await messages(page).getByText('<b>b</b> <script>x</script>').first().waitFor();
    expect(await messages(page).locator('b > script, .text script').count()).toBe(0);
    const box = page.locator('#composer textarea');
    await box.fill('あ'.repeat(12_001));
    await box.press('Enter');
    await page.getByText('12,000 characters').waitFor();
    expect(await box.inputValue()).toHaveLength(12_001);
  });

  it.each([
    ['while it composes, as in most browsers', 'before'],
    ['once it is composed, as in Safari', 'after'],
  ] as const)('Japanese, unsent by the Enter that ends its composition: %s', async (_when, told) => {
    await openDirect(page);
    const before = await messages(page).count();
    const sent: unknown[] = [];
    page.on('request', (request) => sent.push(request.postDataJSON()));
    const box = page.locator('#composer textarea');
    await box.focus();
    await compose(page, ['えいぎょうりえき', '営業利益'], told);
    expect(await box.inputValue()).toBe('営業利益');
    await box.press('Enter');
    await messages(page).nth(before).getByText('営業利益', { exact: true }).waitFor();
    expect(sent).toMatchObject([{ act: 'say', text: '営業利益' }]);
  });

  it('a correction beside what it corrects', async () => {
    const [notice, digest] = await correction();
    const poster = createPoster({ clientOf: () => Promise.resolve(createPostingClient(preview)) });
    const target = { workspace: 'default', channel: 'C0RESULTS' };
    const sent = await poster.post(target, digest, 'digest');
    if (sent.kind !== 'posted') throw new Error(sent.kind);
    await poster.post({ ...target, thread: sent.ts }, notice, 'notice');
    await page.getByRole('button', { name: /^# iij-results/ }).click();
    await messages(page).last().getByRole('button', { name: '1 reply' }).click();
    const shown = await messages(page, 'thread-log').nth(1).innerText();
    expect(shown).toMatch(/Corrected by the company on 9 August 2018/);
    expect(shown).toMatch(/JPY 5,030 million, previously JPY 5,020 million/);
  });
});

it.skipIf(executablePath === undefined)('an answer that takes long can be stopped', async () => {
  // The voice never comes: what is asked stays under way.
  const preview = await startShipped({ prose: () => new Promise(() => undefined) });
  const browser = await launch();
  const { page } = await openPage(browser, preview);
  await openDirect(page);
  await write(page, 'FY2017 revenue?');
  await page.getByText('is working…').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await messages(page).getByText('Stopped. Ask again whenever you like.').waitFor();
  await expect.poll(() => page.getByText('is working…').isVisible()).toBe(false);
  await browser.close();
  await preview.stop();
});

/** What a correction by the company posts, and the digest that it corrects. */
async function correction(): Promise<[notice: OutgoingMessage, digest: OutgoingMessage]> {
  let now = published + 1000;
  const place = await sqlite().place();
  const here = await replica(await place.open({ clock: () => now }), () => now);
  const channel = {
    workspace: 'T1',
    channel: 'C1',
    kinds: ['results'],
    language: 'en',
    metrics: [],
    zone: 'UTC',
  };
  await here.store.subscriptions.put(channel);
  const approve = async (): Promise<unknown> =>
    here.desk.approve(event, (await here.desk.card(event))?.fingerprint ?? '', 'approver');
  await here.takeIn(release);
  await approve();
  now += 24 * 60 * 60_000;
  await here.takeIn(corrected, {
    corrects: '2018-08-08-1q18-results-release',
    cause: 'company',
    publishedAt: '2018-08-09T12:00:00+09:00',
  });
  await approve();
  const rows = await here.store.deliveries.list({ event });
  const message = (revision: number, part: number): OutgoingMessage => {
    const row = rows.find((one) => one.revision === revision && one.part === part);
    // Written by the delivery of this very process.
    return JSON.parse(row?.content ?? '{}') as OutgoingMessage;
  };
  const both: [OutgoingMessage, OutgoingMessage] = [message(2, 2000), message(1, 0)];
  await place.remove();
  return both;
}

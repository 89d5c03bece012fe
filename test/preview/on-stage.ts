import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { LocalPreview } from '../../src/app/local-preview.js';
import { launch } from './browser.js';
import { openPage, type Stage, startShipped } from './stage.js';

/** One preview for all tests of a group, and a page of its own for each, on which nothing may go wrong. */
export function onStage(enter: (stage: Stage, preview: LocalPreview) => void): void {
  let browser: Browser;
  let preview: LocalPreview;
  let stage: Stage;

  // One workspace for all: as in life, what was said before stands above.
  beforeAll(async () => {
    [browser, preview] = await Promise.all([launch(), startShipped()]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });
  beforeEach(async () => {
    stage = await openPage(browser, preview);
    enter(stage, preview);
  });
  afterEach(async () => {
    await stage.page.close();
    expect(stage.wrong).toEqual([]);
    expect(stage.elsewhere).toEqual([]);
  });
}

import type { Page } from 'playwright-core';

/**
 * Types as an input method does: one reading after the other stands underlined, and Enter takes the last one. Browsers tell
 * the page of that Enter before or after the composition has ended, by a code that no key has.
 */
export async function compose(
  page: Page,
  readings: readonly string[],
  told: 'before' | 'after',
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of readings)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  const press = () => session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  if (told === 'before') await press();
  await session.send('Input.insertText', { text: readings.at(-1) ?? '' });
  if (told === 'after') await press();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
}

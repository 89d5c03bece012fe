import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which what is waited for will not come: a busy machine takes ten times as long as a calm one. */
export const hangs = 240_000;

/** Waits until something holds. @throws Error with what is wrong, once it has waited too long. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  wrong: () => string = () => 'it never came to be',
): Promise<void> {
  for (const deadline = Date.now() + hangs; !(await holds());) {
    if (Date.now() > deadline) throw new Error(wrong());
    await pause(10);
  }
}

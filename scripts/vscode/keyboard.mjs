// What a person does in the window of VS Code.
import { strict as assert } from 'node:assert';

/** @param page of the window @param {number} line from 1 */
export async function goTo(page, line) {
  await page.keyboard.press('Control+G');
  await page.waitForSelector('.quick-input-widget .input');
  await page.keyboard.type(`:${line}`);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
}

/** Types a command's name into the palette, as somebody does who does not know its key. */
export async function runCommand(page, name) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget .input');
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

/**
 * A view that is just being drawn anew loses a key or a click, for a person too, who then tries again.
 * `isTaken` waits for what the act does, and throws where it did not come.
 */
export async function tryUntil(act, isTaken, failure) {
  for (let tries = 0; tries < 4; tries++) {
    await act();
    const taken = await isTaken().then(
      () => true,
      () => false,
    );
    if (taken) return;
  }
  assert.fail(failure);
}

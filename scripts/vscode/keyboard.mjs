// What a person does by keyboard in the window of VS Code.

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

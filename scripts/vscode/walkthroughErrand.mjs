// Somebody opens the walkthrough and has a step shown, while another report is open.
import { strict as assert } from 'node:assert';
import { runCommand } from './keyboard.mjs';

/** @param page of the window @param picture takes a picture by name */
export async function followWalkthrough(page, { picture }) {
  await runCommand(page, 'Welcome: Open Walkthrough...');
  const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Write an incident report' });
  await choice.waitFor();
  await choice.click();
  const step = (title) => page.locator('.getting-started-step', { hasText: title });
  await step('Fix it').click();
  await picture(page, 'walkthrough-light');
  await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Show Fixes' }).click();
  await page.locator('.action-widget .monaco-list-row', { hasText: 'Label it as a hypothesis' }).waitFor();
  await picture(page, 'walkthrough-fixes-light');
  // What the button ran is done, and nothing else but that the sample is open.
  const done = page.locator('.getting-started-step .codicon[aria-checked="true"]');
  assert.equal(await done.count(), 2);
}

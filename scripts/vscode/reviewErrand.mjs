// Somebody asks whether a report is ready for review, goes through the points by keyboard, and mends one.
import { strict as assert } from 'node:assert';
import { runCommand } from './keyboard.mjs';

const row = (page, text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
const title = (page) => page.locator('.quick-input-title').first().innerText();

/** @param page of the window @param picture takes a picture by name */
export async function reviewReport(page, { picture }) {
  await runCommand(page, 'Postmortem: Review…');
  await row(page, 'line ').waitFor();
  assert.match(await title(page), /^Not ready for review: \d+ points$/);
  await picture(page, 'review-light');
  const before = await title(page);

  // A fix that leaves nothing to fill in leads back to the list, which then has a point less.
  const guess = row(page, '“probably');
  await guess.hover();
  await guess.locator('.codicon-lightbulb').last().click();
  await row(page, 'Label it as a hypothesis').waitFor();
  await page.keyboard.press('Escape');
  await row(page, '“probably').waitFor();
  assert.equal(await title(page), before, 'who chooses no fix is back at the list');

  // Enter goes to the place.
  await page.keyboard.type('probably');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
  await page.waitForSelector('.view-line:has-text("probably")');
}

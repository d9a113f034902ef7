// Somebody looks through all reports.
import { strict as assert } from 'node:assert';
import { runCommand, tryUntil } from './keyboard.mjs';

/** Opens the view of all reports, and makes room for it. */
async function showReports(page) {
  const files = page.locator('.pane-header', { hasText: 'workspace' });
  await tryUntil(
    () => runCommand(page, 'Show All Reports'),
    () => files.waitFor({ timeout: 10_000 }),
    'the view of all reports does not open',
  );
  await files.click();
}

/** Finds an action among all reports, goes to its line, ticks it with a key, and takes that back. */
export async function tickAction(page, { picture }) {
  await showReports(page);
  const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Alert when the pool is 80 % full' }).first();
  await row.waitFor();
  await row.scrollIntoViewIfNeeded();
  assert.match(await row.getAttribute('aria-label'), /^Overdue by \d+ days: Alert when .*, owner Payments, not done/);
  await row.click();
  await page.locator('.active-line-number', { hasText: '38' }).waitFor();
  // The box is behind its row in the order of Tab.
  const box = row.getByRole('checkbox');
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForSelector('.view-line:has-text("~~Alert when the pool is 80 % full for five minutes~~")');
  await page
    .locator('.pane-body .monaco-list-row', { hasText: /Alert when the pool.*done/ })
    .first()
    .waitFor();
  await picture(page, 'all-reports');
  await tryUntil(
    () => box.press('Space'),
    () => page.waitForSelector('.view-line:has-text("~~Alert")', { state: 'detached', timeout: 5000 }),
    'the tick is not taken back',
  );
}

/** Where a workspace has several folders, the view tells which report is of which. */
export async function seeFolders(page, { picture }) {
  await showReports(page);
  const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Postmortems' }) });
  for (const folder of ['other', 'workspace'])
    await view.locator('.monaco-list-row[aria-level="1"] .label-name', { hasText: folder }).waitFor();
  await runCommand(page, 'Check All Reports');
  await page.locator('.notification-toast', { hasText: '6 reports checked: 12 to mend in 4 reports.' }).waitFor();
  await picture(page, 'two-folders');
}

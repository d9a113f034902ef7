// The problems that VS Code lists below its editors.

/** A window that has just been opened has to start everything. */
export const COLD = { timeout: 60_000 };
export const SQUIGGLE = '.monaco-editor .squiggly-warning';

/** Opens the panel, and waits until it has so many rows. */
export async function showProblems(page, count) {
  await page.click('.view-lines');
  await page.keyboard.press('Control+Shift+M');
  await page.waitForFunction(
    (rows) => document.querySelectorAll('.markers-panel .monaco-list-row').length >= rows,
    count,
    COLD,
  );
  await page.click('.view-lines');
}

/** Its rows, each in one line. */
export const problems = async (page) =>
  (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));

// Somebody writes: types a guess and fixes it, completes a section, converts a timeline, goes on with a list.
import { strict as assert } from 'node:assert';
import { goTo, runCommand, tryUntil } from './keyboard.mjs';
import { problems, SQUIGGLE, showProblems } from './problemsPanel.mjs';

/** A writer sees a new finding within a second. */
const SOON = { timeout: 1000 };

export async function typeAndFix(page, { picture }) {
  await showProblems(page, 4);
  const before = await problems(page);
  assert.equal(before.filter((row) => /wording\/|section\/|timeline\//.test(row)).length, 3, before.join('\n'));
  await picture(page, 'findings-light');

  // The line after "Express checkout was switched off", in Resolution, is no place for causes: the guess goes into the root cause.
  await goTo(page, 27);
  await page.keyboard.press('End');
  const known = await page.locator(SQUIGGLE).count();
  const squiggles = (test) =>
    page.waitForFunction(
      ([selector, source]) => new Function('count', `return ${source}`)(document.querySelectorAll(selector).length),
      [SQUIGGLE, test],
      SOON,
    );
  await page.keyboard.type('\nIt may have been the export too. ', { delay: 15 });
  await squiggles(`count > ${known}`);
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'hypothesis' });
  await tryUntil(
    () => page.keyboard.press('Control+.'),
    () => fix.waitFor({ timeout: 8000 }),
    'no fix is offered',
  );
  await picture(page, 'quick-fix');
  await page.keyboard.press('Enter');
  await squiggles(`count === ${known}`);
  assert.equal(await page.locator('.view-line', { hasText: 'Hypothesis: It may have been the export too' }).count(), 1);
}

export async function completeSection(page, { picture }) {
  await goTo(page, 11);
  await page.keyboard.press('End');
  await page.keyboard.type('\n## Imp', { delay: 20 });
  // Asked at once, while what was typed is still on its way to the extension, and taken as soon as it is there.
  await page.keyboard.press('Control+Space');
  await page.waitForSelector('.suggest-widget .monaco-list-row.focused');
  await picture(page, 'completion');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.view-line:has-text("## Impact")');
  assert.equal(await page.locator('.view-line', { hasText: '## ##' }).count(), 0);
  await page.keyboard.type('310');
  await page.keyboard.press('Tab');
  await page.keyboard.type('orders');
  await page.waitForSelector('.view-line:has-text("Affected: 310 orders (share of all)")');
}

export async function convertTimeline(page, { picture }) {
  await goTo(page, 18);
  await runCommand(page, 'Convert Timeline to Time Zone');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'UTC' }).first().waitFor();
  await picture(page, 'convert-choice');
  await page.keyboard.type('Asia/Tokyo');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Asia/Tokyo' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.view-line:has-text("All times in JST.")');
  await page.waitForSelector('.view-line:has-text("19:00 Checkout latency rises")');
  await picture(page, 'converted');
}

/** The whole text, read off the editor: its lines are in the window as long as few of them are there. */
async function lines(page) {
  const rows = await page.locator('.editor-instance .view-line').evaluateAll((found) =>
    found
      .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent.replaceAll('\u00a0', ' ') }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
  return rows.map((row) => row.trimEnd());
}

/** What is typed stands there, at any speed; and somebody who waits after Enter finds the mark of the next item. */
export async function typeEntries(page, { picture }) {
  for (const delay of [20, 60, 110]) {
    await page.keyboard.press('Control+A');
    const typed =
      '# Outage\n\n## Impact\n\nNone.\n\n## Root\n\n## Timeline (UTC)\n\n- 10:00 Alert (page)\n- 10:05 Deploy stopped\n- 10:07 Back\n\n## Action\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd.';
    await page.keyboard.type(typed, { delay });
    await page.locator('.view-line', { hasText: 'End.' }).waitFor();
    assert.deepEqual(await lines(page), typed.split('\n'), `${delay} ms a key`);
  }
  await goTo(page, 13);
  await page.keyboard.press('End');
  await page.keyboard.type('\n- 10:10 Rolled back\n', { delay: 60 });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.editor-instance .view-line')].filter((line) =>
        /^-\s*$/.test(line.textContent.trim()),
      ).length > 0,
  );
  // Who types the mark all the same has it once.
  await page.keyboard.type('- 10:20 Recovered', { delay: 110 });
  await page.locator('.view-line', { hasText: '- 10:20 Recovered' }).waitFor();
  assert.equal(await page.locator('.view-line', { hasText: '- - ' }).count(), 0);
  await picture(page, 'entries');
}

// Somebody opens the preview of a report.
import { strict as assert } from 'node:assert';
import { tryUntil } from './keyboard.mjs';
import { COLD } from './problemsPanel.mjs';

/** The preview begins with the timeline; a name leads to its entry. */
export async function seeTimeline(page, { picture }) {
  await page.click('.view-lines');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('v');
  // While the preview is drawn anew there are two: the one that is shown, and the one that takes its place.
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.locator('.pm-timeline figcaption', { hasText: 'Impact 52\u00a0min' }).waitFor(COLD);
  assert.equal(await preview.locator('.pm-variant:visible').count(), 1);
  await preview.locator('.pm-finding').first().waitFor(COLD);
  await picture(page, 'preview');
  const entry = preview.locator('#pm-21');
  // The click scrolls up to the name; where the preview stood before that, the editor beside it says.
  const isReached = () =>
    entry.evaluate(
      (element) =>
        new Promise((resolve, reject) => {
          const last = performance.now() + 5000;
          const look = () => {
            if (element.getBoundingClientRect().top < innerHeight / 2) resolve();
            else if (performance.now() > last) reject(new Error('the entry is not in the upper half'));
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  await tryUntil(
    () => preview.locator('.pm-variant:visible .pm-to-name').last().click(),
    isReached,
    'a name does not lead to its entry',
  );
}

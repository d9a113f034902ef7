// Somebody opens the preview of a report.
import { strict as assert } from 'node:assert';
import { COLD } from './problemsPanel.mjs';

/** The preview begins with the timeline; a name leads to its entry. */
export async function seeTimeline(page, { picture }) {
  await page.click('.view-lines');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('v');
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await preview.locator('.pm-timeline figcaption', { hasText: 'Impact 52\u00a0min' }).waitFor(COLD);
  assert.equal(await preview.locator('.pm-variant:visible').count(), 1);
  await preview.locator('.pm-finding').first().waitFor(COLD);
  await picture(page, 'preview');
  const entry = preview.locator('#pm-21');
  const top = () => entry.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await preview.locator('.pm-variant:visible .pm-to-name').last().click();
  await entry.evaluate(
    (element, from) =>
      new Promise((resolve) => {
        const look = () => (element.getBoundingClientRect().top < from ? resolve() : requestAnimationFrame(look));
        look();
      }),
    before,
  );
}

// Somebody reads Postmortem in Japanese.
import { strict as assert } from 'node:assert';
import { goTo, tryUntil } from './keyboard.mjs';
import { problems, showProblems } from './problemsPanel.mjs';

export async function readJapanese(page, { picture }) {
  await showProblems(page, 4);
  const rows = await problems(page);
  assert.ok(
    rows.some((row) => row.includes('原因の説明に推測「と思われる」が含まれています。')),
    rows.join('\n'),
  );
  await picture(page, 'findings-ja-dark');
  await goTo(page, 25);
  await page.keyboard.press('End');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  const hover = page.locator('.monaco-hover', { hasText: '書き換え方' });
  await tryUntil(
    async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    },
    () => hover.waitFor({ timeout: 8000 }),
    'no hover tells what was found',
  );
  await picture(page, 'hover-ja-dark');
}

/** Where VS Code is Japanese, so is all that Postmortem says, chosen or not. */
export async function speakJapanese(page, { picture }) {
  await showProblems(page, 4);
  const rows = await problems(page);
  assert.ok(
    rows.some((row) => row.includes('原因の説明に推測')),
    rows.join('\n'),
  );
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget .input');
  await page.keyboard.type('時系列のタイムゾーン');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: '時系列のタイムゾーンを変換…' })
    .first()
    .waitFor();
  await picture(page, 'commands-ja');
}

// Takes the pictures that ship, in both languages, of the samples that the walkthrough opens: those of the walkthrough in the four looks of
// VS Code, 560 px wide, and those of the READMEs. `npm run build && node scripts/vscode/pictures.mjs [ja] [dark]`
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, ensureChromium } from './chromium.mjs';
import { installHost } from './install.mjs';
import { goTo, runCommand } from './keyboard.mjs';
import { remoteUri, startVSCode, stopVSCode, workbenchAddress } from './server.mjs';
import { asWebP } from './webp.mjs';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'images');
const COLD = { timeout: 60_000 };
const STEP = { width: 560, height: 400 };
const PAGE = { width: 1200, height: 700 };
/** The smallest at which letters stay clear: the package has a limit. */
const QUALITY = 0.72;
const LOOKS = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  hcLight: 'Default High Contrast Light',
};
/** The text alone. */
const SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.editor.showTabs': 'none',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'editor.lineNumbersMinChars': 2,
  'editor.fontSize': 13,
  'markdown.preview.fontSize': 13,
  'editor.lightbulb.enabled': 'off',
  'editor.inlayHints.enabled': 'onUnlessPressed',
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
};
const HIDE_HINTS = ['Control', 'Alt'];
/** With the day, which is another one than the timeline's. */
const NEW_ENTRY = /^-\s20\d\d/;
/** The samples of the walkthrough, with the lines of the guess and of an entry. */
const SAMPLES = {
  en: { name: 'checkout-outage.md', guess: 26, entry: 20 },
  ja: { name: 'payment-delay.ja.md', guess: 25, entry: 19 },
};

const README = { en: { look: 'light', picture: 'report-light' }, ja: { look: 'dark', picture: 'report-ja-dark' } };

/** Goes through the walkthrough. @param {(step: string) => Promise<void>} take takes the picture of a step */
async function walk(page, { guess, entry }, take) {
  await page.waitForSelector('.codelens-decoration a', COLD);
  await take('sample');
  await goTo(page, guess);
  await page.locator('.squiggly-warning').nth(1).waitFor();
  await take('see');
  await runCommand(page, 'Go to Next Problem (Error, Warning, Info)');
  await page.waitForSelector('.marker-widget');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.marker-widget', { state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').nth(3).waitFor();
  await take('fix');
  await page.keyboard.press('Escape');
  await goTo(page, entry);
  await runCommand(page, 'Insert Timeline Entry Now');
  await page.locator('.view-line', { hasText: NEW_ENTRY }).waitFor();
  // Months lie between the sample and now, which would be said beside the new entry.
  for (const key of HIDE_HINTS) await page.keyboard.down(key);
  await page.locator('.view-line', { hasText: '+' }).first().waitFor({ state: 'detached' });
  await take('insert');
}

/** The report with its picture beside it, as the README of the language shows it. */
async function showPreview(page) {
  await page.waitForSelector('.squiggly-warning', COLD);
  await runCommand(page, 'Markdown: Open Preview to the Side');
  for (;;) {
    const previews = page.frames().map((frame) => frame.locator('.pm-timeline svg:visible').count());
    if ((await Promise.allSettled(previews)).some(({ value }) => value > 0)) return;
    await page.waitForEvent('framenavigated', { timeout: 1000 }).catch(() => {});
  }
}

/** Opens the sample of a language in a window of its own. @param {(page, take: (name: string) => Promise<void>) => Promise<void>} errand */
async function inWindow(browser, { language, look, viewport }, errand) {
  const temporary = mkdtempSync(join(tmpdir(), 'postmortem-pictures-'));
  const settings = { ...SETTINGS, 'workbench.colorTheme': LOOKS[look], 'postmortem.displayLanguage': language };
  const vscode = await startVSCode({ host: await installHost(() => {}), userData: temporary, settings });
  const context = await browser.newContext({ viewport, locale: language });
  try {
    const page = await context.newPage();
    const { name } = SAMPLES[language];
    const sample = join(temporary, name);
    cpSync(join(root, 'examples', 'postmortems', name), sample);
    const payload = [['extensionDevelopmentPath', remoteUri(vscode.port, root)]];
    await page.goto(workbenchAddress(vscode.port, { files: [sample], payload }));
    await errand(page, async (picture) => {
      const png = await page.locator('.part.editor').screenshot({ animations: 'disabled' });
      writeFileSync(join(pictures, `${picture}.webp`), await asWebP(context, png, QUALITY));
    });
    console.log(`  ✔ ${language}, ${look}, ${viewport.width} px`);
  } catch (error) {
    await context.pages()[0]?.screenshot({ path: join(tmpdir(), 'postmortem-pictures-failure.png') });
    throw error;
  } finally {
    await context.close();
    stopVSCode(vscode);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

mkdirSync(join(pictures, 'walkthrough'), { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(console.log),
  headless: true,
  args: CHROMIUM_OPTIONS,
});
const chosen = process.argv.slice(2);
const isChosen = (name, all) => !all.some((each) => chosen.includes(each)) || chosen.includes(name);
const [languages, looks] = [SAMPLES, LOOKS].map((all) =>
  Object.keys(all).filter((name) => isChosen(name, Object.keys(all))),
);
try {
  for (const language of languages) {
    for (const look of looks)
      await inWindow(browser, { language, look, viewport: STEP }, (page, take) =>
        walk(page, SAMPLES[language], (step) => take(`walkthrough/${step}-${look}-${language}`)),
      );
    const { look, picture } = README[language];
    if (looks.includes(look))
      await inWindow(browser, { language, look, viewport: PAGE }, async (page, take) => {
        await showPreview(page);
        await take(picture);
      });
  }
} finally {
  await browser.close();
}

// What a person sees: opens the samples in the embedded VS Code, types a guess, takes the quick fix. Pictures go to test/out/; those that
// ship are taken by pictures.mjs.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_OPTIONS, ensureChromium } from './chromium.mjs';
import { installHost } from './install.mjs';
import { readJapanese, speakJapanese } from './japaneseErrands.mjs';
import { tryUntil } from './keyboard.mjs';
import { seeTimeline } from './previewErrand.mjs';
import { COLD, SQUIGGLE } from './problemsPanel.mjs';
import { seeFolders, tickAction } from './reportsErrands.mjs';
import { reviewReport } from './reviewErrand.mjs';
import { remoteUri, startVSCode, stopVSCode, workbenchAddress } from './server.mjs';
import { followWalkthrough } from './walkthroughErrand.mjs';
import { completeSection, convertTimeline, typeAndFix, typeEntries } from './writingErrands.mjs';

const root = join(import.meta.dirname, '..', '..');
const pictures = join(root, 'test', 'out', 'pictures');

const WINDOW = { width: 1100, height: 680 };
/** A quiet window: only the text and the problems. */
const SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'compact',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'breadcrumbs.enabled': false,
  'chat.commandCenter.enabled': false,
};

/** The longest errand takes half a minute on a busy machine. */
const LIMIT_MS = 240_000;

/** Ends what waits for something that never comes, which would hold the whole test. */
function inTime(errand) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  return Promise.race([errand, late]).finally(() => clearTimeout(timer));
}

const picture = (page, name) => page.screenshot({ path: join(pictures, `${name}.png`) });

const counts = { passed: 0, failed: 0, skipped: 0 };

/** The language of VS Code itself, as its language packs set it before anything is loaded. */
const speak = (language) => {
  globalThis._VSCODE_NLS_LANGUAGE = language;
};

/** A workspace of the samples and of a copy of them. @returns its file */
function twoFolders(temporary) {
  cpSync(join(root, 'examples'), join(temporary, 'other'), { recursive: true });
  const file = join(temporary, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'other' }] }));
  return file;
}

/** On a busy machine VS Code may start before it can read the workspace's file, and then shows none of its folders. */
const open = (page, address) =>
  tryUntil(
    () => page.goto(address),
    () => page.locator('.explorer-folders-view .monaco-list-row').first().waitFor(COLD),
    'VS Code opens without its folders',
  );

/**
 * Runs one person's errand in a window of its own. `spoken`: the language of VS Code, which Postmortem takes where nobody
 * chose one. `isTwice`: are the samples in two folders of one workspace?
 */
async function inWindow(browser, name, { theme, language, spoken, file, errand, more = {}, isTwice = false }) {
  const temporary = mkdtempSync(join(tmpdir(), 'postmortem-window-'));
  const workspace = join(temporary, 'workspace');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  const settings = { ...SETTINGS, 'workbench.colorTheme': theme, 'postmortem.displayLanguage': language, ...more };
  const vscode = await startVSCode({ host: await installHost(() => {}), userData: join(temporary, 'user'), settings });
  const context = await browser.newContext({ viewport: WINDOW, locale: spoken ?? language });
  try {
    const { port } = vscode;
    const page = await context.newPage();
    if (spoken) await page.addInitScript(speak, spoken);
    const payload = [['extensionDevelopmentPath', remoteUri(port, root)]];
    const files = [join(workspace, 'postmortems', file)];
    const where = isTwice ? { workspace: twoFolders(temporary) } : {};
    await open(page, workbenchAddress(port, { folder: workspace, ...where, files, payload }));
    await page.waitForSelector(SQUIGGLE, COLD);
    await page.keyboard.press('Control+B'); // no side bar
    await inTime(errand(page, { picture }));
    counts.passed++;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    counts.failed++;
    console.error(`  ✖ ${name}\n${error.stack}`);
    await context.pages()[0]?.screenshot({ path: join(pictures, 'failure.png') });
  } finally {
    await context.close();
    stopVSCode(vscode);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(console.log),
  headless: true,
  args: CHROMIUM_OPTIONS,
});
const english = { theme: 'Default Light Modern', language: 'en', file: 'checkout-outage.md' };
await inWindow(browser, 'a guess is typed, seen within a second, and fixed', { ...english, errand: typeAndFix });
await inWindow(browser, 'a section is completed with its tab stops', { ...english, errand: completeSection });
await inWindow(browser, 'a timeline is converted to a zone that is typed', { ...english, errand: convertTimeline });
await inWindow(browser, 'a review is gone through by keyboard', {
  ...english,
  errand: reviewReport,
});
await inWindow(browser, 'the walkthrough shows its steps on the sample', {
  ...english,
  errand: followWalkthrough,
});
await inWindow(browser, 'what is typed stands there at any speed, and Enter goes on with a list', {
  ...english,
  errand: typeEntries,
  // Hints would stand among what is read off the window.
  more: { 'postmortem.timelineHints': false },
});
await inWindow(browser, 'an action is ticked in the view of all reports', { ...english, errand: tickAction });
await inWindow(browser, 'all reports of two folders are listed and checked', {
  ...english,
  errand: seeFolders,
  isTwice: true,
});
await inWindow(browser, 'the preview begins with the timeline, whose names lead to the entries', {
  ...english,
  errand: seeTimeline,
});
await inWindow(browser, 'a Japanese display reads Japanese messages', {
  ...{ theme: 'Default Dark Modern', language: 'ja', file: 'payment-delay.ja.md' },
  errand: readJapanese,
});
await inWindow(browser, 'a Japanese VS Code has Japanese commands and messages, which nobody chose', {
  ...{ theme: 'Default Light Modern', language: 'auto', spoken: 'ja', file: 'payment-delay.ja.md' },
  errand: speakJapanese,
});
await browser.close();

console.log(`TEST-RESULTS ${JSON.stringify(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** The pictures of the preview as a browser draws them: what is estimated of texts elsewhere is measured here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import fc from 'fast-check';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_OPTIONS, ensureChromium } from '../../scripts/vscode/chromium.mjs';
import type { Incident } from '../../server/src/picture/incident.ts';
import { figureOf } from '../../server/src/picture/svg/figure.ts';
import { root } from '../cli/program.ts';
import { anyIncident, incidentsIn } from '../incidents.ts';
import { accessibility, keyboardStops, misplacedTexts, scrollingPictures } from './inPage.mjs';

const WIDTHS = [280, 300, 360, 420, 519, 520, 600, 700, 839, 840, 1000, 1200, 1600];
const LOOKS = ['vscode-light', 'vscode-high-contrast'];

/** Some reports of the tests, and a handful of incidents that nobody wrote, each in both languages. */
function incidents(): Incident[] {
  const reports = ['en', 'ja'].flatMap((language) => {
    const folder = join(root, 'test', 'reports', language);
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return names.slice(0, 8).flatMap((name) => incidentsIn(readFileSync(join(folder, name), 'utf8')));
  });
  const all = [...reports, ...fc.sample(anyIncident, { numRuns: 12, seed: 19 })];
  return all.flatMap((incident) => (['en', 'ja'] as const).map((language) => ({ ...incident, language })));
}

/** @param look the class that VS Code gives the body in a theme */
function pageOf(look: string): string {
  const style = ['drawing', 'preview']
    .map((name) => readFileSync(join(root, 'styles', `${name}.css`), 'utf8'))
    .join('');
  const figures = incidents().map((incident, index) => figureOf(incident, `pm-${index}`));
  return `<!doctype html><html lang="en"><title>Figures</title><style>body { margin: 0; font: 14px/22px sans-serif } ${style}</style><body class="${look}"><main><h1>Figures</h1>${figures.join('')}</main>`;
}

describe('the pictures of the preview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: ensureChromium(console.log), args: CHROMIUM_OPTIONS });
  });
  afterAll(() => browser.close());

  it('have no two texts on each other, and none outside, at any width', async () => {
    const page = await browser.newPage();
    await page.setContent(pageOf(''));
    const drawn = await page.locator('.pm-timeline:not(.pm-empty)').count();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const shown = await page.locator('.pm-variant:visible').count();
      expect([width, await page.evaluate(misplacedTexts)]).toEqual([width, []]);
      expect([width, shown, await page.evaluate(scrollingPictures)]).toEqual([width, drawn, []]);
    }
    await page.close();
  });

  it.each(LOOKS)('can be used by everybody in %s', async (look) => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.setContent(pageOf(look));
    await page.addScriptTag({ content: axe.source });
    const found = await page.evaluate(accessibility);
    expect(found.violations).toEqual([]);
    expect(found.passes).toBeGreaterThan(5);
    await page.close();
  });

  it('lead by keyboard to names alone, eight at most', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.setContent(pageOf(''));
    const stops = await page.evaluate(keyboardStops);
    expect(Math.max(...stops)).toBeLessThanOrEqual(8);
    expect(Math.max(...stops)).toBeGreaterThan(3);
    await page.close();
  });
});

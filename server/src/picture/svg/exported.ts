import type { Localized } from '@postmortem/schemas';
import { draw } from '../drawing/drawing.ts';
import type { Incident } from '../incident.ts';
import { alternativeOf } from '../words/alternative.ts';
import { captionOf } from './caption.ts';
import { type Colours, DARK, LIGHT } from './colours.ts';
import { entriesInWords, entryListOf } from './entryList.ts';
import { escaped } from './escape.ts';
import { styleOf } from './looks.ts';
import { contentOf, IN_PX, textsOf } from './markup.ts';

export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** Px of an exported picture's width. */
export const WIDTHS = { least: 400, usual: 760, most: 1600 } as const;

const PADDING = 20;
const BETWEEN = 28;
const NO_LIST = { texts: [], height: 0 };
const TITLE: Localized = { en: 'Timeline of the incident', ja: '障害の時系列' };

const rulesOf = (colours: Colours): string => styleOf((token) => colours[token]).join('\n');

/** Literal colours: not every program that shows SVG reads variables. */
const STYLES: Readonly<Record<Theme, string>> = {
  light: rulesOf(LIGHT),
  dark: rulesOf(DARK),
  auto: `${rulesOf(LIGHT)}\n@media (prefers-color-scheme:dark){\n${rulesOf(DARK)}\n}`,
};

/**
 * A picture for documents, chats and slides: an SVG file with its own colours, which says in words all that it shows.
 * @param incidents that can be drawn, one at least, each below the one before
 * @param width px, within `WIDTHS`
 * @param hasEntries are the entries listed below each picture?
 */
export function exportedSvg(incidents: readonly Incident[], width: number, theme: Theme, hasEntries = false): string {
  const { language, title } = incidents[0]!;
  const saidOf = (incident: Incident): string =>
    hasEntries ? `${alternativeOf(incident)} ${entriesInWords(incident)}` : alternativeOf(incident);
  const inner = width - 2 * PADDING;
  let y = PADDING;
  const pictures = incidents.map((incident, index) => {
    const drawing = draw(incident, inner, false);
    // The report's title stands above the first alone.
    const untitled = { ...incident, title: '', severity: '' };
    const { texts, height } = captionOf(index === 0 ? incident : untitled, inner, drawing.unplaced);
    const [caption, top] = [y, y + height];
    const list = hasEntries ? entryListOf(incident, inner) : NO_LIST;
    const below = top + drawing.height;
    y = below + list.height + BETWEEN;
    return (
      `<g transform="translate(${PADDING} ${caption})">${textsOf(texts)}</g>\n` +
      `<g transform="translate(${PADDING} ${top})">${contentOf(drawing.shapes, IN_PX, `pm-${index}`)}</g>` +
      (list.texts.length > 0 ? `\n<g transform="translate(${PADDING} ${below})">${textsOf(list.texts)}</g>` : '')
    );
  });
  const size = `width="${width}" height="${y - BETWEEN + PADDING}"`;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="pm-title pm-desc" lang="${language}" class="pm-drawing" ${size} viewBox="0 0 ${width} ${y - BETWEEN + PADDING}">`,
    `<title id="pm-title">${escaped(title || TITLE[language])}</title>`,
    `<desc id="pm-desc">${escaped(incidents.map(saidOf).join(' '))}</desc>`,
    `<style>\n${STYLES[theme]}\n</style>`,
    `<rect ${size} class="pm-ground"/>`,
    ...pictures,
    '</svg>',
  ].join('\n')}\n`;
}

import type { Shape, Text } from '../drawing/shapes.ts';
import { escaped } from './escape.ts';

/** How px become attributes: as they are, or as shares of a width that grows. */
export interface Units {
  readonly x: (px: number) => string;
}

const rounded = (px: number): string => String(Number(px.toFixed(2)));

export const IN_PX: Units = { x: rounded };
/** Each x as a share of the width that the drawing was computed for. */
export const inShares = (width: number): Units => ({ x: (px) => `${Number(((px / width) * 100).toFixed(3))}%` });

function textMarkup({ x, y, aside, anchor, look, strong, text, title }: Text, units: Units): string {
  const dx = aside === undefined ? '' : ` dx="${aside}"`;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const bold = strong === '' ? '' : `<tspan class="pm-strong">${escaped(strong)}</tspan>`;
  const said = [bold, escaped(text)].filter((part) => part !== '').join(' ');
  const named = title === undefined ? '' : `<title>${escaped(title)}</title>`;
  return `<text x="${units.x(x)}" y="${rounded(y)}"${dx}${anchored} class="pm-${look}">${said}${named}</text>`;
}

function markupOf(shape: Shape, units: Units, id: string): string {
  switch (shape.kind) {
    case 'text':
      return textMarkup(shape, units);
    case 'line': {
      const { x1, x2, y1, y2, look, thick } = shape;
      const width = thick === undefined ? '' : ` stroke-width="${rounded(thick)}"`;
      const [from, to] = [units.x(x1), units.x(x2)];
      return `<line x1="${from}" x2="${to}" y1="${rounded(y1)}" y2="${rounded(y2)}"${width} class="pm-${look}"/>`;
    }
    case 'area': {
      const { x, y, width, height, look } = shape;
      // As an attribute: a style can't name what is in its own drawing alone.
      const fill = look === 'unseen' ? `url(#${id}-hatch)` : look === 'open' ? `url(#${id}-fade)` : null;
      const filled = fill === null ? '' : ` fill="${fill}"`;
      const box = `x="${units.x(x)}" y="${rounded(y)}" width="${units.x(width)}" height="${rounded(height)}"`;
      return `<rect ${box}${filled} class="pm-${look}"/>`;
    }
    case 'dot': {
      const { x, y, r, look, isHollow, title } = shape;
      const named = title === '' ? '' : `<title>${escaped(title)}</title>`;
      const classes = `pm-${look}${isHollow ? ' pm-hollow' : ''}`;
      return `<circle cx="${units.x(x)}" cy="${rounded(y)}" r="${rounded(r)}" class="${classes}">${named}</circle>`;
    }
    case 'cut': {
      const { x, y } = shape;
      const slash = '<path d="M-2.5 5L2.5 -5"/>';
      return `<svg x="${units.x(x)}" y="${rounded(y)}" overflow="visible" class="pm-cut">${slash}</svg>`;
    }
  }
}

/** What areas are filled with. */
const definitions = (id: string): string =>
  `<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="2" height="5" class="pm-hurt"/></pattern><linearGradient id="${id}-fade">` +
  '<stop offset=".55" class="pm-fade"/><stop offset="1" stop-opacity=".12" class="pm-fade"/></linearGradient></defs>';

/**
 * Shapes as the content of an SVG.
 * @param id of what areas are filled with: its own among all drawings of a page
 */
export const contentOf = (shapes: readonly Shape[], units: Units, id: string): string =>
  definitions(id) + shapes.map((shape) => markupOf(shape, units, id)).join('');

/** Texts as the content of an SVG, in px. */
export const textsOf = (texts: readonly Text[]): string => texts.map((text) => textMarkup(text, IN_PX)).join('');

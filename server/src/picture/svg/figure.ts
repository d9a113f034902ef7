import { draw } from '../drawing/drawing.ts';
import type { Link, Shape } from '../drawing/shapes.ts';
import type { Incident } from '../incident.ts';
import { alternativeOf } from '../words/alternative.ts';
import { headlinePieces } from '../words/headline.ts';
import { daysAndZone, notesOn, whyNotDrawn } from '../words/notes.ts';
import { escaped } from './escape.ts';
import { contentOf, inShares } from './markup.ts';

/** The drawings of a figure: each is shown from its own px on, as it can only grow (`styles/preview.css`). */
const VARIANTS = [
  ['narrow', 280],
  ['middle', 520],
  ['wide', 840],
] as const;

/** Links lie over the drawing: in a preview those of SVG lead nowhere. */
function linkMarkup({ kind, x, y, width, isLeft, line, title, label }: Link, share: (px: number) => string): string {
  const place = `left:${share(x)};top:${Math.round(y)}px`;
  const named =
    kind === 'name'
      ? `class="pm-to-name${isLeft ? ' pm-left' : ''}" style="${place};width:${width}px" aria-label="${escaped(label)}"`
      : `class="pm-to-dot" style="${place}" tabindex="-1" aria-hidden="true"`;
  return `<a href="#pm-${line}" ${named} title="${escaped(title)}"></a>`;
}

/** What the links say need not be said by the dots. */
const untitled = (shape: Shape): Shape => (shape.kind === 'dot' ? { ...shape, title: '' } : shape);

function variantMarkup(incident: Incident, [variant, width]: (typeof VARIANTS)[number], id: string): string {
  const { shapes, links, height, unplaced } = draw(incident, width, true);
  const units = inShares(width);
  const svg =
    `<svg class="pm-drawing" aria-hidden="true" focusable="false" width="100%" height="${height}">` +
    `${contentOf(shapes.map(untitled), units, `${id}-${variant}`)}</svg>`;
  const names = unplaced.length > 0 ? `<p class="pm-names">${escaped(unplaced.join(' · '))}</p>` : '';
  const placed = links.map((link) => linkMarkup(link, units.x)).join('');
  return `<div class="pm-variant pm-${variant}">${svg}${placed}${names}</div>`;
}

function captionMarkup(incident: Incident): string {
  const { language, headline } = incident;
  const parts = headlinePieces(headline, language).map((piece) => {
    const said = piece.trimEnd();
    return `<span>${escaped(said)}</span>${piece.slice(said.length)}`;
  });
  const notes = notesOn(incident).join(language === 'ja' ? '' : ' ');
  return (
    `<figcaption><strong>${parts.join('')}</strong><span class="pm-days">${escaped(daysAndZone(incident))}</span>` +
    `${notes === '' ? '' : `<small>${escaped(notes)}</small>`}<p class="pm-alternative">${escaped(alternativeOf(incident))}</p></figcaption>`
  );
}

/**
 * The picture of an incident for a preview, whose width nobody knows: three drawings, of which the style shows the one that fits. Its names and
 * dots lead to the elements `pm-LINE`.
 * @param id its own among all figures of a page
 */
export function figureOf(incident: Incident, id: string): string {
  const why = whyNotDrawn(incident);
  const content =
    why === null
      ? captionMarkup(incident) + VARIANTS.map((variant) => variantMarkup(incident, variant, id)).join('')
      : `<figcaption>${escaped(why)}</figcaption>`;
  return `<figure class="pm-timeline${why === null ? '' : ' pm-empty'}" lang="${incident.language}">${content}</figure>`;
}

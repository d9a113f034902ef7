import type { Language } from '@postmortem/schemas';
import type { Text, TextLook } from '../drawing/shapes.ts';
import { textWidth } from '../geometry/textWidth.ts';
import type { Incident } from '../incident.ts';
import { headlinePieces } from '../words/headline.ts';
import { daysAndZone, notesOn } from '../words/notes.ts';
import { wrapped } from './wrap.ts';

/** Px of the fonts, and of a line of each. */
const NOTE = 12;
const HEADLINE = 14;
const CORNER = 11;
const FIRST_LINE = 14;
const NOTE_LINE = 16;
const HEADLINE_LINE = 18;
/** Px that are left free: between headline and corner, below a paragraph, below all. */
const BESIDE_CORNER = 24;
const BELOW_TITLE = 8;
const ABOVE_NOTES = 3;
const BELOW = 10;
const TITLE_LINES = 2;
/** Px: some reports explain their severity in a sentence. */
const LONGEST_SEVERITY = 60;

interface Paragraph {
  readonly lines: readonly string[];
  readonly look: TextLook;
  /** Px of each line, and above the first. */
  readonly line: number;
  readonly above: number;
}

const text = (x: number, y: number, said: string, look: TextLook, anchor: Text['anchor'] = 'start'): Text => ({
  kind: 'text',
  x,
  y,
  look,
  anchor,
  strong: '',
  text: said,
});

const paragraph = (said: string, width: number): string[] => (said === '' ? [] : wrapped(said, width, NOTE));

/** The first lines of a paragraph; that more follows is shown. */
const clipped = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, -1)}…`];

const between: Readonly<Record<Language, string>> = { en: ' ', ja: '' };

/**
 * What an exported picture says above its drawing: title, headline, days and zone, what is missing.
 * @param unplaced names that found no room in the drawing
 * @returns its texts, and its height in px
 */
export function captionOf(
  incident: Incident,
  width: number,
  unplaced: readonly string[],
): { readonly texts: readonly Text[]; readonly height: number } {
  const { language, title, severity, headline } = incident;
  const corner = daysAndZone(incident);
  const pieces = headlinePieces(headline, language);
  const isShort = textWidth(severity, NOTE) < LONGEST_SEVERITY;
  const titled = [title, isShort ? severity : ''].filter((part) => part !== '').join(' · ');
  const head = clipped(paragraph(titled, width), TITLE_LINES);
  // No line ends with what stands between two parts.
  const headlines = wrapped(pieces, width, HEADLINE, true).map((line) => line.replace(/ ·$/, ''));
  const isBeside = textWidth(pieces.join(''), HEADLINE, true) + textWidth(corner, CORNER) + BESIDE_CORNER < width;
  const notes = [
    ...paragraph(unplaced.join(language === 'ja' ? '、' : ', '), width),
    ...paragraph(notesOn(incident).join(between[language]), width),
  ];
  const above = head.length > 0 ? BELOW_TITLE - (HEADLINE_LINE - FIRST_LINE) : FIRST_LINE - HEADLINE_LINE;
  const paragraphs: readonly Paragraph[] = [
    { lines: head, look: 'note', line: NOTE_LINE, above: FIRST_LINE - NOTE_LINE },
    { lines: headlines, look: 'headline', line: HEADLINE_LINE, above },
    { lines: isBeside ? [] : [corner], look: 'small', line: HEADLINE_LINE, above: 0 },
    { lines: notes, look: 'note', line: NOTE_LINE, above: ABOVE_NOTES },
  ];
  const texts: Text[] = [];
  let y = 0;
  for (const { lines, look, line, above: space } of paragraphs) {
    for (const [index, each] of lines.entries()) {
      y += line + (index === 0 ? space : 0);
      texts.push(text(0, y, each, look));
    }
    if (look === 'headline' && isBeside) texts.push(text(width, y, corner, 'small', 'end'));
  }
  return { texts, height: y + BELOW };
}

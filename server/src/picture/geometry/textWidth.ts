/** The width of a letter in em, from the widest of the fonts that the pictures name; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u, 1],
  [/\d/, 0.57],
  [/[mwMW–—]/, 0.86],
  [/[A-Z]/, 0.68],
  [/[\s.,:;'|il]/, 0.3],
];
const OTHERS = 0.56;
/** What the fonts differ by. */
const SPARE = 1.04;
const BOLD = 1.07;

/** How wide a text is at most, in px. @param size of the font in px */
export function textWidth(text: string, size: number, isBold = false): number {
  let em = 0;
  for (const letter of text) em += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return Math.ceil(em * size * SPARE * (isBold ? BOLD : 1));
}

/**
 * Colours, the end of a coloured line, and links, as programs write them for terminals (ECMA-48): they show text otherwise, and change
 * nothing else. What moves about or clears is none of them, and is told.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-9;:]{0,40}[mK]|\]8;[^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\))/g;

/** A text without them: `git log --color=always`. */
export const withoutEscapeSequences = (text: string): string => text.replace(ESCAPE_SEQUENCE, '');

/** What terminals act on (ECMA-48): colours and the like, and titles and links, which end with a bell or a string terminator. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPE_SEQUENCE = /\u001b(?:\[[0-?]{0,40}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\))/g;

/** A text as a terminal would show it, without colours: `git log --color=always`. */
export const withoutEscapeSequences = (text: string): string => text.replace(ESCAPE_SEQUENCE, '');

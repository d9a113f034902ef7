/**
 * Signs that a terminal acts on instead of showing them: control characters, and those that turn the direction of text about
 * (Unicode UAX #9: explicit embeddings, overrides, isolates and marks). Line ends and tabs are none.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

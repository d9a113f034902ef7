/** Japanese goes on without a space. */
const ENDS_IN_JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。）」]$/u;

/** Lines that are wrapped in the source, as the one that a reader sees. */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .reduce((before, line) => before + (before === '' || ENDS_IN_JAPANESE.test(before) ? '' : ' ') + line, '');

import en from './documents/en.mjs';
import ja from './documents/ja.mjs';
import { randomFrom } from './documents/random.mjs';

const WORDS = { en: en.typed, ja: ja.typed };
const PLACES = {
  prose: /^[A-Za-z\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}].*[.。]$/u,
  row: /^\| (?!---).* \|$/,
  item: /^- \d/,
};

/**
 * @typedef {object} Keystroke one character typed at a place; line and UTF-16 column from 0
 * @property {number} line
 * @property {number} character
 * @property {string} text
 */

/** @param {Keystroke} keystroke @returns it in LSP's words */
export const insertionOf = ({ line, character, text }) => {
  const position = { line, character };
  return { range: { start: position, end: position }, text };
};

/** Lines outside code where a person would type, as [line, column] before the last sign. */
function placesIn(text, kind) {
  let fenced = false;
  return text.split('\n').flatMap((line, number) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced || !PLACES[kind].test(line)) return [];
    return [[number, line.length - (kind === 'row' ? 2 : 1)]];
  });
}

/**
 * Somebody at the keyboard without end: a word, character by character, at one place after another all over the text. No text comes
 * twice, so that nothing can be answered from memory.
 *
 * @param {string} text
 * @param {{ language: 'en' | 'ja', kind: keyof typeof PLACES, seed?: number }} options
 * @returns {Generator<Keystroke, never>}
 */
export function* keystrokes(text, { language, kind, seed = 1 }) {
  const { pick } = randomFrom(seed);
  const places = placesIn(text, kind);
  while (true) {
    const place = pick(places);
    for (const sign of WORDS[language]) yield { line: place[0], character: place[1]++, text: sign };
  }
}

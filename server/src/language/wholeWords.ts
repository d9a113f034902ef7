import type { Language } from '@postmortem/schemas';
import { BETWEEN_WORDS, ENDINGS, INSIDE_WORD, OBJECT } from './ja/inflection.ts';

const LETTER = /[\p{L}\p{N}_]/u;
/** Marks between the letters of one word: "didn't", "re-run". */
const JOINT = /['’-]/;
/** Japanese has no blanks: a run of one of these scripts is taken for a word. */
const KANJI = /\p{Script=Han}|々/u;
const KATAKANA = /\p{Script=Katakana}|ー/u;
const KANA = /\p{Script=Hiragana}/u;
/** A bracket that the phrase opens and does not close: “Root cause (suspected”. */
const OPEN_BRACKET = /\([^()]*$/;
/** Characters before and after a phrase: what is longer is more than the rest of a word. */
const LONGEST = 8;

/** How many characters of a kind follow an offset, in the direction of `step`. */
function run(text: string, from: number, step: 1 | -1, fits: (character: string, next: string) => boolean): number {
  let count = 0;
  for (let at = from; fits(text[at] ?? '', text[at + step] ?? ''); at += step) count++;
  return count;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function englishWords(text: string, start: number, end: number): Span {
  const inWord = (character: string, next: string): boolean =>
    LETTER.test(character) || (JOINT.test(character) && LETTER.test(next));
  const before = LETTER.test(text[start] ?? '') ? run(text, start - 1, -1, inWord) : 0;
  const after = LETTER.test(text[end - 1] ?? '') ? run(text, end, 1, inWord) : 0;
  const [from, to] = [start - before, end + after];
  return { start: from, end: OPEN_BRACKET.test(text.slice(from, to)) && text[to] === ')' ? to + 1 : to };
}

/** What a word has before and after an offset in it, where it is written in one script. */
function sameScript(text: string, from: number, step: 1 | -1): number {
  const inside = text[from - step] ?? '';
  const script = [KANJI, KATAKANA].find((each) => each.test(inside));
  return script ? run(text, from, step, (character) => script.test(character)) : 0;
}

function restAfter(text: string, end: number): number {
  const noun = sameScript(text, end, 1);
  for (const ending of ENDINGS) {
    ending.lastIndex = end + noun;
    const length = ending.exec(text)?.[0].length ?? 0;
    if (length > 0) return noun + length;
  }
  return noun;
}

/** The word that a phrase goes on with: its kana up to a particle, and the kanji or katakana before them. */
function restBefore(text: string, start: number, found: string): number {
  if (!INSIDE_WORD.test(found) && !OBJECT.test(found)) return sameScript(text, start - 1, -1);
  const isEnding = (character: string): boolean => KANA.test(character) && !BETWEEN_WORDS.test(character);
  const kana = OBJECT.test(found) ? 0 : run(text, start - 1, -1, isEnding);
  const stem = start - kana;
  const script = [KANJI, KATAKANA].find((each) => each.test(text[stem - 1] ?? ''));
  return kana + (script ? run(text, stem - 1, -1, (character) => script.test(character)) : 0);
}

function japaneseWords(text: string, start: number, end: number): Span {
  const found = text.slice(start, end);
  const bare = found.replace(/[\s、。，．,.]$/u, '');
  const before = restBefore(text, start, found);
  const after = bare === found ? restAfter(text, end) : 0;
  return {
    start: start - (before > LONGEST ? 0 : before),
    end: start + bare.length + (after > LONGEST ? 0 : after),
  };
}

/**
 * The whole words of a phrase, for a message to show: a pattern ends where it has seen enough, which may be in the middle of a word
 * (「推定さ」). Offsets are UTF-16 code units in the sentence.
 */
export function spanOfWholeWords(text: string, start: number, end: number, language: Language): Span {
  const words = language === 'ja' ? japaneseWords(text, start, end) : englishWords(text, start, end);
  const shown = text.slice(words.start, words.end);
  return {
    start: words.start + shown.length - shown.trimStart().length,
    end: words.end - (shown.length - shown.trimEnd().length),
  };
}

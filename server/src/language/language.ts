import type { Language } from '@postmortem/schemas';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu;
const ONE_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** Does a text hold any Japanese letter? */
export const holdsJapanese = (text: string): boolean => ONE_JAPANESE.test(text);
const LATIN_WORD = /[A-Za-z]{2,}/g;

/** A Japanese text names products and commands in Latin script, so one Japanese character weighs as much as a Latin word. */
const JAPANESE_SHARE = 0.25;

/** Code units, which are as many as the characters except in rare names. */
const countJapanese = (text: string): number => text.match(JAPANESE)?.reduce((sum, run) => sum + run.length, 0) ?? 0;
const countWords = (text: string): number => text.match(LATIN_WORD)?.length ?? 0;

/** The language that a sentence or a title is written in. */
export function languageOf(text: string): Language {
  const japanese = countJapanese(text);
  return japanese > 0 && japanese >= JAPANESE_SHARE * (japanese + countWords(text)) ? 'ja' : 'en';
}

/** How much of each script a text holds. */
export interface Scripts {
  readonly japanese: number;
  readonly words: number;
}

export const scriptsIn = (text: string): Scripts => ({
  japanese: countJapanese(text),
  words: countWords(text),
});

/** The language of a whole document, from the scripts of its blocks: `mixed` where neither is rare. */
export function documentLanguage(blocks: readonly Scripts[]): Language | 'mixed' {
  const japanese = blocks.reduce((sum, block) => sum + block.japanese, 0);
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  // A Japanese word has about two characters.
  const share = japanese / 2 / (japanese / 2 + words || 1);
  if (share < 0.05) return 'en';
  return share < 0.2 ? 'mixed' : 'ja';
}

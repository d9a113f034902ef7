import type { Language } from '@postmortem/schemas';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
const LATIN_WORD = /[A-Za-z]{2,}/g;

/** A Japanese text names products and commands in Latin script, so one Japanese character weighs as much as a Latin word. */
const JAPANESE_SHARE = 0.25;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The language that a sentence or a title is written in. */
export function languageOf(text: string): Language {
  const japanese = count(text, JAPANESE);
  return japanese > 0 && japanese >= JAPANESE_SHARE * (japanese + count(text, LATIN_WORD)) ? 'ja' : 'en';
}

/** How much of each script a text holds. */
export interface Scripts {
  readonly japanese: number;
  readonly words: number;
}

export const scriptsIn = (text: string): Scripts => ({
  japanese: count(text, JAPANESE),
  words: count(text, LATIN_WORD),
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

import { BEHIND_NAMES, RANKS } from '../language/ja/publicVersion.ts';

/** Scripts as far as they tell where a name may begin and end. */
const LETTER = /\p{L}/u;
const KANJI = /\p{Script=Han}/u;
const KATAKANA = /\p{Script=Katakana}/u;
/** Signs of another script that stand among kanji or katakana: 梅ヶ丘, サーバー. */
const AMONG: ReadonlyMap<string, Script> = new Map([
  ['〆', 'kanji'],
  ['ヶ', 'kanji'],
  ['ー', 'katakana'],
]);
const HIRAGANA = /\p{Script=Hiragana}/u;

export type Script = 'kanji' | 'katakana' | 'hiragana' | 'letter' | null;

/** The script of a sign; null for what is no letter. */
export function scriptOf(sign: string | undefined): Script {
  if (sign === undefined) return null;
  const among = AMONG.get(sign);
  if (among !== undefined) return among;
  if (KANJI.test(sign)) return 'kanji';
  if (KATAKANA.test(sign)) return 'katakana';
  if (HIRAGANA.test(sign)) return 'hiragana';
  return LETTER.test(sign) ? 'letter' : null;
}

/** Is it of a script that puts no spaces between words? */
export const isJapanese = (sign: string | undefined): boolean => {
  const script = scriptOf(sign);
  return script !== null && script !== 'letter';
};

/** Runs of one script: 「狐塚ダナ」 has two. */
export function scriptRuns(word: string): string[] {
  const runs: string[] = [];
  for (const sign of word) {
    const last = runs.at(-1);
    if (last !== undefined && scriptOf(last[0]) === scriptOf(sign)) runs[runs.length - 1] = last + sign;
    else runs.push(sign);
  }
  return runs;
}

/** Does a particle, a title or a rank follow, as it does behind names? */
export const isBehindName = (text: string, at: number): boolean =>
  [...BEHIND_NAMES, ...RANKS].some((word) => text.startsWith(word, at));

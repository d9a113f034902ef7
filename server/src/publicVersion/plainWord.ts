import { AT_MONTHS, MONTHS_AND_NAMES, SUBJECTS } from '../language/en/publicVersion.ts';

const SUBJECT_WORDS = new Set(SUBJECTS);
const MONTHS = new Set(MONTHS_AND_NAMES);
const BEFORE_MONTHS = new Set(AT_MONTHS);
const LONGEST_WORD = 12;

const WORD_BEHIND = /^[ \t]+(?<word>[\p{L}\p{N}:]+)/u;
const WORD_BEFORE = /(?<word>[\p{L}\p{N}:]{1,12})[ \t]{1,12}$/u;
const DAY_OR_YEAR = /^\d{1,4}\p{L}{0,2}$/u;

const ENDS_SENTENCE = new Set('.!?:;"“(');
const MARKS = new Set('>*_#|-');

/** Does a sentence, an item or a cell begin at a unit? Where a line only goes on, none does. */
function beginsSentence(text: string, at: number): boolean {
  let [from, lines, marks] = [at, 0, 0];
  for (; from > 0 && (/\s/.test(text[from - 1]!) || MARKS.has(text[from - 1]!)); from--) {
    if (text[from - 1] === '\n') lines++;
    else if (MARKS.has(text[from - 1]!)) marks++;
  }
  return from === 0 || ENDS_SENTENCE.has(text[from - 1]!) || lines > 1 || marks > 0;
}

/**
 * Is a name that is a word, too, plainly the word where it stands: “Will it hold?”, “on May 3”, “in May”?
 * @param text folded
 */
export function isPlainWord(text: string, start: number, end: number): boolean {
  const behind = WORD_BEHIND.exec(text.slice(end, end + LONGEST_WORD))?.groups?.word ?? '';
  if (SUBJECT_WORDS.has(behind) && beginsSentence(text, start)) return true;
  if (!MONTHS.has(text.slice(start, end))) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.groups?.word ?? '';
  return DAY_OR_YEAR.test(behind) || DAY_OR_YEAR.test(before) || BEFORE_MONTHS.has(before);
}

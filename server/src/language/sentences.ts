import { CODE_MARK } from '../markdown/prose.ts';
import { execAll } from '../text/execAll.ts';

export interface Sentence {
  readonly text: string;
  /** Offset in the text that was split. */
  readonly start: number;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|vs|cf|approx|ca|Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|Fig|Sec|St|resp|incl|a\.m|p\.m|[A-Z]))\.$/i;
/** Words that a number follows where they are short for another: “No. 12”, but “Was it seen? No.”, “for 12 min.”, “at 9:05 EST.” */
const BEFORE_NUMBER = /\b(?:No|max|min|est)\.$/i;
/** The longest of them, for a look back that does not grow with the text. */
const LONGEST_ABBREVIATION = 10;

const LABEL = /[^\n:：。]{1,40}[:：]\s/;
const POINT = /[^\S\n]{0,40}(?:\(?\d{1,2}[.)](?!\d)|[①-⑳・•●○■□◆◇])/;
/** What may end a sentence, and the brackets in which it doesn't. A line that begins with a label or as a point begins a sentence. */
const MARK = new RegExp(
  `[。！？]+|(?<![.!?])[.!?]+["'”’)\\]]*(?=\\s|$)|\\n(?=[^\\S\\n]*\\n|${LABEL.source}|${POINT.source})|[「『（(]|[」』）)]`,
  'g',
);

function isEnd(text: string, mark: string, end: number): boolean {
  if (mark.startsWith('\n') || /[。！？]/.test(mark)) return true;
  if (!mark.startsWith('.')) return true;
  const before = text.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
  const behind = text.slice(end, end + LONGEST_ABBREVIATION);
  const isShort = ABBREVIATION.test(before) || (BEFORE_NUMBER.test(before) && /^\s+[#\d]/.test(behind));
  return !isShort && !/^\s+[a-z]/.test(behind);
}

/** The sentences of a paragraph, a list item or a cell. Line breaks inside a sentence stay in it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let depth = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ text: raw.trim(), start: start + lead });
    start = end;
    depth = 0;
  };
  for (const { 0: mark, index } of execAll(MARK, text)) {
    const end = index + mark.length;
    if (/^[「『（(]$/.test(mark)) depth++;
    else if (/^[」』）)]$/.test(mark)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 || mark.startsWith('\n')) && isEnd(text, mark, end)) push(end);
  }
  push(text.length);
  return sentences;
}

const QUOTED = /「[^」]{0,500}」|『[^』]{0,500}』|“[^”]{0,500}”|(?<![\w])"[^"\n]*"(?!\w)|(?<![\w])'[^'\n]{2,}'(?!\w)/g;

/** The text with every character between quotation marks replaced: what others said is not the report's own claim. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTED, (quoted) => quoted[0]! + CODE_MARK.repeat(quoted.length - 2) + quoted.at(-1)!);

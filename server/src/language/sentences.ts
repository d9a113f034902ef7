import { CODE_MARK } from '../markdown/prose.ts';

export interface Sentence {
  readonly text: string;
  /** Offset in the text that was split. */
  readonly start: number;
}

const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|ca|Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|No|Fig|Sec|St|resp|incl|max|min|est|a\.m|p\.m|[A-Z]))\.$/i;
const END = /[。！？]+|[.!?]+["'”’)\]]*(?=\s|$)|\n\s*\n/g;
const OPENING = '「『（(';
const CLOSING = '」』）)';

/** How deep in quotation marks or parentheses is the text's end? */
function openAt(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

function isEnd(text: string, start: number, end: number): boolean {
  const before = text.slice(0, end);
  if (text[end - 1] === '.' && ABBREVIATION.test(before)) return false;
  if (/[.!?]/.test(text[end - 1]!) && /^\s+[a-z]/.test(text.slice(end)) && text[end - 1] === '.') return false;
  return openAt(text.slice(start, end)) === 0;
}

/** The sentences of a paragraph, a list item or a cell. Line breaks inside a sentence stay in it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ text: raw.trim(), start: start + lead });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (isEnd(text, start, end)) push(end);
  }
  push(text.length);
  return sentences;
}

const QUOTED = /「[^」]*」|『[^』]*』|“[^”]*”|(?<![\w])"[^"\n]*"(?!\w)|(?<![\w])'[^'\n]{2,}'(?!\w)/g;

/** The text with every character between quotation marks replaced: what others said is not the report's own claim. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTED, (quoted) => quoted[0]! + CODE_MARK.repeat(quoted.length - 2) + quoted.at(-1)!);

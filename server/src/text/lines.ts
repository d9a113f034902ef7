import { firstIndex } from './firstIndex.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const endsLine = (unit: number): boolean => unit === LINE_FEED || unit === CARRIAGE_RETURN;

/** Where the line begins that an offset lies in, as UTF-16 offset. Line ends are those of CommonMark: LF, CR LF and CR. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !endsLine(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the line ends that an offset lies in, before what ends it. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
  return end;
}

/** Where the line after that of an offset begins; the end of the text where there is none. */
export function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return Math.min(text.length, text.startsWith('\r\n', end) ? end + 2 : end + 1);
}

/** The blanks that a line begins with, in UTF-16 code units. */
export const indentWidth = (line: string): number => /^\s*/.exec(line)![0].length;

const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** Is the line before that of an offset blank, or is there none? */
export function followsBlank(text: string, at: number): boolean {
  const start = lineStart(text, at);
  const end = text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return end < 0 || isBlank(text.slice(lineStart(text, end), end));
}

/** Is the line after that of an offset blank, or is there none? */
export function precedesBlank(text: string, at: number): boolean {
  const start = nextLine(text, at);
  return isBlank(text.slice(start, lineEnd(text, start)));
}

function lineEnds(text: string): number[] {
  if (text.includes('\r')) return [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length);
  const ends: number[] = [];
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) ends.push(at);
  return ends;
}

/** Numbers the lines of a text, from 1: tells for an offset which it lies in. The text is gone through once, when that is first asked. */
export function lineNumbers(text: string): (at: number) => number {
  let ends: number[] | null = null;
  return (at) => {
    ends ??= lineEnds(text);
    return firstIndex(ends, (end) => end > at) + 1;
  };
}

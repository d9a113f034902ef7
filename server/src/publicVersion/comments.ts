import type { Postmortem } from '../postmortem/model.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { codeIn, isWithin, type Stretch } from './code.ts';

const [OPENS, CLOSES] = ['<!--', '-->'];

/** A comment with its lines, where nothing else stands in them. */
function withLines(text: string, { start, end }: Stretch): Stretch {
  const isAlone =
    text.slice(lineStart(text, start), start).trim() === '' && text.slice(end, lineEnd(text, end)).trim() === '';
  return isAlone ? { start: lineStart(text, start), end: nextLine(text, end) } : { start, end };
}

/** The comments of a report, which its readers never see and everybody can read. Those in code are shown. */
export function commentsIn(postmortem: Postmortem): Stretch[] {
  const { text } = postmortem.document;
  const code = codeIn(postmortem);
  const comments: Stretch[] = [];
  for (let start = text.indexOf(OPENS); start >= 0; ) {
    const close = text.indexOf(CLOSES, start + OPENS.length);
    if (close < 0) break;
    const end = close + CLOSES.length;
    const isCode = isWithin(code, start);
    if (!isCode) comments.push(withLines(text, { start, end }));
    start = text.indexOf(OPENS, isCode ? start + OPENS.length : end);
  }
  return comments;
}

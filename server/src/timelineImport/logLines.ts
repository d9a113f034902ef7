import { toHalfWidth } from '../text/halfWidth.ts';
import { readStamp, type Stamp } from '../time/stamp.ts';
import { goesPastMidnight, type ImportedEvent, PLAIN_EVENT, saysMore, type TextSource, type Unread } from './event.ts';
import { plainLines } from './plainText.ts';

const FENCE = /^\s*(?:`{3}|~{3})/;
/** Of half or full width; a tab stands between the parts of a conversation. */
const SPACE = /^[ \u3000]/;
const CLOSING = /^[\])）]/;

interface LogLine {
  readonly stamp: Stamp;
  readonly rest: string;
}

/** A line that begins with a day and a time; behind them a program leaves a space. */
function logLine(line: string): LogLine | null {
  const stamp = readStamp(toHalfWidth(line));
  if (!stamp?.from.date || !stamp.from.time || stamp.start > 1 || goesPastMidnight(stamp.from)) return null;
  const rest = line.slice(stamp.end).replace(CLOSING, '');
  if (!SPACE.test(rest) || rest.trim() === '') return null;
  return { stamp, rest: saysMore(stamp) ? line.trim() : rest.trim() };
}

/** “[2026-03-04 10:05] Dana”, with what she said below. What a program writes below a line is indented. */
const isNameAbove = (line: string, next: string): boolean =>
  /^\s*[[(（]/.test(line) && logLine(line) !== null && /^\S/.test(next) && readStamp(next)?.start !== 0;

/**
 * The lines of a log, and of `git log --format='%aI %s'`: each begins with a day and a time. What is below goes with the line, as the
 * calls below an error do. A conversation has names alone in a line, or blocks of code.
 */
export const logLines: TextSource = {
  id: 'log',
  read(text) {
    const all = text.split(/\r?\n/);
    if (all.some((line, index) => FENCE.test(line) || isNameAbove(line, all[index + 1] ?? ''))) return null;
    const found: { at: LogLine['stamp']['from']; lines: string[] }[] = [];
    const unread: Unread[] = [];
    for (const [index, line] of all.entries()) {
      const read = logLine(line);
      if (read) found.push({ at: read.stamp.from, lines: [read.rest] });
      else if (line.trim() === '') continue;
      else if (readStamp(line)?.start === 0 || found.length === 0) unread.push({ number: index + 1, text: line });
      else found.at(-1)!.lines.push(line);
    }
    if (found.length === 0 || unread.length > found.length) return null;
    const events = found.map(({ at, lines }): ImportedEvent => {
      return { ...PLAIN_EVENT, at, lines: plainLines(lines.join('\n')) };
    });
    return { events, unread };
  },
};

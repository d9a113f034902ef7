import { createHash } from 'node:crypto';
import type { ReportedAction } from './openActions.ts';
import { visibleInLine } from './visible.ts';

/** Bytes of UTF-8 that a line may have (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** RFC 5545, 3.3.11. */
const text = (value: string): string => visibleInLine(value).replace(/[\\;,]/g, '\\$&');

/** A line with its continuations, never in the middle of a character. */
function folded(line: string): string {
  let [out, bytes] = ['', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LONGEST_LINE) {
      out += '\r\n ';
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}

function toDo(action: ReportedAction, stamp: string): string[] {
  const { path, line, title, text: words, owner, dueDay, ticket, done } = action;
  const source = [title ?? path, `${path}:${line}`, owner, ticket].filter((each) => each !== null).join(' · ');
  return [
    'BEGIN:VTODO',
    `UID:${createHash('sha256').update(`${path}\n${words}`).digest('hex').slice(0, 32)}@postmortem`,
    `DTSTAMP:${stamp}`,
    `SUMMARY:${text(words)}`,
    `DESCRIPTION:${text(source)}`,
    ...(dueDay === null ? [] : [`DUE;VALUE=DATE:${dueDay.replaceAll('-', '')}`]),
    `STATUS:${done ? 'COMPLETED' : 'NEEDS-ACTION'}`,
    'END:VTODO',
  ];
}

/**
 * Action items as to-dos of a calendar (RFC 5545). The same items give the same bytes on the same day.
 * @param today `2026-03-20`
 */
export function iCalendar(actions: readonly ReportedAction[], today: string): string {
  const stamp = `${today.replaceAll('-', '')}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//postmortem//postmortem actions//EN',
    ...actions.flatMap((action) => toDo(action, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

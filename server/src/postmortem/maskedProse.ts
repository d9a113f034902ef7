import type { Prose } from '../markdown/prose.ts';
import { findStamps } from '../time/stamp.ts';

/** Texts with some of their signs covered, so that what is read of the rest keeps its offsets. */

/** Stands for each sign of a link. */
export const LINK = '\uE010';
/** A link of somebody's page may be an owner; any other is what is referred to. */
const isSomebody = (shown: string, url: string): boolean =>
  shown.startsWith('@') || /^https?:\/\/[\w.-]+\/@?[\w-]+\/?$/.test(url);

/** With the links covered that name nobody. */
export function withoutLinks({ text, spans }: Prose): string {
  let masked = text;
  for (const { kind, start, end, url } of spans) {
    if (kind !== 'link' || isSomebody(text.slice(start, end), url ?? '')) continue;
    masked = masked.slice(0, start) + LINK.repeat(end - start) + masked.slice(end);
  }
  return masked;
}

const isStamp = (code: string): boolean =>
  findStamps(code).some(({ start, end }) => start === 0 && end === code.length);
/** Without the digits of code that holds more than a day: `app.js?v=20260407` is no date. Offsets stay. */
export const withoutCode = (text: string, { spans }: Prose): string =>
  spans
    .filter(({ kind, start, end }) => kind === 'code' && !isStamp(text.slice(start, end)))
    .reduce(
      (at, { start, end }) => at.slice(0, start) + at.slice(start, end).replace(/\d/g, '_') + at.slice(end),
      text,
    );

/** With a stretch blank. */
export const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

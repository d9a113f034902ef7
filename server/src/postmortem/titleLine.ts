import { lineEnd } from '../text/lines.ts';
import { LABEL_LEVEL, type Postmortem } from './model.ts';

/** Where findings about the whole report are shown: on its title, or on its first line of text. UTF-16 offsets. */
export function titleLine({ sections, document: { text } }: Postmortem): { start: number; end: number } {
  const first = sections.find(({ level }) => level < LABEL_LEVEL) ?? sections[0];
  if (first && (first.level === 1 || text.slice(0, first.start).trim() === '')) {
    return { start: first.start, end: first.titleEnd };
  }
  const start = Math.max(0, text.search(/\S/u));
  return { start, end: lineEnd(text, start) };
}

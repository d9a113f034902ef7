import type { Postmortem } from '../postmortem/model.ts';
import { partAt } from '../postmortem/sections.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const [OPENS, CLOSES] = ['<<<<<<< ', '>>>>>>> '];

/** What Git could not merge: two sides that say the same thing twice. */
function conflictsIn(text: string): Range[] {
  const found: Range[] = [];
  const lineWith = (mark: string, from: number): number =>
    from === 0 && text.startsWith(mark) ? 0 : text.indexOf(`\n${mark}`, from);
  for (let start = lineWith(OPENS, 0); start >= 0; start = lineWith(OPENS, found.at(-1)!.end)) {
    const close = lineWith(CLOSES, start + 1);
    if (close < 0) break;
    found.push({ start, end: close + CLOSES.length });
  }
  return found;
}

/** Does a place lie where two sides of a conflict would be compared: in one, or in a part that holds one? */
export function besideConflict({ document: { text }, sections }: Postmortem): (at: number) => boolean {
  const conflicts = conflictsIn(text);
  if (conflicts.length === 0) return () => false;
  return (at) => {
    const part = partAt(sections, at);
    return conflicts.some(
      ({ start, end }) => (start <= at && at < end) || (part !== null && part.start < end && start < part.end),
    );
  };
}

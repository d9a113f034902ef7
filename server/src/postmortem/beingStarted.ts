import type { Postmortem } from './model.ts';

/** Below this many lines a report is being started, and everything is missing. */
const STARTED = 5;

export function isBeingStarted({ document: { text } }: Postmortem): boolean {
  let lines = 0;
  for (const _ of text.matchAll(/\S[^\r\n]*/g)) if (++lines >= STARTED) return false;
  return true;
}

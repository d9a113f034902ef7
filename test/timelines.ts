import { lint, NO_OPTIONS } from '../server/src/lint/lint.ts';
import { readMarkdown } from '../server/src/markdown/blocks.ts';
import { isoInstant } from '../server/src/postmortem/instants.ts';
import { readPostmortem, UNKNOWN_READING } from '../server/src/postmortem/postmortem.ts';
import { RULES } from '../server/src/rules/index.ts';

/** The entries of a text's timelines, read as in a file that is named as a report. */
export const entriesIn = (text: string) =>
  readPostmortem(readMarkdown(text), { ...UNKNOWN_READING, path: 'postmortem.md' }).timeline;
/** When each begins, ISO 8601. */
export const starts = (text: string): string[] => entriesIn(text).map(({ from }) => isoInstant(from));

/** What these rules say of a text, as `rule: message`. */
function said(text: string, ids: RegExp): string[] {
  const rules = RULES.filter(({ id }) => ids.test(id));
  const found = lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, rules);
  return found.map(({ rule, message }) => `${rule}: ${message('en')}`);
}

/** What is wrong with the times of a text. */
export const findings = (text: string): string[] =>
  said(text, /^timeline\/(?:order|range|invalid-time|unreadable-time|zone-mismatch|weekday)$/);

/** What a false reading of a timeline would say: times out of order, a gap, no zone, a line that is no entry. */
export const doubts = (text: string): string[] => said(text, /^timeline\/(?:order|gap|zone|unreadable-time)$/);

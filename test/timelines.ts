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

const TIMELINE_RULES = RULES.filter(({ id }) =>
  /^timeline\/(?:order|range|invalid-time|unreadable-time|zone-mismatch|weekday)$/.test(id),
);
/** What these rules say of a text, as `rule: message`. */
export const findings = (text: string): string[] =>
  lint(readPostmortem(readMarkdown(text)), NO_OPTIONS, TIMELINE_RULES).map(
    ({ rule, message }) => `${rule}: ${message('en')}`,
  );

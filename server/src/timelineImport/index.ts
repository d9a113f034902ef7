import { withoutEscapeSequences } from '../text/escapeSequences.ts';
import { alertmanager } from './alertmanager.ts';
import { chat } from './chat.ts';
import { csvTable } from './csvTable.ts';
import type { JsonSource, Names, Reading, TextSource } from './event.ts';
import { gitLab } from './gitLab.ts';
import { gitLog } from './gitLog.ts';
import { logLines } from './logLines.ts';
import { markdownTable } from './markdownTable.ts';
import { pagerDuty } from './pagerDuty.ts';
import { slack, slackNames } from './slack.ts';

const JSON_SOURCES: readonly JsonSource[] = [slack, alertmanager, pagerDuty, gitLab];
/** Those with a plain sign come first; a conversation may look like anything. */
const TEXT_SOURCES: readonly TextSource[] = [gitLog, markdownTable, logLines, csvTable, chat];

/** What was read of a source, and as which kind of text. */
export interface SourceReading extends Reading {
  readonly id: string;
  /** Do the numbers of what was not read count members of a list? Else they count lines. */
  readonly isJson: boolean;
}

/** The value of a text that is JSON; undefined where it is not. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The values of a text that has one on each line, as a list; undefined where it has not. A log may be written so, too. */
function jsonLinesIn(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const value = jsonIn(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values.length > 1 ? values : undefined;
}

/** The names of people that a source holds for the messages of another: `users.json` of a Slack export. */
export const namesIn = (text: string): Names => slackNames(jsonIn(text));

/**
 * The events of a source, which is known by its content alone.
 * @param names of people by their ids, from other sources
 * @returns null where nobody knows what the text is, or where it says of nothing when it was
 */
export function readSource(source: string, names: Names = new Map()): SourceReading | null {
  const text = withoutEscapeSequences(source.replace(/^\uFEFF/, ''));
  const whole = jsonIn(text);
  const json = whole ?? jsonLinesIn(text);
  const ofJson =
    json === undefined ? [] : JSON_SOURCES.map(({ id, read }) => ({ id, isJson: true, read: () => read(json, names) }));
  const ofText =
    whole === undefined ? TEXT_SOURCES.map(({ id, read }) => ({ id, isJson: false, read: () => read(text) })) : [];
  for (const { id, isJson, read } of [...ofJson, ...ofText]) {
    const reading = read();
    if (reading) return { id, isJson, ...reading };
  }
  return null;
}

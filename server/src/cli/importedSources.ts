import { basename } from 'node:path';
import type { Language, Localized } from '@postmortem/schemas';
import { namesIn, readSource, type SourceReading } from '../timelineImport/index.ts';
import type { Console } from './console.ts';
import { UsageError } from './errors.ts';
import { readText } from './readText.ts';
import { visibleInLine } from './visible.ts';

/** A source as it was read, with the name that entries know it by; null where it has none. */
export interface ImportedSource {
  readonly path: string;
  readonly name: string | null;
  readonly reading: SourceReading;
}

/** Stands for standard input among operands. */
const STANDARD_INPUT = '-';

const UNKNOWN = (path: string): UsageError =>
  new UsageError({
    en: `${path} holds nothing with a time that can be read. Sources are exports of Slack, Alertmanager, PagerDuty and GitLab (JSON, JSON Lines), CSV and Markdown tables with a column of times, logs, chats and git log.`,
    ja: `${path} から時刻のある項目を読み取れません。Slack・Alertmanager・PagerDuty・GitLab の JSON（JSON Lines を含む）、時刻の列がある CSV や Markdown の表、ログ、チャット、git log に対応しています。`,
  });

/** Reads what operands name, each as what its content shows that it is. @throws UsageError */
export async function importedSources(operands: readonly string[], console: Console): Promise<ImportedSource[]> {
  const texts: { path: string; text: string }[] = [];
  for (const path of operands)
    texts.push({ path, text: path === STANDARD_INPUT ? await console.standardInput() : await readText(path) });
  const names = new Map(texts.flatMap(({ text }) => [...namesIn(text)]));
  return texts.map(({ path, text }) => {
    const reading = readSource(text, names);
    if (!reading) throw UNKNOWN(path);
    return { path, name: path === STANDARD_INPUT ? null : basename(path), reading };
  });
}

/** Of a source from which little was read, nobody wants every line. */
const MOST_LINES = 20;

const NOT_READ: Localized<(place: string, text: string) => string> = {
  en: (place, text) => `${place} was not read: ${text}`,
  ja: (place, text) => `${place}は読み取れませんでした: ${text}`,
};
const MORE: Localized<(path: string, count: number) => string> = {
  en: (path, count) => `${path}: ${count} more were not read`,
  ja: (path, count) => `${path}: ほかに ${count} 件を読み取れませんでした`,
};
const LINE: Localized<(path: string, number: number) => string> = {
  en: (path, number) => `${path}:${number}`,
  ja: (path, number) => `${path}:${number} `,
};
const ENTRY: Localized<(path: string, number: number) => string> = {
  en: (path, number) => `${path}, entry ${number}`,
  ja: (path, number) => `${path} の ${number} 件目`,
};

/** What of a source was not read, a line each. */
export function unreadLines({ path, reading: { unread, isJson } }: ImportedSource, display: Language): string[] {
  const told = unread.slice(0, MOST_LINES).map(({ number, text }) => {
    const place = isJson ? ENTRY[display](path, number) : LINE[display](path, number);
    return NOT_READ[display](place, visibleInLine(text.trim()));
  });
  return unread.length > told.length ? [...told, MORE[display](path, unread.length - told.length)] : told;
}

import { dirname, relative, resolve, sep } from 'node:path';
import type { Language, Localized } from '@postmortem/schemas';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../markdown/processor.ts';
import type { PrintedPostmortem } from '../printed/postmortem.ts';
import { spoken } from './duration.ts';
import { fitting } from './fitting.ts';
import { visibleInLine } from './visible.ts';

const BEGIN = '<!-- postmortem-index -->';
const END = '<!-- /postmortem-index -->';

/** What a person puts where the table belongs. */
export const MARKERS = `${BEGIN} ${END}`;

const HEADS: Localized<readonly string[]> = {
  en: ['Date', 'Incident', 'Severity', 'Status', 'Impact'],
  ja: ['日付', 'インシデント', '重大度', 'ステータス', '影響'],
};
/** Columns of a terminal that a sentence about the impact gets. */
const IMPACT = 80;
const UNDATED: Localized = { en: 'no date', ja: '日付なし' };

/** A text that Markdown shows as it is, within a cell. */
const plain = (text: string): string => visibleInLine(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');

/** An address relative to the folder of the table: percent-encoded, so that no name ends it. */
const addressOf = (path: string, folder: string): string =>
  relative(folder, resolve(path)).split(sep).map(encodeURIComponent).join('/').replace(/[()]/g, escape);

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Newest first; reports without a day last, by their path. */
function newestFirst(one: PrintedPostmortem, other: PrintedPostmortem): number {
  const [mine, theirs] = [one.day ?? '', other.day ?? ''];
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.path < other.path ? -1 : 1;
}

/**
 * A table of reports in Markdown.
 * @param folder that its links start from, absolute
 */
export function indexTable(reports: readonly PrintedPostmortem[], folder: string, display: Language): string {
  const rows = [...reports].sort(newestFirst).map(({ path, day, metadata, metrics, impact }) => {
    const title = plain(metadata.title ?? fileName(path));
    const stated = impact === null ? '' : plain(fitting(impact, IMPACT));
    const lasted = metrics.impact ? spoken(metrics.impact.duration, display) : stated;
    const link = `[${title}](${addressOf(path, folder)})`;
    return [day ?? UNDATED[display], link, plain(metadata.severity ?? ''), plain(metadata.status ?? ''), lasted];
  });
  const heads = HEADS[display];
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Blocks and spans of code, which show what is in them. */
function codeIn(node: Nodes): Stretch[] {
  if (node.type === 'code' || node.type === 'inlineCode')
    return [{ start: node.position!.start.offset!, end: node.position!.end.offset! }];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
}

/** Where a marker stands outside of code. */
function placesOf(marker: string, text: string, code: readonly Stretch[]): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1))
    if (!code.some(({ start, end }) => start <= at && at < end)) places.push(at);
  return places;
}

/**
 * A text with a table between the markers of an index; null where it has none, in this order, or several. Those in code are shown, not meant.
 * @param text of a Markdown file
 */
export function withIndex(text: string, table: string): string | null {
  const code = codeIn(parseMarkdown(text));
  const [[begin, ...begins], [end, ...ends]] = [placesOf(BEGIN, text, code), placesOf(END, text, code)];
  if (begin === undefined || end === undefined || end < begin || begins.length + ends.length > 0) return null;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = `\n\n${table}\n`.replaceAll('\n', newline);
  return text.slice(0, begin + BEGIN.length) + lines + text.slice(end);
}

/** The folder of a file, absolute. */
export const folderOfFile = (path: string): string => dirname(resolve(path));

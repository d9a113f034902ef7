import type { PrintedFinding } from '../../printed/findings.ts';
import { displayWidth } from '../../text/displayWidth.ts';
import { fitting } from '../fitting.ts';
import { visibleInLine } from '../visible.ts';

/** Columns of a line that are shown around a place. */
const WIDTH = 88;

/** Tabs are as wide as the terminal says: here they are one column. */
const shown = (text: string): string => visibleInLine(text.replaceAll('\t', ' '));

/**
 * The line of a finding with what it is about underlined, as a terminal shows it: signs of full width take two columns. Of a longer place
 * its first line.
 * @param text that the finding was found in
 */
export function codeFrame(
  { line, column, endLine, endColumn }: PrintedFinding,
  text: string,
): readonly [string, string] {
  const source = text.split(/\r\n|\n|\r/, line)[line - 1] ?? '';
  const end = endLine === line ? Math.max(endColumn - 1, column) : source.length;
  const marked = fitting(shown(source.slice(column - 1, end)), WIDTH, 'start');
  const room = WIDTH - displayWidth(marked);
  const before = fitting(
    shown(source.slice(0, column - 1)),
    Math.max(room / 2, room - displayWidth(source.slice(end))),
    'end',
  );
  const after = fitting(shown(source.slice(end)), room - displayWidth(before), 'start');
  const [number, gutter] = [String(line), ' '.repeat(String(line).length)];
  return [
    `${number} │ ${before}${marked}${after}`.trimEnd(),
    `${gutter} │ ${' '.repeat(displayWidth(before))}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  ];
}

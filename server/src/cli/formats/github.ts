import type { Severity } from '@postmortem/schemas';
import type { PrintedFinding } from '../../printed/findings.ts';
import { relativePath } from '../relativePath.ts';
import { visibleInLine } from '../visible.ts';
import type { MakeFormat } from './format.ts';

/** GitHub's names of what it marks; it has no fourth. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Of each level a step shows so many; the others are dropped without a word (actions/toolkit#734). */
const MOST_SHOWN = 10;

/** As the runner reads them (actions/toolkit, `command.ts`). */
const escaped = (text: string): string =>
  visibleInLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(
  { line, column, endLine, endColumn, rule, message, severity }: PrintedFinding,
  path: string,
): string {
  const place = {
    file: relativePath(path),
    line,
    endLine,
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: rule,
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${LEVELS[severity]} ${properties.join(',')}::${escaped(message)}`;
}

/** Nothing of a line is a command, wherever it stands: the runner still reads `##[…]` in the middle of one. */
const asText = (line: string): string => `- ${visibleInLine(line).replaceAll('##[', '## [')}`;

/** Commands of GitHub's workflows, which mark lines of a pull request; what is beyond its limit is told as text. */
export const github: MakeFormat = () => {
  const shown = { error: 0, warning: 0, notice: 0 };
  return {
    file: ({ path, findings }) =>
      findings
        .map((finding) => {
          const { line, column, severity, message, rule } = finding;
          if (shown[LEVELS[severity]]++ < MOST_SHOWN) return `${annotation(finding, path)}\n`;
          return `${asText(`${relativePath(path)}:${line}:${column} ${severity} ${message} (${rule})`)}\n`;
        })
        .join(''),
    end: () => '',
  };
};

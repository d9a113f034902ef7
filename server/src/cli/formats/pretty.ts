import { styleText } from 'node:util';
import type { Localized, Severity } from '@postmortem/schemas';
import type { PrintedFinding } from '../../printed/findings.ts';
import type { Summary } from '../fileReport.ts';
import { visibleInLine, visibleName } from '../visible.ts';
import { codeFrame } from './codeFrame.ts';
import type { MakeFormat } from './format.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' };

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function finding({ line, column, severity, message, rule }: PrintedFinding, paint: typeof styleText): string {
  return `  ${paint('gray', `${line}:${column}`)}  ${paint(STYLES[severity], severity)}  ${visibleInLine(message)}  ${paint('gray', rule)}`;
}

const SUMMARIES: Localized<(summary: Summary) => string> = {
  en({ files, skipped, errors, warnings, infos, hints }) {
    const found = [
      plural(errors, 'error'),
      plural(warnings, 'warning'),
      plural(infos, 'info'),
      plural(hints, 'hint'),
    ].filter((text) => !text.startsWith('0 '));
    const rest = skipped > 0 ? ` (${skipped} skipped: not postmortems; --all checks them too)` : '';
    return `${found.join(', ') || 'nothing found'} in ${plural(files - skipped, 'postmortem')}${rest}`;
  },
  ja({ files, skipped, errors, warnings, infos, hints }) {
    const counts: readonly [string, number][] = [
      ['エラー', errors],
      ['警告', warnings],
      ['情報', infos],
      ['ヒント', hints],
    ];
    const found = counts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count} 件`] : []));
    const rest = skipped > 0 ? `。対象外 ${skipped} 件（--all を付けると検査します）` : '';
    return `${found.join('、') || '指摘なし'}（ポストモーテム ${files - skipped} 件）${rest}`;
  },
};

/** Each group in the order of the text. What is only a hint comes last: a reader stops where the first lines don't matter. */
const gravestFirst = (findings: readonly PrintedFinding[]): PrintedFinding[] => [
  ...findings.filter(({ severity }) => severity !== 'hint'),
  ...findings.filter(({ severity }) => severity === 'hint'),
];

const isSamePlace = (one: PrintedFinding | undefined, other: PrintedFinding): boolean =>
  one?.line === other.line &&
  one.column === other.column &&
  one.endLine === other.endLine &&
  one.endColumn === other.endColumn;

/** For people: a block per file, each place with its line, a total at the end. */
export const pretty: MakeFormat = (display, colours) => {
  const paint: typeof styleText = colours
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
  const frame = (finding: PrintedFinding, text: string): string[] => {
    const [line, underline] = codeFrame(finding, text);
    const indent = ' '.repeat(4);
    return [indent + paint('gray', line), indent + paint(STYLES[finding.severity], underline)];
  };
  return {
    file({ path, findings, text }) {
      const blocks = gravestFirst(findings).map((each, at, all) =>
        [finding(each, paint), ...(isSamePlace(all[at - 1], each) ? [] : frame(each, text))].join('\n'),
      );
      return blocks.length > 0 ? `${[paint('underline', visibleName(path)), ...blocks, ''].join('\n')}\n` : '';
    },
    end: (summary) => `${SUMMARIES[display](summary)}\n`,
  };
};

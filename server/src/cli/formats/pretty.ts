import { styleText } from 'node:util';
import type { Language, Localized, Severity } from '@postmortem/schemas';
import { visibleInLine } from '../visible.ts';
import type { Format, PrintedFinding, Summary } from './format.ts';

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

/** For people: a block per file, a total at the end. Colours where standard output is a terminal. */
export const pretty = (colours: boolean, display: Language): Format => {
  const paint: typeof styleText = colours ? styleText : (_style, text) => text;
  return {
    file: ({ path, findings }) =>
      findings.length > 0
        ? `${[paint('underline', visibleInLine(path)), ...gravestFirst(findings).map((each) => finding(each, paint)), ''].join('\n')}\n`
        : '',
    end: (summary) => `${SUMMARIES[display](summary)}\n`,
  };
};

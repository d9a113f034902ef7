import { styleText } from 'node:util';
import type { Severity } from '@postmortem/schemas';
import type { Format, PrintedFinding, Summary } from './format.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' };

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function finding({ line, column, severity, message, rule }: PrintedFinding, paint: typeof styleText): string {
  return `  ${paint('gray', `${line}:${column}`)}  ${paint(STYLES[severity], severity)}  ${message}  ${paint('gray', rule)}`;
}

function total({ files, skipped, errors, warnings, infos, hints }: Summary): string {
  const found = [
    plural(errors, 'error'),
    plural(warnings, 'warning'),
    plural(infos, 'info'),
    plural(hints, 'hint'),
  ].filter((text) => !text.startsWith('0 '));
  const rest = skipped > 0 ? ` (${skipped} skipped: not postmortems; --all checks them too)` : '';
  return `${found.join(', ') || 'nothing found'} in ${plural(files - skipped, 'postmortem')}${rest}`;
}

/** For people: a block per file, a total at the end. Colours where standard output is a terminal. */
export const pretty = (colours: boolean): Format => {
  const paint: typeof styleText = colours ? styleText : (_style, text) => text;
  return {
    file: ({ path, findings }) =>
      findings.length > 0
        ? `${[paint('underline', path), ...findings.map((each) => finding(each, paint)), ''].join('\n')}\n`
        : '',
    end: (summary) => `${total(summary)}\n`,
  };
};

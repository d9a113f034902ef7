import type { Severity } from '@postmortem/schemas';
import type { PrintedEdit } from '../../printed/findings.ts';
import { jsonText } from '../jsonText.ts';
import { relativePath } from '../relativePath.ts';
import { visible } from '../visible.ts';
import type { MakeFormat } from './format.ts';

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
};

type Span = Omit<PrintedEdit, 'text'>;

/** Reviewdog counts columns in bytes of UTF-8. */
function rangesIn(text: string): (span: Span) => object {
  const lines = text.split(/\r\n|\n|\r/);
  const bytes = (line: number, column: number): number =>
    Buffer.byteLength((lines[line - 1] ?? '').slice(0, column - 1)) + 1;
  return ({ line, column, endLine, endColumn }) => ({
    start: { line, column: bytes(line, column) },
    end: { line: endLine, column: bytes(endLine, endColumn) },
  });
}

/** Reviewdog's diagnostics: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const rdjson: MakeFormat = () => {
  const diagnostics: object[] = [];
  return {
    file({ path, findings, text }) {
      const rangeOf = rangesIn(text);
      for (const { rule, message, severity, edits, ...place } of findings)
        diagnostics.push({
          message: visible(message),
          location: { path: relativePath(path), range: rangeOf(place) },
          severity: SEVERITIES[severity],
          code: { value: rule },
          ...(edits.length > 0
            ? { suggestions: edits.map((edit) => ({ range: rangeOf(edit), text: edit.text })) }
            : {}),
        });
      return '';
    },
    end: () => `${jsonText({ source: { name: 'postmortem' }, diagnostics })}\n`,
  };
};

import type { Language } from '@postmortem/schemas';
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseConfiguration } from '../../../configuration/parse.ts';
import { RULES } from '../../../rules/index.ts';
import { rangeOf } from '../../ranges.ts';
import { asks, QUICK_FIX } from '../codeActions.ts';

/** Writes the name that was meant in place of one that nothing has. */
export async function fixConfiguration(
  document: TextDocument,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  display: Language,
): Promise<CodeAction[]> {
  if (!asks(context, QUICK_FIX)) return [];
  const { problems } = await parseConfiguration(document.uri, document.getText(), RULES);
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return problems.flatMap(({ start, end, meant }): CodeAction[] => {
    if (meant === undefined || start > to || end < from) return [];
    const place = rangeOf(document, { start, end });
    const title = { en: `Write “${meant}”`, ja: `「${meant}」に直す` }[display];
    const quoted = /^["']/.exec(document.getText(place))?.[0] ?? '';
    const newText = quoted + meant + quoted;
    return [
      {
        title,
        kind: QUICK_FIX,
        isPreferred: true,
        edit: { changes: { [document.uri]: [{ range: place, newText }] } },
      },
    ];
  });
}

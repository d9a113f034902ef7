import type { Language } from '@postmortem/schemas';
import { BLANKS, type Blanks, type BlanksParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const NONE = { en: 'Nothing is left to fill in.', ja: '記入漏れはありません。' } as const;

/** Selects what is still to be filled in after or before the cursor; behind the last it begins anew. */
export async function goToBlank(client: BaseLanguageClient, display: Language, step: 1 | -1): Promise<boolean> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return false;
  const params: BlanksParams = { textDocument: { uri: editor.document.uri.toString() } };
  const found = await client.sendRequest<Blanks>(BLANKS, params);
  const blanks = found.map(
    ({ start, end }) => new vscode.Selection(start.line, start.character, end.line, end.character),
  );
  const { selection } = editor;
  const blank =
    step === 1
      ? (blanks.find(({ start }) => start.isAfter(selection.start)) ?? blanks[0])
      : (blanks.findLast(({ start }) => start.isBefore(selection.start)) ?? blanks.at(-1));
  if (!blank) {
    void vscode.window.showInformationMessage(NONE[display]);
    return false;
  }
  editor.selection = blank;
  editor.revealRange(blank, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}

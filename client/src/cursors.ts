import { CURSOR, type CursorParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Milliseconds without a key. */
const PAUSE = 2000;

/** Tells the server where the cursors are, which LSP has no word for: what is missing is told only of what was left. */
export function followCursors(client: BaseLanguageClient): vscode.Disposable[] {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let current = vscode.window.activeTextEditor;
  let line = -1;

  function tell({ document, selections }: vscode.TextEditor, happened: 'moved' | 'paused' | 'left'): void {
    if (!client.isRunning() || document.isClosed || document.languageId !== 'markdown') return;
    const cursors = selections.map(({ active }) => ({ line: active.line, character: active.character }));
    const params: CursorParams = {
      uri: document.uri.toString(),
      version: document.version,
      position: cursors[0]!,
      positions: happened === 'left' ? [] : cursors,
      idle: happened === 'paused',
    };
    // A server that is being stopped has nobody to tell.
    client.sendNotification(CURSOR, params).catch(() => {});
  }

  return [
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const editor = vscode.window.activeTextEditor;
      if (contentChanges.length === 0 || !editor || editor.document !== document) return;
      clearTimeout(pause);
      pause = setTimeout(() => tell(editor, 'paused'), PAUSE);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const active = selections[0]?.active.line ?? -1;
      // The end of an edit is known to be where its cursor is, unless there are several.
      if (active !== line || selections.length > 1) tell(textEditor, 'moved');
      line = active;
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (current && current !== editor) tell(current, 'left');
      current = editor;
      line = editor?.selection.active.line ?? -1;
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (!focused && current) tell(current, 'left');
    }),
    new vscode.Disposable(() => clearTimeout(pause)),
  ];
}

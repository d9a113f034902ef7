import {
  CHANGE_CONFIGURATION,
  type ChangeConfigurationParams,
  type ChangedConfiguration,
  IGNORE_CHOICES,
  type IgnoreChoice,
  type IgnoreChoicesParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyServerEdits } from './serverEdits.ts';

const TEXTS = {
  en: {
    title: 'Ignore where?',
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
    written: (name: string) => `Written into ${name}.`,
    open: 'Open',
  },
  ja: {
    title: '無視する範囲',
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
    written: (name: string) => `${name} に書き込みました。`,
    open: '開く',
  },
} as const;

/** Replaces all of a configuration, or writes a new one, as one step; it is saved, as others read it from the disk. */
async function write({ uri, exists, text }: ChangedConfiguration): Promise<vscode.Uri> {
  const file = vscode.Uri.parse(uri, true);
  if (!exists) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return file;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
  return file;
}

/** `Ignore…` of a quick fix: asks how, then writes a comment into the report or a line into its configuration. */
export async function ignore(
  client: BaseLanguageClient,
  display: 'en' | 'ja',
  uri: string,
  range: IgnoreChoicesParams['range'],
  given?: string,
): Promise<boolean> {
  const texts = TEXTS[display];
  const params: IgnoreChoicesParams = { textDocument: { uri }, range };
  const choices = await client.sendRequest<IgnoreChoice[]>(IGNORE_CHOICES, params);
  const items = choices.map((choice) => ({ label: choice.label, description: choice.rule, choice }));
  const chosen =
    items.find(({ label }) => label === given) ?? (await vscode.window.showQuickPick(items, { title: texts.title }));
  if (!chosen) return false;
  const { change, edits, version } = chosen.choice;
  if (!change) {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (!editor || editor.document.version !== version) {
      void vscode.window.showInformationMessage(texts.changed);
      return false;
    }
    return applyServerEdits(editor, edits);
  }
  const asked: ChangeConfigurationParams = { uri, change };
  const changed = await client.sendRequest<ChangedConfiguration>(CHANGE_CONFIGURATION, asked);
  if (changed.problem !== null) {
    void vscode.window.showErrorMessage(changed.problem);
    return false;
  }
  const file = await write(changed);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  void vscode.window.showInformationMessage(texts.written(name), texts.open).then((pressed) => {
    if (pressed) void vscode.window.showTextDocument(file);
  });
  return true;
}

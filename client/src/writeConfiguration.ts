import type { ChangedConfiguration } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';

const TEXTS = {
  en: { written: (name: string) => `Written into ${name}.`, open: 'Open' },
  ja: { written: (name: string) => `${name} に書き込みました。`, open: '開く' },
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

/** Writes what the server made of a configuration, and says where; where it could not be read, says why and changes nothing. */
export async function writeConfiguration(changed: ChangedConfiguration, display: 'en' | 'ja'): Promise<boolean> {
  if (changed.problem !== null) {
    void vscode.window.showErrorMessage(changed.problem);
    return false;
  }
  const { written, open } = TEXTS[display];
  const file = await write(changed);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  void vscode.window.showInformationMessage(written(name), open).then((pressed) => {
    if (pressed) void vscode.window.showTextDocument(file);
  });
  return true;
}

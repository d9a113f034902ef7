import type { Language } from '@postmortem/schemas';
import type { ChangedConfiguration } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import { isAbsent } from './files.ts';

const TEXTS = {
  en: {
    written: (name: string) => `Written into ${name}.`,
    failed: (name: string) => `${name} could not be written. Open it, see whether it can be saved, and try again.`,
    open: 'Open',
  },
  ja: {
    written: (name: string) => `${name} に書き込みました。`,
    failed: (name: string) => `${name} に書き込めませんでした。開いて保存できるか確かめ、もう一度実行してください。`,
    open: '開く',
  },
} as const;

/**
 * Replaces all of a configuration, or writes a new one, as one step; it is saved, as others read it from the disk.
 * @returns whether it was written
 */
async function write(file: vscode.Uri, { exists, text }: ChangedConfiguration): Promise<boolean> {
  if (!exists) {
    if (!(await isAbsent(file))) return false;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return true;
  }
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), text);
  return (await vscode.workspace.applyEdit(edit)) && (await document.save());
}

/** Writes what the server made of a configuration, and says where; where it could not be read, says why and changes nothing. */
export async function writeConfiguration(changed: ChangedConfiguration, display: Language): Promise<boolean> {
  if (changed.problem !== null) {
    void vscode.window.showErrorMessage(changed.problem);
    return false;
  }
  const { written, failed, open } = TEXTS[display];
  const file = vscode.Uri.parse(changed.uri, true);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (!(await write(file, changed))) {
    void vscode.window.showErrorMessage(failed(name));
    return false;
  }
  void vscode.window.showInformationMessage(written(name), open).then((pressed) => {
    if (pressed) void vscode.window.showTextDocument(file);
  });
  return true;
}

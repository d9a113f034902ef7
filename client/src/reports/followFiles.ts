import * as vscode from 'vscode';
import { afterQuiet } from './afterQuiet.ts';
import { MARKDOWN } from './reportFiles.ts';
import type { ReportIndex } from './reportIndex.ts';

/** Milliseconds that somebody rests in typing, and that files of a checkout come after each other. */
const REST = 500;

/** Keeps the index up with files and open documents. A folder that goes is told as one. */
export function followFiles(index: ReportIndex): vscode.Disposable[] {
  const changed = new Map<string, vscode.Uri>();
  const readChanged = afterQuiet(REST, () => {
    const uris = [...changed.values()];
    changed.clear();
    // What the server can't read is read with the next look at all.
    index.read(uris).catch(() => {});
  });
  const findNew = afterQuiet(REST, () => void index.scan(false).catch(() => {}));
  const reread = (uri: vscode.Uri): void => {
    if (!index.has(uri.toString())) return;
    changed.set(uri.toString(), uri);
    readChanged.call();
  };
  const files = vscode.workspace.createFileSystemWatcher(MARKDOWN);
  const deletions = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  const ignores = vscode.workspace.createFileSystemWatcher('**/.gitignore');
  return [
    files,
    deletions,
    ignores,
    readChanged,
    findNew,
    files.onDidChange(reread),
    files.onDidCreate((uri) => (index.has(uri.toString()) ? reread(uri) : findNew.call())),
    files.onDidDelete((uri) => index.forget(uri.toString())),
    deletions.onDidDelete(() => findNew.call()),
    ignores.onDidChange(findNew.call),
    ignores.onDidCreate(findNew.call),
    vscode.workspace.onDidChangeTextDocument(({ document }) => reread(document.uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => reread(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(findNew.call),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('files.exclude')) findNew.call();
    }),
  ];
}

import * as vscode from 'vscode';

/** Context keys that package.json binds Enter and Ctrl+Space with. */
const IN_HEADING = 'postmortem.inHeading';
const ASKED = 'postmortem.asked';

const HEADING = /^ {0,3}[#＃]/;

/**
 * Lets keys know when a heading is typed. `#` opens the list of VS Code's own Markdown by itself, and where that answers late everybody is
 * asked: an Enter there means a new line, unless a person has asked for the list. The keys say which it is; nothing is guessed from times.
 */
export function followHeadings(): vscode.Disposable {
  let line = -1;
  let inHeading = false;
  const look = ({ document, selection }: vscode.TextEditor): void => {
    const { line: now } = selection.active;
    if (now !== line) void vscode.commands.executeCommand('setContext', ASKED, false);
    line = now;
    const is = document.languageId === 'markdown' && HEADING.test(document.lineAt(now).text);
    if (is !== inHeading) void vscode.commands.executeCommand('setContext', IN_HEADING, is);
    inHeading = is;
  };
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => look(textEditor));
}

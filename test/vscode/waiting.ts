import * as vscode from 'vscode';

/** The diagnostics of a document as soon as they fit. VS Code tells of every change; Mocha's time limit ends the wait. */
export function diagnosticsWhen(
  uri: vscode.Uri,
  fits: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const diagnostics = vscode.languages.getDiagnostics(uri).sort((a, b) => a.range.start.compareTo(b.range.start));
      if (fits(diagnostics)) resolve(diagnostics);
      return fits(diagnostics);
    };
    if (look()) return;
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString()) && look()) listening.dispose();
    });
  });
}

export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  typeof code === 'object' ? String(code.value) : String(code);

export const rulesAre =
  (...rules: string[]) =>
  (diagnostics: vscode.Diagnostic[]): boolean =>
    diagnostics.length === rules.length &&
    diagnostics.every((diagnostic, index) => ruleOf(diagnostic) === rules[index]);

/** Resolves with the tab that opens next. */
export const nextTab = (): Promise<vscode.Tab> =>
  new Promise((resolve) => {
    const listening = vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
      const tab = [...opened, ...changed].find(({ isActive }) => isActive);
      if (!tab) return;
      listening.dispose();
      resolve(tab);
    });
  });

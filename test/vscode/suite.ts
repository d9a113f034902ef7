// All tests inside VS Code, in the order in which they run.
import * as vscode from 'vscode';
import './findings.ts';
import './writing.ts';
import './workspace.ts';
import './models.ts';
import './reports.ts';
import './reviewing.ts';
import './preview.ts';
import './firstMinutes.ts';

afterEach(async () => {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

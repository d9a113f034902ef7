import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { example, FAMILIES } from './examples.ts';
import { diagnosticsWhen, nextTab, rulesAre } from './waiting.ts';

const openSample = (step?: string): Thenable<vscode.Uri> =>
  vscode.commands.executeCommand('postmortem.openSample', step);

describe('Postmortem in VS Code: the first minutes', () => {
  it('opens a copy of the sample outside of the workspace, and finds in it what is to be found', async () => {
    const uri = await openSample();
    assert.equal(vscode.workspace.getWorkspaceFolder(uri), undefined);
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), uri.toString());
    await diagnosticsWhen(uri, rulesAre(...FAMILIES));
  });

  it('shows an open sample as it was left, and a closed one fresh', async () => {
    const uri = await openSample();
    const { document } = vscode.window.activeTextEditor!;
    const original = document.getText();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'Typed. ');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await vscode.window.showTextDocument(example('clean.md'));
    await openSample();
    assert.match(vscode.window.activeTextEditor!.document.getText(), /^Typed\. /);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await openSample();
    assert.equal(vscode.window.activeTextEditor!.document.getText(), original);
  });

  it('leads to the guess in the sample, whichever editor had the focus', async () => {
    await vscode.window.showTextDocument(example('clean.md'));
    const uri = await openSample('guess');
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), uri.toString());
    assert.equal(document.getText(document.getWordRangeAtPosition(selection.active)), 'probably');
  });

  it('adds an entry to the sample, and takes it back in one step', async () => {
    const uri = await openSample('entry');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.toString(), uri.toString());
    assert.match(document.getText(), /^- 11:05 .*\n- \d{4}-\d\d-\d\d \d\d:\d\d /m);
    await vscode.commands.executeCommand('undo');
    assert.doesNotMatch(document.getText(), /^- \d{4}-/m);
  });

  it('shows the picture of the sample beside it', async () => {
    await openSample();
    const opened = nextTab();
    await openSample('picture');
    assert.match((await opened).label, /checkout-outage\.md/);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });
});

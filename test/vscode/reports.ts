import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { ReportNode } from '../../client/src/reports/model.ts';
import { example, folder } from './examples.ts';
import { diagnosticsWhen, ruleOf } from './waiting.ts';

const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const refresh = () => vscode.commands.executeCommand<readonly ReportNode[]>('postmortem.refreshReports');
const all = (nodes: readonly ReportNode[]): ReportNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
const rows = (nodes: readonly ReportNode[]) => nodes.map(({ label, description }) => `${label} · ${description}`);
const setDone = (node: ReportNode, done: boolean) =>
  vscode.commands.executeCommand<boolean>('postmortem.tickAction', node.ticked!.of, done);

describe('Postmortem in VS Code: all reports', () => {
  const extra = example('extra.md');
  const actionOf = async (words: string) =>
    all(await refresh()).find(({ label, ticked }) => ticked && label === words)!;

  it('lists what is in the workspace, and goes on as files come and go', async () => {
    assert.deepEqual(rows((await refresh()).filter(({ label }) => label === 'Reports')), ['Reports · 3']);
    const attention = (await refresh()).find(({ label }) => label === 'Needs attention')!;
    assert.deepEqual(
      attention.children.map(({ label }) => label),
      ['Search index stale for two hours', 'Checkout outage', '決済遅延'],
    );
    await write(
      extra,
      '# Postmortem: printers down\n\n- Date: 2026-05-01\n\n## Impact\n\nNone.\n\n## Root cause\n\nA cable.\n',
    );
    const reports = all(await refresh()).filter(({ id }) => id.startsWith('report/'));
    assert.equal(reports[0]!.label, '05-01 printers down');
    await vscode.workspace.fs.delete(extra);
    assert.deepEqual(rows((await refresh()).filter(({ label }) => label === 'Reports')), ['Reports · 3']);
  });

  it('leaves out what git ignores and what files.exclude names', async () => {
    const ignores = vscode.Uri.joinPath(folder(), '.gitignore');
    await write(ignores, 'checkout-outage.md\n');
    assert.deepEqual(rows((await refresh()).filter(({ label }) => label === 'Reports')), ['Reports · 2']);
    const files = vscode.workspace.getConfiguration('files');
    const { Workspace } = vscode.ConfigurationTarget;
    await files.update('exclude', { '**/clean.md': true }, Workspace);
    assert.deepEqual(rows((await refresh()).filter(({ label }) => label === 'Reports')), ['Reports · 1']);
    await files.update('exclude', undefined, Workspace);
    await vscode.workspace.fs.delete(ignores);
    assert.deepEqual(rows((await refresh()).filter(({ label }) => label === 'Reports')), ['Reports · 3']);
  });

  it('ticks an action in its file, saved, and takes that back', async () => {
    const file = example('clean.md');
    const before = await textOf(file);
    const action = await actionOf('Alert when no product was indexed for 10 minutes');
    assert.equal(await setDone(action, true), true);
    assert.equal(await textOf(file), before.replace('- [ ] Alert', '- [x] Alert'));
    assert.equal(await setDone(action, false), true);
    assert.equal(await textOf(file), before);
  });

  it('ticks an action in a report that is being written as one step, and saves nothing of it', async () => {
    const editor = await vscode.window.showTextDocument(example('clean.md'));
    const action = await actionOf('Alert when no product was indexed for 10 minutes');
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Not saved.\n'));
    const dirty = editor.document.getText();
    assert.equal(await setDone(action, true), true);
    assert.match(editor.document.getText(), /^- \[x\] Alert when/m);
    assert.equal(editor.document.isDirty, true);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), dirty);
  });

  it('leaves a report as it was that can’t be saved', async () => {
    const file = example('clean.md');
    const before = await textOf(file);
    const files = vscode.workspace.getConfiguration('files');
    const { Workspace } = vscode.ConfigurationTarget;
    await files.update('readonlyInclude', { '**/clean.md': true }, Workspace);
    const action = await actionOf('Alert when no product was indexed for 10 minutes');
    assert.equal(await setDone(action, true), false);
    const { document } = vscode.window.activeTextEditor!;
    assert.deepEqual([document.getText(), document.isDirty], [before, false]);
    assert.equal((await actionOf('Alert when no product was indexed for 10 minutes')).ticked!.is, false);
    await files.update('readonlyInclude', undefined, Workspace);
  });

  it('checks every report, and what was found goes with what it was found in', async () => {
    await write(
      extra,
      '# Postmortem: printers down\n\n## Impact\n\nNone.\n\n## Root cause\n\nIt was probably a cable.\n',
    );
    await refresh();
    const checked = await vscode.commands.executeCommand<{ reports: number }>('postmortem.checkAllReports');
    assert.equal(checked.reports, 4);
    const has = (rule: string) => (found: vscode.Diagnostic[]) => found.some((each) => ruleOf(each) === rule);
    await diagnosticsWhen(example('checkout-outage.md'), has('wording/blame'));
    await diagnosticsWhen(extra, has('wording/speculation'));
    // Open, it tells the same once.
    const { document } = await vscode.window.showTextDocument(extra);
    const isOnce = (found: vscode.Diagnostic[]) =>
      found.filter((each) => ruleOf(each) === 'wording/speculation').length === 1;
    await diagnosticsWhen(document.uri, isOnce);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await diagnosticsWhen(extra, isOnce);
    await write(extra, '# Postmortem: printers down\n\n## Impact\n\nNone.\n\n## Root cause\n\nA cable.\n');
    await diagnosticsWhen(extra, (found) => !has('wording/speculation')(found));
    await vscode.workspace.fs.delete(extra);
    await diagnosticsWhen(extra, ({ length }) => length === 0);
  });

  it('counts no file as checked that is too large to be read', async () => {
    const large = example('postmortem-large.md');
    await write(large, `# Postmortem: printers down\n\n${'x'.repeat(3_000_000)}\n`);
    await refresh();
    const checked = await vscode.commands.executeCommand<object>('postmortem.checkAllReports');
    await vscode.workspace.fs.delete(large);
    const { reports, unread } = checked as { reports: number; unread: number };
    assert.deepEqual({ reports, unread }, { reports: 3, unread: 1 });
  });

  it('obeys the configuration, and follows it', async () => {
    const configuration = vscode.Uri.joinPath(folder(), '.postmortem.yaml');
    await vscode.commands.executeCommand('postmortem.checkAllReports');
    const file = example('checkout-outage.md');
    await diagnosticsWhen(file, (found) => found.some((each) => ruleOf(each) === 'wording/blame'));
    await write(configuration, 'rules:\n  wording/blame: off\n');
    await diagnosticsWhen(file, (found) => found.length > 0 && !found.some((each) => ruleOf(each) === 'wording/blame'));
    await vscode.workspace.fs.delete(configuration);
    await diagnosticsWhen(file, (found) => found.some((each) => ruleOf(each) === 'wording/blame'));
  });
});

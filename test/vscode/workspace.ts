import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { example, FAMILIES, folder, insert, open, quickFixes } from './examples.ts';
import { diagnosticsWhen, ruleOf, rulesAre } from './waiting.ts';

describe('Postmortem in VS Code: its workspace', () => {
  it('follows its configuration, and tells what is wrong in it', async () => {
    const { document } = await open('checkout-outage.md');
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
    const configuration = vscode.Uri.joinPath(folder(), '.postmortem.yaml');
    const write = (text: string) => vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode(text));
    await write('rules:\n  wording/blame: off\n  section/missing: loud\n');
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES.slice(0, 3)));
    const [problem] = await diagnosticsWhen(configuration, ({ length }) => length === 1);
    assert.equal(problem!.range.start.line, 2);
    assert.match(problem!.message, /^rules\.section\/missing: write off, hint, info, warning or error/);
    await vscode.workspace.fs.delete(configuration);
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
    await diagnosticsWhen(configuration, ({ length }) => length === 0);
  });

  it('ignores a finding here with a reason, and a word for the whole team', async () => {
    const editor = await open('checkout-outage.md');
    const { uri } = editor.document;
    const [, , guess] = await diagnosticsWhen(uri, rulesAre(...FAMILIES));
    const actions = await quickFixes(uri, guess!.range);
    const ignore = actions.find(({ title }) => title === 'Ignore…')!;
    const choose = (label: string) =>
      vscode.commands.executeCommand<boolean>(ignore.command!.command, ...ignore.command!.arguments!, label);
    assert.equal(await choose('“probably” is fine for this team'), true);
    await diagnosticsWhen(uri, rulesAre(...FAMILIES.filter((rule) => rule !== 'wording/speculation')));
    const configuration = vscode.Uri.joinPath(folder(), '.postmortem.yaml');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(configuration));
    assert.match(written, /wording\/speculation:\n {4}- warning\n {4}- allow:\n {8}- probably\n/);
    await vscode.workspace.fs.delete(configuration);
    await diagnosticsWhen(uri, rulesAre(...FAMILIES));
    assert.equal(await choose('Here, with a reason'), true);
    await diagnosticsWhen(uri, rulesAre(...FAMILIES.filter((rule) => rule !== 'wording/speculation')));
    assert.match(
      editor.document.getText(),
      /<!-- postmortem-disable-(?:next-)?line wording\/speculation -- reason -->/,
    );
  });

  it('goes on with a file that is deleted while it is open', async () => {
    const copy = example('postmortem-to-delete.md');
    await vscode.workspace.fs.copy(example('checkout-outage.md'), copy, { overwrite: true });
    const editor = await open('postmortem-to-delete.md');
    await diagnosticsWhen(copy, rulesAre(...FAMILIES));
    await insert(editor, new vscode.Position(2, 0), 'Kept.\n');
    await vscode.workspace.fs.delete(copy);
    assert.match(editor.document.getText(), /^Kept\.$/m);
    await insert(editor, new vscode.Position(2, 0), 'Typed later.\n');
    assert.deepEqual((await diagnosticsWhen(copy, rulesAre(...FAMILIES))).map(ruleOf), FAMILIES);
  });

  it('writes a new report and opens it, and writes over none', async () => {
    const uri = example('postmortem-new.md');
    const choices = {
      template: 'google-sre',
      language: 'ja',
      title: '決済障害',
      date: '2026-03-04',
      uri: uri.toString(),
    };
    const created = await vscode.commands.executeCommand<vscode.Uri | undefined>('postmortem.new', choices);
    assert.equal(created?.toString(), uri.toString());
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.getText(), /^---\ntemplate: google-sre\n---\n\n# 決済障害\n\n- 日付: 2026-03-04\n/);
    // The first blank is selected, and the next one is a key away.
    assert.match(document.getText(vscode.window.activeTextEditor!.selection), /^\{\{.+\}\}$/);
    const found = await diagnosticsWhen(uri, ({ length }) => length > 0);
    assert.equal(found[0]!.severity, vscode.DiagnosticSeverity.Hint);
    const before = vscode.window.activeTextEditor!.selection;
    assert.equal(await vscode.commands.executeCommand('postmortem.nextBlank'), true);
    assert.ok(vscode.window.activeTextEditor!.selection.start.isAfter(before.start));
    assert.match(document.getText(vscode.window.activeTextEditor!.selection), /^\{\{.+\}\}$/);
    assert.deepEqual([...new Set(found.map(ruleOf))], ['section/placeholder']);
    assert.equal(await vscode.commands.executeCommand('postmortem.new', choices), undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(uri);
  });

  it('says which line of a configuration sets a rule', async () => {
    const { document } = await open('checkout-outage.md');
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
    const configuration = vscode.Uri.joinPath(folder(), '.postmortem.yaml');
    const explain = () =>
      vscode.commands.executeCommand<{ text: string; place: { uri: string; line: number } | null }>(
        'postmortem.explainRule',
        'wording/blame',
      );
    assert.equal((await explain()).place, null);
    await vscode.workspace.fs.writeFile(
      configuration,
      new TextEncoder().encode(
        'rules:\n  wording/blame: off\nstatuses:\n  final: { rules: { wording/blame: error } }\n',
      ),
    );
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES.slice(0, 3)));
    const { text, place } = await explain();
    assert.match(text, /^wording\/blame: off.* Reports that are final: error\.$/);
    assert.equal(place!.line, 1);
    await vscode.workspace.fs.delete(configuration);
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
  });

  it('answers again after a restart', async () => {
    const { document } = await open('checkout-outage.md');
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
    await vscode.commands.executeCommand('postmortem.restart');
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
  });
});

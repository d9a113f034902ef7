import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { FAMILIES, insert, open, quickFixes } from './examples.ts';
import { diagnosticsWhen, nextTab, ruleOf, rulesAre } from './waiting.ts';

describe('Postmortem in VS Code: what is found', () => {
  for (const name of ['checkout-outage.md', 'payment-delay.ja.md']) {
    it(`shows the four families of findings in ${name}`, async () => {
      const { document } = await open(name);
      const diagnostics = await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
      for (const { source, message } of diagnostics) {
        assert.equal(source, 'postmortem');
        assert.match(message, /^[^\n]{40,}$/);
      }
    });
  }

  it('says nothing about a clean report', async () => {
    const { document } = await open('clean.md');
    await insert(vscode.window.activeTextEditor!, new vscode.Position(0, 0), ' ');
    await diagnosticsWhen(document.uri, rulesAre());
  });

  it('finds a guess while it is typed, and takes it back with the quick fix', async () => {
    const editor = await open('clean.md');
    const { uri } = editor.document;
    const line = editor.document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('## Root cause'));
    await insert(editor, new vscode.Position(line + 2, 0), 'It was probably the disk. ');
    const [guess] = await diagnosticsWhen(uri, rulesAre('wording/speculation'));
    assert.equal(editor.document.getText(guess!.range), 'probably');
    const actions = await quickFixes(uri, guess!.range);
    const fix = actions.find(({ title }) => title === 'Label it as a hypothesis');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await diagnosticsWhen(uri, rulesAre());
    assert.match(editor.document.lineAt(line + 2).text, /^Hypothesis: It was probably the disk \(/);
  });

  it('checks a report of 150,000 characters, and follows what is typed in it', async () => {
    const editor = await open('clean.md');
    const { document } = editor;
    const paragraph = 'The queue held 12 messages at 10:00 UTC and none at 10:05 UTC.\n\n';
    const line = document.getText().split('\n').indexOf('## Root cause') + 2;
    await insert(editor, new vscode.Position(document.lineCount, 0), `\n## Appendix\n\n${paragraph.repeat(2300)}`);
    await insert(editor, new vscode.Position(line, 0), 'It was probably the disk. ');
    const [guess] = await diagnosticsWhen(document.uri, rulesAre('wording/speculation'));
    assert.equal(document.getText(guess!.range), 'probably');
    await editor.edit((edit) => edit.delete(guess!.range));
    await diagnosticsWhen(document.uri, rulesAre());
  });

  it('inserts a missing section at its place', async () => {
    const editor = await open('checkout-outage.md');
    const { uri } = editor.document;
    const [missing] = await diagnosticsWhen(uri, rulesAre(...FAMILIES));
    const actions = await quickFixes(uri, missing!.range);
    const fix = actions.find(({ title }) => title === 'Insert the “Impact” section');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    // What an editor leaves of a snippet's placeholders is found until it is filled in; the one that the cursor is in may wait.
    const isBlank = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'section/placeholder';
    await diagnosticsWhen(
      uri,
      (all) => all.some(isBlank) && rulesAre(...FAMILIES.slice(1))(all.filter((each) => !isBlank(each))),
    );
    assert.match(
      editor.document.getText(),
      /## Impact\n\n- Affected: number users, requests or orders \(share of all\)\n[^#]*## Timeline/,
    );
  });

  it('opens the page of a rule from its finding', async () => {
    const { document } = await open('checkout-outage.md');
    const [missing] = await diagnosticsWhen(document.uri, rulesAre(...FAMILIES));
    const { code } = missing!;
    assert.ok(typeof code === 'object');
    const { scheme, path, query } = code.target;
    assert.equal(scheme, 'command');
    const opened = nextTab();
    await vscode.commands.executeCommand(path, ...(JSON.parse(query) as string[]));
    assert.match((await opened).label, /missing\.md/);
  });

  it('explains a finding in a hover, with an example and its sources', async () => {
    const { document } = await open('checkout-outage.md');
    const guess = (await diagnosticsWhen(document.uri, rulesAre(...FAMILIES)))[2]!;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      guess.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
      .join('\n');
    assert.match(text, /Readers act on a stated cause/);
    assert.match(text, /\*\*What to write instead\*\*/);
    assert.match(text, /\[wording\/speculation\]\(command:postmortem\.showRule/);
  });
});

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { diagnosticsWhen, nextTab, ruleOf, rulesAre } from './waiting.ts';

const FAMILIES = ['section/missing', 'timeline/order', 'wording/speculation', 'wording/blame'];
const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const example = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), 'postmortems', name);

async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(example(name)));
}

const insert = (editor: vscode.TextEditor, at: vscode.Position, text: string): Thenable<boolean> =>
  editor.edit((edit) => edit.insert(at, text));

describe('Postmortem in VS Code', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

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
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      guess!.range,
      'quickfix',
    );
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
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      missing!.range,
      'quickfix',
    );
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

  for (const [typed, heading] of [
    ['pm-new-default', '# '],
    ['pm-new-default-ja', '# '],
  ] as const) {
    it(`completes ${typed} to a whole report`, async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: typed });
      const end = document.positionAt(typed.length);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      const item = items.find(
        ({ insertText }) => insertText instanceof vscode.SnippetString && insertText.value.startsWith(heading),
      );
      assert.ok(item, items.map(({ label }) => JSON.stringify(label)).join());
      const editor = await vscode.window.showTextDocument(document);
      const typedRange = new vscode.Range(new vscode.Position(0, 0), end);
      await editor.insertSnippet(item.insertText as vscode.SnippetString, typedRange);
      assert.match(document.getText(), /\n## /);
      assert.ok(!editor.selection.isEmpty, 'the first tab stop is selected');
    });
  }

  it('offers the parts that a report has not behind the marks of a heading', async () => {
    const editor = await open('payment-delay.ja.md');
    const { document } = editor;
    await diagnosticsWhen(document.uri, ({ length }) => length > 0);
    const line = document.lineCount;
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), '\n## 影響'));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const item = items.find(({ label, range }) => label === '影響' && range);
    assert.ok(item, items.map(({ label }) => JSON.stringify(label)).join());
    await editor.insertSnippet(item.insertText as vscode.SnippetString, item.range as vscode.Range);
    assert.match(document.getText(), /\n## 影響\n\n- 対象: /);
    assert.doesNotMatch(document.getText(), /## ##/);
  });

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
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      guess!.range,
      'quickfix',
    );
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

  it('converts, shifts and goes on with a timeline, each one step to undo', async () => {
    const editor = await open('clean.md');
    const { document } = editor;
    const before = document.getText();
    const entries = () =>
      document
        .getText()
        .split('\n')
        .filter((line) => /^- .*\d\d:\d\d/.test(line));
    const { length } = entries();
    const undone = async (): Promise<void> => {
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    };
    assert.equal(await vscode.commands.executeCommand('postmortem.convertTimeline', 'Asia/Tokyo'), true);
    assert.match(document.getText(), /JST/);
    assert.equal(entries().length, length);
    await undone();
    assert.equal(await vscode.commands.executeCommand('postmortem.convertTimeline', 'Mars/Olympus'), false);
    const at = document.positionAt(before.indexOf(entries()[0]!));
    editor.selection = new vscode.Selection(at, at);
    assert.equal(await vscode.commands.executeCommand('postmortem.shiftEntries', '-5m'), true);
    assert.notEqual(document.getText(), before);
    await undone();
    assert.equal(await vscode.commands.executeCommand('postmortem.insertEntryNow'), true);
    assert.equal(entries().length, length + 1);
    await undone();
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
    await vscode.workspace.fs.writeFile(configuration, new TextEncoder().encode('rules:\n  wording/blame: off\n'));
    await diagnosticsWhen(document.uri, rulesAre(...FAMILIES.slice(0, 3)));
    const { text, place } = await explain();
    assert.match(text, /^wording\/blame: off/);
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

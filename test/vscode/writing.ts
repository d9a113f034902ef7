import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { insert, open } from './examples.ts';
import { diagnosticsWhen } from './waiting.ts';

describe('Postmortem in VS Code: writing', () => {
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
    const marks = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      'refactor.rewrite.postmortem.mark',
    );
    assert.ok(marks.some(({ title }) => title.includes('Acknowledged')));
    assert.equal(await vscode.commands.executeCommand('postmortem.insertEntryNow'), true);
    assert.equal(entries().length, length + 1);
    await undone();
  });

  it('renames a section with the sentences that refer to it', async () => {
    const editor = await open('clean.md');
    const { document } = editor;
    const line = document.getText().split('\n').indexOf('## Timeline (UTC)');
    const heading =
      line >= 0
        ? line
        : document
            .getText()
            .split('\n')
            .findIndex((text) => text.startsWith('## Timeline'));
    await insert(
      editor,
      document.lineAt(document.lineCount - 1).range.end,
      '\nFor the times, see the Timeline section.\n',
    );
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      new vscode.Position(heading, 5),
      'Chronology',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.lineAt(heading).text, '## Chronology');
    assert.match(document.getText(), /see the Chronology section\./);
  });
});

import { strict as assert } from 'node:assert';
import type { ReviewAnswer } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import { insert, open } from './examples.ts';
import { diagnosticsWhen, rulesAre } from './waiting.ts';

const review = (wish: 'copy' | 'answer'): Thenable<ReviewAnswer | null> =>
  vscode.commands.executeCommand('postmortem.review', wish);

describe('Postmortem in VS Code: reviewing', () => {
  it('tells the points of a report with their places and fixes, and one less once a fix is made', async () => {
    const { document } = await open('checkout-outage.md');
    const answer = await review('answer');
    assert.match(answer!.text, /^Not ready for review: \d+ points$/);
    const guess = answer!.questions
      .flatMap(({ points }) => points)
      .find(({ message }) => message.startsWith('“probably'));
    assert.ok(guess, answer!.markdown);
    assert.equal(
      guess.range.start.line,
      document
        .getText()
        .split('\n')
        .findIndex((line) => line.includes('probably')),
    );
    const fix = guess.fixes.find(({ edits }) => edits.every(({ snippet }) => !snippet)) ?? guess.fixes[0]!;
    const edit = new vscode.WorkspaceEdit();
    for (const { range, newText } of fix.edits) {
      const { start, end } = range;
      edit.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), newText);
    }
    await vscode.workspace.applyEdit(edit);
    const after = await review('answer');
    assert.ok(!after!.markdown.includes('“probably'), after!.markdown);
  });

  it('copies the review as a task list', async () => {
    await open('checkout-outage.md');
    const answer = await review('copy');
    assert.equal((await vscode.env.clipboard.readText()).replaceAll('\r\n', '\n'), answer!.markdown);
    assert.match(answer!.markdown, /^### Review: [\s\S]*\n- \[ \] Line \d+: [\s\S]*\n- \[x\] /);
  });

  it('says of a clean report that it is ready', async () => {
    const editor = await open('clean.md');
    await insert(editor, new vscode.Position(0, 0), ' ');
    await diagnosticsWhen(editor.document.uri, rulesAre());
    assert.match((await review('answer'))!.text, /^(?:Ready for review|Closed)$/);
  });
});

describe('Postmortem in VS Code: writing for others', () => {
  it('shows a summary that nobody can change by mistake, and copies it', async () => {
    await open('checkout-outage.md');
    const summary = await vscode.commands.executeCommand<{ text: string; blanks: string[] } | null>(
      'postmortem.copySummary',
      'status-page',
    );
    assert.ok(summary);
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.uri.scheme, 'postmortem-summary');
    assert.equal(document.getText().replaceAll('\r\n', '\n'), summary.text);
    assert.match(summary.text, /\nNext update: \[next update: [^\]]+\]\n$/);
    assert.doesNotMatch(summary.text, /Dana|forgot|probably/);
    assert.equal(await vscode.commands.executeCommand('postmortem.copyShownSummary'), true);
    assert.equal((await vscode.env.clipboard.readText()).replaceAll('\r\n', '\n'), summary.text);
  });

  it('shows another kind, in the language of the report', async () => {
    await open('payment-delay.ja.md');
    await vscode.commands.executeCommand('postmortem.copySummary', 'first-report');
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.getText(), /^【障害連絡・第一報】/);
    assert.match(document.getText(), /\n■ 次回の連絡: ［次回の連絡: 日時］/);
  });
});

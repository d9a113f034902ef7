import type { Language } from '@postmortem/schemas';
import type { TimelineEdits } from '@postmortem/schemas/protocol';
import { TICK, type TickParams } from '@postmortem/schemas/reports';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rangeOf } from '../serverEdits.ts';
import { type ActionOfReport, keyOf } from './model.ts';

const TEXTS = {
  en: {
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
    unsaved: 'The report can’t be saved, so nothing was done. See whether it is read-only.',
    notTaken: 'The line of this action was changed since. Take the mark away in the report.',
    noReport: 'This file is not open as Markdown, so nothing was done. Mark the action in the report.',
  },
  ja: {
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
    unsaved: '報告書を保存できないため、中止しました。読み取り専用でないか確かめてください。',
    notTaken: 'この対策の行はその後変更されています。報告書で印を外してください。',
    noReport: 'このファイルは Markdown として開けないため、中止しました。報告書に直接書いてください。',
  },
} as const;

/** A line before an action of it was ticked, and after. */
interface Ticked {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Makes one edit of a document, and saves it only if everything in it was saved. What can't be saved is shown as it was.
 * @returns why it was not made, or null
 */
async function edited(
  document: vscode.TextDocument,
  range: vscode.Range,
  text: string,
): Promise<'changed' | 'unsaved' | null> {
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  if (!(await vscode.workspace.applyEdit(edit))) return 'changed';
  if (wasDirty || (await document.save())) return null;
  // Only what somebody looks at can be reverted.
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(range.start, range.start) });
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return 'unsaved';
}

/** The line nearest to where a text stood that is this text. */
function lineOf(document: vscode.TextDocument, { line, after }: Ticked): vscode.TextLine | null {
  const distances = Array.from({ length: document.lineCount }, (_, index) => index).sort(
    (one, other) => Math.abs(one - line) - Math.abs(other - line),
  );
  const found = distances.find((index) => document.lineAt(index).text === after);
  return found === undefined ? null : document.lineAt(found);
}

/** Actions that were ticked since the last refresh. */
export class Ticks {
  private readonly ticked = new Map<string, Ticked>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly display: () => Language,
  ) {}

  get keys(): ReadonlySet<string> {
    return new Set(this.ticked.keys());
  }

  forget(): void {
    this.ticked.clear();
  }

  private refuse(message: string): false {
    void vscode.window.showInformationMessage(message);
    return false;
  }

  /** Writes into the report that an action is done. @returns whether the report says so */
  async tick(of: ActionOfReport): Promise<boolean> {
    const texts = TEXTS[this.display()];
    const { report, action } = of;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(report.uri, true));
    const params: TickParams = { uri: report.uri, text: action.text, line: action.line };
    const result = await this.client.sendRequest<TimelineEdits | null>(TICK, params);
    if (!result) return this.refuse(texts.noReport);
    if (result.problem !== null) return this.refuse(result.problem);
    if (result.version !== document.version) return this.refuse(texts.changed);
    const [edit] = result.edits;
    if (!edit) return true;
    const range = rangeOf(edit);
    const { line } = range.start;
    const before = document.lineAt(line).text;
    const why = await edited(document, range, edit.newText);
    if (why) return this.refuse(texts[why]);
    this.ticked.set(keyOf(of), { line, before, after: document.lineAt(line).text });
    return true;
  }

  /** Takes back what `tick` wrote, as long as its line stands as it was written. @returns whether it was taken back */
  async untick(of: ActionOfReport): Promise<boolean> {
    const texts = TEXTS[this.display()];
    const ticked = this.ticked.get(keyOf(of));
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(of.report.uri, true));
    const line = ticked && lineOf(document, ticked);
    if (!ticked || !line) return this.refuse(texts.notTaken);
    const why = await edited(document, line.range, ticked.before);
    if (why) return this.refuse(texts[why]);
    this.ticked.delete(keyOf(of));
    return true;
  }
}

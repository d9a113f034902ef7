import type { Language } from '@postmortem/schemas';
import { type ChosenForm, FORM, type FormParams, type ReportStatus } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { mistakenConfiguration } from './reports/configurationProblems.ts';

const TEXTS = {
  en: {
    name: 'Postmortem: Form',
    form: (form: string) => `Form: ${form}`,
    from: (file: string, line: number) => `from ${file}, line ${line}`,
    fromReport: 'from the front matter of the report',
    problems: (file: string, count: number) => `${count} ${count === 1 ? 'problem' : 'problems'} in ${file}`,
    problem: (_: string, line: number, message: string) => `line ${line}: ${message}`,
    open: 'Open',
  },
  ja: {
    name: 'ポストモーテム: 様式',
    form: (form: string) => `様式: ${form}`,
    from: (file: string, line: number) => `${file} の ${line} 行目`,
    fromReport: '報告書のフロントマターで指定',
    problems: (_: string, count: number) => `設定に ${count} か所の問題`,
    problem: (file: string, line: number, message: string) => `${file} の ${line} 行目: ${message}`,
    open: '開く',
  },
} as const;

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Says in the language status which form the open report is held to and who chose it, or that a configuration is mistaken. */
export class FormItem implements vscode.Disposable {
  private item: vscode.LanguageStatusItem | null = null;
  /** Whose form was asked for last: an answer that comes late is that of another file. */
  private turn = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly display: () => Language,
  ) {}

  /** @param status null where no file is open that could be a report */
  async show(status: ReportStatus | null, uri?: vscode.Uri): Promise<void> {
    const turn = ++this.turn;
    if (!status?.recognised || !uri) return this.dispose();
    if (this.showMistake()) return undefined;
    if (!status.chosen) return this.dispose();
    const params: FormParams = { uri: uri.toString() };
    const chosen = await this.client.sendRequest<ChosenForm | null>(FORM, params);
    if (turn !== this.turn) return undefined;
    const texts = TEXTS[this.display()];
    const file = chosen && vscode.Uri.parse(chosen.uri, true);
    const detail = file ? texts.from(nameOf(file), chosen.line + 1) : texts.fromReport;
    this.set(texts.form(status.template), detail, vscode.LanguageStatusSeverity.Information);
    this.lead(file ?? uri, chosen?.line ?? 0);
    return undefined;
  }

  private showMistake(): boolean {
    const mistaken = mistakenConfiguration();
    const [first] = mistaken?.problems ?? [];
    if (!mistaken || !first) return false;
    const texts = TEXTS[this.display()];
    const { line } = first.range.start;
    const text = texts.problems(mistaken.name, mistaken.problems.length);
    const detail = texts.problem(mistaken.name, line + 1, first.message);
    this.set(text, detail, vscode.LanguageStatusSeverity.Warning);
    this.lead(mistaken.uri, line);
    return true;
  }

  private set(text: string, detail: string, severity: vscode.LanguageStatusSeverity): void {
    this.item ??= vscode.languages.createLanguageStatusItem('postmortem.form', { language: 'markdown' });
    Object.assign(this.item, { name: TEXTS[this.display()].name, text, detail, severity });
  }

  private lead(uri: vscode.Uri, line: number): void {
    if (!this.item) return;
    const selection = new vscode.Range(line, 0, line, 0);
    const title = TEXTS[this.display()].open;
    this.item.command = { title, command: 'vscode.open', arguments: [uri, { selection }] };
  }

  dispose(): void {
    this.item?.dispose();
    this.item = null;
  }
}

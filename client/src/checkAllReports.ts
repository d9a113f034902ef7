import type { Language } from '@postmortem/schemas';
import { CHECK_FILES, type WorkspaceFile, type WorkspaceFilesParams } from '@postmortem/schemas/reports';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { readFileText } from './reports/reportFiles.ts';
import { type ReportIndex, UNENDED } from './reports/reportIndex.ts';

const reports = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;

const TEXTS = {
  en: {
    title: 'Checking reports',
    step: (done: number, all: number) => `${done} of ${all}`,
    none: 'No report was found in this workspace. Open the folder that holds your reports.',
    clean: (count: number) => `${reports(count)} checked, nothing to mend.`,
    found: (count: number, problems: number, within: number) =>
      `${reports(count)} checked: ${problems} to mend in ${reports(within)}.`,
    unread: (count: number) => ` ${count} could not be read.`,
    show: 'Show Problems',
  },
  ja: {
    title: '報告書を検査中',
    step: (done: number, all: number) => `${done} / ${all}`,
    none: 'このワークスペースに報告書が見つかりません。報告書のあるフォルダーを開いてください。',
    clean: (count: number) => `報告書 ${count} 件を検査しました。要修正の箇所はありません。`,
    found: (count: number, problems: number, within: number) =>
      `報告書 ${count} 件を検査しました。要修正 ${problems} 件（報告書 ${within} 件）。`,
    unread: (count: number) => `ほかに読み込めないファイルが ${count} 件あります。`,
    show: '問題を表示',
  },
} as const;

/** Files that are asked about at a time: few, so that a person who cancels waits for little. */
const BATCH = 5;

/** What a run has found: how many reports it checked, and how many errors and warnings there are in how many of them. */
export interface CheckedReports {
  readonly reports: number;
  readonly problems: number;
  readonly within: number;
  /** Files that are expected to be reports and can't be read, or are too large: nobody has checked them. */
  readonly unread: number;
}

const isOpen = (uri: string): boolean =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri);

/**
 * Findings of reports that nobody has open. An open one tells its own; what was checked once is checked again when its file, a
 * configuration or the tab that showed it changes, and goes with the file.
 */
export class ReportChecks {
  private readonly found = vscode.languages.createDiagnosticCollection('postmortem-reports');
  private readonly checked = new Set<string>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly index: ReportIndex,
    private readonly display: () => Language,
  ) {}

  private get reports(): string[] {
    return [...this.index.reports, ...this.index.unread].map(({ uri }) => uri);
  }

  /** `Postmortem: Check All Reports`. @returns undefined where a person has ended it */
  async checkAll(): Promise<CheckedReports | undefined> {
    const texts = TEXTS[this.display()];
    const where = { location: vscode.ProgressLocation.Notification, title: texts.title, cancellable: true };
    const done = await vscode.window.withProgress(where, async (progress, token) => {
      await this.client.start();
      if (!this.index.isComplete) await this.index.scan(true);
      const all = this.reports;
      for (const uri of [...this.checked].filter((each) => !all.includes(each))) this.forget(uri);
      for (let at = 0; at < all.length && !token.isCancellationRequested; at += BATCH) {
        await this.check(all.slice(at, at + BATCH), token);
        const count = Math.min(at + BATCH, all.length);
        progress.report({ message: texts.step(count, all.length), increment: (100 * BATCH) / all.length });
      }
      return token.isCancellationRequested ? undefined : all;
    });
    if (!done) return undefined;
    const checked = this.count(done);
    void this.tell(checked);
    return checked;
  }

  private count(uris: readonly string[]): CheckedReports {
    const isProblem = ({ severity }: vscode.Diagnostic): boolean => severity <= vscode.DiagnosticSeverity.Warning;
    const counts = uris.map(
      (uri) => vscode.languages.getDiagnostics(vscode.Uri.parse(uri, true)).filter(isProblem).length,
    );
    const problems = counts.reduce((sum, count) => sum + count, 0);
    const unread = this.index.unread.filter(({ uri }) => uris.includes(uri)).length;
    return { reports: uris.length - unread, problems, within: counts.filter((count) => count > 0).length, unread };
  }

  private async tell({ reports: count, problems, within, unread }: CheckedReports): Promise<void> {
    const texts = TEXTS[this.display()];
    const nothing = count + unread === 0;
    const said = nothing ? texts.none : problems === 0 ? texts.clean(count) : texts.found(count, problems, within);
    const all = said + (unread > 0 ? texts.unread(unread) : '');
    const pressed = await vscode.window.showInformationMessage(all, ...(problems > 0 ? [texts.show] : []));
    if (pressed) await vscode.commands.executeCommand('workbench.actions.view.problems');
  }

  private async check(uris: readonly string[], token = UNENDED): Promise<void> {
    for (const uri of uris) this.checked.add(uri);
    const closed = uris.filter((uri) => !isOpen(uri));
    const texts = await Promise.all(closed.map((uri) => readFileText(vscode.Uri.parse(uri, true))));
    const files = closed.flatMap((uri, index): WorkspaceFile[] => {
      const read = texts[index];
      return read && 'text' in read ? [{ uri, text: read.text }] : [];
    });
    const params: WorkspaceFilesParams = { files };
    const answers = await this.client.sendRequest<Diagnostic[][]>(CHECK_FILES, params, token);
    await Promise.all(
      files.map(async ({ uri }, index) => {
        const diagnostics = await this.client.protocol2CodeConverter.asDiagnostics(answers[index] ?? [], token);
        if (token.isCancellationRequested || isOpen(uri) || !this.checked.has(uri)) return;
        this.found.set(vscode.Uri.parse(uri, true), diagnostics);
      }),
    );
  }

  private forget(uri: string): void {
    this.checked.delete(uri);
    this.found.delete(vscode.Uri.parse(uri, true));
  }

  /** Checks again what was checked before: some files, or all of them. */
  private again(uris: readonly string[]): void {
    const known = uris.filter((uri) => this.checked.has(uri));
    const reportsNow = new Set(this.reports);
    for (const uri of known.filter((each) => !reportsNow.has(each))) this.forget(uri);
    const left = known.filter((uri) => this.checked.has(uri));
    // A server that is being stopped says nothing; the next run does.
    if (left.length > 0 && this.client.isRunning()) this.check(left).catch(() => {});
  }

  /** Follows files and tabs from now on. */
  follow(): vscode.Disposable[] {
    return [
      this.found,
      this.index.onDidChange((uris) => this.again(uris)),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        const uriOf = ({ input }: vscode.Tab): string[] =>
          input instanceof vscode.TabInputText ? [input.uri.toString()] : [];
        // Open, it tells its findings itself.
        for (const uri of opened.flatMap(uriOf)) this.found.delete(vscode.Uri.parse(uri, true));
        this.again(closed.flatMap(uriOf));
      }),
    ];
  }
}

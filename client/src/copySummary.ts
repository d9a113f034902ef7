import type { Language } from '@postmortem/schemas';
import { SUMMARY, type SummaryAnswer, type SummaryParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { editorOfAsked, type ListedReport } from './askedReport.ts';

type Summary = NonNullable<SummaryAnswer['summary']>;

const SCHEME = 'postmortem-summary';

const TEXTS = {
  en: {
    noDocument: 'Open a report first.',
    unread: 'This report was not read in time. Try again; if it is very long, link to logs instead of pasting them.',
    kind: 'Whom is the summary for?',
    shown: (blanks: number) =>
      blanks === 0
        ? 'Read it before it is sent.'
        : `${blanks === 1 ? '1 blank is' : `${blanks} blanks are`} left to fill in. Read it before it is sent.`,
    copy: 'Copy',
    edit: 'Edit',
    another: 'Another Kind…',
    copied: 'The summary is on the clipboard.',
  },
  ja: {
    noDocument: '先に報告書を開いてください。',
    unread:
      '報告書を時間内に読めませんでした。もう一度実行してください。長い場合は、ログを貼り付けずにリンクしてください。',
    kind: '誰に向けた要約ですか',
    shown: (blanks: number) =>
      blanks === 0
        ? '送る前に必ず目を通してください。'
        : `未記入が ${blanks} か所あります。送る前に必ず目を通してください。`,
    copy: 'コピー',
    edit: '編集',
    another: '別の種類…',
    copied: '要約をコピーしました。',
  },
} as const;

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

/** `Postmortem: Copy Summary…`: a report in its own words for others, shown before it is copied. */
class Summaries implements vscode.TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly display: () => Language,
  ) {}

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  private ask(uri: vscode.Uri, kind: string | null): Promise<SummaryAnswer | null> {
    const params: SummaryParams = { textDocument: { uri: uri.toString() }, kind };
    return this.client.sendRequest<SummaryAnswer | null>(SUMMARY, params);
  }

  private tell(message: string): null {
    void vscode.window.showInformationMessage(message);
    return null;
  }

  /** @param given the id of a kind, where nobody has to be asked, or the report that a list names */
  async show(given?: string | ListedReport): Promise<Summary | null> {
    const texts = TEXTS[this.display()];
    const editor = await editorOfAsked(given);
    if (!editor) return this.tell(texts.noDocument);
    return this.showOf(editor.document.uri, typeof given === 'string' ? given : undefined);
  }

  private async showOf(report: vscode.Uri, given?: string): Promise<Summary | null> {
    const texts = TEXTS[this.display()];
    const choices = await this.ask(report, null);
    if (!choices) return this.tell(texts.unread);
    const items = choices.kinds.map(({ id, name, purpose }) => ({ label: name, detail: purpose, id }));
    const kind = given ?? (await vscode.window.showQuickPick(items, { title: texts.kind, matchOnDetail: true }))?.id;
    const summary = kind === undefined ? null : ((await this.ask(report, kind))?.summary ?? null);
    if (!summary) return null;
    await this.open(report, summary);
    // Who answers later, or never, has the text before their eyes meanwhile.
    void this.offer(report, summary);
    return summary;
  }

  private async open(report: vscode.Uri, { name, text }: Summary): Promise<void> {
    const path = `/${name} - ${fileName(report.path)}.txt`;
    const uri = vscode.Uri.from({ scheme: SCHEME, path, query: report.toString() });
    this.texts.set(uri.toString(), text);
    this.changed.fire(uri);
    const opened = await vscode.workspace.openTextDocument(uri);
    // Of a language of its own, for which lines wrap.
    const document = await vscode.languages.setTextDocumentLanguage(opened, SCHEME);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  private async offer(report: vscode.Uri, { text, blanks }: Summary): Promise<void> {
    const { shown, copy, edit, another } = TEXTS[this.display()];
    const chosen = await vscode.window.showInformationMessage(shown(blanks.length), copy, edit, another);
    if (chosen === copy) await this.copy(text);
    else if (chosen === edit) await this.edit(text, blanks[0]);
    else if (chosen === another) await this.showOf(report);
  }

  async copy(text: string): Promise<void> {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(TEXTS[this.display()].copied, 5000);
  }

  /** A document of its own, with its first blank selected. */
  private async edit(text: string, blank: string | undefined): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ content: text, language: SCHEME });
    const editor = await vscode.window.showTextDocument(document);
    const at = blank === undefined ? -1 : text.indexOf(blank);
    if (at < 0 || blank === undefined) return;
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + blank.length));
  }

  /** Of the summary that is shown. */
  async copyShown(): Promise<boolean> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.uri.scheme !== SCHEME) return false;
    await this.copy(document.getText());
    return true;
  }
}

/** Registers the command, the document that it shows, and the button there. */
export function registerSummaries(client: BaseLanguageClient, display: () => Language): vscode.Disposable[] {
  const summaries = new Summaries(client, display);
  return [
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, summaries),
    vscode.commands.registerCommand('postmortem.copySummary', (given?: string | ListedReport) => summaries.show(given)),
    vscode.commands.registerCommand('postmortem.copyShownSummary', () => summaries.copyShown()),
  ];
}

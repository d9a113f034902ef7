import {
  READ_REPORTS,
  type ReadReport,
  type WorkspaceFile,
  type WorkspaceFilesParams,
} from '@postmortem/schemas/reports';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { IndexedReport, UnreadReport } from './model.ts';
import { findMarkdown, readFileText } from './reportFiles.ts';

/** Files that are asked about at a time: they are a message of some hundred kilobytes. */
const BATCH = 20;

/** For what nobody ends; a request without a token takes no place for one. */
export const UNENDED = new vscode.CancellationTokenSource().token;

type Known = { readonly report: IndexedReport } | { readonly unread: UnreadReport } | 'other';

const placeOf = (uri: vscode.Uri) => ({
  uri: uri.toString(),
  folder: vscode.workspace.getWorkspaceFolder(uri)?.name ?? '',
  path: vscode.workspace.asRelativePath(uri, false),
});

/** What is known of every Markdown file of the workspace. Files are read one after the other; a newer look at all of them ends an older one. */
export class ReportIndex {
  private readonly known = new Map<string, Known>();
  private readonly changed = new vscode.EventEmitter<readonly string[]>();
  /** Told of the files of which something else is known now. */
  readonly onDidChange = this.changed.event;
  /** How far reading all is; null where nothing is read. */
  progress: { readonly done: number; readonly all: number } | null = null;
  /** Has the whole workspace been read? */
  isComplete = false;
  private reading: vscode.CancellationTokenSource | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly client: BaseLanguageClient) {}

  get reports(): IndexedReport[] {
    return [...this.known.values()].flatMap((each) =>
      typeof each === 'object' && 'report' in each ? each.report : [],
    );
  }

  get unread(): UnreadReport[] {
    return [...this.known.values()].flatMap((each) =>
      typeof each === 'object' && 'unread' in each ? each.unread : [],
    );
  }

  has(uri: string): boolean {
    return this.known.has(uri);
  }

  /**
   * Looks for files and reads them; where another look begins meanwhile, that one's end is waited for.
   * @param all those that are known, too; else only new ones
   */
  scan(all: boolean): Promise<void> {
    this.reading?.cancel();
    const reading = new vscode.CancellationTokenSource();
    this.reading = reading;
    const look = this.look(all, reading.token).catch((error) => {
      if (!reading.token.isCancellationRequested) throw error;
    });
    this.looking = look.then(() => (reading.token.isCancellationRequested ? this.looking : undefined));
    return this.looking;
  }

  private async look(all: boolean, token: vscode.CancellationToken): Promise<void> {
    if (!this.client.isRunning()) return;
    // What an older look has left undone is undone.
    const isWhole = all || !this.isComplete;
    this.isComplete &&= !all;
    const found = await findMarkdown();
    if (token.isCancellationRequested) return;
    const uris = new Set(found.map(String));
    const gone = [...this.known.keys()].filter((uri) => !uris.has(uri));
    for (const uri of gone) this.known.delete(uri);
    if (gone.length > 0) this.changed.fire(gone);
    await this.readAll(isWhole ? found : found.filter((uri) => !this.known.has(uri.toString())), token);
  }

  private async readAll(uris: readonly vscode.Uri[], token: vscode.CancellationToken): Promise<void> {
    this.progress = { done: 0, all: uris.length };
    for (let at = 0; at < uris.length && !token.isCancellationRequested; at += BATCH) {
      await this.read(uris.slice(at, at + BATCH), token);
      if (!token.isCancellationRequested) this.progress = { done: Math.min(at + BATCH, uris.length), all: uris.length };
    }
    if (token.isCancellationRequested) return;
    this.progress = null;
    this.isComplete = true;
    this.changed.fire([]);
  }

  /** Reads some files, whatever was known of them. */
  async read(uris: readonly vscode.Uri[], token = UNENDED): Promise<void> {
    if (!this.client.isRunning() || uris.length === 0) return;
    const texts = await Promise.all(uris.map(readFileText));
    const files = uris.map((uri, index): WorkspaceFile => {
      const read = texts[index]!;
      return { uri: uri.toString(), text: read && 'text' in read ? read.text : '' };
    });
    const params: WorkspaceFilesParams = { files };
    const answers = await this.client.sendRequest<ReadReport[]>(READ_REPORTS, params, token);
    if (token.isCancellationRequested) return;
    uris.forEach((uri, index) => {
      const [text, answer] = [texts[index]!, answers[index]];
      if (text === null && !answer?.report) this.known.delete(uri.toString());
      else if (answer)
        this.known.set(uri.toString(), this.knownOf(uri, text && 'unread' in text ? text.unread : null, answer));
    });
    this.changed.fire(files.map(({ uri }) => uri));
  }

  private knownOf(
    uri: vscode.Uri,
    failure: UnreadReport['why'] | null,
    { report, expected, unread }: ReadReport,
  ): Known {
    if (report) return { report: { ...placeOf(uri), summary: report } };
    const why = failure ?? unread;
    return why && expected ? { unread: { ...placeOf(uri), why } } : 'other';
  }

  forget(uri: string): void {
    if (this.known.delete(uri)) this.changed.fire([uri]);
  }

  dispose(): void {
    this.looking = Promise.resolve();
    this.reading?.cancel();
    this.changed.dispose();
  }
}

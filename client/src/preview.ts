import { FIGURES, type Figures, type FiguresParams } from '@postmortem/schemas/protocol';
import { isPathOfReport } from '@postmortem/schemas/reportNames';
import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { addToPreview, type PreviewContent, type PreviewFinding } from './previewPlugin.ts';

/** Milliseconds after the last key: until then the last figures stay, so that an entry half typed moves nothing. */
const PAUSE = 300;
const SETTINGS = ['postmortem.preview.timeline', 'postmortem.preview.findings'] as const;
const NOTHING: Figures = { figures: [], targets: [] };
/** Room for a picture of which nothing is known yet. */
const EXPECTED: Figures = { figures: [{ html: '<div class="pm-expected"></div>', line: null }], targets: [] };

interface Known {
  /** Null where it is no report. */
  figures: Figures | null;
  findings: readonly PreviewFinding[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

const wants = (setting: (typeof SETTINGS)[number], uri: vscode.Uri): boolean =>
  vscode.workspace.getConfiguration('', uri).get<boolean>(setting, true);

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

/** The document that a preview is of, where VS Code tells. */
function documentOf(env: unknown): vscode.Uri | null {
  const { currentDocument } = (env ?? {}) as { readonly currentDocument?: unknown };
  return currentDocument instanceof vscode.Uri ? currentDocument : null;
}

function findingsIn(uri: vscode.Uri): PreviewFinding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'postmortem' && severity !== vscode.DiagnosticSeverity.Hint)
    .map(({ range, severity, message }) => ({
      line: range.start.line,
      isNote: severity === vscode.DiagnosticSeverity.Information,
      message,
    }));
}

/** What the previews of reports show besides their text. A preview asks in the middle of rendering, so what was known last is shown. */
class Previews {
  private readonly known = new Map<string, Known>();

  constructor(private readonly client: BaseLanguageClient) {}

  contentOf(env: unknown): PreviewContent | null {
    const uri = documentOf(env);
    if (!uri) return null;
    const known = this.known.get(uri.toString()) ?? this.watch(uri);
    if (!known.figures) return null;
    const { figures, targets } = wants('postmortem.preview.timeline', uri) ? known.figures : NOTHING;
    return { figures, targets, findings: wants('postmortem.preview.findings', uri) ? known.findings : [] };
  }

  private watch(uri: vscode.Uri): Known {
    const isExpected = isPathOfReport(vscode.workspace.asRelativePath(uri, false));
    const known: Known = { figures: isExpected ? EXPECTED : null, findings: [], timer: undefined };
    this.known.set(uri.toString(), known);
    void this.ask(uri);
    return known;
  }

  /** Asks again once nothing changes any more; of a document that no preview shows nothing is asked. */
  changed(uri: vscode.Uri): void {
    const known = this.known.get(uri.toString());
    if (!known) return;
    clearTimeout(known.timer);
    known.timer = setTimeout(() => void this.ask(uri), PAUSE);
  }

  /** A server that is being stopped, or a document that it does not know, changes nothing: a preview may be all that is open of one. */
  private async ask(uri: vscode.Uri): Promise<void> {
    const params: FiguresParams = { textDocument: { uri: uri.toString() } };
    const answer = await this.client.sendRequest<Figures | null>(FIGURES, params).catch(() => undefined);
    const known = this.known.get(uri.toString());
    if (!known || answer === undefined || (answer === null && !isOpen(uri))) return;
    const fresh = { figures: answer, findings: answer === null ? [] : findingsIn(uri) };
    const isSame = JSON.stringify(fresh) === JSON.stringify({ figures: known.figures, findings: known.findings });
    Object.assign(known, fresh);
    if (!isSame) refresh();
  }

  dispose(): void {
    for (const { timer } of this.known.values()) clearTimeout(timer);
  }
}

const refresh = (): void => void vscode.commands.executeCommand('markdown.preview.refresh');

/** What VS Code's preview asks an extension for. */
export interface PreviewExtension {
  readonly extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

/** Shows the timelines of reports in their previews, and marks what was found in them. */
export function extendPreview(context: vscode.ExtensionContext, client: BaseLanguageClient): PreviewExtension {
  const previews = new Previews(client);
  // What is checked again, after a change of its configuration, may be a report now, or none.
  client.middleware.provideDiagnostics = (document, previous, token, next) => {
    previews.changed(document instanceof vscode.Uri ? document : document.uri);
    return next(document, previous, token);
  };
  context.subscriptions.push(
    previews,
    vscode.workspace.onDidChangeTextDocument(({ document }) => previews.changed(document.uri)),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => previews.changed(uri)),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) previews.changed(uri);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (SETTINGS.some((setting) => change.affectsConfiguration(setting))) refresh();
    }),
  );
  return { extendMarkdownIt: (markdown) => addToPreview(markdown, (env) => previews.contentOf(env)) };
}

import type { Language } from '@postmortem/schemas';
import { CONFIGURATION_GLOB, READ_FOR_TOOL } from '@postmortem/schemas/protocol';
import { READ_REPORTS, type WorkspaceFile } from '@postmortem/schemas/reports';
import { type Connection, type Diagnostic, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ReadFile } from '../configuration/files.ts';
import type { ConfigurationProblem } from '../configuration/problems.ts';
import type { ReadForTool } from '../tools/tool.ts';
import { type EditorCapabilities, PLAIN_EDITOR } from './editorCapabilities.ts';
import type * as Engine from './engine.ts';
import { FileWatchers } from './fileWatchers.ts';
import type { Host } from './host.ts';
import { Pens } from './quietPen/pens.ts';
import { trackedDocuments } from './quietPen/trackedDocuments.ts';
import { portable, type RequestContext } from './requestContext.ts';
import type { Method, ParamsOf, ResponseTo } from './requests.ts';

/** The engine with what it keeps for this editor. */
type LoadedEngine = typeof Engine & {
  readonly configurations: Engine.WorkspaceConfigurations;
  readonly router: Engine.RequestRouter;
};

/** The name of a text that is in no file. */
const TOOL_TEXT = 'untitled:postmortem-tool';

/** As a glob takes it. */
function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % is part of the name
  }
}

/** One editor and its open documents: what the parts of the server share. */
export class Session {
  readonly pens = new Pens();
  readonly documents = trackedDocuments(this.pens);
  /** As the editor said in `initialize`. */
  editor: EditorCapabilities = PLAIN_EDITOR;
  /** Who writes, as far as the editor has told it. */
  writer: string | null = null;
  /** URIs of the workspace's folders. */
  private roots: readonly string[] = [];
  private loaded: LoadedEngine | null = null;
  private readonly watchers = new FileWatchers(
    (globPattern) =>
      this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] }),
    (message) => this.log(message),
  );
  private toolTexts = 0;

  constructor(
    readonly connection: Connection,
    private readonly host: Host,
  ) {}

  readonly log = (message: string): void => this.connection.console.error(message);

  /** An open document, however its URI is written. */
  private openAt(uri: string): TextDocument | undefined {
    const { canonical } = this.engine;
    return this.documents.get(uri) ?? this.documents.all().find((each) => canonical(each.uri) === canonical(uri));
  }

  /** @param editor the id of its process; null where it has none */
  introduced(editor: number | null): void {
    this.host.initialized?.(editor);
  }

  /** All that reads documents, loaded when it is first asked for. */
  get engine(): LoadedEngine {
    this.loaded ??= this.load();
    return this.loaded;
  }

  private load(): LoadedEngine {
    const engine = this.host.engine();
    const read: ReadFile = async (uri, within) => {
      const file = await this.host.readFile(uri, within);
      // What is open may not be written yet; where it may not be read, it may not be read there either.
      if ('why' in file && file.why !== 'absent') return file;
      const text = this.openAt(uri)?.getText();
      return text === undefined ? file : { text, real: uri };
    };
    const listener = {
      onProblems: (uri: string, text: string, problems: readonly ConfigurationProblem[]) => {
        const diagnostics = engine.configurationDiagnostics(uri, text, problems, this.editor.answers.display);
        this.send(uri, diagnostics);
      },
      onDependencies: (uris: readonly string[]) => this.watch(uris),
    };
    const configurations = new engine.WorkspaceConfigurations(read, listener, this.editor.trusted);
    configurations.setRoots(this.roots);
    return { ...engine, configurations, router: new engine.RequestRouter({ ...this.host, log: this.log }) };
  }

  /** Tells what is found in a file; a connection that is gone is none of its business. */
  send(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    const params = { uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) };
    this.connection.sendDiagnostics(params).catch((error) => this.log(`${uri} can't be told of: ${error}`));
  }

  setRoots(uris: readonly string[]): void {
    this.roots = uris;
    this.loaded?.configurations.setRoots(uris);
  }

  /** In a browser a server that starts again is the same worker. */
  startWatching(): void {
    this.watchers.forget();
    this.watch([]);
  }

  /** Has the editor tell of changes to configurations and to the files that they lead to. */
  watch(dependencies: readonly string[]): void {
    if (!this.editor.watchesFiles) return;
    this.watchers.watch(new Set([CONFIGURATION_GLOB, ...dependencies.map((uri) => `**/${fileName(uri)}`)]));
  }

  /** An open configuration. */
  configurationAt(uri: string): TextDocument | null {
    return this.engine.isConfiguration(uri) ? (this.documents.get(uri) ?? null) : null;
  }

  /** An open document that is no configuration. */
  reportAt(uri: string): TextDocument | null {
    const document = this.documents.get(uri);
    return document && !this.engine.isConfiguration(uri) ? document : null;
  }

  async contextOf(uri: string): Promise<RequestContext> {
    const { configurations } = this.engine;
    const { generation } = configurations;
    const { path, settings } = await configurations.for(uri);
    return { ...this.editor.answers, path, settings: portable(settings), generation, writer: this.writer };
  }

  /** The answer for the newest version of a document. */
  async ask<M extends Method>(document: TextDocument, method: M, params: ParamsOf<M>): Promise<ResponseTo<M>> {
    const context = await this.contextOf(document.uri);
    return (await this.engine.router.ask(document, context, { method, params })) as ResponseTo<M>;
  }

  /** The answer for a file of the workspace, open or not. */
  async askFile<M extends Method>(
    { uri, text }: WorkspaceFile,
    method: M,
    params: ParamsOf<M>,
  ): Promise<ResponseTo<M>> {
    const open = this.reportAt(uri);
    if (open) return this.ask(open, method, params);
    const context = await this.contextOf(uri);
    const file = TextDocument.create(uri, 'markdown', 0, text);
    const unjudged = method === READ_REPORTS;
    return (await this.engine.router.askClosed(file, context, { method, params, unjudged })) as ResponseTo<M>;
  }

  /** A text as a tool reads it, a report whatever it looks like. @param uri where it lies; null: nowhere */
  async readForTool(text: string, uri: string | null, display: Language, fix: boolean): Promise<ReadForTool | null> {
    const context = await this.contextOf(uri ?? TOOL_TEXT);
    const settings = { ...context.settings, listed: true };
    // Nothing is kept of it: what is open under the same name is another document.
    const document = TextDocument.create(`${TOOL_TEXT}-${this.toolTexts++}`, 'markdown', 0, text);
    try {
      const request = { method: READ_FOR_TOOL, params: { display, fix } } as const;
      return (await this.engine.router.ask(document, { ...context, settings }, request)) as ReadForTool | null;
    } finally {
      this.engine.router.forget(document.uri);
    }
  }

  /** What is shown until the newest version of a document is read: a word about that, and what was told before. */
  whileReading(document: TextDocument, context: RequestContext): Diagnostic[] {
    return [...this.engine.whileReading(document, context), ...this.pens.shownLast(document)];
  }

  /** What is told of the newest version of a document: all that is found in it, or what the writer has left. */
  async diagnose(document: TextDocument): Promise<readonly Diagnostic[]> {
    const { version } = document;
    const diagnosed = await this.ask(document, 'textDocument/diagnostic', null);
    // A slow answer may be about an older text, in which nothing has the place that it has now.
    if (document.version !== version) return this.diagnose(document);
    if (this.editor.quiet) return this.pens.tell(document, diagnosed);
    return this.pens.showing(
      document,
      diagnosed.found.map(({ diagnostic }) => diagnostic),
    );
  }
}

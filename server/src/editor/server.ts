import {
  CONFIGURATION_GLOB,
  EXPLAIN_RULE,
  type ExplainRuleParams,
  NEW_REPORT,
  type NewReportParams,
  RULE_CHOICES,
  type RuleChoice,
  TEMPLATE_CHOICES,
  type TemplateChoicesParams,
  TIMELINE_EDIT,
  type TimelineEditParams,
  ZONE_CHOICES,
  type ZoneChoicesParams,
} from '@postmortem/schemas/protocol';
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { displayLanguage } from '../language/displayLanguage.ts';
import type * as Engine from './engine.ts';
import type { Answer, Circumstances, Question } from './requests.ts';
import type { Thread } from './worker/workerPort.ts';

/** What the server can't do by itself, as it is in Node and in a browser. */
export interface Host {
  /** Loads what reads documents. It takes longer than all the rest, so nobody waits for it who only says hello. */
  readonly engine: () => typeof Engine;
  /** A file's text, or null where there is none or it can't be read. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** Where a rule's page is found, if the editor does not say. */
  readonly rulePage: (rule: string) => string | null;
  /** Starts a thread for what may take long. @throws where none can be started */
  readonly startThread: () => Thread;
}

/** What an editor may say in `initializationOptions`. */
export interface InitializationOptions {
  /** Address of a rule's page with `{rule}` in it. */
  readonly rulePage?: string;
  /** The language of messages, where it is not that of the editor itself. */
  readonly locale?: string;
}

/** Milliseconds after which a document that is still being read is told to be. */
const PATIENCE = 1500;
const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds, null));

/**
 * Wires a connection to the features. Diagnostics are pulled where the editor can, else pushed.
 * A failing rule or file is logged and left out; it takes nothing else down.
 */
export function createServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const log = (message: string): void => connection.console.error(message);
  let shown: Pick<Circumstances, 'display' | 'rulePage'> = { display: 'en', rulePage: null };
  let editor = {
    pulls: false,
    refreshes: false,
    watches: false,
    folders: false,
    snippets: false,
    versionedEdits: false,
  };

  const readText = async (uri: string): Promise<string | null> => documents.get(uri)?.getText() ?? host.readFile(uri);
  const watch = (globPattern: string): void => {
    if (!editor.watches) return;
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
  };
  let roots: readonly string[] = [];
  function load() {
    const engine = host.engine();
    const configurations = new engine.Configurations(readText, {
      onProblems(uri, text, problems) {
        const diagnostics = engine.configurationDiagnostics(uri, text, problems, shown.display);
        void connection.sendDiagnostics({ uri, diagnostics });
      },
      onDependency: (uri) => watch(`**/${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}`),
    });
    configurations.setRoots(roots);
    return { ...engine, configurations, answers: new engine.DocumentAnswers({ ...host, log }) };
  }
  let loaded: ReturnType<typeof load> | null = null;
  const engine = (): ReturnType<typeof load> => {
    loaded ??= load();
    return loaded;
  };
  const circumstancesOf = async (uri: string): Promise<Circumstances> => {
    const { configurations } = engine();
    const { generation } = configurations;
    const { path, settings } = await configurations.for(uri);
    return { path, settings, generation, ...shown };
  };
  const ask = async <Asked extends Question>(document: TextDocument, question: Asked): Promise<Answer<Asked>> =>
    engine().answers.ask(document, await circumstancesOf(document.uri), question);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities, locale, workspaceFolders, initializationOptions } = params;
    const { rulePage, locale: chosen } = (initializationOptions ?? {}) as InitializationOptions;
    shown = { display: displayLanguage(chosen ?? locale), rulePage: rulePage ?? null };
    editor = {
      pulls: capabilities.textDocument?.diagnostic !== undefined,
      refreshes: capabilities.workspace?.diagnostics?.refreshSupport === true,
      watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: capabilities.workspace?.workspaceFolders === true,
      versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
      snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    };
    roots = workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    return {
      serverInfo: { name: 'postmortem' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(editor.pulls
          ? {
              diagnosticProvider: {
                identifier: 'postmortem',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });

  connection.onInitialized(() => {
    watch(CONFIGURATION_GLOB);
    setTimeout(engine, 0);
    if (!editor.folders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      engine().configurations.setRoots(folders?.map(({ uri }) => uri) ?? []);
      refresh();
    });
  });

  /** Checks everything that is open again. */
  function refresh(): void {
    if (editor.pulls && editor.refreshes) connection.languages.diagnostics.refresh();
    for (const document of documents.all()) schedule(document);
  }

  // A document that is closed and opened again may count its versions from the start.
  const opened = new Map<string, number>();
  let openings = 0;

  // One turn of the event loop collects the changes that arrive together; the newest version wins.
  const scheduled = new Set<string>();
  function schedule({ uri }: TextDocument): void {
    if (editor.pulls || scheduled.has(uri)) return;
    scheduled.add(uri);
    setTimeout(() => {
      scheduled.delete(uri);
      const document = documents.get(uri);
      if (document && !engine().isConfiguration(uri))
        void publish(document).catch((error) => log(`${uri} can't be checked: ${error}`));
    }, 0);
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const send = (diagnostics: readonly Diagnostic[]): void => {
      if (documents.get(uri)?.version !== version) return;
      void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
    };
    const interim = setTimeout(async () => send(engine().whileReading(document, await circumstancesOf(uri))), PATIENCE);
    try {
      send(await ask(document, { kind: 'diagnostics' }));
    } finally {
      clearTimeout(interim);
    }
  }

  function configurationChanged(): void {
    engine().configurations.reset();
    refresh();
  }

  /** A file that no open document uses is checked all the same. */
  function checkConfiguration(uri: string): void {
    void engine()
      .configurations.for(uri)
      .catch((error) => log(`${uri} can't be read: ${error}`));
  }

  documents.onDidOpen(({ document }) => void opened.set(document.uri, ++openings));
  documents.onDidChangeContent(({ document }) => {
    if (engine().configurations.dependOn(document.uri)) configurationChanged();
    if (engine().isConfiguration(document.uri)) checkConfiguration(document.uri);
    else schedule(document);
  });
  documents.onDidClose(({ document }) => {
    engine().answers.forget(document.uri);
    if (engine().configurations.dependOn(document.uri)) configurationChanged();
    if (!engine().isConfiguration(document.uri) && !editor.pulls)
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri).filter((uri) => engine().configurations.dependOn(uri));
    if (uris.length === 0) return;
    for (const uri of uris.filter(engine().isConfiguration)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    configurationChanged();
    for (const uri of uris.filter(engine().isConfiguration)) checkConfiguration(uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const document = documents.get(textDocument.uri);
    if (!document || engine().isConfiguration(document.uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = [opened.get(document.uri), document.version, engine().configurations.generation].join('/');
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const asked = ask(document, { kind: 'diagnostics' });
    const read = await (editor.refreshes ? Promise.race([asked, after(PATIENCE)]) : asked);
    if (read) return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...read] };
    asked.then(
      () => connection.languages.diagnostics.refresh(),
      (error) => log(`${document.uri} can't be checked: ${error}`),
    );
    const items = engine().whileReading(document, await circumstancesOf(document.uri));
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (!document || engine().isConfiguration(document.uri)) return [];
    const { snippets, versionedEdits } = editor;
    const { diagnostics, only, triggerKind } = context;
    // Nobody waits for what answers no finding unless it was asked for: a cursor that only passes by gets the fixes.
    const refactorings =
      triggerKind !== CodeActionTriggerKind.Automatic &&
      (!only || only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind)));
    const options = { language: shown.display, snippets, versionedEdits };
    return [...(await ask(document, { kind: 'codeActions', range, diagnostics, options, refactorings }))];
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document && !engine().isConfiguration(document.uri) ? ask(document, { kind: 'hover', position }) : null;
  });

  connection.onRequest(TEMPLATE_CHOICES, (params: TemplateChoicesParams) =>
    engine().templateChoices(params, engine().configurations, shown.display),
  );
  connection.onRequest(NEW_REPORT, (params: NewReportParams) => engine().newReport(params, engine().configurations));
  connection.onRequest(EXPLAIN_RULE, (params: ExplainRuleParams) =>
    engine().explainRule(params, engine().configurations, shown.display),
  );
  connection.onRequest(TIMELINE_EDIT, (params: TimelineEditParams) => {
    const document = documents.get(params.uri);
    return document ? ask(document, { kind: 'timelineEdits', change: params.change }) : null;
  });
  connection.onRequest(ZONE_CHOICES, (params: ZoneChoicesParams) => {
    const document = documents.get(params.uri);
    return document ? ask(document, { kind: 'zoneChoices', timeZone: params.timeZone }) : [];
  });
  connection.onRequest(RULE_CHOICES, () =>
    engine().RULES.map(({ id, docs }): RuleChoice => ({ id, summary: docs[shown.display].summary })),
  );

  documents.listen(connection);
  connection.listen();
}

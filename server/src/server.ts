import {
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
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsOf, refactorings } from './editor/codeActions.ts';
import { Configurations, isConfiguration } from './editor/configurations.ts';
import { configurationDiagnostics, type Display, diagnosticsOf } from './editor/diagnostics.ts';
import { displayLanguage } from './editor/display.ts';
import { CheckedDocuments } from './editor/documents.ts';
import { explainRule } from './editor/explain.ts';
import { hoverOf } from './editor/hover.ts';
import { newReport, templateChoices } from './editor/newReport.ts';
import { timelineEdits, timelineFixes, zoneChoices } from './editor/timelineEdits.ts';
import { RULES } from './rules/index.ts';

/** What the server can't do by itself, as it is in Node and in a browser. */
export interface Host {
  /** A file's text, or null where there is none or it can't be read. */
  readonly readFile: (uri: string) => Promise<string | null>;
  /** Where a rule's page is found, if the editor does not say. */
  readonly rulePage: (rule: string) => string | null;
}

/** What an editor may say in `initializationOptions`. */
export interface InitializationOptions {
  /** Address of a rule's page with `{rule}` in it. */
  readonly rulePage?: string;
  /** The language of messages, where it is not that of the editor itself. */
  readonly locale?: string;
}

const CONFIGURATION_GLOB = '**/.postmortem.{yaml,yml,json,jsonc}';

/**
 * Wires a connection to the features. Diagnostics are pulled where the editor can, else pushed.
 * A failing rule or file is logged and left out; it takes nothing else down.
 */
export function createServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  const log = (message: string): void => connection.console.error(message);
  let display: Display = { language: 'en', rulePage: host.rulePage };
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
  const configurations = new Configurations(readText, {
    onProblems(uri, text, problems) {
      const diagnostics = configurationDiagnostics(uri, text, problems, display.language);
      void connection.sendDiagnostics({ uri, diagnostics });
    },
    onDependency: (uri) => watch(`**/${decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1))}`),
  });
  const checked = new CheckedDocuments(configurations, log);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities, locale, workspaceFolders, initializationOptions } = params;
    const { rulePage, locale: chosen } = (initializationOptions ?? {}) as InitializationOptions;
    display = {
      language: displayLanguage(chosen ?? locale),
      rulePage: rulePage ? (rule) => rulePage.replace('{rule}', encodeURIComponent(rule)) : host.rulePage,
    };
    editor = {
      pulls: capabilities.textDocument?.diagnostic !== undefined,
      refreshes: capabilities.workspace?.diagnostics?.refreshSupport === true,
      watches: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      folders: capabilities.workspace?.workspaceFolders === true,
      versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
      snippets: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
    };
    const roots = workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    configurations.setRoots(roots);
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
    if (!editor.folders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      const folders = await connection.workspace.getWorkspaceFolders();
      configurations.setRoots(folders?.map(({ uri }) => uri) ?? []);
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
      if (document && !isConfiguration(uri))
        void publish(document).catch((error) => log(`${uri} can't be checked: ${error}`));
    }, 0);
  }

  async function publish(document: TextDocument): Promise<void> {
    const { uri, version } = document;
    const result = await checked.check(document);
    if (documents.get(uri)?.version !== version) return;
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(result, document, display) });
  }

  function configurationChanged(): void {
    configurations.reset();
    refresh();
  }

  /** A file that no open document uses is checked all the same. */
  function checkConfiguration(uri: string): void {
    void configurations.for(uri).catch((error) => log(`${uri} can't be read: ${error}`));
  }

  documents.onDidOpen(({ document }) => void opened.set(document.uri, ++openings));
  documents.onDidChangeContent(({ document }) => {
    if (configurations.dependOn(document.uri)) configurationChanged();
    if (isConfiguration(document.uri)) checkConfiguration(document.uri);
    else schedule(document);
  });
  documents.onDidClose(({ document }) => {
    checked.forget(document.uri);
    if (configurations.dependOn(document.uri)) configurationChanged();
    if (!isConfiguration(document.uri) && !editor.pulls)
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri).filter((uri) => configurations.dependOn(uri));
    if (uris.length === 0) return;
    for (const uri of uris.filter(isConfiguration)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    configurationChanged();
    for (const uri of uris.filter(isConfiguration)) checkConfiguration(uri);
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
    const document = documents.get(textDocument.uri);
    if (!document || isConfiguration(document.uri)) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = [opened.get(document.uri), document.version, configurations.generation].join('/');
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const result = await checked.check(document);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(result, document, display) };
  });

  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = documents.get(textDocument.uri);
    if (!document || isConfiguration(document.uri)) return [];
    const { snippets, versionedEdits } = editor;
    const options = { language: display.language, snippets, versionedEdits };
    const fixes = codeActionsOf(await checked.check(document), document, range, context.diagnostics, options);
    // Nobody waits for these unless they were asked for: a cursor that only passes by gets the fixes.
    const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
    if (!asked || (context.only && !context.only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind))))
      return fixes;
    const offset = document.offsetAt(range.start);
    return [...fixes, ...refactorings(await timelineFixes(document, offset, configurations), document, options)];
  });

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (!document || isConfiguration(document.uri)) return null;
    return hoverOf(await checked.check(document), document, position, display);
  });

  connection.onRequest(TEMPLATE_CHOICES, (params: TemplateChoicesParams) =>
    templateChoices(params, configurations, display.language),
  );
  connection.onRequest(NEW_REPORT, (params: NewReportParams) => newReport(params, configurations));
  connection.onRequest(EXPLAIN_RULE, (params: ExplainRuleParams) =>
    explainRule(params, configurations, display.language),
  );
  connection.onRequest(TIMELINE_EDIT, (params: TimelineEditParams) => {
    const document = documents.get(params.uri);
    return document ? timelineEdits(params, document, configurations, display.language) : null;
  });
  connection.onRequest(ZONE_CHOICES, (params: ZoneChoicesParams) => {
    const document = documents.get(params.uri);
    return document ? zoneChoices(params, document, configurations) : [];
  });
  connection.onRequest(RULE_CHOICES, () =>
    RULES.map(({ id, docs }): RuleChoice => ({ id, summary: docs[display.language].summary })),
  );

  documents.listen(connection);
  connection.listen();
}

import {
  BLANKS,
  EXPORT_TIMELINE,
  FIGURES,
  IGNORE_CHOICES,
  NEW_ENTRIES,
  type READ_FOR_TOOL,
  REPORT_STATUS,
  REVIEW,
  SUMMARY,
  TIMELINE_EDIT,
  type TimelineEditParams,
  ZONE_CHOICES,
} from '@postmortem/schemas/protocol';
import { type READ_REPORTS, TICK } from '@postmortem/schemas/reports';
import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver';
import { askConfiguration } from './configurationRequests.ts';
import type { AnyResponse, Method, ParamsOf, ResponseTo } from './requests.ts';
import type { Session } from './session.ts';

/** As features/codeActions.ts names it, which is loaded later. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.postmortem`;

/**
 * Diagnostics are asked for in a way of their own (pullDiagnostics.ts); models ask tools (workspaceRequests.ts), and views ask for many files
 * (workspaceFiles.ts).
 */
type Registered = Exclude<Method, 'textDocument/diagnostic' | typeof READ_FOR_TOOL | typeof READ_REPORTS>;

/** The feature that answers is under the same name in features/index.ts: it is loaded later, so that `initialize` is answered at once. */
const REQUESTS: {
  readonly [M in Registered]: {
    readonly capabilities: ServerCapabilities;
    /** The answer about a document that is not open, or is a configuration. */
    readonly withoutReport: ResponseTo<M> | null;
  };
} = {
  'textDocument/hover': { capabilities: { hoverProvider: true }, withoutReport: null },
  'textDocument/codeAction': {
    capabilities: {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL] },
    },
    withoutReport: [],
  },
  // Without characters that trigger it: it is asked for, and no Enter takes what nobody asked for.
  'textDocument/completion': { capabilities: { completionProvider: {} }, withoutReport: [] },
  'textDocument/inlayHint': { capabilities: { inlayHintProvider: true }, withoutReport: [] },
  'textDocument/codeLens': { capabilities: { codeLensProvider: {} }, withoutReport: [] },
  'textDocument/onTypeFormatting': {
    capabilities: {
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [' ', '|'] },
    },
    withoutReport: [],
  },
  'textDocument/documentSymbol': {
    capabilities: { documentSymbolProvider: { label: 'Postmortem' } },
    withoutReport: [],
  },
  'textDocument/documentLink': { capabilities: { documentLinkProvider: {} }, withoutReport: [] },
  'textDocument/foldingRange': { capabilities: { foldingRangeProvider: true }, withoutReport: [] },
  'textDocument/prepareRename': { capabilities: { renameProvider: { prepareProvider: true } }, withoutReport: null },
  'textDocument/rename': { capabilities: {}, withoutReport: null },
  [BLANKS]: { capabilities: {}, withoutReport: [] },
  [EXPORT_TIMELINE]: { capabilities: {}, withoutReport: null },
  [FIGURES]: { capabilities: {}, withoutReport: null },
  [IGNORE_CHOICES]: { capabilities: {}, withoutReport: [] },
  [NEW_ENTRIES]: { capabilities: {}, withoutReport: null },
  [REPORT_STATUS]: { capabilities: {}, withoutReport: null },
  [TICK]: { capabilities: {}, withoutReport: null },
  [REVIEW]: { capabilities: {}, withoutReport: null },
  [SUMMARY]: { capabilities: {}, withoutReport: null },
  [TIMELINE_EDIT]: { capabilities: {}, withoutReport: null },
  [ZONE_CHOICES]: { capabilities: {}, withoutReport: [] },
};

const methods = Object.keys(REQUESTS) as Registered[];

/** What the server can be asked about a document. */
export const documentCapabilities = (): ServerCapabilities =>
  Object.assign({}, ...methods.map((method) => REQUESTS[method].capabilities));

type DocumentParams = { readonly textDocument: { readonly uri: string } } | Pick<TimelineEditParams, 'uri'>;
const uriOf = (params: DocumentParams): string => ('textDocument' in params ? params.textDocument.uri : params.uri);

/** Passes every request about a document on to the feature of its name. */
export function registerDocumentRequests(session: Session): void {
  for (const method of methods) {
    const handle = async (params: DocumentParams): Promise<AnyResponse> => {
      const uri = uriOf(params);
      const report = session.reportAt(uri);
      if (report) return session.ask(report, method, params as ParamsOf<Registered>);
      return (await askConfiguration(session, uri, method, params)) ?? REQUESTS[method].withoutReport;
    };
    session.connection.onRequest<AnyResponse, void>(method, handle);
  }
}

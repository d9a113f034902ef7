import {
  CodeAction,
  CodeLens,
  Command,
  Diagnostic,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  InsertReplaceEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';

type Is = (value: unknown) => boolean;

const oneOf =
  (...kinds: Is[]): Is =>
  (value) =>
    kinds.some((is) => is(value));
const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);
const isNull: Is = (value) => value === null;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isRegistration: Is = (value) =>
  isObject(value) && typeof value.id === 'string' && typeof value.method === 'string';

const isSymbol: Is = (value) =>
  DocumentSymbol.is(value) && (value.children === undefined || value.children.every(isSymbol));

const isInsertReplaceEdit: Is = (value) => InsertReplaceEdit.is(value as InsertReplaceEdit);

/** The types of the protocol have no test of a completion item. */
const isCompletionItem: Is = (value) =>
  isObject(value) &&
  typeof value.label === 'string' &&
  oneOf((kind) => kind === undefined, Number.isInteger)(value.kind) &&
  oneOf((edit) => edit === undefined, TextEdit.is, isInsertReplaceEdit)(value.textEdit) &&
  oneOf((edits) => edits === undefined, listOf(TextEdit.is))(value.additionalTextEdits);

const isReport: Is = (value) =>
  isObject(value) &&
  (value.kind === 'unchanged'
    ? typeof value.resultId === 'string'
    : value.kind === 'full' && listOf(Diagnostic.is)(value.items));

/** What the protocol lets a server say, by its method: what it answers, and what it sends of its own. */
const SAID: Readonly<Record<string, Is>> = {
  initialize: (value) => isObject(value) && isObject(value.capabilities),
  shutdown: isNull,
  'textDocument/hover': oneOf(Hover.is, isNull),
  'textDocument/codeAction': oneOf(listOf(oneOf(CodeAction.is, Command.is)), isNull),
  'codeAction/resolve': (value) => CodeAction.is(value),
  'textDocument/completion': oneOf(listOf(isCompletionItem), isNull),
  'textDocument/inlayHint': oneOf(listOf(InlayHint.is), isNull),
  'textDocument/codeLens': oneOf(listOf(CodeLens.is), isNull),
  'textDocument/onTypeFormatting': oneOf(listOf(TextEdit.is), isNull),
  'textDocument/documentSymbol': oneOf(listOf(isSymbol), isNull),
  'textDocument/documentLink': oneOf(listOf(DocumentLink.is), isNull),
  'textDocument/foldingRange': oneOf(listOf(FoldingRange.is), isNull),
  'textDocument/prepareRename': (value) => value === null || isObject(value),
  'textDocument/rename': oneOf((value) => WorkspaceEdit.is(value), isNull),
  'textDocument/diagnostic': isReport,
  'textDocument/publishDiagnostics': (value) => isObject(value) && listOf(Diagnostic.is)(value.diagnostics),
  'window/logMessage': (value) => isObject(value) && typeof value.message === 'string' && Number.isInteger(value.type),
  'client/registerCapability': (value) => isObject(value) && listOf(isRegistration)(value.registrations),
  'workspace/diagnostic/refresh': (value) => value === undefined || value === null,
};

/** What is wrong with something that the server said, or null: methods of our own are no part of the protocol. */
export function faultIn(method: string, said: unknown): string | null {
  if (method.startsWith('postmortem/')) return null;
  const is = SAID[method];
  if (!is) return `${method}: test/stdio/protocol.ts does not know what it may say`;
  return is(said) ? null : `${method}: ${JSON.stringify(said).slice(0, 400)}`;
}

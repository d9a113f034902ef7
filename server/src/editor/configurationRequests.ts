import type { CodeActionParams, CompletionParams, HoverParams } from 'vscode-languageserver';
import type { AnyResponse, Method } from './requests.ts';
import type { Session } from './session.ts';

/** What can be asked about an open configuration; null where nothing is answered. */
export async function askConfiguration(
  session: Session,
  uri: string,
  method: Method,
  params: unknown,
): Promise<AnyResponse | null> {
  const document = session.configurationAt(uri);
  if (!document) return null;
  const { engine, editor } = session;
  switch (method) {
    case 'textDocument/completion':
      return engine.completeConfiguration(document, (params as CompletionParams).position, editor.answers.display);
    case 'textDocument/hover':
      return engine.hoverConfiguration(document, (params as HoverParams).position, editor.answers.display);
    case 'textDocument/codeAction':
      return engine.fixConfiguration(document, params as CodeActionParams, editor.answers.display);
    default:
      return null;
  }
}

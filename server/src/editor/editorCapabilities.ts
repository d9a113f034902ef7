import type { Language } from '@postmortem/schemas';
import type { InitializeParams } from 'vscode-languageserver';
import { displayLanguage } from '../language/displayLanguage.ts';

/** What an editor may say in `initializationOptions`. */
interface InitializationOptions {
  /** Address of a rule's page with `{rule}` in it. */
  readonly rulePage?: string;
  /** The language of messages, where it is not that of the editor itself. */
  readonly locale?: string;
  /** Does it tell where its cursors are? */
  readonly cursor?: boolean;
  /** Has it the commands that ask a person to choose? */
  readonly asks?: boolean;
  /** Lengths beside the timeline, unless this says false. */
  readonly hints?: boolean;
  /** `everything`: what is found is told at once, whatever is still being written. */
  readonly whileTyping?: 'quiet' | 'everything';
}

/** What the editor can do, and how it wants to be answered. */
export interface EditorCapabilities {
  readonly display: Language;
  /** Address of a rule's page with `{rule}` in it; null where the pages ship with the server. */
  readonly rulePage: string | null;
  /** Does it ask for diagnostics by itself? */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly watchesFiles: boolean;
  readonly hasFolders: boolean;
  readonly snippets: boolean;
  readonly versionedEdits: boolean;
  readonly asks: boolean;
  readonly hints: boolean;
  readonly tellsCursor: boolean;
  /** Is a finding told only once the writer has left what it is about? */
  readonly quiet: boolean;
}

/** An editor that can do nothing but what LSP asks of all. */
export const PLAIN_EDITOR: EditorCapabilities = {
  display: 'en',
  rulePage: null,
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
  watchesFiles: false,
  hasFolders: false,
  snippets: false,
  versionedEdits: false,
  asks: false,
  hints: true,
  tellsCursor: false,
  quiet: true,
};

/** Reads what an editor says of itself in `initialize`. */
export function editorCapabilities({
  capabilities: { textDocument, workspace },
  locale,
  initializationOptions,
}: InitializeParams): EditorCapabilities {
  const {
    rulePage,
    locale: chosen,
    cursor,
    asks,
    hints,
    whileTyping,
  } = (initializationOptions ?? {}) as InitializationOptions;
  return {
    display: displayLanguage(chosen ?? locale),
    rulePage: rulePage ?? null,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    asks: asks === true,
    hints: hints !== false,
    tellsCursor: cursor === true,
    quiet: whileTyping !== 'everything',
  };
}

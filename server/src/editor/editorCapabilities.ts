import type { Language } from '@postmortem/schemas';
import type { InitializeParams } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { displayLanguage } from '../language/displayLanguage.ts';

/** What an editor may say in `initializationOptions`. */
const OPTIONS = {
  /** Address of a rule's page with `{rule}` in it. */
  rulePage: z.string(),
  /** The language of messages, where it is not that of the editor itself; `report`: that of each report. */
  locale: z.string(),
  /** Does it tell where its cursors are? */
  cursor: z.boolean(),
  /** Has it the commands that ask a person to choose? */
  asks: z.boolean(),
  /** Lengths beside the timeline, unless this says false. */
  hints: z.boolean(),
  /** Entries and actions in the outline, unless this says false: an editor that lists headings by itself shows them twice. */
  outline: z.boolean(),
  /** `everything`: what is found is told at once, whatever is still being written. */
  whileTyping: z.enum(['quiet', 'everything']),
  /** Has a person said that configurations of this workspace may lead anywhere? */
  trusted: z.boolean(),
} as const;

const OF_REPORT = 'report';

type InitializationOptions = { readonly [Name in keyof typeof OPTIONS]?: z.infer<(typeof OPTIONS)[Name]> };

/** The options that can be used. @param complain told of each that can't */
function optionsIn(written: unknown, complain: (message: string) => void): InitializationOptions {
  if (written === undefined || written === null) return {};
  if (typeof written !== 'object') {
    complain('initializationOptions: an object is expected; the defaults apply.');
    return {};
  }
  const entries = Object.entries(OPTIONS).flatMap(([name, schema]) => {
    const value = (written as Record<string, unknown>)[name];
    if (value === undefined || value === null) return [];
    if (schema.safeParse(value).success) return [[name, value] as const];
    complain(`initializationOptions.${name}: this value can't be used; the default applies.`);
    return [];
  });
  return Object.fromEntries(entries) as InitializationOptions;
}

/** How an editor wants its questions about documents answered. Plain data, so that a worker can be sent it. */
export interface AnswerPreferences {
  readonly display: Language;
  /** Are messages wanted in the language of each report, whatever the editor's own is? */
  readonly asReport: boolean;
  /** Address of a rule's page with `{rule}` in it; null where the pages ship with the server. */
  readonly rulePage: string | null;
  /** Does the editor take edits with tab stops? */
  readonly snippets: boolean;
  /** Does what it is offered at the cursor have tab stops? */
  readonly completesSnippets: boolean;
  /** Does it take edits that say which version of the document they are for? Edits with tab stops need that form. */
  readonly versionedEdits: boolean;
  /** Can it ask a person to choose? It then has the commands of `@postmortem/schemas/protocol`. */
  readonly asks: boolean;
  /** Are lengths shown beside the timeline? */
  readonly hints: boolean;
  /** Does it want entries and actions in its outline? */
  readonly outline: boolean;
}

/** What the editor can do, and how it wants to be answered. */
export interface EditorCapabilities {
  readonly answers: AnswerPreferences;
  /** Does it ask for diagnostics by itself? */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly watchesFiles: boolean;
  readonly hasFolders: boolean;
  readonly tellsCursor: boolean;
  /** Is a finding told only once the writer has left what it is about? */
  readonly quiet: boolean;
  /** May configurations lead out of the workspace? */
  readonly trusted: boolean;
}

/** An editor that can do nothing but what LSP asks of all. */
export const PLAIN_EDITOR: EditorCapabilities = {
  answers: {
    display: 'en',
    asReport: false,
    rulePage: null,
    snippets: false,
    completesSnippets: false,
    versionedEdits: false,
    asks: false,
    hints: true,
    outline: true,
  },
  pullsDiagnostics: false,
  refreshesDiagnostics: false,
  watchesFiles: false,
  hasFolders: false,
  tellsCursor: false,
  quiet: true,
  trusted: false,
};

/** Reads what an editor says of itself in `initialize`. @param complain told of what can't be used */
export function editorCapabilities(
  { capabilities, locale, initializationOptions }: InitializeParams,
  complain: (message: string) => void,
): EditorCapabilities {
  const { textDocument, workspace } = capabilities ?? {};
  const {
    rulePage,
    locale: chosen,
    cursor,
    asks,
    hints,
    outline,
    whileTyping,
    trusted,
  } = optionsIn(initializationOptions, complain);
  return {
    answers: {
      display: displayLanguage(chosen === OF_REPORT ? locale : (chosen ?? locale)),
      asReport: chosen === OF_REPORT,
      rulePage: rulePage ?? null,
      versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
      completesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
      asks: asks === true,
      hints: hints !== false,
      outline: outline !== false,
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasFolders: workspace?.workspaceFolders === true,
    tellsCursor: cursor === true,
    quiet: whileTyping !== 'everything',
    trusted: trusted === true,
  };
}

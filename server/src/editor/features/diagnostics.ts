import type { Language, Localized, Severity } from '@postmortem/schemas';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationProblem } from '../../configuration/parse.ts';
import type { Checked } from '../../lint/check.ts';
import type { Finding } from '../../lint/lint.ts';
import type { Cut } from '../../markdown/limits.ts';

export const SOURCE = 'postmortem';

const SHOWN_OF_CUT = 40;

// The numbers of LSP, whose package would be bundled a second time for them.
const SEVERITY = { error: 1, warning: 2, info: 3, hint: 4 } as const satisfies Record<Severity, DiagnosticSeverity>;

/** How findings are shown: the language of the display and where a rule's page is found. */
export interface Display {
  readonly language: Language;
  readonly rulePage: (rule: string) => string | null;
}

export function diagnosticOf(finding: Finding, document: TextDocument, { language, rulePage }: Display): Diagnostic {
  const href = rulePage(finding.rule);
  return {
    range: { start: document.positionAt(finding.start), end: document.positionAt(finding.end) },
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    ...(href ? { codeDescription: { href } } : {}),
    message: finding.message(language),
  };
}

/** What was left unread is told where it begins: an editor marks no megabyte. */
function cutDiagnostic({ start, why }: Cut, document: TextDocument, { language }: Display): Diagnostic {
  const from = document.positionAt(start);
  const range = { start: from, end: { line: from.line, character: from.character + SHOWN_OF_CUT } };
  return { range, severity: SEVERITY.info, source: SOURCE, message: why[language] };
}

/** All that is said about a document. */
export function diagnosticsOf(
  { findings, notice, cuts }: Checked,
  document: TextDocument,
  display: Display,
): Diagnostic[] {
  if (!notice)
    return [
      ...findings.map((finding) => diagnosticOf(finding, document, display)),
      ...cuts.map((cut) => cutDiagnostic(cut, document, display)),
    ];
  return [noticeDiagnostic(notice, document, display.language)];
}

/** What is said about a document as a whole stands on its first line. */
export function noticeDiagnostic(notice: Localized, document: TextDocument, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const end = document.positionAt(Math.max(0, document.offsetAt({ line: 1, character: 0 }) - 1));
  return {
    range: { start, end },
    severity: SEVERITY.info,
    source: SOURCE,
    message: notice[language],
  };
}

export function configurationDiagnostics(
  uri: string,
  text: string,
  problems: readonly ConfigurationProblem[],
  language: Language,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'yaml', 0, text);
  return problems.map(({ start, end, message }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(Math.max(end, start + 1)) },
    severity: SEVERITY.error,
    source: SOURCE,
    message: message[language],
  }));
}

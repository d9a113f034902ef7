import type { Language, Localized, Severity } from '@postmortem/schemas';
import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationProblem } from '../../configuration/problems.ts';
import { grouped, type SkippedRange } from '../../markdown/limits.ts';
import type { Postmortem } from '../../postmortem/model.ts';
import { isExpected } from '../../postmortem/recognise.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Unit } from '../../rules/rule.ts';
import type { Diagnosed, TellableDiagnostic } from '../quietPen/pens.ts';
import { rangeOf } from '../ranges.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { type ShownFinding, shownFindings } from './shownFindings.ts';
import { unitOf } from './units.ts';

const SOURCE = 'postmortem';

const SHOWN_OF_SKIPPED = 40;

/** What somebody has left who waits on an empty line of it. */
const ENDS_WITH_PAUSE: ReadonlySet<string> = new Set<Unit>(['section', 'timeline', 'timeline and story']);

// The numbers of LSP, whose package would be bundled a second time for them.
const SEVERITY = { error: 1, warning: 2, info: 3, hint: 4 } as const satisfies Record<Severity, DiagnosticSeverity>;

const GIVEN_UP: Localized = {
  en: 'This file was not checked: reading it takes too much time or memory. Split it, or link to logs instead of pasting them.',
  ja: 'このファイルは検査していません（読み込みに時間かメモリがかかりすぎます）。分割するか、ログは貼り付けずにリンクしてください。',
};
const stillReading = (length: number): Localized => ({
  en: `This file has ${grouped(length)} characters and is still being read. What is found in it is shown then.`,
  ja: `このファイル（${grouped(length)} 文字）は読み込み中です。検査が終わり次第、結果を表示します。`,
});

/** Neither its status nor anything else says that it is written. */
const isBeingWritten = ({ status }: Postmortem): boolean => status === null || status === 'draft';

/** What is absent of a report that is being written is no warning, unless a configuration asks for one. */
function severityOf({ rule, severity }: ShownFinding, { checked: { postmortem }, context }: OpenDocument): Severity {
  const isChosen = postmortem.template.chosen || context.settings.rules[rule] !== undefined;
  if (isChosen || severity === 'hint' || !isBeingWritten(postmortem)) return severity;
  return ruleOf(rule).kind === 'absence' ? 'info' : severity;
}

function diagnosticOf(finding: ShownFinding, document: OpenDocument): Diagnostic {
  const { text, context, rulePage } = document;
  const href = rulePage(finding.rule);
  return {
    range: rangeOf(text, finding),
    severity: SEVERITY[severityOf(finding, document)],
    source: SOURCE,
    code: finding.rule,
    ...(href ? { codeDescription: { href } } : {}),
    message: finding.message(context.display),
  };
}

/** Says at its start that a range was not read: an editor marks no megabyte. */
function skippedDiagnostic({ start, why }: SkippedRange, { text, context }: OpenDocument): Diagnostic {
  const from = text.positionAt(start);
  const range = { start: from, end: { line: from.line, character: from.character + SHOWN_OF_SKIPPED } };
  return { range, severity: SEVERITY.info, source: SOURCE, message: why[context.display] };
}

/** What is said about a document as a whole is on its first line. */
function noticeDiagnostic(notice: Localized, document: TextDocument, language: Language): Diagnostic {
  const start = { line: 0, character: 0 };
  const end = document.positionAt(Math.max(0, document.offsetAt({ line: 1, character: 0 }) - 1));
  return { range: { start, end }, severity: SEVERITY.info, source: SOURCE, message: notice[language] };
}

/** Nobody expects a word about a file that is no report. */
function unlessOrdinary(
  notice: Localized,
  document: TextDocument,
  { path, settings, display }: RequestContext,
): Diagnostic[] {
  return isExpected(settings.listed, path) ? [noticeDiagnostic(notice, document, display)] : [];
}

/** What is shown until a document is read. */
export const whileReading = (document: TextDocument, context: RequestContext): Diagnostic[] =>
  unlessOrdinary(stillReading(document.getText().length), document, context);

/** What is said of reading itself waits for nothing. */
const toldAtOnce = (diagnostic: Diagnostic): TellableDiagnostic => ({
  rule: '',
  start: 0,
  unit: [],
  endsWithPause: false,
  diagnostic,
});

/** All that is found in a document. */
export const diagnostics: Feature<null, Diagnosed> = {
  answer(document) {
    const { checked, text, context } = document;
    const { findings, postmortem, notice, skipped } = checked;
    const draft = isBeingWritten(postmortem);
    if (notice) return { draft, found: [toldAtOnce(noticeDiagnostic(notice, text, context.display))] };
    const found = shownFindings(findings).map((finding) => ({
      rule: finding.rule,
      start: finding.start,
      unit: unitOf(finding, postmortem),
      endsWithPause: ENDS_WITH_PAUSE.has(finding.unit),
      diagnostic: diagnosticOf(finding, document),
    }));
    return { draft, found: [...found, ...skipped.map((range) => toldAtOnce(skippedDiagnostic(range, document)))] };
  },
  unread: (document, context) => ({
    draft: false,
    found: unlessOrdinary(GIVEN_UP, document, context).map(toldAtOnce),
  }),
};

/** What can't be used of a configuration, in its own file. */
export function configurationDiagnostics(
  uri: string,
  text: string,
  problems: readonly ConfigurationProblem[],
  language: Language,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'yaml', 0, text);
  return problems.map(({ start, end, message }) => ({
    range: rangeOf(document, { start, end: Math.max(end, start + 1) }),
    severity: SEVERITY.error,
    source: SOURCE,
    message: message[language],
  }));
}

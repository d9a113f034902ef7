import { IGNORE } from '@postmortem/schemas/protocol';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../lint/lint.ts';
import { suppressionEdits } from '../../lint/suppressionFix.ts';
import { ruleOf } from '../../rules/index.ts';
import type { Fix } from '../../text/edit.ts';
import { withoutTabStops } from '../../text/snippet.ts';
import type { OpenDocument } from './feature.ts';

/** What is absent from the whole report has no place of its own: a comment at the title would silence others there. */
const hasPlace = ({ item }: Finding): boolean => item === null;

/** Silences the finding with a comment that wants a reason. A blank in braces would be one of the report, whose words some rules look at. */
export function ignoreHere({ rule, start }: Finding, { checked, context }: OpenDocument): Fix {
  const { en, ja } = ruleOf(rule).docs;
  const edits = suppressionEdits(rule, start, checked.postmortem);
  const isLed = context.snippets && context.versionedEdits;
  return {
    title: { en: `Suppress here: ${en.summary}`, ja: `ここでは指摘しない: ${ja.summary}` },
    edits: isLed
      ? edits
      : edits.map(({ insert, ...edit }) => ({ ...edit, snippet: false, insert: withoutTabStops(insert) })),
  };
}

/** The findings that a range touches, the first of each rule. A comment too many is not answered by another. */
export function ignorable({ text, checked }: OpenDocument, { range }: Pick<CodeActionParams, 'range'>): Finding[] {
  const [from, to] = [text.offsetAt(range.start), text.offsetAt(range.end)];
  const here = checked.findings.filter(
    ({ rule, start, end }) => start <= to && end >= from && rule !== 'comment/unused',
  );
  return [...new Map([...here].reverse().map((finding) => [finding.rule, finding])).values()].reverse();
}

/** One action that asks how, in an editor that can ask; else a comment for each rule. */
export function ignoreActions(
  document: OpenDocument,
  params: CodeActionParams,
  actionOf: (fix: Fix, diagnostics: Diagnostic[]) => CodeAction,
): CodeAction[] {
  const findings = ignorable(document, params);
  if (findings.length === 0) return [];
  const { context, text } = document;
  if (!context.asks)
    return findings.filter(hasPlace).map((finding) => {
      const diagnostics = params.context.diagnostics.filter(({ code }) => code === finding.rule);
      return actionOf(ignoreHere(finding, document), diagnostics);
    });
  const title = { en: 'Ignore…', ja: '無視…' }[context.display];
  const { range } = params;
  return [{ title, kind: 'quickfix', command: { title, command: IGNORE, arguments: [text.uri, range] } }];
}

import type {
  CodeAction,
  CodeActionContext,
  CodeActionParams,
  CodeActionTriggerKind,
  Diagnostic,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleOf } from '../../rules/index.ts';
import type { Edit, Fix } from '../../text/edit.ts';
import { withPlaceholders } from '../../text/snippet.ts';
import { rangeOf } from '../ranges.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Feature, OpenDocument } from './feature.ts';
import { ignoreActions } from './ignoreActions.ts';
import { markActions } from './markActions.ts';
import { fixOfAll, fixOfRule } from './mechanicalFixes.ts';
import { type ShownFinding, shownFindings } from './shownFindings.ts';
import { timelineRefactorings } from './timelineRefactorings.ts';

function editOf(
  { start, end, insert, snippet }: Edit,
  document: TextDocument,
  snippets: boolean,
): TextEdit | SnippetTextEdit {
  const range = rangeOf(document, { start, end });
  if (!snippet) return { range, newText: insert };
  return snippets
    ? { range, snippet: { kind: 'snippet', value: insert } }
    : { range, newText: withPlaceholders(insert) };
}

function workspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  { snippets, versionedEdits }: RequestContext,
): WorkspaceEdit {
  const { uri, version } = document;
  if (!versionedEdits) {
    return { changes: { [uri]: edits.map((edit) => editOf(edit, document, false) as TextEdit) } };
  }
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: edits.map((edit) => editOf(edit, document, snippets)) }],
  };
}

const touches = (finding: ShownFinding, start: number, end: number): boolean =>
  finding.start <= end && finding.end >= start;

/** A fix with all that it answers: the same one is offered once. */
interface Offer {
  readonly fix: Fix;
  readonly diagnostics: Diagnostic[];
}

function offersFor(
  findings: readonly ShownFinding[],
  { context: asked }: CodeActionParams,
  { display }: RequestContext,
): Offer[] {
  const offers = new Map<string, Offer>();
  for (const finding of findings.slice(0, MOST_FINDINGS)) {
    if (offers.size >= MOST_OFFERS) break;
    const message = finding.message(display);
    const answered = asked.diagnostics.filter(({ code, message: said }) => code === finding.rule && said === message);
    for (const fix of finding.fixes()) {
      const key = JSON.stringify(fix.edits);
      const offer = offers.get(key) ?? { fix, diagnostics: [] };
      offer.diagnostics.push(...answered);
      offers.set(key, offer);
    }
  }
  return [...offers.values()];
}

/** Nobody reads a longer list; what is selected beyond them is mended by “Fix all”. */
const MOST_OFFERS = 20;
/** Findings that are asked for their fixes at most. */
const MOST_FINDINGS = 100;

/** The fixes of the findings that a range touches, what mends all of a kind, and a way to ignore them. */
function quickFixes(document: OpenDocument, params: CodeActionParams): CodeAction[] {
  const { text, checked, context } = document;
  const [start, end] = [text.offsetAt(params.range.start), text.offsetAt(params.range.end)];
  const findings = shownFindings(checked.findings).filter((finding) => touches(finding, start, end));
  const actionOf = ({ title, edits, mechanical }: Fix, diagnostics: Diagnostic[] = []): CodeAction => ({
    title: title[context.display],
    kind: QUICK_FIX,
    diagnostics,
    ...(mechanical ? { isPreferred: true } : {}),
    edit: workspaceEdit(edits, text, context),
  });
  const ofRules = [...new Set(findings.map(({ rule }) => rule))].flatMap(
    (rule) => fixOfRule(ruleOf(rule), checked.findings) ?? [],
  );
  return [
    ...offersFor(findings, params, context).map(({ fix, diagnostics }) => actionOf(fix, diagnostics)),
    ...ofRules.map((fix) => actionOf(fix)),
    ...ignoreActions(document, params, actionOf),
  ];
}

// The constants of LSP, whose package would be bundled a second time for them.
const AUTOMATIC = 2 satisfies CodeActionTriggerKind;
export const QUICK_FIX = 'quickfix';
const REWRITE = 'refactor.rewrite';
/** *Mark Entry as…* asks for these alone. */
const MARK = `${REWRITE}.postmortem.mark`;
export const FIX_ALL = 'source.fixAll.postmortem';

/** Is a kind among those that were asked for? `refactor` asks for `refactor.rewrite` too. */
export const asks = ({ only }: CodeActionContext, kind: string): boolean =>
  !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));

export const codeActions: Feature<CodeActionParams, readonly CodeAction[]> = {
  answer(document, params) {
    const { text, context, checked } = document;
    const asked = params.context;
    const actions = asks(asked, QUICK_FIX) ? quickFixes(document, params) : [];
    // Nobody wants all of a report changed who has not asked for just that.
    const all = asked.only && asks(asked, FIX_ALL) ? fixOfAll(checked.findings) : null;
    if (all)
      actions.push({
        title: all.title[context.display],
        kind: FIX_ALL,
        edit: workspaceEdit(all.edits, text, context),
      });
    // Nobody waits for what answers no finding unless it was asked for: a cursor that only passes by gets the fixes.
    if (asked.triggerKind === AUTOMATIC) return actions;
    const selected = { start: text.offsetAt(params.range.start), end: text.offsetAt(params.range.end) };
    const refactorings = (kind: string, fixes: () => readonly Fix[]): CodeAction[] =>
      (asks(asked, kind) ? fixes() : []).map((fix) => ({
        title: fix.title[context.display],
        kind,
        edit: workspaceEdit(fix.edits, text, context),
      }));
    return [
      ...actions,
      ...refactorings(REWRITE, () => timelineRefactorings(document, selected)),
      ...refactorings(MARK, () => markActions(document, selected.start, asked.only?.includes(MARK) === true)),
    ];
  },
  unread: () => [],
};

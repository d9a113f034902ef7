import type { Language } from '@postmortem/schemas';
import { REVIEW, type ReviewAnswer, type ReviewParams, type ReviewPoint } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { editorOfAsked, type ListedReport } from './askedReport.ts';
import { dayOf } from './reportFile.ts';
import { COPY, itemsOf, type ReviewItem } from './reviewList.ts';
import { applyServerEdits, rangeOf } from './serverEdits.ts';

const TEXTS = {
  en: {
    noDocument: 'Open a report first.',
    unread: 'This report was not read in time. Try again; if it is very long, link to logs instead of pasting them.',
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
    copied: 'The review is on the clipboard, as Markdown.',
    copy: 'Copy as Markdown',
    fix: 'Fix',
    how: 'How?',
    places: 'Enter goes to the place, the light bulb shows its fixes',
    nothing: 'Type to filter',
  },
  ja: {
    noDocument: '先に報告書を開いてください。',
    unread:
      '報告書を時間内に読めませんでした。もう一度実行してください。長い場合は、ログを貼り付けずにリンクしてください。',
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
    copied: 'レビューを Markdown としてコピーしました。',
    copy: 'Markdown としてコピー',
    fix: '修正',
    how: '修正方法',
    places: 'Enter でその箇所へ移動、電球で修正候補を表示',
    nothing: '入力して絞り込み',
  },
} as const;

type Fix = ReviewPoint['fixes'][number];

/** What a person does about a review: goes to a point, mends it, copies everything, or leaves. */
type Choice = { readonly item: ReviewItem; readonly mends: boolean } | { readonly copies: true } | undefined;

const asked = async (client: BaseLanguageClient, document: vscode.TextDocument): Promise<ReviewAnswer | null> => {
  const params: ReviewParams = { textDocument: { uri: document.uri.toString() }, today: dayOf(new Date()) };
  return client.sendRequest<ReviewAnswer | null>(REVIEW, params);
};

/** Lights up the place of a point while it is looked at in the list; leaving takes the person back to where they were. */
function preview(editor: vscode.TextEditor): { show(point: ReviewPoint | null): void; end(goBack: boolean): void } {
  const light = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    isWholeLine: true,
  });
  const [before] = editor.visibleRanges;
  return {
    show(point) {
      const ranges = point ? [rangeOf(point)] : [];
      editor.setDecorations(light, ranges);
      for (const range of ranges) editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    },
    end(goBack) {
      light.dispose();
      if (goBack && before) editor.revealRange(before, vscode.TextEditorRevealType.AtTop);
    },
  };
}

/** Shows the points of a review until a person has chosen one. */
function choose(answer: ReviewAnswer, editor: vscode.TextEditor, display: Language): Promise<Choice> {
  const texts = TEXTS[display];
  const list = vscode.window.createQuickPick<ReviewItem>();
  const copy: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: texts.copy };
  const fix: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('lightbulb'), tooltip: texts.fix };
  list.title = answer.text;
  list.items = itemsOf(answer, fix, display);
  list.placeholder = list.items.some(({ point }) => point) ? texts.places : texts.nothing;
  list.buttons = [copy];
  list.matchOnDetail = true;
  const shown = preview(editor);
  return new Promise((resolve) => {
    const end = (choice: Choice): void => {
      resolve(choice);
      list.hide();
    };
    let isChosen = false;
    list.onDidChangeActive(([item]) => shown.show(item?.point ?? null));
    list.onDidTriggerButton(() => end({ copies: true }));
    list.onDidTriggerItemButton(({ item }) => end({ item, mends: true }));
    list.onDidAccept(() => {
      const [item] = list.selectedItems;
      if (item?.does === COPY) end({ copies: true });
      else if (item?.point) {
        isChosen = true;
        end({ item, mends: false });
      }
    });
    list.onDidHide(() => {
      shown.end(!isChosen);
      list.dispose();
      resolve(undefined);
    });
    list.show();
  });
}

async function chooseFix(fixes: readonly Fix[], title: string): Promise<Fix | undefined> {
  if (fixes.length < 2) return fixes[0];
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  return (await vscode.window.showQuickPick(items, { title }))?.fix;
}

/** Goes to a place as a person would, so that Ctrl+- (Go Back) leads back. */
function goTo(editor: vscode.TextEditor, point: ReviewPoint): void {
  const range = rangeOf(point);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** @returns whether the review goes on: nothing was chosen, or the fix leaves nothing to fill in */
async function mend(
  editor: vscode.TextEditor,
  point: ReviewPoint,
  version: number,
  display: Language,
): Promise<boolean> {
  const fix = await chooseFix(point.fixes, TEXTS[display].how);
  if (!fix) return true;
  if (editor.document.version !== version) {
    void vscode.window.showInformationMessage(TEXTS[display].changed);
    return false;
  }
  goTo(editor, point);
  await applyServerEdits(editor, fix.edits);
  return !fix.edits.some(({ snippet }) => snippet);
}

/** What a caller of the command wants without being asked. */
export type ReviewWish = 'copy' | 'answer';

/**
 * `Postmortem: Review…`: the points that a reviewer would ask about, to go to, to mend one by one, and to copy for a pull request.
 * @param wish `copy` copies, `answer` only answers; a list names the report
 */
export async function review(
  client: BaseLanguageClient,
  display: Language,
  wish?: ReviewWish | ListedReport,
): Promise<ReviewAnswer | null> {
  const texts = TEXTS[display];
  const tell = (message: string): null => {
    void vscode.window.showInformationMessage(message);
    return null;
  };
  const editor = await editorOfAsked(wish);
  if (!editor) return tell(texts.noDocument);
  for (;;) {
    const answer = await asked(client, editor.document);
    if (!answer) return tell(texts.unread);
    const choice: Choice =
      wish === 'copy' ? { copies: true } : wish === 'answer' ? undefined : await choose(answer, editor, display);
    if (!choice) return answer;
    if ('copies' in choice) {
      await vscode.env.clipboard.writeText(answer.markdown);
      void vscode.window.showInformationMessage(texts.copied);
      return answer;
    }
    const { item, mends } = choice;
    if (!mends) {
      goTo(editor, item.point!);
      return answer;
    }
    if (!(await mend(editor, item.point!, answer.version, display))) return answer;
  }
}

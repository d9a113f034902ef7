import type { Language } from '@postmortem/schemas';
import { EXPORT_TIMELINE, type ExportedTimeline, type ExportTimelineParams } from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { editorOfAsked, type ListedReport } from './askedReport.ts';

type Theme = ExportTimelineParams['theme'];
const THEMES: readonly Theme[] = ['light', 'dark', 'auto'];

const TEXTS = {
  en: {
    noDocument: 'Open a report first.',
    title: 'Colours of the picture',
    light: ['Light', 'on white, for documents and chats'],
    dark: ['Dark', 'on dark ground'],
    auto: ['Automatic', 'light or dark, as whoever looks at it prefers'],
    entries: 'With a list of the entries',
    save: 'Export Timeline',
    written: (name: string) => `The timeline was drawn in ${name}.`,
    notWritten: (name: string) => `${name} can’t be written. Choose another place.`,
    open: 'Open',
  },
  ja: {
    noDocument: '先に報告書を開いてください。',
    title: '図の配色',
    light: ['ライト', '白地。文書やチャット向け'],
    dark: ['ダーク', '暗い地'],
    auto: ['自動', '閲覧環境に合わせてライトまたはダーク'],
    entries: '項目の一覧付き',
    save: '時系列を書き出す',
    written: (name: string) => `時系列の図を ${name} に書き出しました。`,
    notWritten: (name: string) => `${name} に書き込めません。別の場所を選んでください。`,
    open: '開く',
  },
} as const;

/** What nobody needs to be asked for. */
interface Given {
  readonly theme?: Theme;
  readonly entries?: boolean;
  readonly target?: vscode.Uri;
}

type Look = Pick<ExportTimelineParams, 'theme' | 'entries'>;

async function chooseLook(texts: (typeof TEXTS)[Language]): Promise<Look | undefined> {
  const items = (entries: boolean) =>
    THEMES.map((theme) => ({ theme, entries, label: texts[theme][0], description: texts[theme][1] }));
  const separator = { label: texts.entries, kind: vscode.QuickPickItemKind.Separator };
  const chosen = await vscode.window.showQuickPick([...items(false), separator, ...items(true)], {
    title: texts.title,
  });
  return chosen && 'theme' in chosen ? chosen : undefined;
}

/** Beside the report, under its name. */
const besideReport = (uri: vscode.Uri): vscode.Uri => uri.with({ path: `${uri.path.replace(/\.[^./]+$/, '')}.svg` });

/** Draws the timeline of a report into a file: of the one that a list names, else the one that is open. */
export async function exportTimeline(
  client: BaseLanguageClient,
  display: Language,
  asked: Given | ListedReport = {},
): Promise<void> {
  const texts = TEXTS[display];
  const document = (await editorOfAsked(asked))?.document;
  const given = 'place' in asked ? {} : asked;
  const tell = (message: string): void => void vscode.window.showInformationMessage(message);
  if (!document) return tell(texts.noDocument);
  const { theme, entries = false } = given.theme ? given : ((await chooseLook(texts)) ?? {});
  if (!theme) return;
  const params: ExportTimelineParams = { textDocument: { uri: document.uri.toString() }, theme, entries };
  const { svg, problem } = (await client.sendRequest<ExportedTimeline | null>(EXPORT_TIMELINE, params)) ?? {};
  if (!svg) return tell(problem ?? texts.noDocument);
  const options = { defaultUri: besideReport(document.uri), filters: { SVG: ['svg'] }, title: texts.save };
  const target = given.target ?? (await vscode.window.showSaveDialog(options));
  if (!target) return;
  const name = vscode.workspace.asRelativePath(target);
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch {
    return tell(texts.notWritten(name));
  }
  // Nobody waits for the answer: the file is there.
  vscode.window.showInformationMessage(texts.written(name), texts.open).then((chosen) => {
    if (chosen) void vscode.commands.executeCommand('vscode.open', target);
  });
}

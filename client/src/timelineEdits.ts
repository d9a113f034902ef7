import type { Language } from '@postmortem/schemas';
import {
  type Now,
  TIMELINE_EDIT,
  type TimelineChange,
  type TimelineEditParams,
  type TimelineEdits,
  ZONE_CHOICES,
  type ZoneChoicesParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { mayBeChat } from './chat.ts';
import { chooseEntries } from './entriesFromFiles.ts';
import { secondsOf } from './length.ts';
import { applyServerEdits, rangeOf } from './serverEdits.ts';

const TEXTS = {
  en: {
    noDocument: 'Open a report first.',
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
    zone: 'Time zone that the entries are converted to (UTC, JST, Europe/Berlin …)',
    shift: 'How far the entries at the cursor or in the selection are shifted: +15m, -1h, +9h, -1d, +1h30m',
    notALength: 'Write a sign, a number and a unit: +15m, -1h, -1d.',
    emptyClipboard: 'The clipboard holds no text. Copy the messages first.',
    paste: 'Paste as Timeline Entries',
  },
  ja: {
    noDocument: '先に報告書を開いてください。',
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
    zone: '変換先のタイムゾーン（UTC、JST、Europe/Berlin など）',
    shift: 'カーソル位置または選択範囲の項目をずらす時間（+15m、-1h、+9h、-1d、+1h30m）',
    notALength: '「+15m」「-1h」「-1d」の形式で入力してください。',
    emptyClipboard: 'クリップボードに文字がありません。先にメッセージをコピーしてください。',
    paste: '時系列の項目として貼り付け',
  },
} as const;

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = (): Now => ({ instant: new Date().toISOString(), timeZone: timeZone() });

/** The commands on timelines. Each is one step to undo, and says in one line why where it does nothing. */
class TimelineCommands implements vscode.DocumentPasteEditProvider {
  static readonly kind = vscode.DocumentDropOrPasteEditKind.Text.append('postmortem', 'timeline');

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly display: () => Language,
  ) {}

  private get texts() {
    return TEXTS[this.display()];
  }

  private ask(document: vscode.TextDocument, change: TimelineChange): Promise<TimelineEdits | null> {
    const params: TimelineEditParams = { uri: document.uri.toString(), change };
    return this.client.sendRequest<TimelineEdits | null>(TIMELINE_EDIT, params);
  }

  /** @returns whether the text was changed */
  private async run(changeOf: (editor: vscode.TextEditor) => Promise<TimelineChange | undefined>): Promise<boolean> {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return this.tell(this.texts.noDocument);
    const change = await changeOf(editor);
    const result = change && (await this.ask(editor.document, change));
    if (!result) return false;
    if (result.problem !== null) return this.tell(result.problem);
    if (result.version !== editor.document.version) return this.tell(this.texts.changed);
    return applyServerEdits(editor, result.edits);
  }

  private tell(message: string): false {
    void vscode.window.showInformationMessage(message);
    return false;
  }

  insertEntryNow(): Promise<boolean> {
    return this.run(async () => ({ kind: 'now', now: now() }));
  }

  convertTimeline(given?: string): Promise<boolean> {
    return this.run(async ({ document }) => {
      const zone = given ?? (await this.chooseZone(document));
      return zone ? { kind: 'convert', zone } : undefined;
    });
  }

  shiftEntries(given?: string): Promise<boolean> {
    return this.run(async ({ selection }) => {
      const { shift: title, notALength } = this.texts;
      const validateInput = (text: string) => (secondsOf(text) === null ? notALength : null);
      const length = given ?? (await vscode.window.showInputBox({ title, validateInput }));
      const seconds = length === undefined ? null : secondsOf(length);
      if (seconds === null) return undefined;
      return { kind: 'shift', startLine: selection.start.line, endLine: selection.end.line, seconds };
    });
  }

  pasteChat(): Promise<boolean> {
    return this.run(async () => {
      const text = await vscode.env.clipboard.readText();
      if (text.trim() !== '') return { kind: 'chat', text, now: now() };
      this.tell(this.texts.emptyClipboard);
      return undefined;
    });
  }

  addEntriesFrom(given?: readonly vscode.Uri[]): Promise<boolean> {
    const asked = { client: this.client, display: this.display(), now: now() };
    return this.run(({ document }) => chooseEntries(document, asked, given));
  }

  private async chooseZone(document: vscode.TextDocument): Promise<string | undefined> {
    const params: ZoneChoicesParams = { uri: document.uri.toString(), timeZone: timeZone() };
    const zones = await this.client.sendRequest<string[]>(ZONE_CHOICES, params);
    return new Promise((resolve) => {
      const pick = vscode.window.createQuickPick();
      const items = zones.map((label) => ({ label }));
      Object.assign(pick, { title: this.texts.zone, items });
      // What is typed is a choice too: any IANA name.
      pick.onDidChangeValue((value) => {
        const typed = value.trim();
        pick.items = typed === '' || zones.includes(typed) ? items : [...items, { label: typed }];
      });
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]?.label);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }

  /** "Paste As…" offers a copied conversation as entries; a plain paste stays what it is. */
  async provideDocumentPasteEdits(
    document: vscode.TextDocument,
    _ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    _context: vscode.DocumentPasteEditContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const text = await data.get('text/plain')?.asString();
    if (!text || !mayBeChat(text) || token.isCancellationRequested) return undefined;
    const result = await this.ask(document, { kind: 'chat', text, now: now() });
    if (!result || result.problem !== null || result.version !== document.version) return undefined;
    const edit = new vscode.DocumentPasteEdit('', this.texts.paste, TimelineCommands.kind);
    const additional = new vscode.WorkspaceEdit();
    additional.set(
      document.uri,
      result.edits.map((each) => new vscode.TextEdit(rangeOf(each), each.newText)),
    );
    edit.additionalEdit = additional;
    edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
    return [edit];
  }
}

/** The kind of the code actions that mark an entry. */
const MARK_KIND = 'refactor.rewrite.postmortem.mark';

/** Keys and other extensions may give a command anything. */
const textOrNothing = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

/** Registers the commands and the way to paste. */
export function registerTimelineCommands(client: BaseLanguageClient, display: () => Language): vscode.Disposable[] {
  const commands = new TimelineCommands(client, display);
  return [
    vscode.commands.registerCommand('postmortem.insertEntryNow', () => commands.insertEntryNow()),
    vscode.commands.registerCommand('postmortem.convertTimeline', (zone?: unknown) =>
      commands.convertTimeline(textOrNothing(zone)),
    ),
    vscode.commands.registerCommand('postmortem.shiftEntries', (length?: unknown) =>
      commands.shiftEntries(textOrNothing(length)),
    ),
    vscode.commands.registerCommand('postmortem.markEntry', () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind: MARK_KIND, apply: 'never' }),
    ),
    vscode.commands.registerCommand('postmortem.pasteChat', () => commands.pasteChat()),
    vscode.commands.registerCommand('postmortem.addEntriesFrom', (file?: unknown) =>
      commands.addEntriesFrom(file instanceof vscode.Uri ? [file] : undefined),
    ),
    vscode.languages.registerDocumentPasteEditProvider({ language: 'markdown' }, commands, {
      pasteMimeTypes: ['text/plain'],
      providedPasteEditKinds: [TimelineCommands.kind],
    }),
  ];
}

import type { Language } from '@postmortem/schemas';
import {
  type EntrySource,
  NEW_ENTRIES,
  type NewEntriesParams,
  type NewEntryChoices,
  type Now,
  type TimelineChange,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const TEXTS = {
  en: {
    files: 'Exports, logs, tables or git log to take entries from',
    open: 'Read',
    choose: 'Entries to add to the timeline',
    unread: (count: number) => `${count} ${count === 1 ? 'part of the files was' : 'parts of the files were'} not read`,
    unreadable: (name: string) => `${name} can't be read. Save it as UTF-8 and try again.`,
    none: 'The timeline has all of these entries already, so nothing was changed.',
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
  },
  ja: {
    files: '時系列に追加するファイル（エクスポート、ログ、表、git log）',
    open: '読み込む',
    choose: '時系列に追加する項目',
    unread: (count: number) => `読み取れなかった箇所: ${count} 件`,
    unreadable: (name: string) => `${name} を読めません。UTF-8 で保存し直してください。`,
    none: 'すべて時系列にある項目なので、何も変更していません。',
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
  },
} as const;

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Null where it is no text in UTF-8, or not there. */
async function sourceAt(uri: vscode.Uri): Promise<EntrySource | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { name: nameOf(uri), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return null;
  }
}

interface Asked {
  readonly client: BaseLanguageClient;
  readonly display: Language;
  readonly now: Now;
}

/**
 * Asks for files, and which of the entries that they would add are wanted: all are checked at first.
 * @param given files that nobody has to be asked for
 * @returns undefined where nothing is to change; a message says why, unless the person has left a question unanswered
 */
export async function chooseEntries(
  document: vscode.TextDocument,
  { client, display, now }: Asked,
  given?: readonly vscode.Uri[],
): Promise<TimelineChange | undefined> {
  const texts = TEXTS[display];
  const tell = (message: string): undefined => void vscode.window.showInformationMessage(message);
  const asked = { title: texts.files, openLabel: texts.open, canSelectMany: true };
  const files = given ?? (await vscode.window.showOpenDialog(asked)) ?? [];
  if (files.length === 0) return undefined;
  const sources: EntrySource[] = [];
  for (const file of files) {
    const source = await sourceAt(file);
    if (!source) return tell(texts.unreadable(nameOf(file)));
    sources.push(source);
  }
  const params: NewEntriesParams = { uri: document.uri.toString(), sources, now };
  const answer = await client.sendRequest<NewEntryChoices | null>(NEW_ENTRIES, params);
  if (!answer) return undefined;
  const { version, entries, unread, problem } = answer;
  if (problem !== null) return tell(problem);
  if (entries.length === 0) return tell(texts.none);
  const items = entries.map(({ time, text }, index) => ({ label: time, description: text, picked: true, index }));
  const title = unread > 0 ? `${texts.choose} (${texts.unread(unread)})` : texts.choose;
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  if (!chosen || chosen.length === 0) return undefined;
  if (version !== document.version) return tell(texts.changed);
  return { kind: 'import', sources, chosen: chosen.map(({ index }) => index), now };
}

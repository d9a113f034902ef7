import type { Language } from '@postmortem/schemas';
import {
  CHANGE_CONFIGURATION,
  type ChangeConfigurationParams,
  type ChangedConfiguration,
  IGNORE_CHOICES,
  type IgnoreChoice,
  type IgnoreChoicesParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { applyServerEdits } from './serverEdits.ts';
import { writeConfiguration } from './writeConfiguration.ts';

const TEXTS = {
  en: {
    title: 'Ignore where?',
    changed: 'The report was changed meanwhile, so nothing was done. Try again.',
  },
  ja: {
    title: '無視する範囲',
    changed: '実行中に報告書が変更されたため、中止しました。もう一度実行してください。',
  },
} as const;

/** `Ignore…` of a quick fix: asks how, then writes a comment into the report or a line into its configuration. */
export async function ignore(
  client: BaseLanguageClient,
  display: Language,
  uri: string,
  range: IgnoreChoicesParams['range'],
  given?: string,
): Promise<boolean> {
  const texts = TEXTS[display];
  const params: IgnoreChoicesParams = { textDocument: { uri }, range };
  const choices = await client.sendRequest<IgnoreChoice[]>(IGNORE_CHOICES, params);
  const items = choices.map((choice) => ({ label: choice.label, description: choice.rule, choice }));
  const chosen =
    items.find(({ label }) => label === given) ?? (await vscode.window.showQuickPick(items, { title: texts.title }));
  if (!chosen) return false;
  const { change, edits, version } = chosen.choice;
  if (!change) {
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    if (!editor || editor.document.version !== version) {
      void vscode.window.showInformationMessage(texts.changed);
      return false;
    }
    return applyServerEdits(editor, edits);
  }
  const asked: ChangeConfigurationParams = { uri, change };
  const changed = await client.sendRequest<ChangedConfiguration>(CHANGE_CONFIGURATION, asked);
  return writeConfiguration(changed, display);
}

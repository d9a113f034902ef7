import {
  NEW_REPORT,
  type NewReportParams,
  TEMPLATE_CHOICES,
  type TemplateChoice,
  type TemplateChoicesParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dayOf, fileNameOf, isDay } from './reportFile.ts';

type Display = 'en' | 'ja';
type ReportLanguage = NewReportParams['language'];

/** What a person is asked; what a caller of the command gives is not asked. */
export interface NewReportChoices {
  readonly template: string;
  readonly language: ReportLanguage;
  readonly title: string;
  readonly date: string;
  /** Where the report is written. */
  readonly uri: string;
}

const TEXTS = {
  en: {
    template: 'Template of the new postmortem',
    language: 'Language of the report',
    languages: { en: 'English', ja: 'Japanese', both: 'Japanese, with titles in both' },
    title: 'Title: what failed, in a few words',
    date: 'Day of the incident (YYYY-MM-DD)',
    notADay: 'Write the day as 2026-03-04.',
    save: 'Create Postmortem',
    exists: (name: string) => `${name} exists already, and nothing was written. Choose another name.`,
  },
  ja: {
    template: '新しいポストモーテムのテンプレート',
    language: '報告書の言語',
    languages: { en: '英語', ja: '日本語', both: '日本語（見出しは併記）' },
    title: 'タイトル（何が起きたかを短く）',
    date: '障害の発生日（YYYY-MM-DD）',
    notADay: 'YYYY-MM-DD の形式で入力してください。',
    save: 'ポストモーテムを作成',
    exists: (name: string) => `${name} は既にあるため、何も書き込んでいません。別の名前を選んでください。`,
  },
} as const;

async function chooseTemplate(client: BaseLanguageClient, display: Display): Promise<string | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? null;
  const params: TemplateChoicesParams = { folder };
  const choices = await client.sendRequest<TemplateChoice[]>(TEMPLATE_CHOICES, params);
  const items = choices.map(({ id, name, detail }) => ({ label: name, description: id, detail, id }));
  return (await vscode.window.showQuickPick(items, { title: TEXTS[display].template, matchOnDescription: true }))?.id;
}

async function chooseLanguage(display: Display): Promise<ReportLanguage | undefined> {
  const { language: title, languages } = TEXTS[display];
  const order: readonly ReportLanguage[] = display === 'ja' ? ['ja', 'en', 'both'] : ['en', 'ja', 'both'];
  return (
    await vscode.window.showQuickPick(
      order.map((id) => ({ label: languages[id], id })),
      { title },
    )
  )?.id;
}

async function chooseDate(display: Display): Promise<string | undefined> {
  const { date: title, notADay } = TEXTS[display];
  return vscode.window.showInputBox({
    title,
    value: dayOf(new Date()),
    validateInput: (text) => (isDay(text) ? null : notADay),
  });
}

async function choosePlace(name: string, display: Display): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, `${name}.md`) } : {}),
    filters: { Markdown: ['md'] },
    title: TEXTS[display].save,
    saveLabel: TEXTS[display].save,
  });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * `Postmortem: New…`: asks for template, language, title, day and place, writes the report and opens it. A person who leaves a
 * question unanswered leaves everything as it was; a file that exists is never written over.
 */
export async function newReport(
  client: BaseLanguageClient,
  display: Display,
  given: Partial<NewReportChoices> = {},
): Promise<vscode.Uri | undefined> {
  const template = given.template ?? (await chooseTemplate(client, display));
  if (template === undefined) return undefined;
  const language = given.language ?? (await chooseLanguage(display));
  if (language === undefined) return undefined;
  const title = given.title ?? (await vscode.window.showInputBox({ title: TEXTS[display].title }));
  if (title === undefined) return undefined;
  const date = given.date ?? (await chooseDate(display));
  if (date === undefined) return undefined;
  const uri = given.uri ? vscode.Uri.parse(given.uri, true) : await choosePlace(fileNameOf(date, title), display);
  if (uri === undefined) return undefined;
  if (await exists(uri)) {
    void vscode.window.showErrorMessage(TEXTS[display].exists(uri.path.slice(uri.path.lastIndexOf('/') + 1)));
    return undefined;
  }
  const params: NewReportParams = { uri: uri.toString(), template, language, title: title.trim() || null, date };
  const text = await client.sendRequest<string>(NEW_REPORT, params);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri);
  return uri;
}

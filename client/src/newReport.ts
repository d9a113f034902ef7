import type { Language } from '@postmortem/schemas';
import {
  NEW_REPORT,
  type NewReportParams,
  type NewReportText,
  TEMPLATE_CHOICES,
  type TemplateChoice,
  type TemplateChoicesParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isAbsent } from './files.ts';
import { gitUser } from './gitUser.ts';
import { dayOf, fileNameOf } from './reportFile.ts';
import { folderOfReports } from './reportFolder.ts';

/** What a person is asked, and what is known without asking; what a caller of the command gives is taken as it is. */
export interface NewReportChoices {
  readonly template: string;
  readonly language: NonNullable<NewReportParams['language']>;
  readonly title: string;
  readonly date: string;
  /** Where the report is written. */
  readonly uri: string;
}

const TEXTS = {
  en: {
    template: 'Template of the new postmortem',
    title: 'Title: what failed, in a few words',
    exists: (name: string) => `${name} exists already, and nothing was written. Choose another title.`,
  },
  ja: {
    template: '新しいポストモーテムのテンプレート',
    title: 'タイトル（何が起きたかを短く）',
    exists: (name: string) => `${name} は既にあるため、何も書き込んでいません。別のタイトルにしてください。`,
  },
} as const;

async function chooseTemplate(
  client: BaseLanguageClient,
  display: Language,
  folder: vscode.Uri | undefined,
): Promise<string | undefined> {
  const params: TemplateChoicesParams = { folder: folder?.toString() ?? null };
  const choices = await client.sendRequest<TemplateChoice[]>(TEMPLATE_CHOICES, params);
  const items = choices.map(({ id, name, detail }) => ({ label: name, description: id, detail, id }));
  const title = TEXTS[display].template;
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.id;
}

/**
 * `Postmortem: New…`: asks for template and title, writes the report where reports lie, and opens it in its first blank, the others a Tab
 * away. A person who leaves a question unanswered leaves everything as it was; a file that exists is never written over.
 */
export async function newReport(
  client: BaseLanguageClient,
  display: Language,
  choices?: Partial<NewReportChoices> | null,
): Promise<vscode.Uri | undefined> {
  const given = typeof choices === 'object' && choices !== null ? choices : {};
  const folder = await folderOfReports();
  const template = given.template ?? (await chooseTemplate(client, display, folder));
  if (template === undefined) return undefined;
  const title = given.title ?? (await vscode.window.showInputBox({ title: TEXTS[display].title }));
  if (title === undefined) return undefined;
  const date = given.date ?? dayOf(new Date());
  const name = `${fileNameOf(date, title)}.md`;
  const untitled = vscode.Uri.from({ scheme: 'untitled', path: name });
  const uri = given.uri ? vscode.Uri.parse(given.uri, true) : folder ? vscode.Uri.joinPath(folder, name) : untitled;
  if (uri.scheme !== 'untitled' && !(await isAbsent(uri))) {
    void vscode.window.showErrorMessage(TEXTS[display].exists(uri.path.slice(uri.path.lastIndexOf('/') + 1)));
    return undefined;
  }
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const known = { date, author: await gitUser(uri), timeZone, display, language: given.language ?? null };
  const params: NewReportParams = { uri: uri.toString(), template, title: title.trim() || null, ...known };
  const { snippet, text } = await client.sendRequest<NewReportText>(NEW_REPORT, params);
  if (uri.scheme !== 'untitled') await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole, { undoStopBefore: false, undoStopAfter: true });
  return uri;
}

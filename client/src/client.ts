import type { Language } from '@postmortem/schemas';
import {
  type ChangedConfiguration,
  CONFIGURATION_GLOB,
  CONTENT,
  IGNORE,
  type IgnoreChoicesParams,
  LARGEST_FILE,
  REVEAL,
  TREAT_AS_REPORT,
  type TreatAsReportParams,
} from '@postmortem/schemas/protocol';
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { ListedReport } from './askedReport.ts';
import { goToBlank } from './blanks.ts';
import { ReportChecks } from './checkAllReports.ts';
import { concernsServer } from './concerns.ts';
import { registerSummaries } from './copySummary.ts';
import { followCursors } from './cursors.ts';
import { afterPause } from './enter.ts';
import { explainRule } from './explainRule.ts';
import { exportTimeline } from './exportTimeline.ts';
import { followHeadings } from './headingKeys.ts';
import { ignore } from './ignore.ts';
import { registerLanguageModelTools } from './languageModelTools.ts';
import { type NewReportChoices, newReport } from './newReport.ts';
import { showReports } from './reports/showReports.ts';
import { type ReviewWish, review } from './review.ts';
import { openSample } from './sample.ts';
import { showStatus, TREAT } from './statusItem.ts';
import { registerTimelineCommands } from './timelineEdits.ts';
import { writeConfiguration } from './writeConfiguration.ts';
import { tellWriter } from './writer.ts';

const SHOW_RULE = 'postmortem.showRule';
const RESTART = 'postmortem.restart';
/** What the server is told at its start. */
const RESTARTING = [
  'postmortem.displayLanguage',
  'postmortem.whileTyping',
  'postmortem.timelineHints',
  'postmortem.outline',
];

type Choice = 'auto' | 'report' | Language;
const chosenLanguage = (): Choice =>
  vscode.workspace.getConfiguration('postmortem').get<Choice>('displayLanguage', 'auto');

/** The language of what is said about no report: the one that the person chose for Postmortem, or VS Code's own. */
function displayLanguage(): Language {
  const chosen = chosenLanguage();
  const locale = chosen === 'auto' || chosen === 'report' ? vscode.env.language : chosen;
  return locale.startsWith('ja') ? 'ja' : 'en';
}

/** What both hosts tell the client. The server gets the address of a rule's page as a command, which works in every kind of window. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'markdown' }, { pattern: CONFIGURATION_GLOB }],
  middleware: { provideOnTypeFormattingEdits: afterPause },
  // A hover may lead to the page of its rule, and to nothing else.
  markdown: { isTrusted: { enabledCommands: [SHOW_RULE] } },
  initializationOptions: () => ({
    rulePage: `command:${SHOW_RULE}?%5B%22{rule}%22%5D`,
    locale: chosenLanguage() === 'report' ? 'report' : displayLanguage(),
    cursor: true,
    asks: true,
    trusted: vscode.workspace.isTrusted,
    outline: vscode.workspace.getConfiguration('postmortem').get<boolean>('outline', true),
    hints: vscode.workspace.getConfiguration('postmortem').get<boolean>('timelineHints', true),
    whileTyping: vscode.workspace.getConfiguration('postmortem').get<string>('whileTyping', 'quiet'),
  }),
};

/** The page of a rule in the language of the display, as Markdown that ships in the extension. */
async function showRule(extension: vscode.Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
  const suffix = displayLanguage() === 'ja' ? '.ja' : '';
  const page = vscode.Uri.joinPath(extension, 'docs', 'rules', `${rule}${suffix}.md`);
  await vscode.commands.executeCommand('markdown.showPreview', page);
}

/** What makes a file a report, as Markdown that ships in the extension. */
function showWhichFiles(extension: vscode.Uri): Thenable<unknown> {
  const name = displayLanguage() === 'ja' ? 'files.ja.md' : 'files.md';
  return vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, 'docs', name));
}

async function read(uri: string): Promise<string | null> {
  try {
    const file = vscode.Uri.parse(uri, true);
    const { type, size } = await vscode.workspace.fs.stat(file);
    if ((type & vscode.FileType.File) === 0 || size > LARGEST_FILE) return null;
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** Starts the client and registers the commands. */
export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const restart = async (): Promise<void> => {
    await client.stop();
    await client.start();
  };
  const restartIfRunning = (): void => {
    if (client.isRunning()) void restart();
  };
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (RESTARTING.some((setting) => change.affectsConfiguration(setting))) restartIfRunning();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restartIfRunning),
    vscode.commands.registerCommand(SHOW_RULE, (rule: unknown) => showRule(context.extensionUri, rule)),
    vscode.commands.registerCommand('postmortem.openSample', (step?: unknown) =>
      openSample(context, displayLanguage(), step),
    ),
    vscode.commands.registerCommand('postmortem.whichFiles', () => showWhichFiles(context.extensionUri)),
    vscode.commands.registerCommand(RESTART, restart),
    vscode.commands.registerCommand('postmortem.new', (choices?: Partial<NewReportChoices>) =>
      newReport(client, displayLanguage(), choices),
    ),
    vscode.commands.registerCommand(REVEAL, (uri: string, at: { line: number; character: number }) => {
      const position = new vscode.Position(at.line, at.character);
      return vscode.window.showTextDocument(vscode.Uri.parse(uri, true), {
        selection: new vscode.Range(position, position),
      });
    }),
    vscode.commands.registerCommand(TREAT, async (uri: string, report: boolean) => {
      const params: TreatAsReportParams = { uri, report };
      const changed = await client.sendRequest<ChangedConfiguration>(TREAT_AS_REPORT, params);
      return writeConfiguration(changed, displayLanguage());
    }),
    vscode.commands.registerCommand('postmortem.nextBlank', () => goToBlank(client, displayLanguage(), 1)),
    vscode.commands.registerCommand('postmortem.previousBlank', () => goToBlank(client, displayLanguage(), -1)),
    vscode.commands.registerCommand(IGNORE, (uri: string, range: IgnoreChoicesParams['range'], choice?: string) =>
      ignore(client, displayLanguage(), uri, range, choice),
    ),
    vscode.commands.registerCommand('postmortem.explainRule', (rule?: string) =>
      explainRule(client, displayLanguage(), rule),
    ),
    vscode.commands.registerCommand('postmortem.review', (wish?: ReviewWish | ListedReport) =>
      review(client, displayLanguage(), wish),
    ),
    vscode.commands.registerCommand('postmortem.exportTimeline', (asked?: Parameters<typeof exportTimeline>[2]) =>
      exportTimeline(client, displayLanguage(), asked),
    ),
    followHeadings(),
    ...followCursors(client),
    ...tellWriter(client),
    ...registerLanguageModelTools(client),
    ...registerSummaries(client, displayLanguage),
    ...registerTimelineCommands(client, displayLanguage),
  );
  client.onRequest(CONTENT, read);
  const reports = showReports(context, client, displayLanguage, () => client.start());
  const checks = new ReportChecks(client, reports.index, displayLanguage);
  context.subscriptions.push(
    ...reports.disposables,
    ...checks.follow(),
    vscode.commands.registerCommand('postmortem.checkAllReports', () => checks.checkAll()),
  );
  context.subscriptions.push(...showStatus(client, displayLanguage));
  const concerns = ({ uri, languageId }: vscode.TextDocument): boolean => concernsServer(uri.path, languageId);
  if (vscode.workspace.textDocuments.some(concerns)) return client.start();
  // A README alone starts nothing.
  const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!concerns(document)) return;
    waiting.dispose();
    void client.start();
  });
  context.subscriptions.push(waiting);
}

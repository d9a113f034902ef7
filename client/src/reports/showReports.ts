import type { Language } from '@postmortem/schemas';
import { CONFIGURATION_CHANGED } from '@postmortem/schemas/reports';
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { dayOf } from '../reportFile.ts';
import { afterQuiet } from './afterQuiet.ts';
import { chooseFilter } from './chooseFilter.ts';
import { isConfiguration, mistakenConfiguration } from './configurationProblems.ts';
import { untilMidnight } from './days.ts';
import { followFiles } from './followFiles.ts';
import { type ActionOfReport, NO_FILTER, type ReportNode } from './model.ts';
import { hasNamedReports } from './reportFiles.ts';
import { ReportIndex } from './reportIndex.ts';
import { ReportsView, VIEW } from './reportsView.ts';
import { Ticks } from './ticks.ts';

/** Milliseconds after which a server that does not come back has stopped. */
const GONE_AFTER = 2000;
/** Milliseconds that somebody rests in writing a configuration before all reports are read anew. */
const REST = 1000;

/** Calls back at each midnight of the clock on the wall, and where the window was left over one. */
function atMidnight(run: () => void): vscode.Disposable {
  let [day, timer] = [dayOf(new Date()), undefined as ReturnType<typeof setTimeout> | undefined];
  const look = (): void => {
    const today = dayOf(new Date());
    if (today !== day) run();
    day = today;
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight(new Date()));
  };
  look();
  const focus = vscode.window.onDidChangeWindowState(look);
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    focus.dispose();
  });
}

/** The view of all reports, with its commands. @param start starts the server, or does nothing where it runs */
export function showReports(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  display: () => Language,
  start: () => Promise<void>,
): { readonly index: ReportIndex; readonly disposables: readonly vscode.Disposable[] } {
  const index = new ReportIndex(client);
  const ticks = new Ticks(client, display);
  let isStopped = false;
  const view = new ReportsView({
    index,
    ticks,
    display,
    today: () => dayOf(new Date()),
    isStopped: () => isStopped,
    memory: context.workspaceState,
  });
  const readAll = (): void => void index.scan(true).catch(() => {});
  const readAgain = afterQuiet(REST, readAll);
  const tellStopped = afterQuiet(GONE_AFTER, () => {
    isStopped = client.state === State.Stopped;
    view.draw();
  });
  const refresh = async (): Promise<readonly ReportNode[]> => {
    ticks.forget();
    await start();
    await index.scan(true);
    view.draw();
    return view.nodes;
  };
  const openConfiguration = async (): Promise<void> => {
    const mistaken = mistakenConfiguration();
    if (!mistaken) return;
    await vscode.window.showTextDocument(mistaken.uri, { selection: mistaken.problems[0]!.range });
  };
  const commands: Readonly<Record<string, (...given: never[]) => unknown>> = {
    showReports: async () => {
      await vscode.commands.executeCommand('setContext', 'postmortem.viewAsked', true);
      await vscode.commands.executeCommand(`${VIEW}.focus`);
    },
    refreshReports: refresh,
    filterReports: async () => {
      const filter = await chooseFilter(view.state);
      if (filter) view.narrow(filter);
    },
    clearFilter: () => view.narrow(NO_FILTER),
    groupByOwner: () => view.group('owner'),
    groupByDueDate: () => view.group('due'),
    openToSide: ({ place }: ReportNode) => place && openToSide(place),
    openMistakenConfiguration: openConfiguration,
    tickAction: (of: ActionOfReport, done: boolean) => view.setDone(of, done),
  };
  const wake = (): void => {
    if (view.tree.visible) void start();
  };
  wake();
  // A README alone starts nothing; a file that is named as a report does.
  void hasNamedReports().then((has) => (has ? start() : undefined));
  const disposables = [
    index,
    view,
    readAgain,
    tellStopped,
    ...followFiles(index),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`postmortem.${name}`, run)),
    atMidnight(() => void refresh()),
    view.tree.onDidChangeVisibility(wake),
    client.onNotification(CONFIGURATION_CHANGED, readAgain.call),
    client.onDidChangeState(({ newState }) => {
      isStopped = false;
      if (newState === State.Running) readAll();
      if (newState === State.Stopped) tellStopped.call();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isConfiguration)) view.draw();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('postmortem.view')) view.draw();
    }),
  ];
  return { index, disposables };
}

function openToSide({ uri, line, character }: NonNullable<ReportNode['place']>): Thenable<vscode.TextEditor> {
  const at = new vscode.Position(line, character);
  const options = { viewColumn: vscode.ViewColumn.Beside, selection: new vscode.Range(at, at) };
  return vscode.window.showTextDocument(vscode.Uri.parse(uri, true), options);
}

import type { Language } from '@postmortem/schemas';
import * as vscode from 'vscode';
import { inFrames } from './afterQuiet.ts';
import { mistakenConfiguration } from './configurationProblems.ts';
import { filterName, isFiltered, shows } from './filter.ts';
import { type ActionOfReport, type Filter, NO_FILTER, type ReportNode, type ViewState } from './model.ts';
import { nodesOf, overdueIn } from './nodes.ts';
import type { ReportIndex } from './reportIndex.ts';
import { TEXTS } from './texts.ts';
import type { Ticks } from './ticks.ts';
import { treeItem } from './treeItem.ts';

export const VIEW = 'postmortem.reports';
const GROUPING = 'postmortem.view.grouping';

/** Milliseconds in which everything that changes is drawn once. */
const FRAME = 250;

const setContext = (name: string, value: boolean): void =>
  void vscode.commands.executeCommand('setContext', `postmortem.${name}`, value);

/** What the view takes from outside. */
export interface ViewHost {
  readonly index: ReportIndex;
  readonly ticks: Ticks;
  readonly display: () => Language;
  /** Where the person is: `2026-03-04`. */
  readonly today: () => string;
  /** Has the server ended by itself? */
  readonly isStopped: () => boolean;
  readonly memory: vscode.Memento;
}

/** The view: shows the tree that `nodesOf` makes of the index, and what has to be said above it. */
export class ReportsView implements vscode.TreeDataProvider<ReportNode> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  readonly tree: vscode.TreeView<ReportNode>;
  private roots: readonly ReportNode[] = [];
  private filter: Filter = NO_FILTER;
  private readonly redraw = inFrames(FRAME, () => this.draw());
  private reading: { readonly shown: boolean; readonly end: () => void } | null = null;

  constructor(private readonly host: ViewHost) {
    const options = { treeDataProvider: this, showCollapseAll: true, manageCheckboxStateManually: true };
    this.tree = vscode.window.createTreeView(VIEW, options);
    this.tree.onDidChangeCheckboxState(({ items }) => void this.setAll(items));
    host.index.onDidChange(() => this.redraw.call());
    setContext('groupedByOwner', this.grouping === 'owner');
    this.draw();
  }

  getChildren(node?: ReportNode): ReportNode[] {
    return [...(node?.children ?? this.roots)];
  }

  getTreeItem(node: ReportNode): vscode.TreeItem {
    return treeItem(node);
  }

  get nodes(): readonly ReportNode[] {
    return this.roots;
  }

  get state(): ViewState {
    const { index, ticks, display, today } = this.host;
    const { filter, grouping } = this;
    const { reports, unread } = index;
    return { reports, unread, today: today(), grouping, filter, ticked: ticks.keys, display: display() };
  }

  private get grouping(): ViewState['grouping'] {
    return this.host.memory.get<ViewState['grouping']>(GROUPING, 'due');
  }

  async group(by: ViewState['grouping']): Promise<void> {
    await this.host.memory.update(GROUPING, by);
    setContext('groupedByOwner', by === 'owner');
    this.draw();
  }

  narrow(filter: Filter): void {
    this.filter = filter;
    this.draw();
  }

  /** Draws the tree, the line above it and the badge anew. */
  draw(): void {
    const { state } = this;
    this.roots = nodesOf(state);
    this.changed.fire(undefined);
    this.tree.message = this.messageOf(state) ?? '';
    const isBadgeWanted = vscode.workspace.getConfiguration('postmortem').get<boolean>('view.badge', true);
    const overdue = isBadgeWanted ? overdueIn(state) : 0;
    this.tree.badge = overdue > 0 ? { value: overdue, tooltip: TEXTS[state.display].badge(overdue) } : undefined;
    setContext('hasReports', state.reports.length + state.unread.length > 0);
    setContext('reportsRead', this.host.index.isComplete);
    setContext('reportsFiltered', isFiltered(state.filter));
    setContext('configurationMistaken', mistakenConfiguration() !== null);
    setContext('serverStopped', this.host.isStopped());
    this.followReading();
  }

  /** One line, of which the most pressing is said. */
  private messageOf({ reports, filter, display }: ViewState): string | undefined {
    const texts = TEXTS[display];
    const { progress } = this.host.index;
    if (this.host.isStopped()) return texts.stopped;
    if (progress && this.reading?.shown) return texts.reading(progress.done, progress.all);
    const mistaken = mistakenConfiguration();
    if (mistaken) return texts.mistaken(mistaken.name, mistaken.problems.length);
    if (!isFiltered(filter)) return undefined;
    const shown = reports.filter((report) => shows(filter, report));
    return texts.filtered(filterName(filter, display), shown.length, reports.length);
  }

  /** What takes longer than a moment has a bar above the view. */
  private followReading(): void {
    const isReading = this.host.index.progress !== null;
    if (!isReading) {
      this.reading?.end();
      this.reading = null;
    }
    if (!isReading || this.reading) return;
    const timer = setTimeout(() => this.showReading(), 300);
    this.reading = { shown: false, end: () => clearTimeout(timer) };
  }

  private showReading(): void {
    void vscode.window.withProgress(
      { location: { viewId: VIEW } },
      () =>
        new Promise<void>((end) => {
          this.reading = { shown: true, end };
        }),
    );
    this.draw();
  }

  /** Ticks an action in its report, or takes that back. @returns whether the report says so */
  async setDone(of: ActionOfReport, done: boolean): Promise<boolean> {
    const { ticks, index } = this.host;
    const isSet = await (done ? ticks.tick(of) : ticks.untick(of));
    await index.read([vscode.Uri.parse(of.report.uri, true)]);
    this.draw();
    return isSet;
  }

  private async setAll(items: readonly (readonly [ReportNode, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [{ ticked }, state] of items)
      if (ticked) await this.setDone(ticked.of, state === vscode.TreeItemCheckboxState.Checked);
  }

  dispose(): void {
    this.redraw.dispose();
    this.reading?.end();
    this.tree.dispose();
    this.changed.dispose();
  }
}

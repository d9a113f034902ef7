import { daysOver, openActions } from './actionNodes.ts';
import { isFiltered, shows, showsAction } from './filter.ts';
import { type ActionOfReport, type IndexedReport, keyOf, type ReportNode, type ViewState } from './model.ts';
import { reportNode, reviewOver, unreadNode, waitingNode } from './reportNodes.ts';
import { TEXTS } from './texts.ts';

const WAITING: ReadonlySet<IndexedReport['summary']['status']> = new Set(['draft', 'in-progress', 'in-review']);

/** Newest first; what has no day last, by its path. */
function newestFirst(one: IndexedReport, other: IndexedReport): number {
  const [mine, theirs] = [one.summary.day ?? '', other.summary.day ?? ''];
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  return one.path < other.path ? -1 : 1;
}

/** A group; its rows are made when somebody opens it, as there may be thousands. */
const heading = (
  id: string,
  label: string,
  description: string,
  rows: () => readonly ReportNode[],
  open = true,
): ReportNode => ({
  id,
  kind: 'group',
  label,
  description,
  icon: null,
  tooltip: [],
  spoken: [label, description].join(' '),
  place: null,
  ticked: null,
  open,
  get children() {
    return rows();
  },
});

const actionsIn = (report: IndexedReport): ActionOfReport[] =>
  report.summary.actions.map((action) => ({ report, action }));

/** The open actions that the filter shows, and those that were just ticked. */
const shownActions = (reports: readonly IndexedReport[], { filter, ticked }: ViewState): ActionOfReport[] =>
  reports
    .flatMap(actionsIn)
    .filter((each) => showsAction(filter, each.action) && (!each.action.done || ticked.has(keyOf(each))));

/** Reports by year; where all are of one, that is no level of its own. */
function byYear(reports: readonly IndexedReport[], state: ViewState, id: string): ReportNode[] {
  const years = [...new Set(reports.map(({ summary }) => summary.day?.slice(0, 4) ?? ''))];
  if (years.length < 2) return reports.map((report) => reportNode(report, state));
  return years.map((year, index) => {
    const held = reports.filter(({ summary }) => (summary.day?.slice(0, 4) ?? '') === year);
    const rows = () => held.map((report) => reportNode(report, state));
    return heading(`${id}/${year}`, year || TEXTS[state.display].noDate, String(held.length), rows, index === 0);
  });
}

function groupsOf(state: ViewState, id: string): ReportNode[] {
  const { reports, unread, filter, display } = state;
  const texts = TEXTS[display];
  const shown = reports.filter((report) => shows(filter, report)).sort(newestFirst);
  const filtered = isFiltered(filter);
  const failed = filtered ? [] : unread;
  if (shown.length + failed.length === 0) return [];
  const isLate = (report: IndexedReport): boolean => reviewOver(report, state.today) > 0;
  const waiting = shown.filter((report) => isLate(report) || WAITING.has(report.summary.status));
  const lateFirst = [...waiting.filter(isLate), ...waiting.filter((report) => !isLate(report))];
  const attention = () => lateFirst.map((report) => waitingNode(report, state));
  const all = filtered ? texts.countOf(shown.length, reports.length) : String(shown.length);
  const count = failed.length > 0 ? texts.countUnread(all, failed.length) : all;
  const rows = () => [...failed.map((each) => unreadNode(each, state)), ...byYear(shown, state, `${id}reports`)];
  return [
    ...(lateFirst.length > 0 ? [heading(`${id}attention`, texts.attention, String(lateFirst.length), attention)] : []),
    ...(shown.length > 0 ? [openActions(shownActions(shown, state), state, `${id}actions`)] : []),
    heading(`${id}reports`, texts.reports, count, rows),
  ];
}

/** The tree of the view: what wants somebody now, then what is open, then everything; by folder where several hold reports. */
export function nodesOf(state: ViewState): ReportNode[] {
  const folders = [...new Set([...state.reports, ...state.unread].map(({ folder }) => folder))].sort();
  if (folders.length < 2) return groupsOf(state, '');
  return folders.flatMap((folder) => {
    const isOf = (each: { readonly folder: string }): boolean => each.folder === folder;
    const of = { ...state, reports: state.reports.filter(isOf), unread: state.unread.filter(isOf) };
    const children = groupsOf(of, `${folder}/`);
    return children.length === 0 ? [] : [{ ...heading(folder, folder, '', () => children), kind: 'folder' as const }];
  });
}

/** How many actions of all reports are overdue, whatever is shown. */
export const overdueIn = ({ reports, today }: Pick<ViewState, 'reports' | 'today'>): number =>
  reports.flatMap(actionsIn).filter((each) => daysOver(each, today) > 0).length;

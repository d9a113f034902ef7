import type { ReportSummary } from '@postmortem/schemas/reports';
import { actionNode } from './actionNodes.ts';
import { daysBetween, longDay, shortDay } from './days.ts';
import { showsAction } from './filter.ts';
import { type IndexedReport, keyOf, type ReportNode, type UnreadReport, type ViewState } from './model.ts';
import { TEXTS } from './texts.ts';

/** Told by shape, never by colour alone. */
const ICONS: Readonly<Record<NonNullable<ReportSummary['status']>, string>> = {
  draft: 'edit',
  'in-progress': 'sync',
  'in-review': 'eye',
  final: 'pass',
  closed: 'archive',
};
const NO_STATUS_ICON = 'circle-large-outline';

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const titleOf = ({ summary, path }: IndexedReport): string => summary.title ?? fileName(path);
const given = (...parts: readonly (string | null | false | undefined)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');

function tooltipOf(report: IndexedReport, { display }: ViewState): string[] {
  const texts = TEXTS[display];
  const { day, severity, status, length, actions } = report.summary;
  const open = actions.filter(({ done }) => !done).length;
  const facts = given(day && longDay(day, display), severity, status && texts.sentence(texts.status[status]));
  return given(
    titleOf(report),
    facts.join(texts.between),
    length,
    actions.length > 0 && texts.openOf(open, actions.length),
    report.path,
  );
}

/** "Checkout outage, 4 March 2026, SEV-2, impact 52 minutes, in review" */
function spokenReport(report: IndexedReport, { display }: ViewState): string {
  const texts = TEXTS[display];
  const { day, severity, status, impact } = report.summary;
  return given(
    titleOf(report),
    day && longDay(day, display),
    severity,
    impact && texts.spokenImpact(impact.aloud),
    status && texts.status[status],
  ).join(texts.listed);
}

const base = (report: IndexedReport, state: ViewState) =>
  ({
    kind: 'report',
    icon: { id: report.summary.status ? ICONS[report.summary.status] : NO_STATUS_ICON },
    tooltip: tooltipOf(report, state),
    spoken: spokenReport(report, state),
    place: { uri: report.uri, line: 0, character: 0 },
    ticked: null,
  }) as const;

/** Days by which a report that is not final is late; 0 where it is not, or where nothing asks for it. */
export function reviewOver({ summary: { status, reviewDue } }: IndexedReport, today: string): number {
  const isFinished = status === 'final' || status === 'closed';
  return isFinished || reviewDue === null || reviewDue >= today ? 0 : daysBetween(reviewDue, today);
}

/** A report among those that want somebody: its title, and what it waits for. */
export function waitingNode(report: IndexedReport, state: ViewState): ReportNode {
  const texts = TEXTS[state.display];
  const { status, day, severity } = report.summary;
  const over = reviewOver(report, state.today);
  const waits = [status && texts.status[status], day && shortDay(day, state.today, state.display)];
  const description = given(...(over > 0 ? [texts.reviewOver(over)] : waits), severity);
  return {
    ...base(report, state),
    ...(over > 0 ? { icon: { id: 'eye', color: 'list.warningForeground' } } : {}),
    id: `attention/${report.uri}`,
    label: titleOf(report),
    description: description.join(texts.between),
    open: null,
    children: [],
  };
}

/** A report among all: what weighs most comes first, as a narrow side bar cuts at the right. Its open actions are below it. */
export function reportNode(report: IndexedReport, state: ViewState): ReportNode {
  const texts = TEXTS[state.display];
  const { day, severity, status, impact, actions } = report.summary;
  const isFinished = status === 'final' || status === 'closed';
  const shown = actions
    .map((action) => ({ report, action }))
    .filter((each) => (!each.action.done && showsAction(state.filter, each.action)) || state.ticked.has(keyOf(each)));
  return {
    ...base(report, state),
    id: `report/${report.uri}`,
    label: given(day?.slice(5), titleOf(report)).join(' '),
    description: given(severity, impact?.written, !isFinished && status && texts.status[status]).join(texts.between),
    open: shown.length > 0 ? false : null,
    get children() {
      return shown.map((each) => actionNode(each, state, 'report'));
    },
  };
}

/** A file that could not be read, with why. */
export function unreadNode({ uri, path, why }: UnreadReport, { display }: ViewState): ReportNode {
  const texts = TEXTS[display];
  const name = fileName(path);
  const description = typeof why === 'string' ? texts[why] : texts.unreadable(why.error);
  return {
    id: `unread/${uri}`,
    kind: 'unread',
    label: name,
    description,
    icon: { id: 'error', color: 'list.errorForeground' },
    tooltip: [name, description, path],
    spoken: [name, description].join(texts.listed),
    place: { uri, line: 0, character: 0 },
    ticked: null,
    open: null,
    children: [],
  };
}

import { daysBetween, longDay, shortDay } from './days.ts';
import { type ActionOfReport, keyOf, type ReportNode, type ViewState } from './model.ts';
import { TEXTS } from './texts.ts';

/** Where a row stands: what the rows around it say already is not said again. */
type Among = 'due' | 'owner' | 'report';

const SOON = 14;

/** Days by which an open action is late; 0 where it is not. */
export const daysOver = ({ action: { done, due } }: ActionOfReport, today: string): number =>
  !done && due !== null && due < today ? daysBetween(due, today) : 0;

function dueText({ action }: ActionOfReport, { today, display }: ViewState): string {
  const texts = TEXTS[display];
  if (action.due === null) return '';
  const left = daysBetween(today, action.due);
  if (left < 0) return texts.over(-left);
  return left === 0 ? texts.dueToday : left === 1 ? texts.dueTomorrow : texts.due(shortDay(action.due, today, display));
}

/** "Overdue by 6 days: Alert when the pool is 80 % full, owner Payments, not done" */
function spokenAction(of: ActionOfReport, { today, display }: ViewState): string {
  const texts = TEXTS[display];
  const { text, owner, due, done } = of.action;
  const over = daysOver(of, today);
  const when =
    over > 0 ? texts.spokenOverdue(over) : due === null ? texts.spokenNoDue : texts.spokenDue(longDay(due, display));
  const who = owner === null ? texts.withoutOwner : texts.spokenOwner(owner);
  return `${when}${[text, who, done ? texts.done : texts.notDone].join(texts.listed)}`;
}

/** An action with its box. A click leads to its line. */
export function actionNode(of: ActionOfReport, state: ViewState, among: Among): ReportNode {
  const { report, action } = of;
  const texts = TEXTS[state.display];
  const owner = action.owner ?? texts.withoutOwner;
  const parts = [dueText(of, state), among === 'owner' ? '' : owner].filter((part) => part !== '');
  const title = report.summary.title ?? report.path;
  const due = action.due === null ? texts.noDue : texts.due(longDay(action.due, state.display));
  return {
    id: `${among}/${keyOf(of)}/${action.line}`,
    kind: 'action',
    label: action.text,
    description: action.done ? texts.done : parts.join(texts.between),
    icon: null,
    tooltip: [action.text, [texts.sentence(due), owner].join(texts.between), title],
    spoken: spokenAction(of, state),
    place: { uri: report.uri, line: action.line, character: action.character },
    ticked: { is: action.done, of },
    open: null,
    children: [],
  };
}

const group = (
  id: string,
  label: string,
  description: string,
  icon: ReportNode['icon'],
  rows: () => readonly ReportNode[],
  open: boolean,
): ReportNode => ({
  id,
  kind: 'group',
  label,
  description,
  icon,
  tooltip: [],
  spoken: [label, description].join(' '),
  place: null,
  ticked: null,
  open,
  get children() {
    return rows();
  },
});

const openOnes = (actions: readonly ActionOfReport[]): number => actions.filter(({ action }) => !action.done).length;
const overdueOnes = (actions: readonly ActionOfReport[], today: string): number =>
  actions.filter((each) => daysOver(each, today) > 0).length;

/** What is due first comes first, what has no day last. */
const dueFirst = (one: ActionOfReport, other: ActionOfReport): number => {
  const [mine, theirs] = [one.action.due ?? '9999', other.action.due ?? '9999'];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
};

function byDue(actions: readonly ActionOfReport[], state: ViewState, id: string): ReportNode[] {
  const texts = TEXTS[state.display];
  const leftOf = ({ action: { due } }: ActionOfReport): number | null =>
    due === null ? null : daysBetween(state.today, due);
  const periods = [
    {
      name: 'overdue',
      label: texts.overdue,
      icon: { id: 'warning', color: 'list.errorForeground' },
      holds: (left: number | null) => left !== null && left < 0,
    },
    {
      name: 'soon',
      label: texts.soon,
      icon: { id: 'watch' },
      holds: (left: number | null) => left !== null && left >= 0 && left <= SOON,
    },
    {
      name: 'later',
      label: texts.later,
      icon: { id: 'circle-large-outline' },
      holds: (left: number | null) => left !== null && left > SOON,
    },
    {
      name: 'none',
      label: texts.noDue,
      icon: { id: 'circle-large-outline' },
      holds: (left: number | null) => left === null,
    },
  ];
  return periods.flatMap(({ name, label, icon, holds }) => {
    const held = actions.filter((each) => holds(leftOf(each)));
    if (held.length === 0) return [];
    const rows = () => held.map((each) => actionNode(each, state, 'due'));
    return [group(`${id}/${name}`, label, String(openOnes(held)), icon, rows, name === 'overdue')];
  });
}

function byOwner(actions: readonly ActionOfReport[], state: ViewState, id: string): ReportNode[] {
  const texts = TEXTS[state.display];
  const owners = [...new Set(actions.map(({ action }) => action.owner ?? ''))];
  const named = owners.filter((owner) => owner !== '').sort((one, other) => one.localeCompare(other, state.display));
  return [...named, ...(owners.includes('') ? [''] : [])].map((owner) => {
    const held = actions.filter(({ action }) => (action.owner ?? '') === owner);
    const rows = () => held.map((each) => actionNode(each, state, 'owner'));
    const count = texts.count(openOnes(held), overdueOnes(held, state.today));
    const icon = { id: owner === '' ? 'question' : 'person' };
    return group(`${id}/${owner}`, owner || texts.noOwner, count, icon, rows, false);
  });
}

/** The group of all open actions, or a line that says that there are none. @param id of the group */
export function openActions(actions: readonly ActionOfReport[], state: ViewState, id: string): ReportNode {
  const texts = TEXTS[state.display];
  const sorted = [...actions].sort(dueFirst);
  if (sorted.length === 0) {
    const label = texts.noOpenActions;
    return { ...group(id, label, '', { id: 'pass' }, () => [], false), kind: 'note', spoken: label, open: null };
  }
  const rows = () => (state.grouping === 'due' ? byDue : byOwner)(sorted, state, id);
  const count = texts.count(openOnes(sorted), overdueOnes(sorted, state.today));
  return group(id, texts.openActions, count, null, rows, true);
}

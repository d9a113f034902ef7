import type { PrintedPostmortem } from '../printed/postmortem.ts';

/** An action item with the report that it is from. */
export interface ReportedAction {
  readonly path: string;
  readonly line: number;
  /** Of the report. */
  readonly title: string | null;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  /** `2026-03-20`, where `due` names a day. */
  readonly dueDay: string | null;
  readonly ticket: string | null;
  readonly done: boolean;
  readonly overdue: boolean;
}

/** @param today `2026-03-20`, on which what was due the day before is overdue */
export const actionsOf = ({ path, metadata, actionItems }: PrintedPostmortem, today: string): ReportedAction[] =>
  actionItems.map(({ line, text, owner, due, dueDay, ticket, done }) => ({
    path,
    line,
    title: metadata.title,
    text,
    owner,
    due,
    dueDay,
    ticket,
    done,
    overdue: !done && dueDay !== null && dueDay < today,
  }));

/** What is due first comes first; what has no day last, as the reports have it. */
export const dueFirst = (actions: readonly ReportedAction[]): ReportedAction[] =>
  [...actions].sort((one, other) => {
    const [mine, theirs] = [one.dueDay ?? '9999', other.dueDay ?? '9999'];
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  });

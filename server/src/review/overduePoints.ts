import type { Localized } from '@postmortem/schemas';
import { dueDay } from '../postmortem/dueDay.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { isoDay } from '../time/calendar.ts';
import { ownPoint, type Point } from './point.ts';
import { OWN_POINTS } from './questions.ts';

const ACTION = (day: string): Localized => ({
  en: `This action was due on ${day} and is not marked as done. Mark it, or give it a new date.`,
  ja: `この対策は ${day} が期限でしたが、完了になっていません。完了の印を付けるか、期限を見直してください。`,
});
const REPORT = (day: string): Localized => ({
  en: `This report was due on ${day} and is not final. Set its status once it was reviewed.`,
  ja: `この報告書は ${day} が期限でしたが、確定していません。レビューが済んだらステータスを更新してください。`,
});

/**
 * What is over its date: open actions, and a report that its severity wants to be final by now.
 * @param today `2026-03-20`
 * @param dueDays from the day of the incident; null where nothing asks for it
 */
export function overduePoints(postmortem: Postmortem, today: string, dueDays: number | null): Point[] {
  const { actionItems, day, status, metadata } = postmortem;
  const isFinal = status === 'final' || status === 'closed';
  const dueOn = day === null || dueDays === null || isFinal ? null : isoDay(day + dueDays);
  const told = metadata.status ?? metadata.date ?? metadata.title ?? { start: 0, end: 0 };
  const report =
    dueOn !== null && dueOn < today ? [ownPoint(OWN_POINTS.overdueReport, 'warning', told, REPORT(dueOn))] : [];
  const actions = actionItems.flatMap((item) => {
    const due = item.done ? null : dueDay(item.due, day);
    const written = due === null ? null : isoDay(due);
    if (written === null || written >= today) return [];
    const place = { start: item.textStart, end: item.textEnd };
    return [ownPoint(OWN_POINTS.overdueAction, 'hint', place, ACTION(written))];
  });
  return [...report, ...actions];
}

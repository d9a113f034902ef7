import type { Language } from '@postmortem/schemas';
import type { ReportedAction, ReportSummary } from '@postmortem/schemas/reports';
import { titleOfIncident } from '../language/titleOfIncident.ts';
import { longDuration, shortDuration } from '../picture/words/durations.ts';
import { joinedHeadline } from '../picture/words/headline.ts';
import { withoutSlots } from '../postmortem/actionSlots.ts';
import { dueDay } from '../postmortem/dueDay.ts';
import { metricsOf } from '../postmortem/metrics.ts';
import type { ActionItem, Postmortem } from '../postmortem/model.ts';
import { isoDay } from '../time/calendar.ts';
import { findStamps } from '../time/stamp.ts';
import { breakable, reportLength } from './reportLength.ts';

/** Lines and UTF-16 columns from 0. */
type PositionAt = (offset: number) => { readonly line: number; readonly character: number };

/** As much of a title and of an action as a list shows; side bars cut it far earlier. */
const LONGEST_WORDS = 200;
const LONGEST_SEVERITY = 24;

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
const dayText = (day: number | null): string | null => (day === null ? null : isoDay(day));

function titleIn({ metadata }: Postmortem): string | null {
  const title = inOneLine(metadata.title?.value ?? '');
  const days = findStamps(title).filter(({ from }) => from.date !== null);
  return title === '' ? null : titleOfIncident(title, days);
}

/** "SEV-2 (customers could not pay)": what stands behind a bracket, a comma or a dash explains it. */
function severityIn({ metadata }: Postmortem): string | null {
  const [stated = ''] = (metadata.severity?.value ?? '').split(/[(（,、;；|]|\s[–—-]\s/);
  return stated.trim().slice(0, LONGEST_SEVERITY) || null;
}

/** Its words without what a list shows beside them, and without the signs that this leaves at their end. */
function wordsOf({ words: own, owner }: ActionItem): string {
  const all = withoutSlots(own).replace(/^~~|~~$/g, '');
  const dash = all.search(/\s[—–]\s/);
  // "Run the validator on every file — Platform, by …": with its owner goes what tells of it.
  const words = dash > 0 && owner !== null && all.slice(dash).includes(owner) ? all.slice(0, dash) : all;
  return inOneLine(words).replace(/[\s,、;；:：|–—-]{1,20}$/, '') || inOneLine(own);
}

function reportedAction(action: ActionItem, day: number | null, positionAt: PositionAt): ReportedAction {
  const { start, owner, due, done } = action;
  return { text: wordsOf(action), ...positionAt(start), owner, due: dayText(dueDay(due, day)), done };
}

/**
 * What a list of all reports shows of one; texts for people in the language of the display.
 * @param dueDays from the day of the incident, within which it has to be final; null where nothing asks for it
 */
export function reportSummary(
  postmortem: Postmortem,
  dueDays: number | null,
  positionAt: PositionAt,
  display: Language,
): ReportSummary {
  const { day, status, actionItems } = postmortem;
  const { impact } = metricsOf(postmortem);
  const { parts } = reportLength(postmortem, display);
  return {
    title: titleIn(postmortem),
    day: dayText(day),
    severity: severityIn(postmortem),
    status,
    reviewDue: day === null || dueDays === null ? null : isoDay(day + dueDays),
    impact: impact && {
      written: breakable(shortDuration(impact.seconds, display)),
      aloud: longDuration(impact.seconds, display),
    },
    length: parts.length === 0 ? null : joinedHeadline(parts, display),
    actions: actionItems.map((action) => reportedAction(action, day, positionAt)),
  };
}

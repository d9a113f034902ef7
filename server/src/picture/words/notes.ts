import type { Localized } from '@postmortem/schemas';
import type { Milestone } from '../../language/milestones.ts';
import { extentOf } from '../extent.ts';
import type { Incident } from '../incident.ts';
import { spanOfDays } from './days.ts';
import { MILESTONE_NAMES, NO_ZONE } from './names.ts';

/** Entries above which nothing is drawn: nobody would tell their dots apart. */
export const MOST_ENTRIES = 1000;
/** Lines that are named one by one. */
const NAMED_LINES = 5;

type Missing = 'start' | 'detected' | 'end';

/** Which of the three that the band is made of no entry tells. */
function missingOf({ marks }: Incident): Missing[] {
  const has = (...milestones: readonly Milestone[]): boolean =>
    marks.some(({ milestone }) => milestones.includes(milestone));
  const told: readonly (readonly [Missing, boolean])[] = [
    ['start', has('start')],
    ['detected', has('detected')],
    ['end', has('mitigated', 'resolved')],
  ];
  return told.filter(([, isTold]) => !isTold).map(([missing]) => missing);
}

const MISSING: Readonly<Record<string, string>> = {
  start: 'No entry tells when it started.',
  detected: 'No entry tells when it was detected.',
  end: 'No entry tells when it was mitigated or resolved.',
  'start detected': 'No entry tells when it started or was detected.',
  'start end': 'No entry tells when it started, was mitigated or resolved.',
  'detected end': 'No entry tells when it was detected, mitigated or resolved.',
  'start detected end': 'No entry tells when it started, was detected, mitigated or resolved.',
};
const { start, detected, mitigated, resolved } = MILESTONE_NAMES.ja;
const MISSING_JA: Readonly<Record<Missing, string>> = { start, detected, end: `${mitigated}・${resolved}` };

/** “19”, “19 and 22”, “19, 22 and 23”. */
const listed = (lines: readonly number[]): string =>
  lines.length < 2 ? lines.join('') : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;

const UNREAD: Localized<(lines: readonly number[]) => string> = {
  en: (lines) => {
    if (lines.length === 1) return `The time on line ${lines[0]} can’t be read and is not drawn.`;
    if (lines.length > NAMED_LINES) return `The times of ${lines.length} entries can’t be read and are not drawn.`;
    return `The times on lines ${listed(lines)} can’t be read and are not drawn.`;
  },
  ja: (lines) =>
    lines.length > NAMED_LINES
      ? `${lines.length} 項目の時刻は読み取れないため描いていません。`
      : `${lines.join('、')} 行目の時刻は読み取れないため描いていません。`,
};

/** What the picture lacks, a sentence each; none where it lacks nothing. */
export function notesOn(incident: Incident): string[] {
  const { language, unread } = incident;
  const missing = missingOf(incident);
  const said =
    language === 'ja'
      ? `${missing.map((each) => MISSING_JA[each]).join('・')}の時刻がありません。`
      : MISSING[missing.join(' ')]!;
  return [...(missing.length > 0 ? [said] : []), ...(unread.length > 0 ? [UNREAD[language](unread)] : [])];
}

const NOTHING: Localized<Readonly<Record<'none' | 'unread' | 'many', string>>> = {
  en: {
    none: 'The timeline can’t be drawn: it has no entry with a time yet.',
    unread: 'The timeline can’t be drawn: no entry has a time that can be read.',
    many: 'The timeline has more than 1,000 entries and is not drawn.',
  },
  ja: {
    none: '時系列を描けません。時刻のある項目がまだありません。',
    unread: '時系列を描けません。読み取れる時刻の項目がありません。',
    many: '時系列の項目が 1,000 を超えるため描いていません。',
  },
};

/** Why there is no picture; null where there is one. */
export function whyNotDrawn({ language, entries, marks, unread }: Incident): string | null {
  if (entries.length > MOST_ENTRIES) return NOTHING[language].many;
  if (entries.length > 0 || marks.length > 0) return null;
  return NOTHING[language][unread.length > 0 ? 'unread' : 'none'];
}

/** Day or days and zone, for the corner of the picture. */
export function daysAndZone(incident: Incident): string {
  const { language, dates, zone } = incident;
  const { firstDay, lastDay } = extentOf(incident);
  const days = dates === 'none' ? [] : [spanOfDays(firstDay, lastDay, incident)];
  return [...days, zone ?? NO_ZONE[language]].join(language === 'ja' ? '、' : ', ');
}

import type { Localized } from '@postmortem/schemas';
import { SECONDS_IN_MINUTE } from '../../time/units.ts';
import { extentOf } from '../extent.ts';
import type { Incident, Mark, Plotted, PlottedEntry } from '../incident.ts';
import { clockAt, clockWithSeconds, dayAt, shortDay } from './days.ts';
import { SHORT_SPAN } from './durations.ts';
import { MILESTONE_NAMES } from './names.ts';

/** How the times of an incident are written: with seconds where it is short and tells of them. */
export function clockOf(incident: Incident): (moment: number) => string {
  const { from, to } = extentOf(incident);
  const hasSeconds = incident.entries.some(({ at }) => at % SECONDS_IN_MINUTE !== 0);
  return to - from <= SHORT_SPAN && hasSeconds ? clockWithSeconds : clockAt;
}

const ABOUT: Localized<Readonly<Record<'drawn' | 'said', string>>> = {
  en: { drawn: '~', said: 'about ' },
  ja: { drawn: '約 ', said: '約 ' },
};

type Timed = Omit<Plotted, 'text' | 'line'> & Partial<Pick<PlottedEntry, 'until'>>;

/** When something was: `10:04–10:20`, `~10:04`, `7 May`. @param about in a picture, or in sentences */
export function entryTime(
  { at, until, wholeDay, approximate }: Timed,
  { language }: Incident,
  clock: (moment: number) => string,
  about: 'drawn' | 'said',
): string {
  if (wholeDay) return shortDay(dayAt(at), language);
  return `${approximate ? ABOUT[language][about] : ''}${clock(at)}${until ? `–${clock(until)}` : ''}`;
}

/** The time behind a name: `10:04`, `~10:04`, `7 May`. */
export const nameTime = (
  { at, wholeDay, approximate }: Plotted,
  incident: Incident,
  clock: (moment: number) => string,
): string => entryTime({ at, wholeDay, approximate }, incident, clock, 'drawn');

const onLine: Localized<(line: number) => string> = {
  en: (line) => ` (line ${line})`,
  ja: (line) => `（${line} 行目）`,
};

/** What is said of an entry where the pointer rests on it: `10:04–10:20 The latency alert … (line 17)`. */
export function tooltipOf(
  entry: Plotted & Partial<Pick<PlottedEntry, 'until'>>,
  incident: Incident,
  clock: (moment: number) => string,
): string {
  const { text, line } = entry;
  const time = entryTime(entry, incident, clock, 'said');
  return `${time}${text === '' ? '' : ` ${text}`}${onLine[incident.language](line)}`;
}

/** Names of milestones at one place: `Started, detected`, 「発生・検知」. */
export function namesOf(marks: readonly Mark[], { language }: Incident): string {
  const names = marks.map(({ milestone }) => MILESTONE_NAMES[language][milestone]);
  if (language === 'ja') return names.join('・');
  return names.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', ');
}

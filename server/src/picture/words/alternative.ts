import type { Language, Localized } from '@postmortem/schemas';
import { secondsBetween } from '../../postmortem/instants.ts';
import { extentOf, stretchesOf } from '../extent.ts';
import type { Stretch } from '../geometry/fold.ts';
import type { Incident, Mark, Plotted } from '../incident.ts';
import { dayAt, plainDay, spokenDays } from './days.ts';
import { longDuration } from './durations.ts';
import { MILESTONE_NAMES } from './names.ts';
import { notesOn } from './notes.ts';
import { clockOf } from './stamps.ts';

type Origin = 'start' | 'detected';

interface Sentences {
  readonly timeline: (entries: number, days: readonly string[]) => string;
  readonly zone: (zone: string | null) => string;
  readonly at: (clock: string, day: string | null, isAbout: boolean) => string;
  readonly onDay: (day: string) => string;
  readonly reached: (name: string, when: string, after: string | null) => string;
  readonly after: (length: string, origin: Origin) => string;
  readonly silence: (length: string, clock: string, day: string | null) => string;
}

const SENTENCES: Localized<Sentences> = {
  en: {
    timeline: (entries, days) =>
      `Timeline of the incident: ${entries} ${entries === 1 ? 'entry' : 'entries'}${days.length > 0 ? `, ${days.join(' to ')}` : ''}.`,
    zone: (zone) => (zone === null ? 'No time zone stated.' : `Times in ${zone}.`),
    at: (clock, day, isAbout) => `${isAbout ? 'about' : 'at'} ${clock}${day === null ? '' : ` on ${day}`}`,
    onDay: (day) => `on ${day}, no time stated`,
    reached: (name, when, after) => `${name} ${when}${after === null ? '' : `, ${after}`}.`,
    after: (length, origin) => `${length} after ${origin === 'start' ? 'the start' : 'detection'}`,
    silence: (length, clock, day) =>
      `The longest stretch without an entry is ${length}, from ${clock}${day === null ? '' : ` on ${day}`}.`,
  },
  ja: {
    timeline: (entries, days) =>
      `障害の時系列、${entries} 項目${days.length > 0 ? `、${days.join('から')}${days.length > 1 ? 'まで' : ''}` : ''}。`,
    zone: (zone) => (zone === null ? 'タイムゾーンの記載なし。' : `時刻は ${zone}。`),
    at: (clock, day, isAbout) => `${day === null ? '' : `${day} `}${isAbout ? '約 ' : ''}${clock}`,
    onDay: (day) => `${day}（時刻の記載なし）`,
    reached: (name, when, after) => `${name} ${when}${after === null ? '' : `（${after}）`}。`,
    after: (length, origin) => `${origin === 'start' ? '発生' : '検知'}から ${length}`,
    silence: (length, clock, day) =>
      `項目のない最も長い間は ${day === null ? '' : `${day} `}${clock} からの ${length}。`,
  },
};

/** What a milestone is called in a sentence. */
const nameOf = ({ milestone }: Mark, language: Language): string =>
  milestone === 'identified' && language === 'en' ? 'Cause identified' : MILESTONE_NAMES[language][milestone];

/** The longest stretch in which nothing is told. */
function longestSilence(told: readonly Stretch[]): Stretch | null {
  let longest: Stretch | null = null;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...told].sort((a, b) => a.from - b.from)) {
    if (from > end && end !== Number.NEGATIVE_INFINITY && (!longest || from - end > longest.to - longest.from))
      longest = { from: end, to: from };
    end = Math.max(end, to);
  }
  return longest;
}

/**
 * What the picture shows, in sentences, for who does not see it: what and how much, each milestone with its distance from the start, the longest
 * silence, and what is missing.
 * @param incident that is drawn
 */
export function alternativeOf(incident: Incident): string {
  const { language, dates, entries, marks, zone } = incident;
  const say = SENTENCES[language];
  const clock = clockOf(incident);
  const { firstDay, lastDay } = extentOf(incident);
  const isLong = firstDay !== lastDay && dates !== 'none';
  const dayOf = (moment: number): string | null => (isLong ? plainDay(dayAt(moment), language) : null);
  const whenOf = ({ at, wholeDay, approximate }: Plotted): string =>
    wholeDay ? say.onDay(plainDay(dayAt(at), language)) : say.at(clock(at), dayOf(at), approximate);
  const days = dates === 'none' ? [] : spokenDays(firstDay, lastDay, incident);
  const origin =
    marks.find(({ milestone }) => milestone === 'start') ?? marks.find((mark) => mark.milestone === 'detected');
  const afterOf = (mark: Mark): string | null => {
    const seconds = origin && origin !== mark ? secondsBetween(origin.instant, mark.instant) : null;
    if (seconds === null || seconds < 0) return null;
    return say.after(longDuration(seconds, language), origin!.milestone as Origin);
  };
  const silence = entries.length > 2 ? longestSilence(stretchesOf(incident)) : null;
  return [
    say.timeline(entries.length, days),
    say.zone(zone),
    ...marks.map((mark) => say.reached(nameOf(mark, language), whenOf(mark), afterOf(mark))),
    ...(silence
      ? [say.silence(longDuration(silence.to - silence.from, language), clock(silence.from), dayOf(silence.from))]
      : []),
    ...notesOn(incident),
  ].join(language === 'ja' ? '' : ' ');
}

import type { Localized } from '@postmortem/schemas';
import { position, secondsBetween } from '../../../postmortem/instants.ts';
import { milestoneEntries } from '../../../postmortem/metrics.ts';
import type { TimelineEntry } from '../../../postmortem/model.ts';
import { isoDay } from '../../../time/calendar.ts';
import { clockText } from '../../../time/clock.ts';
import { spokenDuration } from '../../../time/durations.ts';
import { SECONDS_IN_DAY } from '../../../time/units.ts';
import { inZone } from '../../../timelineEdits/newEntry.ts';
import { zoneNamed } from '../../../timelineEdits/zoneChoice.ts';
import type { OpenDocument } from '../feature.ts';
import type { HoverAt } from './hoverAt.ts';

const SINCE = {
  start: (length: Localized): Localized => ({ en: `${length.en} after the start`, ja: `開始から ${length.ja}` }),
  before: (length: Localized): Localized => ({
    en: `${length.en} after the entry before`,
    ja: `直前の項目から ${length.ja}`,
  }),
} as const;

/** The moment on the clocks of UTC, the report and the reader, each once; nothing where no zone or no day is known. */
function clocks({ from }: TimelineEntry, { context: { settings } }: OpenDocument): string[] {
  if (from.day === null || from.second === null || from.zone?.offset == null) return [];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const zones = ['UTC', settings.timeZone ?? timeZone, timeZone].flatMap((name) => zoneNamed(name) ?? []);
  const epoch = position(from);
  const said = zones.flatMap((zone) => {
    const at = inZone(zone, epoch);
    if (at?.day == null || at.second === null) return [];
    const day = from.yearKnown ? `${isoDay(at.day)} ` : '';
    return [`${day}${clockText(at.second % SECONDS_IN_DAY)} ${zone.name}`];
  });
  return [...new Set(said)];
}

function since(other: TimelineEntry | undefined, entry: TimelineEntry): Localized | null {
  const seconds = other && other !== entry ? secondsBetween(other.from, entry.from) : null;
  return seconds === null || seconds < 0 ? null : spokenDuration(seconds);
}

/** On the time of an entry: when it was on other clocks, how long after the start and after the entry before. */
export const entryHover: HoverAt = (offset, document) => {
  const { timeline } = document.checked.postmortem;
  const entry = timeline.find(({ stampStart, stampEnd }) => stampStart <= offset && offset <= stampEnd);
  if (!entry || entry.from.second === null || entry.unreadable) return null;
  const peers = timeline.filter(({ section, nested }) => section === entry.section && !nested);
  const start = milestoneEntries(timeline).get('start') ?? peers[0];
  const before = peers[peers.indexOf(entry) - 1];
  const { display } = document.context;
  const lengths = [[since(start, entry), SINCE.start] as const, [since(before, entry), SINCE.before] as const].flatMap(
    ([length, say]) => (length ? [say(length)[display]] : []),
  );
  const lines = [clocks(entry, document).join(' · '), lengths.join(' · ')].filter((line) => line !== '');
  return lines.length > 0 ? { start: entry.stampStart, end: entry.stampEnd, texts: [lines.join('\n\n')] } : null;
};

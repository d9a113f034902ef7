import { position } from '../postmortem/instants.ts';
import type { Instant, Postmortem } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { SECONDS_IN_MINUTE } from '../time/units.ts';
import { firstEntries, takesFirstEntries, timelineSectionOf } from './firstEntries.ts';
import { anchorOf, type Layout, layoutOf } from './layout.ts';
import { insertEntries, type NewEntry } from './newEntry.ts';
import { NO_TIMELINE, type Outcome, UNCLEAR } from './outcome.ts';
import { dayText, hasClock, localOf, type Reread } from './rewriteEntries.ts';
import { rewriteStamp } from './stampText.ts';

/** Entries that go to the same place, in the order in which they stand there. */
function groups(postmortem: Postmortem, entries: readonly NewEntry[]): NewEntry[][] {
  const layout = layoutOf(postmortem)!;
  const grouped = new Map<string, NewEntry[]>();
  const sorted = [...entries].sort((a, b) => position(a.at) - position(b.at));
  for (const each of layout.descending ? sorted.reverse() : sorted) {
    const { entry, side } = anchorOf(layout, each.at);
    const key = `${side} ${entry.start}`;
    grouped.set(key, [...(grouped.get(key) ?? []), each]);
  }
  return [...grouped.values()];
}

const FENCE = /^\s*(?:`{3}|~{3})/;

/**
 * The ways to write an entry, the plainest first: in lines; with breaks; in one line, where a later one would be an entry of its own;
 * behind a name, where its first words would belong to the time.
 */
function waysToWrite({ kind }: Layout, { at, lines, name = null }: NewEntry): NewEntry[] {
  const filled = lines.filter((line) => line !== '');
  const joined = filled.join(' ');
  // A block of code ends the paragraph whose lines are the entries.
  const isApart = kind === 'line' && lines.some((line) => FENCE.test(line));
  const ways = [
    ...(isApart ? [] : [lines]),
    [filled.join('<br>')],
    [joined],
    ...(name === null ? [] : [[`${name}: ${joined}`]]),
  ];
  return ways.map((way) => ({ at, lines: way }));
}

/** Some entries at their place, each in the plainest way in which it says what it is to say. */
function insertGroup(postmortem: Postmortem, group: readonly NewEntry[], read: Reread): Edit | null {
  const layout = layoutOf(postmortem)!;
  const ways = group.map((each) => waysToWrite(layout, each));
  const plainest = insertEntries(
    postmortem,
    ways.map(([first]) => first!),
    read,
  );
  if (plainest) return plainest;
  const readable = ways.map((each) => each.find((way) => insertEntries(postmortem, [way], read)));
  return readable.every((each) => each !== undefined) ? insertEntries(postmortem, readable, read) : null;
}

/** How often the timeline has an entry at each minute. */
function minutes(instants: readonly Instant[]): string {
  const keys = instants.map(
    ({ day, second }) => `${day} ${second === null ? '' : Math.floor(second / SECONDS_IN_MINUTE)}`,
  );
  return keys.sort().join('\n');
}

/** The entries behind some edits with their day written out: with new ones before them they may be read on another. */
function daysBehind(postmortem: Postmortem, edits: readonly Edit[]): Edit[] {
  const { timeline } = postmortem;
  const behind = edits.map(({ start }) => timeline.find((entry) => entry.stampStart >= start && hasClock(entry)));
  return [...new Set(behind)].flatMap((entry): Edit[] => {
    if (!entry || entry.stamp.from.date || entry.from.day === null) return [];
    const { stampStart: start, stampEnd: end, stamp, from, to, also } = entry;
    const times = { from: localOf(from), to: to && localOf(to), also: also && localOf(also), zone: null };
    const written = postmortem.document.text.slice(start, end);
    const insert = rewriteStamp(written, stamp, from.day, { ...times, day: dayText(from.day!, postmortem) });
    return [{ start, end, insert }];
  });
}

/** Edits after which the timeline says what it said and what is new; null where there are none such. */
function editsFor(postmortem: Postmortem, entries: readonly NewEntry[], read: Reread): Edit[] | null {
  const edits = groups(postmortem, entries).map((group) => insertGroup(postmortem, group, read));
  if (!edits.every((edit) => edit !== null)) return null;
  const meant = minutes([...postmortem.timeline.map(({ from }) => from), ...entries.map(({ at }) => at)]);
  const saysWhatIsMeant = (all: readonly Edit[]): boolean =>
    minutes(read(applyEdits(postmortem.document.text, all)).timeline.map(({ from }) => from)) === meant;
  if (saysWhatIsMeant(edits)) return edits;
  let days = daysBehind(postmortem, edits);
  if (!saysWhatIsMeant([...edits, ...days])) return null;
  for (const day of days) {
    const others = days.filter((each) => each !== day);
    if (saysWhatIsMeant([...edits, ...others])) days = others;
  }
  return [...edits, ...days];
}

/** In one line, in which no mark of code is one: the marks of two entries could make code of what is between them. */
const withoutCode = ({ lines, ...entry }: NewEntry): NewEntry => ({
  ...entry,
  lines: [
    lines
      .filter((line) => line !== '')
      .join(' ')
      .replaceAll('`', '\\`'),
  ],
});

/**
 * New entries each at its place, in the timeline's notation and layout; a timeline without any gets them with day and zone, and is added
 * where there is none. The outcome is read again: where an entry that was there would be read on another day its day is written out, there
 * alone, and where it would still not say the same, nothing is changed.
 */
export function placeEntries(postmortem: Postmortem, entries: readonly NewEntry[], read: Reread): Outcome {
  const into = (timeline: Postmortem): Edit[] | null =>
    layoutOf(timeline) && (editsFor(timeline, entries, read) ?? editsFor(timeline, entries.map(withoutCode), read));
  if (layoutOf(postmortem)) {
    const edits = into(postmortem);
    return edits ? { edits } : UNCLEAR;
  }
  const [first] = entries;
  if (!first || !takesFirstEntries(postmortem)) return NO_TIMELINE;
  const edit = firstEntries(postmortem, first.at, read, into);
  if (edit) return { edits: [edit] };
  // Into a table, or behind a fence that is open, no part can be added: it is the writer who makes the place.
  return timelineSectionOf(postmortem) ? UNCLEAR : NO_TIMELINE;
}

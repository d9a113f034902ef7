import { Clock, position } from '../postmortem/instants.ts';
import type { Instant, Postmortem } from '../postmortem/model.ts';
import type { Edit } from '../text/edit.ts';
import { readChat } from './chat.ts';
import type { Now } from './insertNow.ts';
import { insertEntries, inZone, layoutOf, type NewEntry } from './newEntry.ts';
import { NO_TIMELINE, type Outcome, problem, UNCLEAR } from './outcome.ts';
import type { Reread } from './rewriteEntries.ts';
import { zoneNamed } from './zoneChoice.ts';

/**
 * The messages of a conversation as entries of the timeline, each at its place, in the timeline's notation and zone. A chat shows the
 * clock of whoever copied it; where it names no day, it is that of the last entry.
 */
export function pasteChat(postmortem: Postmortem, text: string, now: Now, read: Reread): Outcome {
  const messages = readChat(text);
  if (messages.length === 0)
    return problem(
      'No message with a time was found in this text, so nothing was changed. Copy the messages with their names and times.',
      '時刻のあるメッセージが見つからないため、何も変更していません。名前と時刻を含めてコピーしてください。',
    );
  const sample = layoutOf(postmortem)?.sample;
  if (!sample) return NO_TIMELINE;
  const here = zoneNamed(now.timeZone) ?? zoneNamed('UTC')!;
  const zone = sample.from.zone ?? here;
  const known = sample.from.day !== null && sample.from.zone?.offset != null;
  const today = inZone(here, now.epoch)!.day!;
  const lastDay = known ? inZone(here, position(sample.from))!.day : sample.from.day;
  const clock = new Clock({ day: lastDay ?? today, zones: [here], dayFirst: false });
  const told = messages.map(({ name, at, fromToday, lines }): NewEntry => {
    if (fromToday !== null)
      clock.setDay({ ...at, date: null, relativeDay: today + fromToday - (clock.today ?? today) });
    const shown = clock.read(at);
    const moved = known ? inZone(zone, position(shown))! : shown;
    // Marks of a block of code behind a name would be a part of the sentence.
    const [first = '', ...more] = /^(?:`{3}|~{3})/.test(lines[0] ?? '') ? ['', ...lines] : lines;
    return {
      at: sample.from.day === null ? { ...moved, day: null } : moved,
      lines: [name ? `${name}: ${first}`.trimEnd() : first, ...more],
    };
  });
  const edits = groups(postmortem, told).map((group) => insertEntries(postmortem, group, read));
  return edits.every((edit): edit is Edit => edit !== null) ? { edits } : UNCLEAR;
}

/** Messages that go to the same place stay together. */
function groups({ timeline }: Postmortem, told: readonly NewEntry[]): NewEntry[][] {
  const placeOf = (at: Instant): number => timeline.findLastIndex(({ from }) => position(from) <= position(at));
  const grouped = new Map<number, NewEntry[]>();
  for (const each of [...told].sort((a, b) => position(a.at) - position(b.at))) {
    const place = placeOf(each.at);
    grouped.set(place, [...(grouped.get(place) ?? []), each]);
  }
  return [...grouped.values()];
}

import type { Postmortem } from '../postmortem/model.ts';
import { readSource } from '../timelineImport/index.ts';
import type { Now } from './insertNow.ts';
import { newEntries } from './newEntries.ts';
import { type Outcome, problem } from './outcome.ts';
import { placeEntries } from './placeEntries.ts';
import type { Reread } from './rewriteEntries.ts';
import { zoneOrUtc } from './zoneChoice.ts';

/**
 * The messages of a conversation, or the events of whatever else was copied, as entries of the timeline, each at its place, in the
 * timeline's notation and zone. A chat shows the clock of whoever copied it; where it names no day, it is that of the last entry.
 */
export function pasteChat(postmortem: Postmortem, text: string, now: Now, read: Reread): Outcome {
  const reading = readSource(text);
  if (!reading || reading.events.length === 0)
    return problem(
      'No message with a time was found in this text, so nothing was changed. Copy the messages with their names and times.',
      '時刻のあるメッセージが見つからないため、何も変更していません。名前と時刻を含めてコピーしてください。',
    );
  const zone = zoneOrUtc(now.timeZone);
  const told = newEntries(postmortem, [{ events: reading.events, file: null }], { zone, epoch: now.epoch });
  if ('problem' in told) return told;
  if (told.entries.length === 0)
    return problem(
      'The timeline has all of these entries already, so nothing was changed.',
      'すべて時系列にある項目なので、何も変更していません。',
    );
  return placeEntries(postmortem, told.entries, read);
}

import type { Postmortem } from '../postmortem/model.ts';
import { namesIn, readSource } from '../timelineImport/index.ts';
import type { Now } from './insertNow.ts';
import { layoutOf } from './layout.ts';
import { type NewEntries, newEntries } from './newEntries.ts';
import { type Problem, problem } from './outcome.ts';
import { zoneOrUtc } from './zoneChoice.ts';

/** A file as somebody has chosen it. */
interface Source {
  readonly name: string;
  readonly text: string;
}

/** New entries, and how many parts of their sources were not read. */
export interface SourceEntries extends NewEntries {
  readonly unread: number;
}

/**
 * What some files would add to a report's timeline. Times that name no zone are the timeline's; where that names none either, they are
 * those of the person's clock.
 */
export function sourceEntries(postmortem: Postmortem, sources: readonly Source[], now: Now): SourceEntries | Problem {
  const names = new Map(sources.flatMap(({ text }) => [...namesIn(text)]));
  const readings = sources.map(({ name, text }) => ({ file: name, reading: readSource(text, names) }));
  const unknown = readings.find(({ reading }) => reading === null);
  if (unknown)
    return problem(
      `${unknown.file} holds nothing with a time that can be read, so nothing was changed.`,
      `${unknown.file} から時刻のある項目を読み取れないため、何も変更していません。`,
    );
  const zone = layoutOf(postmortem)?.sample.from.zone ? null : zoneOrUtc(now.timeZone);
  const events = readings.map(({ file, reading }) => ({ file, events: reading!.events }));
  const told = newEntries(postmortem, events, { zone, epoch: now.epoch });
  const unread = readings.reduce((sum, { reading }) => sum + reading!.unread.length, 0);
  return 'problem' in told ? told : { ...told, unread };
}

// How tests show what was read of a source.
import { expect } from 'vitest';
import { twoDigits } from '../server/src/time/clock.ts';
import type { ImportedEvent } from '../server/src/timelineImport/event.ts';
import { readSource } from '../server/src/timelineImport/index.ts';

function timeOf({ at: { date, time, zone } }: ImportedEvent): string {
  const day = date ? `${date.year ?? '????'}-${twoDigits(date.month)}-${twoDigits(date.day)} ` : '';
  const second = time?.second == null ? '' : `:${twoDigits(time.second)}`;
  return `${day}${twoDigits(time!.hour)}:${twoDigits(time!.minute)}${second}${zone ? ` ${zone.name}` : ''}`;
}

/** `2026-03-04 01:05:00 Z|alice|errors/many of them`, with what became of it and what it answers. */
function shown(event: ImportedEvent): string {
  const state = event.state === 'as sent' ? '' : `|${event.state}`;
  const answers = event.answers === null ? '' : `|answers “${event.answers}”`;
  return `${timeOf(event)}|${event.author ?? ''}|${event.lines.join('/')}${state}${answers}`;
}

/** The events of a source, which has to be taken for one of a kind. */
export function eventsOf(id: string, source: unknown, names?: ReadonlyMap<string, string>): string[] {
  const reading = readSource(typeof source === 'string' ? source : JSON.stringify(source), names);
  expect(reading?.id).toBe(id);
  return reading!.events.map(shown);
}

/** What was not read of it, with its number. */
export const unreadOf = (source: unknown): string[] =>
  (readSource(typeof source === 'string' ? source : JSON.stringify(source))?.unread ?? []).map(
    ({ number, text }) => `${number} ${text}`,
  );

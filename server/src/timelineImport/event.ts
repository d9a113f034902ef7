import { type Moment, readStamp, type Stamp } from '../time/stamp.ts';
import { MILLISECONDS_IN_DAY } from '../time/units.ts';

/** Where an event was recorded: a name for people, and an address where the source gives one. */
export interface Origin {
  readonly name: string;
  readonly url: string | null;
}

/** Something that a source says happened, with nothing added to what it says. */
export interface ImportedEvent {
  /** The time as the source states it: what it leaves out (a day, a zone) is null. */
  readonly at: Moment;
  /** Days from today where a chat says so: "Yesterday at 10:05". */
  readonly fromToday: number | null;
  readonly author: string | null;
  /** What was said, as Markdown; the last version where it was edited. */
  readonly lines: readonly string[];
  readonly state: 'as sent' | 'edited' | 'deleted';
  /** Of an answer in a thread, how what it answers begins; empty where the source does not hold that. */
  readonly answers: string | null;
  /** Null where the source says no more than the name of its file does. */
  readonly origin: Origin | null;
}

/** A part of a source that no event was read from. */
export interface Unread {
  /** Counts from 1: its line, or its place in the list of an export. */
  readonly number: number;
  readonly text: string;
}

export interface Reading {
  readonly events: readonly ImportedEvent[];
  readonly unread: readonly Unread[];
}

/** Names of people by the ids that messages use for them. */
export type Names = ReadonlyMap<string, string>;

/** A kind of text that events can be read from. `null` says that the text is of another kind. */
export interface TextSource {
  readonly id: string;
  readonly read: (text: string) => Reading | null;
}

/** The same for what a program has exported. */
export interface JsonSource {
  readonly id: string;
  readonly read: (json: unknown, names: Names) => Reading | null;
}

export const PLAIN_EVENT = { fromToday: null, author: null, state: 'as sent', answers: null, origin: null } as const;

/** @param epoch seconds since 1970-01-01T00:00Z */
export const momentOfEpoch = (epoch: number): Moment | null =>
  Math.abs(epoch * 1000) < LATEST ? (readStamp(new Date(epoch * 1000).toISOString())?.from ?? null) : null;

/** No clock is set to later years: a greater number counts something else. */
const LATEST = 100 * 366 * MILLISECONDS_IN_DAY;

/** Does a time go on behind midnight, as 25:30? Japanese reports count a night so; in what a program writes it is a mistake. */
export const goesPastMidnight = ({ time }: Moment): boolean =>
  time !== null && (time.hour > 24 || (time.hour === 24 && ((time.minute ?? 0) > 0 || (time.second ?? 0) > 0)));

/** A date and a time that fill a whole text, or null: `2024-12-19T10:05:00+09:00`. */
export function momentOf(text: string): Moment | null {
  const stamp = readStamp(text);
  const isTime = stamp?.from.time && stamp.start === 0 && !goesPastMidnight(stamp.from);
  return isTime && text.slice(stamp.end).trim() === '' ? stamp.from : null;
}

/** Does a stamp say more than a moment holds: an end, “about”, a part of the day? Then its own words are kept beside it. */
export const saysMore = ({ from, to, approximate }: Stamp): boolean =>
  to !== null || approximate || from.time?.lasts !== undefined;

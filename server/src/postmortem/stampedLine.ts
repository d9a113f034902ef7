import * as en from '../language/en/timelines.ts';
import * as ja from '../language/ja/timelines.ts';
import type { ToldMilestones } from '../language/milestones.ts';
import { type Prose, sourceOffset } from '../markdown/prose.ts';
import { oneOf } from '../text/words.ts';
import { readEntryStamp, readStampBehind } from '../time/entryStamp.ts';
import { HOUR } from '../time/notations/ja/stamps.ts';
import { findStamps, type Stamp, UNREADABLE_STAMP, unreadableTime } from '../time/stamp.ts';

/** A line that begins with a day or a time, before anything is inferred. Offsets count from its passage's, or from the text's start. */
export interface StampedLine {
  readonly stamp: Stamp;
  readonly start: number;
  readonly end: number;
  readonly stampStart: number;
  readonly stampEnd: number;
  /** What follows the stamp. */
  readonly text: string;
  readonly milestones: ToldMilestones;
  readonly heading: boolean;
  /** Depth of the list item, 0 outside lists: deeper lines are inside the entry above. */
  readonly depth: number;
  /** Was its time left open behind its day? */
  readonly open?: boolean;
  /** Does its time stand between a label and its words? It may sum up what other entries tell, and raises no finding about their order. */
  readonly between?: boolean;
  /** Does it begin like a sentence ("At 9:30 …")? Beside plain entries that is a mention. */
  readonly told: boolean;
  /** Is it a line of its own below an item, which Markdown takes for part of that? */
  readonly unmarked?: boolean;
}
/** What of it a line alone tells. */
export type Line = Omit<StampedLine, 'heading' | 'depth' | 'told' | 'milestones'>;

/** Between a stamp and the words behind it. */
export const SEPARATOR = /^[\s:：\-–—|,、.。>)\]}）］】＞〉》」』〕*_]+/;

/** Right before a time it belongs to the sentence: "was restarted at 10:05". */
const MENTIONS = new RegExp(`\\b${oneOf(en.TOLD, en.TOLD_IN_PARAGRAPH)}\\s*$`, 'i');

/** "??:?? Noticed by users": the entry is there, its time is not. */
function unreadableStamp(text: string): Stamp | null {
  const found = unreadableTime(text);
  return found && { ...UNREADABLE_STAMP, ...found };
}

/** "7/1 9:1?": where the day is there, and its time was left open. */
function openTime(text: string, { from, end }: Stamp): number | null {
  const found = from.date && !from.time ? unreadableTime(text.slice(end)) : null;
  return found && /^\s*$/.test(text.slice(end, end + found.start)) ? end + found.end : null;
}

/** A line of a prose, from one offset to another, with the place of its stamp, which counts from its beginning. */
const lineOf = (prose: Prose, from: number, to: number, stamp: Stamp, text: string): Line => ({
  stamp,
  start: sourceOffset(prose, from),
  end: sourceOffset(prose, to, 'end'),
  stampStart: sourceOffset(prose, from + stamp.start),
  stampEnd: sourceOffset(prose, from + stamp.end, 'end'),
  text,
});

/** @param listed is it an item of a list, which may give its time last? */
export function stampedLine(prose: Prose, from: number, to: number, listed = false): Line | null {
  const text = prose.text.slice(from, to);
  const stamp = readEntryStamp(text) ?? unreadableStamp(text);
  if (!stamp) return labelledLine(prose, from, to) ?? (listed ? timeLast(prose, from, to) : null);
  const open = openTime(text, stamp);
  const stampEnd = open ?? stamp.end;
  const told = text.slice(stampEnd).replace(SEPARATOR, '').trim();
  return { ...lineOf(prose, from, to, { ...stamp, end: stampEnd }, told), stamp, open: open !== null };
}

/** Its numbers stand among its words: 「第1回エラー: 」, and not “Step 2: ”. */
const LABEL = /^(?<label>(?=[^:：]{0,40}\p{L})[^:：]{1,39}[^:：\d\s])\s*[:：]\s*(?=\S)/u;
/** What lasts is no point in time. */
const LASTS = new RegExp(`\\b${oneOf(en.LASTS)}\\b|${oneOf(ja.LASTS)}$`, 'i');
const NOTHING_MORE = /^[\s)）\]*_.。]*(?:[(（][^)）]*[)）][\s.。]*)?$/u;

/** Between a time and what happened then. */
const TOLD_BEHIND = /^(?:[\s*_]*[-–—:：]\s+|[*_]*[：、，]\s*)(?=[\p{L}\d`"“「])/u;

/** "First detected: 2024-12-19 10:03", 「発生日時: 10時32分」, "First alert: 14:30 - Errors at 5 %": the label tells what happened, or begins to. */
function labelledLine(prose: Prose, from: number, to: number): Line | null {
  const text = prose.text.slice(from, to);
  const label = LABEL.exec(text);
  if (!label || LASTS.test(label.groups!.label!.trim())) return null;
  const stamp = readStampBehind(text, label[0].length);
  if (!stamp?.from.time || stamp.from.time.lasts !== undefined) return null;
  const [name, behind] = [label.groups!.label!.trim(), text.slice(stamp.end)];
  if (NOTHING_MORE.test(behind)) return lineOf(prose, from, to, stamp, name);
  const told = behind.replace(TOLD_BEHIND, '');
  // “Start: 10:00 - End: 11:00” tells two times.
  return told === behind || ANOTHER_POINT.test(told)
    ? null
    : { ...lineOf(prose, from, to, stamp, `${name}: ${told.trim()}`), between: true };
}

const CLOCK_SIGN = new RegExp(`\\d[:${HOUR}]`);
/** Near a time, or behind a label of its own, another is as much a point as that. */
const ANOTHER_POINT = new RegExp(`^.{0,20}\\d[:${HOUR}]|[:：]\\s*\\d{1,2}[:${HOUR}]`, 'u');
const MOST_WORDS_BEFORE_TIME = 80;
/** "Resolved 2024-01-02 17:07", "The job stops (08:10)": what happened first, then its day and time, and nothing more. */
function timeLast(prose: Prose, from: number, to: number): Line | null {
  const text = prose.text.slice(from, to);
  if (!CLOCK_SIGN.test(text)) return null;
  const [stamp, another] = findStamps(text);
  if (!stamp?.from.time || another || stamp.from.time.lasts !== undefined || stamp.start > MOST_WORDS_BEFORE_TIME)
    return null;
  const before = text.slice(0, stamp.start);
  const bracketed = /[(（]\s*$/.test(before);
  if (!/\p{L}/u.test(before) || !NOTHING_MORE.test(text.slice(stamp.end))) return null;
  if (!bracketed && (!stamp.from.date || MENTIONS.test(before))) return null;
  const told = before.replace(/(?<![\s(（:：\-–—])[\s(（:：\-–—]+$/u, '').trim();
  if (LASTS.test(told)) return null;
  return lineOf(prose, from, to, stamp, told);
}

import type { SectionId } from '@postmortem/schemas';
import { eventColumnNamed } from '../../language/columns.ts';
import * as en from '../../language/en/timelines.ts';
import * as ja from '../../language/ja/timelines.ts';
import { titleNames } from '../../language/told.ts';
import { textOf } from '../../markdown/leaves.ts';
import type { Postmortem, Section } from '../../postmortem/model.ts';
import { partAt, sectionAt } from '../../postmortem/sections.ts';
import { holding } from '../../text/words.ts';
import { findStamps, type Stamp } from '../../time/stamp.ts';
import { bodySentences } from './bodySentences.ts';
import type { ToldAt } from './lead.ts';
import { rowsTelling } from './rowTelling.ts';

/** “Here is the timeline of what happened, all times in UTC:” above a list that tells when. */
function introducedTimeline({ passages }: Postmortem): ToldAt | null {
  const found = passages.find(({ leaf }, index) => {
    const next = passages[index + 1]?.leaf;
    if (leaf.kind !== 'paragraph' || leaf.item || next?.kind !== 'paragraph' || !next.item) return false;
    const text = textOf(leaf).trim();
    return /[:：]$/.test(text) && titleNames('timeline', text) && findStamps(textOf(next)).length > 0;
  });
  return found ? { at: found.offset + found.leaf.start, sure: true } : null;
}

/** Clock times that a text needs before it tells when what happened. */
const FEWEST_TIMED = 3;

/** Parts in which headings name jobs and plans by their times. */
const NO_STEPS: ReadonlySet<SectionId> = new Set([
  'root-cause',
  'contributing-factors',
  'five-whys',
  'background',
  'action-items',
  'supporting-info',
]);

/** Steps that say in their headings when they were taken: 「1. 初期調査（14:54）」. */
function timedSteps({ passages, sections }: Postmortem): ToldAt | null {
  const timed = passages.filter(
    ({ leaf, offset }) =>
      leaf.kind === 'heading' &&
      partAt(sections, offset + leaf.start)?.ids.some((id) => NO_STEPS.has(id)) !== true &&
      findStamps(textOf(leaf)).some(({ from }) => from.time !== null),
  );
  return timed.length < FEWEST_TIMED ? null : { at: timed[0]!.offset + timed[0]!.leaf.start, sure: true };
}

/** Parts in which a list of days tells what happened on them; elsewhere it may be one of changes or sources. */
const TELLS_DAYS: ReadonlySet<SectionId> = new Set([
  'summary',
  'impact',
  'detection',
  'response',
  'resolution',
  'went-wrong',
]);

/** Titles of what runs at its times each day. */
const PLANNED = holding({ en: en.SCHEDULES, ja: ja.SCHEDULES });
/** Marks of emphasis and of a tag before a line's time. */
const LATEST_TIME = 3;

/** Where the first of so many lines of one part stands that each begin with what is asked. */
function firstOfLines(
  { passages, sections }: Postmortem,
  begins: (stamp: Stamp, line: string) => boolean,
  mayHold: (part: Section | null) => boolean,
): number | null {
  const timed = passages.flatMap(({ leaf, offset }) => {
    if (leaf.kind !== 'paragraph' || leaf.quoted) return [];
    const part = sectionAt(sections, offset + leaf.start);
    if (!mayHold(part)) return [];
    const lines = textOf(leaf)
      .split('\n')
      .filter((line) => findStamps(line).some((stamp) => stamp.start <= LATEST_TIME && begins(stamp, line)));
    return lines.map(() => ({ at: offset + leaf.start, part }));
  });
  const first = timed.find(({ part }) => timed.filter((each) => each.part === part).length >= FEWEST_TIMED);
  return first?.at ?? null;
}

/** Lines of one part that each begin with their time: “**16:30** All payments pass”. */
function timedLines(postmortem: Postmortem): ToldAt | null {
  const at = firstOfLines(
    postmortem,
    ({ from }) => from.time !== null,
    (part) => part !== null && !part.ids.some((id) => NO_STEPS.has(id)) && !PLANNED.test(part.title),
  );
  return at === null ? null : { at, sure: true, isShown: true };
}

/** “400 invoices” counts what was hit on a day. */
const COUNT = /^[\s\p{P}]*\d/u;
/** UTF-16 code units of what tells of a day. */
const SHORTEST_EVENT = 10;
const tellsSomething = (behind: string): boolean => !COUNT.test(behind) && behind.trim().length >= SHORTEST_EVENT;

/** “- 2026-06-17: the host hangs” and what followed on other days. */
function datedLines(postmortem: Postmortem): ToldAt | null {
  const at = firstOfLines(
    postmortem,
    ({ from, end }, line) => from.date !== null && tellsSomething(line.slice(end)),
    (part) => part?.ids.some((id) => TELLS_DAYS.has(id)) === true,
  );
  return at === null ? null : { at, sure: true };
}

/** A run of entries or sentences with times, outside any timeline. */
function timedStory(postmortem: Postmortem): ToldAt | null {
  const [entry] = postmortem.timeline;
  if (entry) return { at: entry.start, sure: true };
  const timed = bodySentences(postmortem).flatMap((sentence) => {
    const times = findStamps(sentence.text)
      .flatMap(({ from, to }) => [from, to])
      .filter((moment) => moment?.time);
    return sentence.section?.id === 'action-items' ? [] : times.map(() => sentence);
  });
  return timed.length < FEWEST_TIMED ? null : { sure: false };
}

/** What happened when, if only on which day; with times of day the table is a timeline by itself. */
function events(postmortem: Postmortem): ToldAt | null {
  const rows = rowsTelling(postmortem, eventColumnNamed, 'time', 'text');
  const [first] = rows;
  const timed = rows.filter(({ leaf }) => findStamps(textOf(leaf)).some(({ from }) => from.time !== null));
  return first ? { at: first.offset + first.leaf.start, sure: true, isShown: timed.length >= FEWEST_TIMED } : null;
}

/** Where a report without a timeline tells when what happened; null where it does not. */
export const timelineTold = (postmortem: Postmortem): ToldAt | null =>
  events(postmortem) ??
  timedLines(postmortem) ??
  introducedTimeline(postmortem) ??
  timedSteps(postmortem) ??
  datedLines(postmortem) ??
  timedStory(postmortem);

import { words } from '../../text/words.ts';

/** Beginnings of lines that end with who wrote the report: “Posted on 3 March by Ann Lee”. */
export const BEGINNINGS = words`
  posted, published, written, prepared, compiled, drafted, authored, updated, last updated, last modified, created, submitted, filed
`;

/** What a report is called where a sentence says who wrote it, besides its usual names. */
export const KINDS_OF_REPORTS = words`
  review, incident review, retrospective, retro, write-up, writeup, analysis, notes, summary, rca
  draft, blog post, article
`;
/** Those of them that nobody writes into a system: “Post-incident review prepared by Ann”. */
export const REVIEWS = words`review, retrospective, retro, write-up, writeup, analysis, rca`;
/** What was done with it: “compiled 2026-05-04 by Ann”. */
export const VERBS = words`prepared, created, written, authored, compiled, completed, signed, drafted, posted, published, updated, maintained`;
export const WAS = '(?:was|is|has been)';
export const THIS = '(?:this|our)';
/** “notes by Ann” */
export const NOTED = words`notes, minutes, write-up, writeup`;
/** Small words behind a name, with its role or the day. */
export const BEHIND_AUTHOR = words`and, of, the, at, on, in, for, from, with, team, edited, updated, last, modified, read, min, via`;

/** Who writes as a group: “by the reliability team”. */
export const TEAMS = words`team, group, squad, crew`;

/** Capitals behind “by” that name nobody: “By Friday”, “By Design”. */
export const NO_AUTHORS = words`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday
  january, february, march, april, may, june, july, august, september, october, november, december
  mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
  eod, cob, eob, eow, q1, q2, q3, q4
  design, default, then, now, end, noon, midnight, the, this, that, our, all, it, hand, contrast, chance, using
`;

/** What stands behind the minutes that a reader needs. */
export const READING_TIMES = words`min read, mins read, minute read, minutes read, min, minutes`;

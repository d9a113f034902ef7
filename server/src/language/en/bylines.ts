import { words } from '../../text/words.ts';

/** Beginnings of lines that end with who wrote the report: “Posted on 3 March by Ann Lee”. */
export const BEGINNINGS = words`
  posted, published, written, prepared, compiled, drafted, authored, updated, last updated, last modified, created, submitted, filed
  words, notes, text
`;

/** What a report is called where a sentence says who wrote it, besides its usual names. */
export const KINDS_OF_REPORTS = words`
  review, incident review, retrospective, retro, write-up, writeup, analysis, record, notes, summary, rca, account, page
  draft, post, blog post, article
`;
/** What was done with it: “compiled 2026-05-04 by Ann”. */
export const VERBS = words`prepared, created, written, authored, compiled, completed, signed, drafted, posted, published, updated, maintained`;
export const WAS = '(?:was|is|has been)';

/** Who writes as a group: “by the reliability team”. */
export const TEAMS = words`team, group, squad, crew`;

/** Capitals behind “by” that name nobody: “By Friday”, “By Design”. */
export const NO_AUTHORS = words`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday
  january, february, march, april, may, june, july, august, september, october, november, december
  design, default, then, now, end, noon, midnight, the, this, that, our, all, it, hand, contrast, chance, using
`;

/** What stands behind the minutes that a reader needs. */
export const READING_TIMES = words`min read, mins read, minute read, minutes read, min, minutes`;

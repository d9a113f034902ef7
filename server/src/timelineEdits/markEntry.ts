import type { Language } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { MILESTONE_NAMES } from '../language/milestoneNames.ts';
import type { Milestone } from '../language/milestones.ts';
import type { Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineEnd, lineStart } from '../text/lines.ts';
import { type Outcome, problem } from './outcome.ts';
import type { Reread } from './rewriteEntries.ts';
import { type TellingPlace, tellingCell } from './tellingCell.ts';

/** How a timeline writes its marks: what stands around the name, in front of an entry's words or behind them. */
interface Form {
  readonly before: string;
  readonly behind: string;
  readonly last: boolean;
}

const LABEL = { before: '', behind: ': ', last: false };
const LENTICULAR = { before: '【', behind: '】', last: false };
const USUAL: Readonly<Record<Language, Form>> = { en: { before: '**', behind: '**: ', last: false }, ja: LENTICULAR };
/** What an entry is that is nothing but its time: a heading above the text. */
const BARE: Form = { before: ' — ', behind: '', last: false };

/** The marks of others as the source has them, a name in between: `**Detected** — `, `【検知】`, ` (outage starts)`. */
const WRITTEN = [
  /^(?<before>[*_]{0,3})(?<name>[^*_:：—–|【】\n]{2,40}?)(?<behind>[*_]{0,3}\s{0,2}(?:[:：]|[—–]|-{1,2}(?=\s))[*_]{0,3}[ \u3000]{0,2})/u,
  /^(?<before>[*_]{0,3}【)(?<name>[^【】\n]{2,20})(?<behind>】[*_]{0,3}[ \u3000]{0,2})/u,
  /(?<before>[ \u3000]{0,2}[(（][*_]{0,3})(?<name>[^()（）*_\n]{2,24})(?<behind>[*_]{0,3}[)）])[.。]?\s*$/u,
];

/** Offsets of the source that words stand between. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const SEPARATORS = /^[\s:：—–・-]*/u;
/** Signs that belong to the word behind them: of emphasis, links, code, tags, mentions, quotations. */
const LEAD = /(?:<[^<>]{0,40}>)?[^\s|\p{L}\p{N})）>]{0,12}$/u;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** What may hold an entry's words: the cell that tells what happened, or what of its lines is behind its time, or before it. */
function partsOf(entry: TimelineEntry, postmortem: Postmortem): TellingPlace[] {
  const { text: source } = postmortem.document;
  const cell = tellingCell(entry, postmortem);
  if (cell) return [cell];
  const { start, end, stampStart, stampEnd, text } = entry;
  return [
    { from: stampEnd, to: Math.max(stampEnd, lineEnd(source, stampStart)), text },
    { from: start, to: Math.min(stampStart, lineEnd(source, start), end), text },
  ];
}

/** Where the words of an entry may begin and end in the source, whatever sets the first of them off. */
function placesOf(entry: TimelineEntry, postmortem: Postmortem): Place[] {
  return partsOf(entry, postmortem).flatMap(({ from, to, text }): Place[] => {
    const word = FIRST_WORD.exec(text)?.[0];
    const written = postmortem.document.text.slice(from, to);
    const at = word === undefined ? -1 : written.indexOf(word);
    if (at < 0) return [];
    const first = at - LEAD.exec(written.slice(0, at))![0].length;
    const skipped = first === 0 ? SEPARATORS.exec(written)![0].length : 0;
    return [{ from: from + Math.max(first, Math.min(skipped, at)), to: from + written.trimEnd().length }];
  });
}

function formOf(entry: TimelineEntry, postmortem: Postmortem): Form | null {
  const [words] = placesOf(entry, postmortem);
  if (!words) return null;
  const written = postmortem.document.text.slice(words.from, words.to);
  for (const [index, pattern] of WRITTEN.entries()) {
    const { before, behind } = pattern.exec(written)?.groups ?? {};
    if (before !== undefined && behind !== undefined) return { before, behind, last: index === 2 };
  }
  return null;
}

/** Emphasis within emphasis ends it. */
function isWithinBold(source: string, at: number): boolean {
  return source.slice(lineStart(source, at), at).split('**').length % 2 === 0;
}

function editsOf(entry: TimelineEntry, { before, behind, last }: Form, name: string, postmortem: Postmortem): Edit[] {
  const { text: source } = postmortem.document;
  if (entry.text === '') return [{ start: entry.stampEnd, end: entry.stampEnd, insert: `${BARE.before}${name}` }];
  return placesOf(entry, postmortem).map(({ from, to }) => {
    const at = last ? to : from;
    const insert = `${before}${name}${behind}`;
    return { start: at, end: at, insert: isWithinBold(source, at) ? insert.replaceAll('*', '') : insert };
  });
}

/** Does a text say what it said, with something put in at one place? */
function saysTheSame(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return after.length > before.length && after.endsWith(before.slice(same));
}

const UNMARKED = problem(
  'This entry can’t be marked without changing what it says. Write the milestone in front of its words by hand.',
  'この項目は、内容を変えずに印を付けられません。文の先頭に手で書き足してください。',
);

/**
 * Marks an entry as a milestone, as the other entries are marked, else as is usual in the language of the report. The outcome is read again: the entry must
 * be read as marked, and nothing else otherwise than before.
 */
export function markEntry(postmortem: Postmortem, entry: TimelineEntry, milestone: Milestone, reread: Reread): Outcome {
  const { text } = postmortem.document;
  const peers = postmortem.timeline.filter(({ section, marked }) => marked && section === entry.section);
  const language = languageOf(peers[0]?.text ?? entry.text) === 'ja' || postmortem.language === 'ja' ? 'ja' : 'en';
  const forms = [...peers.flatMap((peer) => formOf(peer, postmortem) ?? []), USUAL[language], LABEL];
  const index = postmortem.timeline.indexOf(entry);
  for (const form of forms) {
    for (const edit of editsOf(entry, form, MILESTONE_NAMES[language][milestone], postmortem)) {
      const after = reread(applyEdits(text, [edit]));
      const now = after.timeline[index]?.text ?? '';
      if (!isMarked(after, postmortem, index, milestone) || !saysTheSame(entry.text, now)) continue;
      return { edits: [edit] };
    }
  }
  return UNMARKED;
}

function isMarked(after: Postmortem, before: Postmortem, index: number, milestone: Milestone): boolean {
  const same = ({ from, to }: TimelineEntry, other: TimelineEntry | undefined): boolean =>
    from.day === other?.from.day && from.second === other.from.second && (to === null) === (other.to === null);
  const entry = after.timeline[index];
  return (
    after.timeline.length === before.timeline.length &&
    before.timeline.every((each, at) => same(each, after.timeline[at])) &&
    entry?.marked === true &&
    entry.milestones.includes(milestone)
  );
}

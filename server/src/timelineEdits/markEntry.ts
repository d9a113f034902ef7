import type { Language } from '@postmortem/schemas';
import { languageOf } from '../language/language.ts';
import { MILESTONE_NAMES } from '../language/milestoneNames.ts';
import type { Milestone } from '../language/milestones.ts';
import type { Postmortem, TimelineEntry } from '../postmortem/model.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { lineEnd } from '../text/lines.ts';
import { type Outcome, problem } from './outcome.ts';
import type { Reread } from './rewriteEntries.ts';

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

/** Where the words of an entry begin and end in the source: behind its time, else before it; null where they are not found. */
function wordsOf({ start, end, stampEnd, text }: TimelineEntry, source: string): { from: number; to: number } | null {
  const first = /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  const [from] = [stampEnd, start]
    .map((at) => source.indexOf(first, Math.max(start, at)))
    .filter((at) => at >= 0 && at < end);
  if (from === undefined || first === '') return null;
  // A mark goes in front of what sets the first words off: bold, a link, a quotation.
  const lead = /[*_[`"“「『【(（]{0,8}$/u.exec(source.slice(start, from))![0].length;
  const line = source.slice(from, Math.min(end, lineEnd(source, from)));
  const cell = line.search(/\s{0,20}(?<!\\)\|/);
  return { from: from - lead, to: from + (cell < 0 ? line : line.slice(0, cell)).trimEnd().length };
}

function formOf(entry: TimelineEntry, source: string): Form | null {
  const words = wordsOf(entry, source);
  if (!words) return null;
  const written = source.slice(words.from, words.to);
  for (const [index, pattern] of WRITTEN.entries()) {
    const { before, behind } = pattern.exec(written)?.groups ?? {};
    if (before !== undefined && behind !== undefined) return { before, behind, last: index === 2 };
  }
  return null;
}

function editOf(entry: TimelineEntry, { before, behind, last }: Form, name: string, source: string): Edit | null {
  if (entry.text === '') return { start: entry.stampEnd, end: entry.stampEnd, insert: `${BARE.before}${name}` };
  const words = wordsOf(entry, source);
  if (!words) return null;
  const at = last ? words.to : words.from;
  return { start: at, end: at, insert: `${before}${name}${behind}` };
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
  const forms = [...peers.flatMap((peer) => formOf(peer, text) ?? []), USUAL[language], LABEL];
  const index = postmortem.timeline.indexOf(entry);
  for (const form of forms) {
    const edit = editOf(entry, form, MILESTONE_NAMES[language][milestone], text);
    if (edit && isMarked(reread(applyEdits(text, [edit])), postmortem, index, milestone)) return { edits: [edit] };
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

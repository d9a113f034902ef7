import type { Localized } from '@postmortem/schemas';

/**
 * Input that no real report contains, and that takes the parser or a pattern more than linear time: measured, a single line of 60 KB in emphasis
 * marks takes remark 9 s, 20 KB of nested list marks overflow the stack, and a list of 10,000 items takes 6 s.
 */
const LONGEST_LINE = 8000;
const DEEPEST_INDENT = 200;
const MOST_MARKS = 40;
const LONGEST_RUN = 3000;
/** UTF-16 code units, and marks of emphasis, links and code without a blank line between them: more is still read, not at once. */
const LONG_TEXT = 100_000;
const MANY_INLINE_MARKS = 1500;

/** A range that is skipped, and why. Offsets are UTF-16 code units. */
export interface SkippedRange {
  readonly start: number;
  readonly end: number;
  readonly why: Localized;
}

/** 8,000. The platform's own formatting takes 25 ms on first use, which is at every start. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const WHY = {
  line: (length: number): Localized => ({
    en: `This line was not checked: it has ${grouped(length)} characters, and ${grouped(LONGEST_LINE)} are read. Break it, or link to data instead of pasting it.`,
    ja: `この行は検査していません（${grouped(length)} 文字、上限 ${grouped(LONGEST_LINE)} 文字）。改行するか、データは貼り付けずにリンクしてください。`,
  }),
  nesting: {
    en: 'This line was not checked: it is nested deeper than any report. Take some of its marks or its indentation away.',
    ja: 'この行は入れ子が深すぎるため、検査していません。記号か字下げを減らしてください。',
  },
  run: {
    en: `From here on this list or table was not checked: its first ${grouped(LONGEST_RUN)} lines were. Put a heading into it, or link to the log instead of pasting it.`,
    ja: `この一覧・表は、ここから先を検査していません（上限 ${grouped(LONGEST_RUN)} 行）。見出しで区切るか、ログは貼り付けずにリンクしてください。`,
  },
} as const;

const NESTED = new RegExp(`^(?:[ \\t]{0,4}(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_MARKS}}`);
const INDENTED = new RegExp(`^[ \\t]{${DEEPEST_INDENT},}\\S`);
/** What continues a list or a table after a blank line. */
const CONTINUES = /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>)/;
const HEADING = /^#{1,6}[ \t]/;

/** Counts the lines of one list, table or paragraph, and says of each whether it is one too many. */
class Run {
  private lines = 0;
  private blank = false;

  isOver(line: string): boolean {
    if (line.trim() === '') {
      this.blank = true;
      return false;
    }
    if (HEADING.test(line) || (this.blank && !CONTINUES.test(line))) this.lines = 0;
    this.blank = false;
    this.lines++;
    return this.lines > LONGEST_RUN;
  }
}

function whySkipped(line: string, run: Run): Localized | null {
  if (line.length > LONGEST_LINE) return WHY.line(line.length);
  if (line.length >= MOST_MARKS && (NESTED.test(line) || INDENTED.test(line))) return WHY.nesting;
  return run.isOver(line) ? WHY.run : null;
}

/** Skipped lines of one kind that follow one another are one range. */
function joined(skipped: readonly SkippedRange[]): SkippedRange[] {
  const told: SkippedRange[] = [];
  for (const range of skipped) {
    const last = told.at(-1);
    if (last && last.why === range.why && range.start - last.end <= 2)
      told[told.length - 1] = { ...last, end: range.end };
    else told.push(range);
  }
  return told;
}

/**
 * Blanks what is beyond the limits. The text keeps its length, so that every place stays what it is.
 */
export function withinLimits(text: string): { readonly source: string; readonly skipped: readonly SkippedRange[] } {
  const skipped: SkippedRange[] = [];
  const run = new Run();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const why = whySkipped(text.slice(start, end), run);
    if (why) skipped.push({ start, end, why });
    start = end + 1;
  }
  const told = joined(skipped);
  let source = '';
  let from = 0;
  for (const { start, end } of told) {
    // Line ends too: many blank lines cost the parser more than one.
    source += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return { source: source + text.slice(from), skipped: told };
}

const INLINE_MARK = /[*_`[\]<&~]/g;

/** Items or rows below one another: more take over 100 ms, at 0.15 ms each. */
const MANY_LINES = 600;
/** Characters; a shorter text has neither as many lines nor as many marks. */
const SHORTEST_LONG = MANY_LINES;

const mayRunLong = (run: string): boolean =>
  run.length > SHORTEST_LONG &&
  ((run.match(INLINE_MARK)?.length ?? 0) > MANY_INLINE_MARKS || (run.match(/\n/g)?.length ?? 0) > MANY_LINES);

/** Could reading a text take so long that other work should not wait for it? What a person writes in a report never does. */
export const mayTakeLong = (text: string): boolean =>
  text.length > LONG_TEXT || (text.length > SHORTEST_LONG && text.split(/\n[ \t]*\r?\n/).some(mayRunLong));

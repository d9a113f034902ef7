import type { Postmortem } from '../postmortem/model.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';
import { newlineOf } from '../text/newline.ts';

const COMMENT =
  /<!--[ \t]*postmortem-(?<kind>disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])(?<rest>(?:(?!<!--)[^\n])*?)-->/g;

/** Where a comment is, as UTF-16 offsets. */
interface Comment {
  readonly start: number;
  readonly end: number;
}

/** What a comment silences: rules (none named: all), from one offset to another. */
interface Suppression {
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly comment: Comment;
}

/** Rule ids before the reason: `RULE... -- reason`. */
const rulesIn = (rest: string): string[] =>
  rest
    .split(/(?:^|\s)--(?:\s|$)/)[0]!
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);

/** Is the comment in code? Then it is shown, not meant. */
function isInCode({ passages, document: { text } }: Postmortem, at: number): boolean {
  const holder = passages.findLast(({ leaf, offset }) => offset + leaf.start <= at);
  if (holder?.leaf.kind === 'code' && holder.offset + holder.leaf.end > at) return true;
  return (text.slice(lineStart(text, at), at).match(/`/g) ?? []).length % 2 === 1;
}

/** The next line that says something. */
function nextText(text: string, at: number): { start: number; end: number } {
  let start = nextLine(text, at);
  while (start < text.length && text.slice(start, lineEnd(text, start)).trim() === '') start = nextLine(text, start);
  return { start, end: lineEnd(text, start) };
}

function read(postmortem: Postmortem): Suppression[] {
  const { text } = postmortem.document;
  if (!text.includes('postmortem-disable')) return [];
  const found: Suppression[] = [];
  let open: Omit<Suppression, 'end'>[] = [];
  const close = (rules: readonly string[], end: number): void => {
    const closing = open.filter((each) => rules.length === 0 || each.rules.join() === rules.join());
    found.push(...closing.map((each) => ({ ...each, end })));
    open = open.filter((each) => !closing.includes(each));
  };
  for (const match of text.matchAll(COMMENT)) {
    const at = match.index;
    if (isInCode(postmortem, at)) continue;
    const comment = { start: at, end: at + match[0].length };
    const rules = rulesIn(match.groups!.rest!);
    switch (match.groups!.kind) {
      case 'disable-file':
        found.push({ rules, start: 0, end: text.length, comment });
        break;
      case 'disable-line':
        found.push({ rules, start: lineStart(text, at), end: lineEnd(text, at), comment });
        break;
      case 'disable-next-line':
        found.push({ rules, ...nextText(text, at), comment });
        break;
      case 'disable':
        open.push({ rules, start: at, comment });
        break;
      case 'enable':
        close(rules, at);
        break;
    }
  }
  close([], text.length);
  return found;
}

/** The comments of a document that silence findings. */
export interface Suppressions {
  /** Does a comment silence a rule's finding at an offset? Those that do are taken for used from then on. */
  readonly silence: (rule: string, offset: number) => boolean;
  /** The comments that have silenced nothing so far. */
  readonly unused: () => readonly Comment[];
}

export function suppressionsIn(postmortem: Postmortem): Suppressions {
  const suppressions = read(postmortem);
  const used = new Set<Comment>();
  return {
    silence(rule, offset) {
      const silencing = suppressions.filter(
        ({ rules, start, end }) => offset >= start && offset <= end && (rules.length === 0 || rules.includes(rule)),
      );
      for (const { comment } of silencing) used.add(comment);
      return silencing.length > 0;
    },
    unused: () => suppressions.map(({ comment }) => comment).filter((comment) => !used.has(comment)),
  };
}

const LIST_OR_TABLE = /^\s*(?:[-*+]\s|\d+[.)]\s|\|)/;

/** Where a comment goes that silences a rule at an offset, and its text with a tab stop for the reason. */
export function suppressionComment(text: string, rule: string, offset: number): { at: number; insert: string } {
  const start = lineStart(text, offset);
  const newline = newlineOf(text);
  const end = lineEnd(text, offset);
  const comment = (kind: string): string => `<!-- postmortem-${kind} ${rule} -- \${1:reason} -->`;
  // A line of its own would end the list or the table.
  if (LIST_OR_TABLE.test(text.slice(start, end)) || text.slice(0, start).trim() === '')
    return { at: end, insert: ` ${comment('disable-line')}` };
  return { at: start, insert: comment('disable-next-line') + newline };
}

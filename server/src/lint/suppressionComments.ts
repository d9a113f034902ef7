import { passagesBetween } from '../markdown/blocks.ts';
import { codeSpansIn } from '../markdown/codeSpans.ts';
import type { Postmortem } from '../postmortem/model.ts';
import { RULES } from '../rules/index.ts';
import { nearestName } from '../text/didYouMean.ts';
import { lineEnd, lineStart, nextLine } from '../text/lines.ts';

/** Over several lines too, where the reason is long. */
const COMMENT =
  /<!--[ \t]*postmortem-(?<kind>disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-])(?<rest>(?:(?!<!--)[\s\S])*?)-->/g;
/** Lines that hold nothing but such comments, up to one that says something. */
const COMMENTS_ABOVE = /(?:[ \t]*(?:<!--[ \t]*postmortem-(?:(?!<!--)[\s\S])*?-->)?[ \t]*(?:\r\n|\r|\n))*/y;

/** A comment that silences, as UTF-16 offsets, with the first name in it that no rule has. */
export interface SuppressionComment {
  readonly start: number;
  readonly end: number;
  /** Why, in the writer's words; null where nothing is said. */
  readonly reason: string | null;
  readonly unknown: UnknownRule | null;
  /** Is it the first of those that are too many, which nothing heeds? */
  readonly isTooMany: boolean;
}

export interface UnknownRule {
  readonly name: string;
  /** Where the name stands. */
  readonly start: number;
  readonly end: number;
  /** The rule that was meant, as far as can be told. */
  readonly nearest: string | null;
}

/** What a comment silences: rules (null: all but some), from one offset to another. */
export interface Suppression {
  readonly rules: readonly string[] | null;
  readonly except: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly comment: SuppressionComment;
}

const BEFORE_REASON = /(?:^|\s)--(?:\s|$)/;

/** Rule ids before the reason: `RULE... -- reason`. */
const rulesIn = (rest: string): string[] =>
  rest
    .split(BEFORE_REASON)[0]!
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean);

/** What a fix writes where the reason goes: left as it is, it is none. */
export const NO_REASON = 'reason';

function reasonIn(rest: string): string | null {
  const [, ...words] = rest.split(BEFORE_REASON);
  const reason = words.join(' -- ').replace(/\s+/g, ' ').trim();
  return reason === '' || reason === NO_REASON ? null : reason;
}

const IDS: readonly string[] = RULES.map(({ id }) => id);

/** The first name in a comment that is none of a rule. @param at where what is behind the kind of comment begins */
function unknownIn(names: readonly string[], rest: string, at: number): UnknownRule | null {
  const name = names.find((each) => !IDS.includes(each));
  if (name === undefined) return null;
  const start = at + rest.indexOf(name);
  return { name, start, end: start + name.length, nearest: nearestName(name, IDS) };
}

/** Is the comment in code? Then it is shown, not meant. */
const isInCode = ({ passages }: Postmortem, at: number): boolean =>
  passagesBetween(passages, at, at + 1).some(
    (holder) => holder.leaf.kind === 'code' || codeSpansIn(holder).some(({ start, end }) => start <= at && at < end),
  );

/** The next line that says something: comments that silence other rules may stand in between. */
function nextText(text: string, at: number): { start: number; end: number } {
  COMMENTS_ABOVE.lastIndex = nextLine(text, at);
  COMMENTS_ABOVE.exec(text);
  const start = COMMENTS_ABOVE.lastIndex;
  return { start, end: lineEnd(text, start) };
}

/** Is the line above an offset one of a comment that silences? */
export const followsSuppression = (text: string, at: number): boolean =>
  /(?:^|\n)[ \t]*<!--[ \t]*postmortem-[^\n]*-->[ \t]*\r?\n$/.test(
    text.slice(lineStart(text, Math.max(0, lineStart(text, at) - 2)), lineStart(text, at)),
  );

/** Nobody writes more of them: each may silence what all the others do. */
const MOST_COMMENTS = 1000;

/** The comments of a document that silence, and what each silences. */
export interface SuppressionsRead {
  readonly suppressions: readonly Suppression[];
  readonly comments: readonly SuppressionComment[];
}

export function readSuppressions(postmortem: Postmortem): SuppressionsRead {
  const { text } = postmortem.document;
  if (!text.includes('postmortem-disable')) return { suppressions: [], comments: [] };
  const found: Suppression[] = [];
  const comments: SuppressionComment[] = [];
  let open: Omit<Suppression, 'end'>[] = [];
  /** Closes what is open for some rules, or all that is open. What silences every rule goes on without those. */
  const close = (rules: readonly string[], end: number): void => {
    const goOn: typeof open = [];
    for (const each of open) {
      const closes = rules.length === 0 || (each.rules ? each.rules.every((rule) => rules.includes(rule)) : true);
      if (!closes) {
        goOn.push(each);
        continue;
      }
      found.push({ ...each, end });
      if (!each.rules && rules.length > 0) goOn.push({ ...each, start: end, except: [...each.except, ...rules] });
    }
    open = goOn;
  };
  let isFull = false;
  let silencing = 0;
  for (const match of text.matchAll(COMMENT)) {
    const at = match.index;
    if (isInCode(postmortem, at)) continue;
    const end = at + match[0].length;
    const rest = match.groups!.rest!;
    const names = rulesIn(rest);
    const isEnd = match.groups!.kind === 'enable';
    const isTooMany = !isEnd && silencing >= MOST_COMMENTS;
    if (isTooMany && isFull) continue;
    isFull ||= isTooMany;
    const unknown = unknownIn(names, rest, end - '-->'.length - rest.length);
    const comment = { start: at, end, reason: reasonIn(rest), unknown, isTooMany };
    comments.push(comment);
    if (isTooMany) continue;
    if (!isEnd) silencing++;
    const which = { rules: names.length > 0 ? names : null, except: [], comment };
    switch (match.groups!.kind) {
      case 'disable-file':
        found.push({ ...which, start: 0, end: text.length });
        break;
      case 'disable-line':
        found.push({ ...which, start: lineStart(text, at), end: lineEnd(text, at) });
        break;
      case 'disable-next-line':
        found.push({ ...which, ...nextText(text, end) });
        break;
      case 'disable':
        // Each rule by itself, so that one of them can be enabled again.
        if (names.length === 0) open.push({ ...which, start: at });
        else open.push(...names.map((name) => ({ ...which, rules: [name], start: at })));
        break;
      case 'enable':
        close(names, at);
        break;
    }
  }
  close([], text.length);
  return { suppressions: found, comments };
}

import { toHalfWidth } from '../text/halfWidth.ts';
import { type Moment, readStamp } from '../time/stamp.ts';

/** A message of a conversation, copied from Slack, Teams, Discord, IRC or the like. */
export interface Message {
  readonly name: string | null;
  /** When it was sent; its day may be above it. */
  readonly at: Moment;
  /** Days from today where the chat says so: "Yesterday at 10:05". */
  readonly fromToday: number | null;
  /** Nothing of what was said is left out. */
  readonly lines: readonly string[];
}

const NAMED =
  /^(?:[-–—]\s*)?(?:<(?<nick>[^<>\n]{1,60})>\s*|(?<name>[^:：\s][^:：\t\n]{0,59}?)\s*(?:[:：]\s+|[:：](?=[^\s/])|\t+))(?<text>.*)$/su;
const TODAY = /^(?:today|yesterday|今日|本日|昨日)(?:\s+at\b|の)?[\s,、]*/i;
const BADGE = /\s+(?:APP|BOT|アプリ)\s*$/;
const NAME_BEFORE_TIME =
  /^(?<name>\S.{0,59}?)(?:\s{2,}|\t+|\s+[—–-]\s+|,\s+|\s+(?=[[(（\d]|午前|午後|today\b|yesterday\b|今日|昨日))(?<rest>\S.*)$/iu;

interface Head {
  readonly name: string | null;
  readonly at: Moment;
  readonly fromToday: number | null;
  readonly text: string;
}

interface Timed {
  readonly at: Moment;
  readonly fromToday: number | null;
  readonly bracketed: boolean;
  readonly rest: string;
}

/** A line that begins with a time, in brackets or not. */
function timedLine(line: string): Timed | null {
  const source = toHalfWidth(line).trimEnd();
  const bracket = /^\s*[[(（]\s*/.exec(source)?.[0] ?? '';
  const from = bracket.length || (/^\s*/.exec(source)?.[0].length ?? 0);
  const today = TODAY.exec(source.slice(from))?.[0] ?? '';
  const stamp = readStamp(source, from + today.length);
  if (!stamp?.from.time || stamp.from.time.lasts !== undefined || stamp.start > from + today.length + 1) return null;
  const closing = /^\s*[\])）]/.exec(source.slice(stamp.end))?.[0] ?? '';
  return {
    at: stamp.from,
    fromToday: today ? (/^(?:y|昨)/i.test(today) ? -1 : 0) : null,
    bracketed: bracket !== '',
    rest: line.slice(stamp.end + closing.length).trim(),
  };
}

const isName = (text: string): boolean =>
  text.length <= 60 && !/[。．.!?！？:：]$/u.test(text) && text.split(/\s+/).length <= 5 && !/^[-*#>|]/.test(text);

/** "[10:05] Alice: Deployed", "10:05 <alice> deployed", "[10:05 AM] Alice" with the text below. */
function headWithTimeFirst(line: string, next: string | undefined): Head | null {
  const timed = timedLine(line);
  if (!timed) return null;
  const { at, fromToday, bracketed, rest } = timed;
  const named = NAMED.exec(rest)?.groups;
  const name = named?.nick ?? named?.name ?? null;
  if (named && name && isName(name)) return { name, at, fromToday, text: named.text! };
  const textBelow =
    bracketed && rest !== '' && isName(rest) && next !== undefined && next.trim() !== '' && !timedLine(next);
  return textBelow
    ? { name: rest.replace(BADGE, ''), at, fromToday, text: '' }
    : { name: null, at, fromToday, text: rest };
}

/** "Alice Smith  10:05 AM", "alice — Today at 10:05", with the text below. */
function headWithNameFirst(line: string): Head | null {
  const { name, rest } = NAME_BEFORE_TIME.exec(line.trim())?.groups ?? {};
  const timed = name === undefined || rest === undefined || !isName(name) ? null : timedLine(rest);
  if (timed?.rest !== '') return null;
  return { name: name!.replace(BADGE, '').trim(), at: timed.at, fromToday: timed.fromToday, text: '' };
}

/** Slack's web page: the name on one line, the indented time on the next. A time that is not indented goes on with the message above. */
function headBelowName(line: string, before: string | undefined, next: string | undefined): Head | null {
  const name = line.trim();
  if (next === undefined || name === '' || !isName(name)) return null;
  const marked = /^\s|^(?:APP|BOT|アプリ)\s/.test(next) || before === undefined || before.trim() === '';
  const timed = marked ? timedLine(next.replace(/^\s*(?:APP|BOT|アプリ)\s+/, '')) : null;
  return timed?.rest === '' ? { name, at: timed.at, fromToday: timed.fromToday, text: '' } : null;
}

/** A line that only says a day: "Thursday, December 19th", "──── 2024年12月19日 ────". */
function dayLine(line: string): Moment | null {
  const bare = line.replace(/^[\s─—–=*-]+|(?<![\s─—–=*-])[\s─—–=*-]+$/g, '');
  const stamp = bare === '' ? null : readStamp(bare);
  const alone = stamp?.from.date && !stamp.from.time && stamp.start === 0 && stamp.end >= bare.trimEnd().length;
  return alone ? stamp.from : null;
}

/**
 * The messages of a pasted conversation, in order.
 * @returns none where the text is no conversation
 */
export function readChat(text: string): Message[] {
  const lines = text.split(/\r?\n/);
  const messages: { name: string | null; at: Moment; fromToday: number | null; lines: string[] }[] = [];
  let day: Moment | null = null;
  let before: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const said = dayLine(line);
    if (said) {
      day = said;
      continue;
    }
    const below = headBelowName(line, lines[index - 1], next);
    const head = below ?? headWithNameFirst(line) ?? headWithTimeFirst(line, next);
    if (below) index++;
    if (head) {
      const at = head.at.date || !day ? head.at : { ...head.at, date: day.date };
      const name = head.name ?? (head.text === '' ? (messages.at(-1)?.name ?? null) : null);
      messages.push({ name, at, fromToday: head.fromToday, lines: [...before, ...(head.text ? [head.text] : [])] });
      before = [];
    } else if (line.trim() !== '') (messages.at(-1)?.lines ?? before).push(line.trim());
  }
  return messages;
}

/** Is this worth offering as entries? At least one message must say who and when, and nearly every line belong to one. */
export const isChat = (text: string): boolean => {
  if (text.length > 100_000) return false;
  const messages = readChat(text);
  return messages.some(({ name }) => name !== null) && messages.every(({ lines }) => lines.length <= 40);
};

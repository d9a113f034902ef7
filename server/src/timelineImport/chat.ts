import * as en from '../language/en/chat.ts';
import * as ja from '../language/ja/chat.ts';
import { toHalfWidth } from '../text/halfWidth.ts';
import { being, oneOf, oneOfBoth } from '../text/words.ts';
import { AM, PM } from '../time/notations/ja/stamps.ts';
import { type Moment, readStamp } from '../time/stamp.ts';
import { type ImportedEvent, PLAIN_EVENT, type TextSource } from './event.ts';

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
const DAYS = { en: [...en.TODAY, ...en.YESTERDAY], ja: [...ja.TODAY, ...ja.YESTERDAY] };
const DAY = new RegExp(`^(?<day>${oneOf(DAYS.en, DAYS.ja)})(?:\\s+${oneOf(en.AT)}\\b|${oneOf(ja.AT)})?[\\s,、]*`, 'i');
const YESTERDAY = being(en.YESTERDAY, ja.YESTERDAY);
const BADGES = oneOf(en.BADGES, ja.BADGES);
const BADGE_BEHIND_NAME = new RegExp(`\\s+${BADGES}\\s*$`);
const BEGINS_WITH_BADGE = new RegExp(`^${BADGES}\\s`);
const BADGE_BEFORE_TIME = new RegExp(`^\\s*${BADGES}\\s+`);
const NAME_BEFORE_TIME = new RegExp(
  '^(?<name>\\S.{0,59}?)(?:\\s{2,}|\\t+|\\s+[—–-]\\s+|,\\s+' +
    `|\\s+(?=[[(（\\d]|${oneOf([AM, PM])}|${oneOfBoth(DAYS)}))(?<rest>\\S.*)$`,
  'iu',
);
/** A status that a chat shows behind a name: Slack's `:palm_tree:` or the picture itself. */
const STATUS =
  /(?<=\S)(?:\s{0,4}(?:(?<=[\s:]):[\p{L}+-][\p{L}\d_+'-]{0,60}:|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0f)){1,20}$/u;

/** How a message begins: "alice  10:05", "[10:05] alice: …", "10:05 <alice> …". */
type Form = 'name first' | 'bracket' | 'time first';

interface Head {
  readonly name: string | null;
  readonly at: Moment;
  readonly fromToday: number | null;
  readonly text: string;
  readonly form: Form;
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
  const day = DAY.exec(source.slice(from));
  const begin = from + (day?.[0].length ?? 0);
  const stamp = readStamp(source, begin);
  if (!stamp?.from.time || stamp.from.time.lasts !== undefined || stamp.start > begin + 1) return null;
  const closing = /^\s*[\])）]/.exec(source.slice(stamp.end))?.[0] ?? '';
  return {
    at: stamp.from,
    fromToday: day && (YESTERDAY.test(day.groups!.day!) ? -1 : 0),
    bracketed: bracket !== '',
    rest: line.slice(stamp.end + closing.length).trim(),
  };
}

/** A name without what a chat shows behind it. */
const bareName = (text: string): string =>
  text.trim().replace(BADGE_BEHIND_NAME, '').replace(STATUS, '').replace(BADGE_BEHIND_NAME, '').trim();

const isName = (text: string): boolean =>
  text.length <= 60 && !/[。．.!?！？:：]$/u.test(text) && text.split(/\s+/).length <= 5 && !/^[-*#>|]/.test(text);

/** "[10:05] Alice: Deployed", "10:05 <alice> deployed", "[10:05 AM] Alice" with the text below. */
function headWithTimeFirst(line: string, next: string | undefined): Head | null {
  const timed = timedLine(line);
  if (!timed) return null;
  const { at, fromToday, bracketed, rest } = timed;
  const form = bracketed ? 'bracket' : 'time first';
  const alone = bareName(rest);
  const textBelow =
    bracketed && alone !== '' && isName(alone) && next !== undefined && next.trim() !== '' && !timedLine(next);
  if (textBelow && STATUS.test(rest) && !/[:：]/.test(alone)) return { name: alone, at, fromToday, text: '', form };
  const named = NAMED.exec(rest)?.groups;
  const name = named?.nick ?? named?.name ?? null;
  if (named && name && isName(name)) return { name: bareName(name), at, fromToday, text: named.text!, form };
  return textBelow ? { name: alone, at, fromToday, text: '', form } : { name: null, at, fromToday, text: rest, form };
}

/** "Alice Smith  10:05 AM", "alice — Today at 10:05", with the text below. */
function headWithNameFirst(line: string): Head | null {
  const groups = NAME_BEFORE_TIME.exec(line.trim())?.groups;
  const name = bareName(groups?.name ?? '');
  const timed = groups && isName(name) ? timedLine(groups.rest!) : null;
  return timed?.rest === '' ? { name, at: timed.at, fromToday: timed.fromToday, text: '', form: 'name first' } : null;
}

/** Slack's web page: the name on one line, the indented time on the next. A time that is not indented goes on with the message above. */
function headBelowName(line: string, before: string | undefined, next: string | undefined): Head | null {
  const name = bareName(line);
  if (next === undefined || name === '' || !isName(name)) return null;
  const marked = /^\s/.test(next) || BEGINS_WITH_BADGE.test(next) || before === undefined || before.trim() === '';
  const timed = marked ? timedLine(next.replace(BADGE_BEFORE_TIME, '')) : null;
  return timed?.rest === '' ? { name, at: timed.at, fromToday: timed.fromToday, text: '', form: 'name first' } : null;
}

/** A line that only says a day: "Thursday, December 19th", "──── 2024年12月19日 ────". */
function dayLine(line: string): Moment | null {
  const bare = line.replace(/^[\s─—–=*-]+|(?<![\s─—–=*-])[\s─—–=*-]+$/g, '');
  const stamp = bare === '' ? null : readStamp(bare);
  const alone = stamp?.from.date && !stamp.from.time && stamp.start === 0 && stamp.end >= bare.trimEnd().length;
  return alone ? stamp.from : null;
}

/** Does a line open or close a block of code? Chats let its marks stand beside words. */
const turnsCode = (line: string): boolean =>
  (line.match(/`{3,}/g)?.length ?? 0) % 2 === 1 || /^\s*~{3,}[^~]*$/.test(line);

/** The lines of the code that a line opens, to the one that closes it; none where nothing does. */
function codeBelow(lines: readonly string[], index: number): string[] {
  if (!turnsCode(lines[index]!)) return [];
  const below = lines.slice(index + 1);
  return below.slice(0, below.findIndex(turnsCode) + 1).map((line) => line.trimEnd());
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
  let form: Form | null = null;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1];
    const said = dayLine(line);
    if (said) {
      day = said;
      continue;
    }
    const below = headBelowName(line, lines[index - 1], next);
    const timed: Head | null = below ?? headWithNameFirst(line) ?? headWithTimeFirst(line, next);
    // "at 8:59 I saw it", a line of a log: where the others begin with names or brackets, a bare time before words is one of the words.
    const isText: boolean = timed?.form === 'time first' && timed.text !== '' && form !== null && form !== 'time first';
    const head: Head | null = isText ? null : timed;
    if (below) index++;
    if (head) {
      if (head.name !== null) form ??= head.form;
      const at = head.at.date || !day ? head.at : { ...head.at, date: day.date };
      const name = head.name ?? (head.text === '' ? (messages.at(-1)?.name ?? null) : null);
      messages.push({ name, at, fromToday: head.fromToday, lines: [...before, ...(head.text ? [head.text] : [])] });
      before = [];
    } else if (line.trim() !== '') (messages.at(-1)?.lines ?? before).push(line.trim());
    const code = codeBelow(lines, index);
    (messages.at(-1)?.lines ?? before).push(...code);
    index += code.length;
  }
  return messages;
}

/** A conversation, copied from a chat. */
export const chat: TextSource = {
  id: 'chat',
  read(text) {
    const events = readChat(text).map(({ name, at, fromToday, lines }): ImportedEvent => {
      return { ...PLAIN_EVENT, at, fromToday, author: name, lines };
    });
    return events.length > 0 ? { events, unread: [] } : null;
  },
};

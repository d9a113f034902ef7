import type { SectionId } from '@postmortem/schemas';
import { oneOf } from '../text/words.ts';
import { TERM_OF_GROUP } from './actionTerms.ts';
import { matchesIn } from './cue.ts';
import * as enPhrases from './en/titlePhrases.ts';
import * as en from './en/titles.ts';
import * as jaPhrases from './ja/titlePhrases.ts';
import * as ja from './ja/titles.ts';
import { normaliseTitle, withoutUnseen } from './titleText.ts';

/**
 * How sure a reading is. `plain`: form and name both say it. `likely`: one of them is read by grammar. `guess`: only its neighbours say it.
 * What is not plain may silence a finding and never raise one.
 */
export type Sure = 'plain' | 'likely' | 'guess';

/** The parts that a title names, the most telling first; none where it names none. */
export interface Naming {
  readonly ids: readonly SectionId[];
  readonly sure: Sure;
}

/** The part that a normalised title is an alias of. */
export type Lookup = (name: string) => SectionId | undefined;

export const NO_PART: Naming = { ids: [], sure: 'plain' };
const likely = (ids: readonly SectionId[]): Naming => ({ ids: [...new Set(ids)], sure: 'likely' });
const atMostLikely = ({ ids }: Naming): Naming => likely(ids);

/** Words around a title that don't change which part it names. Matched on normalised titles. */
const QUALIFIERS: readonly RegExp[] = [
  new RegExp(`^${oneOf(en.BEFORE)} `),
  new RegExp(` (?:of (?:the |this )?${oneOf(en.OF)}|${oneOf(en.CONTINUED)} .+|${oneOf(en.AFTER)})$`),
  new RegExp(
    `^(?:.{2,8}から.{2,6}までの|.{1,14}の(?=${oneOf(ja.WITH_SUBJECT)}$)` +
      `|${oneOf(ja.DONE_BY)}?が?${oneOf(ja.ALREADY)}?${oneOf(ja.DONE)}|${oneOf(ja.BEFORE)})(?=.{2})`,
  ),
  new RegExp(`(?<=.{2})(?:の?${oneOf(ja.AFTER)}|${oneOf(ja.AFTER_AT_ONCE)})$`),
];
/** Words behind a title after which it most likely names what it named before. */
const TAIL = new RegExp(`(?<=.{2})(?:の?${oneOf(ja.TAILS)}|${oneOf(ja.QUESTIONS)})$`);

const ABOUT = new RegExp(`^${oneOf(en.ABOUT)} (?:of|on|for) (?:(?:${oneOf(en.DETERMINERS)}) )?(?<part>.+)$`);
const WITH_OBJECT = new RegExp(`^(?<part>${oneOf(en.WITH_OBJECT)}) (?:on|of|for|from|in) .{2,40}$`);

const MOST_QUALIFIERS = 4;

/** The part that one name means, with the qualifiers taken off one by one until the rest is known. */
function qualified(name: string, lookup: Lookup, taken = 0): Naming | null {
  const known = lookup(name);
  if (known) return { ids: [known], sure: taken > 1 ? 'likely' : 'plain' };
  if (taken === MOST_QUALIFIERS) return null;
  for (const qualifier of QUALIFIERS) {
    const rest = name.replace(qualifier, '').trim();
    if (rest === name || rest === '') continue;
    const found = qualified(rest, lookup, taken + 1);
    if (found) return found;
  }
  return null;
}

/** What the words of a title say by their order: "How it was fixed", 「何が起きたのか」. A phrase of the kind `none` ends the search. */
function asPhrase(name: string): Naming | null {
  const [match] = [...matchesIn(enPhrases.TITLE_PHRASES, name), ...matchesIn(jaPhrases.TITLE_PHRASES, name)];
  if (!match) return null;
  return match.cue.kind === 'none' ? NO_PART : likely(match.cue.kind.split(' ') as SectionId[]);
}

function oneName(name: string, lookup: Lookup, parts: boolean): Naming | null {
  const known = lookup(name);
  if (known) return { ids: [known], sure: 'plain' };
  if (!parts) return qualified(name, lookup);
  const found = asPhrase(name) ?? qualified(name, lookup);
  if (found) return found;
  const about = ABOUT.exec(name)?.groups?.part;
  const named = about === undefined ? null : oneName(about, lookup, true);
  if (named && named.ids.length > 0) return atMostLikely(named);
  const part = lookup(WITH_OBJECT.exec(name)?.groups?.part ?? '');
  return part ? likely([part]) : null;
}

/** 「検知の流れ」: what a Japanese title names without the words at its end. */
function withoutTail(name: string, lookup: Lookup): Naming | null {
  const rest = name.replace(TAIL, '').replace(TAIL, '');
  const found = rest === name ? null : (oneName(rest, lookup, true) ?? joined(rest, lookup));
  return found && found.ids.length > 0 ? atMostLikely(found) : found;
}

const CONJUNCTION = /\s*(?:,? and |,? or |,? & |,|、| \+ |および|及び|ならびに|並びに|または|又は|・|と)\s*/;
const LONGEST_JOINED = 40;
const MOST_WORDS = 3;
const isShort = (name: string): boolean => name.split(' ').length <= MOST_WORDS;
const isNamed = (naming: Naming | null): naming is Naming => naming !== null && naming.ids.length > 0;

/** Titles that join two parts name both ("Root cause and trigger", 「原因と対策」); of a known and an unknown one, the known. */
function joined(name: string, lookup: Lookup): Naming | null {
  const names = name.split(CONJUNCTION).filter(Boolean);
  if (names.length < 2 || names.length > 3) return null;
  const found = names.map(
    (each) => oneName(each, lookup, true) ?? withoutTail(each, lookup) ?? byEnglishHead(each, lookup),
  );
  if (found.every(isNamed)) {
    const ids = [...new Set(found.flatMap(({ ids }) => ids))];
    return { ids, sure: found.every(({ sure }) => sure === 'plain') ? 'plain' : 'likely' };
  }
  if (name.length > LONGEST_JOINED) return null;
  // "Action items & owners": what comes first names the section.
  const [first] = found;
  if (first && isNamed(first) && first.sure === 'plain') return { ids: [first.ids[0]!], sure: 'plain' };
  const ids = names.flatMap((each) => lookup(each) ?? []);
  return ids.length > 0 && names.every(isShort) ? likely(ids) : null;
}

const ENGLISH_HEADS = new Set(en.HEADS);
const MOST_WORDS_BEFORE_HEAD = 4;
/** 助詞や文の途中ではなく、名詞の終わりで切れる: 「決済の影響」「実施済み対応」 */
const JAPANESE_HEAD = new RegExp(`(?<=[\\p{Script=Han}\\p{Script=Katakana}ーのなたみ\\w])${oneOf(ja.HEADS)}$`, 'u');
const LONGEST_JAPANESE = 24;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The noun that an English title is about, its last one or two words: "Response timeline". */
function byEnglishHead(name: string, lookup: Lookup): Naming | null {
  const words = name.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS_BEFORE_HEAD + 1 || !/^[\w\s'’&/,-]+$/.test(name)) return null;
  for (const count of [2, 1]) {
    const head = words.slice(-count).join(' ');
    const id = words.length > count && ENGLISH_HEADS.has(head) ? lookup(head) : undefined;
    if (id) return likely([id]);
  }
  return null;
}

/** The same for the end of a Japanese one: 調査タイムライン. */
function byJapaneseHead(name: string, lookup: Lookup): Naming | null {
  if (name.length > LONGEST_JAPANESE || !JAPANESE.test(name)) return null;
  const found = withoutTail(name, lookup);
  if (found) return found;
  const head = (JAPANESE_HEAD.exec(name.replace(TAIL, '').replace(TAIL, '')) ?? JAPANESE_HEAD.exec(name))?.[0];
  const id = head === undefined ? undefined : lookup(head);
  return id ? likely([id]) : null;
}

const byHead = (name: string, lookup: Lookup): Naming | null =>
  byEnglishHead(name, lookup) ?? byJapaneseHead(name, lookup);

const named = (name: string, lookup: Lookup, parts: boolean): Naming | null =>
  oneName(name, lookup, parts) ?? joined(name, lookup) ?? (parts ? byHead(name, lookup) : null);

/** Azure's questions in two languages; what is longer is a sentence. */
export const LONGEST_TITLE = 160;

const BRACKET = /[(（][^()（）]*[)）]?/g;
/** Not in a bracket: “Hypothesis B (aud / scope / roles)”. */
const HALVES = /[/／|｜;](?![^()（）]{0,160}[)）])/;
/** What a title shows of a file is no half of it: `metrics/fill.py`, `.git/refs/origin/`. */
const PATH = /\w\/[\w./-]{0,60}\.\w|^\s?[./][\w./-]{1,80}$/;
const SUBTITLE = /[:：]\s|：|\s[-–—]\s|(?<=\p{L})\. (?=\p{Lu})/u;
const HAS_DIGIT = /\d/;

/** Parts that a title in a bracket names better than what stands before it: "Remediation (action items)", 「事象の詳細（タイムライン）」. */
const TELLING: ReadonlySet<SectionId> = new Set([
  'timeline',
  'action-items',
  'root-cause',
  'lessons-learned',
  'impact',
]);
/** … but not where that is one with groups of its own: "Action items (root cause)". */
const GROUPED: ReadonlySet<SectionId> = new Set(['timeline', 'action-items']);

/** What was done; with a term, what is to be: 「即座対応（24時間以内）」. */
const IN_TIME = new RegExp(`${oneOf(en.TERMS, ja.TERMS)}.*[(（]\\s?(?:${TERM_OF_GROUP})\\s?[)）]\\s*$`, 'i');
const DONE_OR_TO_DO: ReadonlySet<SectionId> = new Set(['response', 'resolution']);

/** Where nothing tells more, what a bracket says before its first comma may: 「結論（Root Cause、確定的ではない）」. */
function inBracket(title: string, lookup: Lookup): Naming | null {
  const bracket = title
    .match(BRACKET)?.[0]
    .replace(/[()（）]/g, '')
    .split(/[,、，]/, 1)[0];
  const found = bracket === undefined ? null : named(normaliseTitle(bracket), lookup, true);
  return isNamed(found) && TELLING.has(found.ids[0]!) ? atMostLikely(found) : null;
}

/** 対応 is what was done as well as what will be; the same in English is one of them: 「対策内容（Fix）」. */
const LEFT_OPEN = new Set(ja.DONE_OR_PLANNED);
const IN_ENGLISH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s?[(（](?<name>[A-Za-z][A-Za-z -]{1,30})[)）]\s*$/u;

function byEnglishName(title: string, before: Naming | null, lookup: Lookup): Naming | null {
  if (!before || !LEFT_OPEN.has(normaliseTitle(title.replace(BRACKET, ' ')))) return null;
  const name = IN_ENGLISH.exec(title)?.groups?.name;
  return name !== undefined && lookup(normaliseTitle(name)) === 'resolution' ? likely(['resolution']) : null;
}

function byBracket(title: string, before: Naming | null, lookup: Lookup): Naming | null {
  const inEnglish = byEnglishName(title, before, lookup);
  if (inEnglish) return inEnglish;
  if (before?.ids.some((id) => GROUPED.has(id))) return null;
  if (before?.ids.every((id) => DONE_OR_TO_DO.has(id)) && IN_TIME.test(title)) return likely(['action-items']);
  for (const bracket of title.match(BRACKET) ?? []) {
    const id = lookup(normaliseTitle(bracket.replace(/[()（）]/g, '')));
    // 「参考ログ（要約）」 is a short form of what it names.
    if (id && (TELLING.has(id) || (!before && id !== 'summary'))) return { ids: [id], sure: 'plain' };
  }
  return before && before.ids[0] !== 'summary' ? null : inBracket(title, lookup);
}

/** What stands before a subtitle, else behind it: "Timeline: 3 May", "Addendum. Timeline". */
function bySubtitle(title: string, lookup: Lookup): Naming | null {
  const [before = '', ...behind] = title.split(SUBTITLE);
  if (behind.length === 0) return null;
  const first = named(normaliseTitle(before), lookup, true);
  if (isNamed(first)) return first;
  if (behind.length > 1 || HAS_DIGIT.test(before)) return null;
  const second = named(normaliseTitle(behind[0]!), lookup, true);
  return isNamed(second) ? atMostLikely(second) : null;
}

/** A title that is not two in two languages. */
function undivided(title: string, lookup: Lookup, parts: boolean): Naming | null {
  const ask = (text: string): Naming | null => {
    const name = normaliseTitle(text);
    return name === '' || name.length > LONGEST_TITLE ? null : named(name, lookup, parts);
  };
  const alias = lookup(normaliseTitle(title));
  if (alias) return { ids: [alias], sure: 'plain' };
  const bare = title.replace(BRACKET, ' ');
  if (bare === title) return ask(title) ?? (parts ? bySubtitle(title, lookup) : null);
  // What stands behind a bracket is about it: "Timeline (all times UTC). All times are approximate".
  const before = title.split(/[(（]/).find((text) => normaliseTitle(text) !== '') ?? '';
  const main = ask(bare) ?? ask(before);
  return (
    (isNamed(main) || main === null ? byBracket(title, main, lookup) : null) ??
    main ??
    (parts ? (bySubtitle(bare, lookup) ?? bySubtitle(before, lookup)) : null)
  );
}

/** A title may name what it is about first: 「停止→再開」時系列. */
const QUOTED_SUBJECT = /^\s?(?:\d[\d.]{0,5}\s?)?「[^「」]{1,40}」の?(?=[\p{Script=Han}\p{Script=Katakana}])/u;

const NAMES_ALONE: ReadonlySet<string> = new Set(ja.NAMES_ALONE);
const mayBeHalf = (half: string): boolean => !NAMES_ALONE.has(normaliseTitle(half));

/**
 * Which parts a title names: steps in an order, the first answer wins.
 * @param parts may a part of the title stand for it? Not in a document's own title: "Root cause analysis: the outage of 3 May"
 */
export function partsNamed(title: string, lookup: Lookup, parts: boolean): Naming {
  const seen = withoutUnseen(title).replace(QUOTED_SUBJECT, '');
  // Either half of a bilingual title: "Impact / 影響".
  const halves = parts && !PATH.test(seen) ? seen.split(HALVES).filter((half) => normaliseTitle(half) !== '') : [];
  const found =
    halves.length > 1
      ? halves
          .filter(mayBeHalf)
          .map((half) => undivided(half, lookup, true))
          .filter(isNamed)
      : [];
  if (found.length === 0) return undivided(seen, lookup, parts) ?? NO_PART;
  const sure = found.some((half) => half.sure === 'plain') ? 'plain' : 'likely';
  return { ids: [...new Set(found.flatMap(({ ids }) => ids))], sure };
}

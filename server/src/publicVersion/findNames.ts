import { TITLES } from '../language/en/people.ts';
import { HONORIFICS, UNITS } from '../language/ja/publicVersion.ts';
import { isNameAndWord, isParticle } from '../language/teams.ts';
import { type Folded, fold } from './folded.ts';
import { accountsOf, fullParts, isInitial, isOwnWord, likelyParts, type Person } from './names.ts';
import { isPlainWord } from './plainWord.ts';
import { isBehindName, isJapanese, scriptOf } from './scripts.ts';
import { withoutSpelling } from './spellings.ts';

/** Where a person is named, as UTF-16 offsets in the text. */
export interface PlaceOfName {
  readonly person: Person;
  start: number;
  end: number;
}

/** A name to look for: its parts in order, with little between them. */
interface Form {
  readonly person: Person;
  readonly parts: readonly string[];
  /** Only where the text has a mark on a letter: “Müller” where “Mueller” is known. */
  readonly isMarked?: true;
  /** Only where nothing of the same script is beside it: a part that is guessed. */
  readonly isLikely?: true;
}

const GAP = new Set([...' \t\r\n.,_+-*・·　']);
/** The most signs between two parts of one name: “Fox, Dana”, `dana__fox`. */
const LONGEST_GAP = 3;

const isUpper = (sign: string | undefined): boolean => sign !== undefined && sign !== sign.toLowerCase();

/** Diaeresis, ring and stroke, and entities, which may be either. */
const MARK = /[\u0308\u030aøØ&]/;

/** Looks for names in one text. A unit of the text belongs to one name at most. */
class NameSearch {
  readonly found: PlaceOfName[] = [];
  private readonly folded: Folded;
  private readonly taken: Uint8Array;

  constructor(private readonly source: string) {
    this.folded = fold(source);
    this.taken = new Uint8Array(this.folded.text.length);
  }

  private sourceAt(at: number): string | undefined {
    const start = this.folded.starts[at];
    return start === undefined ? undefined : this.source[start];
  }

  /** May a name begin in front of a unit? */
  private beginsAt(at: number, length: number): boolean {
    const { text } = this.folded;
    const [own, before] = [scriptOf(text[at]), scriptOf(text[at - 1])];
    if (own === 'kanji') return length > 1 || before !== 'kanji' || UNITS.includes(text[at - 1]!);
    if (own === 'hiragana') return before !== 'hiragana' || isBehindName(text, at - 1);
    const isCamel = own === 'letter' && isUpper(this.sourceAt(at)) && !isUpper(this.sourceAt(at - 1));
    return own === null || before !== own || isCamel;
  }

  private endsAt(end: number, length: number): boolean {
    const { text } = this.folded;
    const [own, after] = [scriptOf(text[end - 1]), scriptOf(text[end])];
    if (own === 'kanji') return length > 1 || isBehindName(text, end) || (after !== 'kanji' && after !== 'hiragana');
    if (own === 'hiragana') return after !== 'hiragana' || isBehindName(text, end);
    const isCamel = own === 'letter' && isUpper(this.sourceAt(end)) && !isUpper(this.sourceAt(end - 1));
    return own === null || after !== own || isCamel;
  }

  /** Where a form that begins at a unit ends; null where it is something else. */
  private endOf(parts: readonly string[], at: number): number | null {
    const { text } = this.folded;
    let end = at + parts[0]!.length;
    for (const [index, part] of parts.slice(1).entries()) {
      let next = end;
      while (next - end < LONGEST_GAP && GAP.has(text[next] ?? '')) next++;
      const isSentenceEnd = text[end] === '.' && next > end + 1 && !isInitial(parts[index]!);
      if (isSentenceEnd || !text.startsWith(part, next)) return null;
      end = next + part.length;
    }
    return end;
  }

  private take(person: Person, from: number, to: number): void {
    this.taken.fill(1, from, to);
    this.found.push({ person, start: this.folded.starts[from]!, end: this.folded.ends[to - 1]! });
  }

  /** Names that are words, too, are names where they are written like names, or are part of something longer. */
  private isMeant(parts: readonly string[], at: number, end: number): boolean {
    if (parts.length === 1 && isParticle(parts[0]!)) return this.isCapitalised(at, end);
    if (!parts.every(isNameAndWord)) return true;
    // `grace.brown` is an account.
    if (parts.length > 1 && /[._-]/.test(this.folded.text.slice(at, end))) return true;
    const around = [this.sourceAt(at - 1), this.sourceAt(end)];
    const isJoined = around.some((sign) => sign !== undefined && '@_-'.includes(sign));
    if (isJoined && parts.length === 1) return true;
    return isUpper(this.sourceAt(at)) && !(parts.length === 1 && isPlainWord(this.folded.text, at, end));
  }

  /** “Al”, and neither AL2 nor “al”. */
  private isCapitalised(at: number, end: number): boolean {
    const rest = Array.from({ length: end - at - 1 }, (_, index) => this.sourceAt(at + 1 + index));
    return isUpper(this.sourceAt(at)) && !rest.some(isUpper) && !/[\d-]/.test(this.sourceAt(end) ?? '');
  }

  /** Has a letter that a keyboard without marks spells out? */
  private hasMark(at: number, end: number): boolean {
    return (
      this.source
        .slice(this.folded.starts[at], this.folded.ends[end - 1])
        .normalize('NFD')
        .search(MARK) >= 0
    );
  }

  lookFor({ person, parts, isMarked, isLikely }: Form): void {
    const { text } = this.folded;
    for (let at = text.indexOf(parts[0]!); at >= 0; at = text.indexOf(parts[0]!, at + 1)) {
      const end = this.endOf(parts, at);
      const length = isLikely ? 1 : (end ?? at) - at;
      if (end === null || !this.beginsAt(at, length) || !this.endsAt(end, length)) continue;
      if (this.taken.subarray(at, end).includes(1) || !this.isMeant(parts, at, end)) continue;
      if (isMarked && !this.hasMark(at, end)) continue;
      this.take(person, at, end);
    }
  }
}

/** “O'Neil” is `oneil` in an account. */
const withoutApostrophe = (part: string): string => part.replaceAll("'", '');

/** Every way in which people are named, the longest first. */
function formsOf(people: readonly Person[]): Form[] {
  const whole = people.flatMap((person) =>
    person.names
      .filter((parts) => parts.length > 1)
      .flatMap((parts) => (parts.some((part) => part.includes("'")) ? [parts, parts.map(withoutApostrophe)] : [parts]))
      .flatMap((parts) => [parts, parts.toReversed(), [...parts.slice(1), parts[0]!]])
      .map((parts) => ({ person, parts })),
  );
  const single = people.flatMap((person): Form[] => {
    const parts = person.names.flatMap((name) => [...fullParts(name), ...accountsOf(name)]);
    const joined = parts.filter((part) => part.includes("'")).map(withoutApostrophe);
    const likely = [...new Set(person.names.flatMap(likelyParts))]
      .filter((part) => !parts.includes(part))
      .map((part): Form => ({ person, parts: [part], isLikely: true }));
    const sure = [...new Set([...parts, ...joined])]
      .filter((part) => !isOwnWord(part))
      .flatMap((part): Form[] => {
        const short = withoutSpelling(part);
        const form = { person, parts: [part] };
        return short === null ? [form] : [form, { person, parts: [short], isMarked: true }];
      });
    return [...sure, ...likely];
  });
  const length = ({ parts }: Form): number => parts.join('').length;
  const longestFirst = (forms: Form[]): Form[] => forms.sort((a, b) => length(b) - length(a));
  return [...longestFirst(whole), ...longestFirst(single)];
}

const BEFORE = /(?<![\p{L}\p{N}])(?:(?<initial>\p{L})\.[ -]?|(?<word>\p{L}{1,5})\.?[ '’])$/u;
const LONGEST_BEFORE = 10;
const TITLE_WORDS = new Set(TITLES);

/** Where a name begins with what stands before it: “@”, the initial of the same person, “von”, “Dr.”. */
function beginning(source: string, start: number, person: Person): number {
  const before = BEFORE.exec(source.slice(Math.max(0, start - LONGEST_BEFORE), start));
  const { initial, word } = before?.groups ?? {};
  const holds = (fits: (part: string) => boolean): boolean => person.names.some((parts) => parts.some(fits));
  const isPart =
    initial === undefined
      ? word !== undefined &&
        (TITLE_WORDS.has(word) || (isParticle(word) && holds((part) => part === word.toLowerCase())))
      : holds((part) => part.startsWith(initial.toLowerCase()));
  if (before && isPart) return beginning(source, start - before[0].length, person);
  const isHandle = source[start - 1] === '@' && !/[\w.]/.test(source[start - 2] ?? '');
  return isHandle ? start - 1 : start;
}

const LONGEST_TAG = 13;
const MARK_BEFORE = /(?:\*|<[a-z]{1,10}>)$/i;
const MARK_BEHIND = /^(?:\*|<\/[a-z]{1,10}>)/i;

/** Marks of emphasis within a name (“**Da**na”, “<b>Da</b>na”) go with it, and so do those that they belong to. */
function withMarks(source: string, place: PlaceOfName): PlaceOfName {
  let { start, end } = place;
  const within = source.slice(start, end);
  if (!within.includes('*') && !within.includes('<')) return place;
  const before = (): number => MARK_BEFORE.exec(source.slice(Math.max(0, start - LONGEST_TAG), start))?.[0].length ?? 0;
  const behind = (): number => MARK_BEHIND.exec(source.slice(end, end + LONGEST_TAG))?.[0].length ?? 0;
  for (let length = before(); length > 0; length = before()) start -= length;
  for (let length = behind(); length > 0; length = behind()) end += length;
  return { ...place, start, end };
}

/** Where a name ends with its title behind it: 「田中さん」. */
function ending(source: string, end: number): number {
  const title = HONORIFICS.find((each) => source.startsWith(each, end));
  const isTitle = title !== undefined && (title.length > 1 || scriptOf(source[end + 1]) !== 'kanji');
  return isTitle && isJapanese(title[0]) ? end + title.length : end;
}

const BETWEEN_PARTS = /^(?:[\s_+*・·.-]{1,3}|,\s)?$/;

/** Parts of one name that were found one by one, as one. */
function merged(places: readonly PlaceOfName[], source: string): PlaceOfName[] {
  const all: PlaceOfName[] = [];
  for (const { person, start, end } of places) {
    const last = all.at(-1);
    const between = last ? source.slice(last.end, start) : '';
    const isOne = last?.person === person && BETWEEN_PARTS.test(between) && !/\.\s|\n\s{0,2}\n/.test(between);
    if (last && isOne) last.end = end;
    else all.push({ person, start, end });
  }
  return all;
}

/** Every place where people are named: in whole or by a part, in any case, in addresses and code, with the title beside it. */
export function findNames(source: string, people: readonly Person[]): PlaceOfName[] {
  const search = new NameSearch(source);
  for (const form of formsOf(people)) search.lookFor(form);
  const places = search.found.sort((a, b) => a.start - b.start);
  const widened = merged(places, source)
    .map((place) => withMarks(source, place))
    .map(({ person, start, end }, index, all) => ({
      person,
      start: Math.max(all[index - 1]?.end ?? 0, beginning(source, start, person)),
      end: Math.min(all[index + 1]?.start ?? source.length, ending(source, end)),
    }));
  return widened.map((place, index) => ({ ...place, start: Math.max(widened[index - 1]?.end ?? 0, place.start) }));
}

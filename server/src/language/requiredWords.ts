/**
 * What a pattern can't match without: most sentences hold none of a cue's words, and asking for words is a hundred times cheaper than
 * running the pattern. (Cox, Regular Expression Matching with a Trigram Index, 2012, does the same for code search.)
 */

/** A pattern that need not be compiled yet: most of those that ship are never run. */
export type Pattern = Pick<RegExp, 'source' | 'flags' | 'unicode'>;

/** What is known of a part of a pattern. */
interface Known {
  /** Every text that it can match, lower-cased, or null where there are too many. */
  readonly exact: readonly string[] | null;
  /** Texts one of which is in everything that it matches, or null where none are known. */
  readonly required: readonly string[] | null;
}

const ANYTHING: Known = { exact: null, required: null };
const NOTHING: Known = { exact: [''], required: null };
const MOST_EXACT = 48;
const MOST_IN_CLASS = 8;

function shortest(texts: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { length } of texts) if (length < least) least = length;
  return least;
}

const distinct = (texts: readonly string[]): readonly string[] => (texts.length === 1 ? texts : [...new Set(texts)]);
const few = (texts: readonly string[]): readonly string[] | null => (texts.length <= MOST_EXACT ? texts : null);
const asRequired = ({ exact, required }: Known): readonly string[] | null =>
  exact && shortest(exact) > 0 && (!required || shortest(exact) >= shortest(required)) ? exact : required;

/** The set that is met less often: longer texts, then fewer. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!one || !other) return one ?? other;
  const worth = (texts: readonly string[]): number => Math.min(6, shortest(texts)) * 100 - texts.length;
  return worth(one) >= worth(other) ? one : other;
}

function inSequence(parts: readonly Known[]): Known {
  if (parts.length === 1) return parts[0]!;
  let run: readonly string[] = [''];
  let whole = true;
  let required: readonly string[] | null = null;
  for (const part of parts) {
    if (part === NOTHING) continue;
    if (part.exact && part.exact.length * run.length <= MOST_EXACT) {
      run = joined(run, part.exact);
    } else {
      whole = false;
      required = better(better(required, asRequired({ exact: run, required: null })), asRequired(part));
      run = part.exact ?? [''];
    }
  }
  if (whole) return { exact: distinct(run), required: null };
  return { exact: null, required: better(required, asRequired({ exact: run, required: null })) };
}

/** Every text of one list followed by every text of another. */
function joined(before: readonly string[], behind: readonly string[]): string[] {
  const texts: string[] = [];
  for (const first of before) for (const second of behind) texts.push(first + second);
  return texts;
}

/** The texts of all lists, or null where one of them is not known. */
function together(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const texts = new Set<string>();
  for (const list of lists) {
    if (!list) return null;
    for (const text of list) texts.add(text);
  }
  return [...texts];
}

function either(alternatives: readonly Known[]): Known {
  if (alternatives.length === 1) return alternatives[0]!;
  const exact = together(alternatives.map((alternative) => alternative.exact));
  if (exact && exact.length <= MOST_EXACT) return { exact, required: null };
  return { exact: null, required: together(alternatives.map(asRequired)) };
}

function repeated(part: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exact: null, required: asRequired(part) };
  return { exact: most === 1 && part.exact ? few(distinct([...part.exact, ''])) : null, required: null };
}

const GROUP = /\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/y;
/** Characters that stand for themselves, up to one that is repeated. */
const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![?*+{])/y;
/** What stands for something else in a sentence that is read with marks; see Cue.reads. */
const MARKED = /[\uE000-\uF8FF]/;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u\{[\dA-F]+\}|u[\dA-F]{4}|[pP]\{[^}]+\}|k<\w+>|.)/iy;
const QUANTIFIER = /(?:(?<sign>[?*+])|\{(?<least>\d+)(?<range>,(?<most>\d*))?\})\??/y;

/** Reads the patterns that cues are written in. */
class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly unicode: boolean,
  ) {}

  alternatives(): Known {
    const found = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      found.push(this.sequence());
    }
    return either(found);
  }

  private sequence(): Known {
    const parts: Known[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      parts.push(this.quantified(this.one()));
    }
    return inSequence(parts);
  }

  private quantified(part: Known): Known {
    if (!'?*+{'.includes(this.source[this.at] ?? ' ')) return part;
    const { sign, least, range, most } = this.take(QUANTIFIER)?.groups ?? {};
    if (sign) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return least ? repeated(part, Number(least), range ? Number(most || Infinity) : Number(least)) : part;
  }

  private one(): Known {
    switch (this.source[this.at]) {
      case '(':
        return this.group();
      case '[':
        return this.oneOf(this.take(CLASS)![0].slice(1, -1));
      case '\\':
        return escaped(this.take(ESCAPE)![0].slice(1));
    }
    const plain = this.take(PLAIN);
    if (plain) return MARKED.test(plain[0]) ? ANYTHING : { exact: [plain[0].toLowerCase()], required: null };
    const character = String.fromCodePoint(
      this.unicode ? this.source.codePointAt(this.at)! : this.source.charCodeAt(this.at),
    );
    this.at += character.length;
    if (character === '.' || MARKED.test(character)) return ANYTHING;
    return character === '^' || character === '$' ? NOTHING : { exact: [character.toLowerCase()], required: null };
  }

  private group(): Known {
    const group = this.take(GROUP)!;
    const inner = this.alternatives();
    this.at++;
    return group.groups?.look ? NOTHING : inner;
  }

  private oneOf(signs: string): Known {
    if (/^\^|\\|.-./u.test(signs)) return ANYTHING;
    const each = distinct([...signs.toLowerCase()]);
    return each.length <= MOST_IN_CLASS ? { exact: each, required: null } : ANYTHING;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }
}

function escaped(sign: string): Known {
  if (/^b$/i.test(sign)) return NOTHING;
  return /^[a-z\d]/i.test(sign) ? ANYTHING : { exact: [sign], required: null };
}

/** Lower-cased texts one of which is in everything that a pattern matches, or null where that can't be told. */
export function requiredWords({ source, unicode }: Pattern): readonly string[] | null {
  return asRequired(new Reader(source, unicode).alternatives());
}

/** Where a group, a class or an escape that begins at an offset ends; the offset behind one character otherwise. */
function endOfPart(source: string, start: number): number {
  const opening = source[start];
  const part = opening === '\\' ? ESCAPE : opening === '[' ? CLASS : null;
  if (part) {
    part.lastIndex = start;
    part.test(source);
    return part.lastIndex;
  }
  if (opening !== '(') return start + 1;
  let at = start + 1;
  while (at < source.length && source[at] !== ')') at = endOfPart(source, at);
  return at + 1;
}

/** The source between the bars that stand in no group. */
function splitAtBars(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = endOfPart(source, at)) {
    if (source[at] !== '|') continue;
    parts.push(source.slice(start, at));
    start = at + 1;
  }
  return [...parts, source.slice(start)];
}

const BOUND = '\\b';
const OPENING = /^(?:\\b)?\(\?:/;

/**
 * A pattern's alternatives as patterns of their own: a large one takes an engine up to 50 ms to compile, and a sentence rarely asks for more
 * than one of its hundred parts.
 */
export function alternativesOf({ source, flags, unicode }: Pattern): Pattern[] {
  return splitAtBars(source)
    .flatMap((whole) => {
      const opening = OPENING.exec(whole)?.[0];
      const end = opening === undefined ? 0 : endOfPart(whole, opening.length - 3);
      const behind = whole.slice(end);
      if (opening === undefined || (behind !== '' && behind !== BOUND)) return [whole];
      const before = opening.slice(0, -3);
      return splitAtBars(whole.slice(opening.length, end - 1)).map((each) => `${before}(?:${each})${behind}`);
    })
    .map((each) => ({ source: each, flags, unicode }));
}

import { memoizeByText } from './memoize.ts';

/**
 * Globs as teams write them: `*`, `?`, `[a-z]` and `{a,b}` within a part of a path, `**` for any folders. Somebody else may have written
 * them: a path is matched part by part and sign by sign, in a time that grows with its length alone (Cox, Glob Matching Can Be Simple And
 * Fast Too, 2017); libraries make one pattern of a glob, which may take for ever.
 */
export interface Glob {
  readonly matches: (path: string) => boolean;
}

/** Why a text is no glob. */
export type GlobFault = 'empty' | 'long' | 'groups' | 'choices' | 'parent' | 'backslash';

export const LONGEST_GLOB = 1000;
/** What `{a,b}` may come to. */
const MOST_CHOICES = 100;

/** Signs that they may come to, together: each is made ready, for every report that is opened first. */
const MOST_SIGNS = 2000;

/** `!docs/drafts/**` takes files away. */
const TAKES_AWAY = /^!/;

/** The glob of what a pattern takes away, or null where it takes none. */
export const takenAway = (pattern: string): string | null =>
  TAKES_AWAY.test(pattern) ? pattern.replace(TAKES_AWAY, '').trimStart() : null;

const INNERMOST_CHOICE = /(?<!\\)\{(?<inside>[^{}]*)(?<!\\)\}/;

const RANGE = /^(?<from>\d{1,4}|[a-zA-Z])\.\.(?<to>\d{1,4}|[a-zA-Z])$/;

/** What is between braces: `a,b`, or all from 1 to 3. */
function choicesIn(inside: string): readonly string[] {
  const range = RANGE.exec(inside)?.groups as Readonly<Record<'from' | 'to', string>> | undefined;
  if (!range || /\d/.test(range.from) !== /\d/.test(range.to)) return inside.split(',');
  const { from, to } = range;
  const isNumber = /\d/.test(from);
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const length = Math.min(MOST_CHOICES + 1, Math.abs(last - first) + 1);
  return Array.from({ length }, (_, index) => {
    const value = first + (last < first ? -index : index);
    return isNumber ? String(value) : String.fromCharCode(value);
  });
}

/** Each text that `{a,b}` stands for; null where they are too many. */
function withoutChoices(glob: string): readonly string[] | null {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const match = INNERMOST_CHOICE.exec(next);
    const choices = match ? choicesIn(match.groups!.inside!) : [];
    if (!match || choices.length < 2) done.push(next);
    else
      for (const choice of [...choices].reverse())
        open.push(next.slice(0, match.index) + choice + next.slice(match.index + match[0].length));
    if (done.length + open.length > MOST_CHOICES) return null;
  }
  return done;
}

type Part = (name: string) => boolean;
/** `**` */
const ANY_FOLDERS = null;

type Sign = (letter: string) => boolean;
/** `*` */
const STAR = null;

/** `a-z0-9_`, or all but these behind `!` or `^`. */
function classOf(inside: string): Sign {
  const isNegated = /^[!^]/.test(inside);
  const letters = [...(isNegated ? inside.slice(1) : inside)];
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < letters.length; at++) {
    const last = letters[at + 1] === '-' ? letters[at + 2] : undefined;
    ranges.push([letters[at]!, last ?? letters[at]!]);
    if (last !== undefined) at += 2;
  }
  return (letter) => ranges.some(([from, to]) => letter >= from && letter <= to) !== isNegated;
}

/** A part of a path sign by sign: `*`, `?`, `[a-z]`, `\(` and letters. */
function signsOf(part: string): readonly (Sign | null)[] {
  const signs: (Sign | null)[] = [];
  for (const { 0: sign, groups } of part.matchAll(
    /\\(?<escaped>[\s\S])|\*+|\?|\[(?<inside>[!^]?[^\]]{1,200})\]|[\s\S]/gu,
  )) {
    const literal = groups?.escaped ?? sign;
    if (groups?.inside !== undefined) signs.push(classOf(groups.inside));
    else if (groups?.escaped === undefined && sign.startsWith('*')) signs.push(STAR);
    else if (sign === '?') signs.push(() => true);
    else signs.push((letter) => letter === literal);
  }
  return signs;
}

/**
 * Do all of some values fit what is wanted of them, one by one? `null` fits any number of them: where it took too few it takes one more,
 * and none before it ever does again.
 */
function fits<Value>(wanted: readonly (((value: Value) => boolean) | null)[], values: readonly Value[]): boolean {
  let [next, at] = [0, 0];
  let [any, taken] = [-1, 0];
  while (at < values.length) {
    const test = wanted[next];
    if (test === null) {
      any = next++;
      taken = at;
    } else if (test?.(values[at]!)) {
      next++;
      at++;
    } else if (any >= 0) {
      next = any + 1;
      at = ++taken;
    } else return false;
  }
  while (wanted[next] === null) next++;
  return next === wanted.length;
}

function partOf(part: string): Part | null {
  if (part === '**') return ANY_FOLDERS;
  const signs = signsOf(part);
  return (name) => fits(signs, [...name]);
}

function faultOf(glob: string): GlobFault | null {
  if (glob.trim() === '') return 'empty';
  if (glob.length > LONGEST_GLOB) return 'long';
  if (/(?<!\\)(?:[@!+*?]\(|\|)/.test(glob)) return 'groups';
  if (/\\[\w/]|^[a-z]:/i.test(glob)) return 'backslash';
  if (glob.split('/').includes('..')) return 'parent';
  return null;
}

/** A glob made ready, once for each text; what it is not where it is none. */
export const compileGlob = memoizeByText((glob: string): Glob | GlobFault => {
  const fault = faultOf(glob);
  if (fault) return fault;
  const bare = glob.replace(/^\.?\/|\/$/g, '');
  const texts = withoutChoices(bare);
  if (!texts || (texts.length > 1 && texts.length * glob.length > MOST_SIGNS)) return 'choices';
  const alternatives = texts.flatMap((text) => {
    const parts = text.replace(/^\*\*(?=[^*/])/, '**/*').split('/');
    const compiled = parts.map(partOf);
    const inside = [...compiled, ANY_FOLDERS, partOf('*')];
    if (parts.at(-1) === '**') return [[...compiled, partOf('*')]];
    // The plain name of a folder matches what is in there, as in .gitignore.
    return /[*?[\]]/.test(parts.at(-1)!) ? [compiled] : [compiled, inside];
  });
  return { matches: (path) => alternatives.some((parts) => fits(parts, path.split('/'))) };
}, 1000);

/** Does a glob match a path? What is none matches nothing. */
export function matchesGlob(path: string, glob: string): boolean {
  const compiled = compileGlob(glob);
  return typeof compiled === 'object' && compiled.matches(path);
}

/** Do patterns select a path? The last one that matches decides, as in .gitignore; where each takes away, all other files are selected. */
export function selects(patterns: readonly string[], path: string): boolean {
  const last = patterns.findLast((pattern) => matchesGlob(path, takenAway(pattern) ?? pattern));
  return last === undefined
    ? patterns.length > 0 && patterns.every((pattern) => takenAway(pattern) !== null)
    : takenAway(last) === null;
}

import { bySelectivity, NONE, type Words } from './selectivity.ts';

/** A part of a pattern: its source, and what is known of it. */
export interface Part {
  readonly source: string;
  /** Every text that it matches, or null where there are too many. */
  readonly exact: Words | null;
  /** Of each set one text is in all that it matches. */
  readonly required: readonly Words[];
  readonly ways: () => number;
  /** Matches nothing by itself: a look ahead or behind. */
  readonly empty?: boolean;
}

const MOST_EXACT = 8;
const shortest = (texts: readonly string[]): number =>
  texts.reduce((least, { length }) => Math.min(least, length), 1e9);
export const requiredOf = ({ exact, required }: Part): readonly Words[] =>
  exact && shortest(exact) > 0 ? [...required, exact] : required;

/** How many of some texts can stand at one place: those that begin alike. */
function alike(texts: readonly string[]): number {
  return Math.max(...texts.map((one) => texts.filter((other) => one.startsWith(other)).length));
}
const ONE = (): number => 1;

export const text = (source: string, ...exact: string[]): Part => ({ source, exact, required: [], ways: ONE });

const inARow = (parts: readonly Part[]): string => parts.map(({ source }) => source).join('');
const oneOf = (parts: readonly Part[]): string => `(?:${parts.map(({ source }) => source).join('|')})`;
const mayBe = ({ source }: Part): string => `(?:${source})?`;
const areEmpty = (parts: readonly Part[]): boolean => parts.length > 0 && parts.every(({ empty }) => empty);

function sequence(parts: readonly Part[]): Part {
  let run: Words = [''];
  const required: Words[] = [];
  let whole = true;
  for (const part of parts) {
    if (part.empty) continue;
    if (part.exact && run.length * part.exact.length <= MOST_EXACT) {
      run = run.flatMap((before) => part.exact!.map((after) => before + after));
      continue;
    }
    whole = false;
    if (shortest(run) > 0) required.push(run);
    required.push(...part.required);
    run = part.exact ?? [''];
  }
  if (!whole && shortest(run) > 0) required.push(run);
  const exact = whole ? run : null;
  return {
    source: inARow(parts),
    exact,
    required: whole ? [] : required,
    ways: () => (exact ? alike(exact) : parts.reduce((product, { ways }) => product * ways(), 1)),
    empty: areEmpty(parts),
  };
}

function choice(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const exact = parts.every((part) => part.exact) ? [...new Set(parts.flatMap((part) => part.exact!))] : null;
  const each = parts.map((part) => bySelectivity(requiredOf(part), NONE)[0]);
  const few = exact && exact.length <= MOST_EXACT ? exact : null;
  return {
    source: oneOf(parts),
    exact: few,
    required: each.every((words) => words) ? [[...new Set(each.flatMap((words) => words!))]] : [],
    ways: () => (exact ? alike(exact) : parts.reduce((sum, { ways }) => sum + ways(), 0)),
  };
}

function optional(part: Part): Part {
  const exact = part.exact && [...part.exact, ''];
  const ways = (): number => (exact ? alike(exact) : part.ways() + 1);
  return { source: mayBe(part), exact, required: [], ways };
}

/** What a slot given as a regular expression can repeat without end would take the square of its text. */
const UNBOUNDED = /(?<!\\)(?:[*+]|\{\d+,\})|\\[1-9k]/;

/** Nothing but one look ahead or behind. */
const LOOKS_AROUND = /^\(\?<?[=!](?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*\)$/;

export function raw(name: string, { source }: RegExp): Part {
  if (UNBOUNDED.test(source)) throw new Error(`The slot {${name}} repeats without end`);
  const empty = LOOKS_AROUND.test(source);
  return { source: empty ? source : `(?:${source})`, exact: null, required: [], ways: empty ? ONE : () => 4, empty };
}

/** How parts are put together. */
export interface Builder {
  readonly sequence: (parts: readonly Part[]) => Part;
  readonly choice: (parts: readonly Part[]) => Part;
  readonly optional: (part: Part) => Part;
}

/** Knows of each part which texts it needs. */
export const WITH_WORDS: Builder = { sequence, choice, optional };

const bare = (source: string, empty = false): Part => ({ source, exact: null, required: [], ways: ONE, empty });
/** Knows the sources alone, which is all that is asked for at work: the words are known from the build. */
export const SOURCES_ONLY: Builder = {
  sequence: (parts) => bare(inARow(parts), areEmpty(parts)),
  choice: (parts) => (parts.length === 1 ? parts[0]! : bare(oneOf(parts))),
  optional: (part) => bare(mayBe(part)),
};

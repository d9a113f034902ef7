import picomatch from 'picomatch';
import { memoizeByText } from './memoize.ts';

/**
 * Globs as teams write them: `*`, `?`, `[a-z]` and `{a,b}` within a part of a path, `**` for any folders. Somebody else may have written
 * them, so what takes long to match is none: parts are matched one by one, and each holds few stars.
 */
export interface Glob {
  readonly matches: (path: string) => boolean;
}

/** Why a text is no glob. */
export type GlobFault = 'empty' | 'long' | 'stars' | 'groups' | 'choices';

export const LONGEST_GLOB = 1000;
/** Stars in one part of a path. */
export const MOST_STARS = 3;
/** What `{a,b}` may come to. */
export const MOST_CHOICES = 100;

/** `!docs/drafts/**` takes files away. */
const TAKES_AWAY = /^!/;

/** The glob of what a pattern takes away, or null where it takes none. */
export const takenAway = (pattern: string): string | null =>
  TAKES_AWAY.test(pattern) ? pattern.replace(TAKES_AWAY, '') : null;

const INNERMOST_CHOICE = /(?<!\\)\{(?<inside>[^{}]*)(?<!\\)\}/;

/** Each text that `{a,b}` stands for; null where they are too many. */
function withoutChoices(glob: string): readonly string[] | null {
  const done: string[] = [];
  const open = [glob];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const match = INNERMOST_CHOICE.exec(next);
    const choices = match?.groups?.inside?.split(',') ?? [];
    if (!match || choices.length < 2) done.push(next);
    else
      for (const choice of choices.reverse())
        open.push(next.slice(0, match.index) + choice + next.slice(match.index + match[0].length));
    if (done.length + open.length > MOST_CHOICES) return null;
  }
  return done;
}

type Part = (name: string) => boolean;
/** `**` */
const ANY_FOLDERS = null;

const OPTIONS = { dot: true, noextglob: true, nobrace: true, noglobstar: true, nonegate: true } as const;

const partOf = (part: string): Part | null =>
  part === '**' ? ANY_FOLDERS : /[*?[\]\\]/.test(part) ? picomatch(part, OPTIONS) : (name) => name === part;

/** Do the parts match the names, one by one? As long as both are, and no longer. */
function matchesParts(parts: readonly (Part | null)[], names: readonly string[]): boolean {
  let [part, name] = [0, 0];
  let [lastAny, nameOfAny] = [-1, 0];
  while (name < names.length) {
    const wanted = parts[part];
    if (wanted === ANY_FOLDERS) {
      lastAny = part++;
      nameOfAny = name;
    } else if (wanted?.(names[name]!)) {
      part++;
      name++;
    } else if (lastAny >= 0) {
      // What `**` stands for is one folder longer.
      part = lastAny + 1;
      name = ++nameOfAny;
    } else return false;
  }
  while (parts[part] === ANY_FOLDERS) part++;
  return part === parts.length;
}

function faultOf(glob: string): GlobFault | null {
  if (glob.trim() === '') return 'empty';
  if (glob.length > LONGEST_GLOB) return 'long';
  if (/(?<!\\)[()|]/.test(glob)) return 'groups';
  const stars = (part: string): number => part.match(/(?<!\\)\*/g)?.length ?? 0;
  return glob.split('/').some((part) => part !== '**' && stars(part) > MOST_STARS) ? 'stars' : null;
}

/** A glob made ready, once for each text; what it is not where it is none. */
export const compileGlob = memoizeByText((glob: string): Glob | GlobFault => {
  const fault = faultOf(glob);
  if (fault) return fault;
  const bare = glob.replace(/^\.?\/|\/$/g, '');
  const texts = withoutChoices(bare);
  if (!texts) return 'choices';
  const alternatives = texts.flatMap((text) => {
    const parts = text.replace(/^\*\*(?=[^*/])/, '**/*').split('/');
    const compiled = parts.map(partOf);
    const inside = [...compiled, ANY_FOLDERS, partOf('*')];
    if (parts.at(-1) === '**') return [[...compiled, partOf('*')]];
    // The plain name of a folder matches what is in there, as in .gitignore.
    return /[*?[\]]/.test(parts.at(-1)!) ? [compiled] : [compiled, inside];
  });
  return { matches: (path) => alternatives.some((parts) => matchesParts(parts, path.split('/'))) };
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

import picomatch from 'picomatch';

/** `!docs/drafts/**` takes files away; `!(a|b).md` is a pattern like any other. */
const TAKES_AWAY = /^!(?!\()/;

/** The glob of what a pattern takes away, or null where it takes none. */
export const takenAway = (pattern: string): string | null =>
  TAKES_AWAY.test(pattern) ? pattern.replace(TAKES_AWAY, '') : null;

/** Does a glob match a path? One that ends in the plain name of a folder matches what is in there, as in .gitignore. */
export function matchesGlob(path: string, glob: string): boolean {
  const bare = glob.replace(/^\.?\/|\/$/g, '');
  const isName = !/[*?[\](){}]/.test(bare.slice(bare.lastIndexOf('/') + 1));
  return picomatch.isMatch(path, isName ? [bare, `${bare}/**`] : bare, { dot: true });
}

/** Do patterns select a path? The last one that matches decides, as in .gitignore; where each takes away, all other files are selected. */
export function selects(patterns: readonly string[], path: string): boolean {
  const last = patterns.findLast((pattern) => matchesGlob(path, takenAway(pattern) ?? pattern));
  return last === undefined
    ? patterns.length > 0 && patterns.every((pattern) => takenAway(pattern) !== null)
    : takenAway(last) === null;
}

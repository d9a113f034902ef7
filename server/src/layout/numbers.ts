import type { TitleLine } from './model.ts';

/** A row of numbered titles is at least so long, with so many known names in it. */
const SHORTEST_RUN = 3;
const MOST_UNKNOWN = 3;
const LEAST_KNOWN = 2;

/** Rows of numbered lines that count on from 1, those in lists apart from those in the text. */
function runsIn(titles: readonly TitleLine[]): TitleLine[][] {
  const runs: TitleLine[][] = [];
  for (const title of titles) {
    if (title.number === null) continue;
    const run = runs.find((each) => each.at(-1)!.number! + 1 === title.number && each[0]!.listed === title.listed);
    if (run) run.push(title);
    else if (title.number === 1) runs.push([title]);
  }
  return runs;
}

/**
 * The numbered lines that are titles: they count on from 1, and enough of them have a name that is known. Then all of them are.
 * @param isKnown does a title name a part?
 * @param isListed is a list's item followed by the next one at once, as in a list of points?
 */
export function numberedTitles(
  titles: readonly TitleLine[],
  isKnown: (title: string) => boolean,
  isListed: (title: TitleLine) => boolean,
): ReadonlySet<TitleLine> {
  const found = runsIn(titles).filter((run) => {
    const known = run.filter(({ title }) => isKnown(title)).length;
    // Two are enough where both are known.
    if (run.length < SHORTEST_RUN && !(run.length === LEAST_KNOWN && known === LEAST_KNOWN)) return false;
    return known >= LEAST_KNOWN && known * MOST_UNKNOWN >= run.length && !run.some(isListed);
  });
  return new Set(found.flat());
}

/** What is drawn left of a commit, a star in its own branch; what is indented by four is a message. */
const BRANCHES_OF_COMMIT = /^(?! {4})(?=[^*]*\*)[*|\\/_ .-]+/;
const BRANCHES = /^[|\\/_ ]*$/;
/** Branches that meet farther right than the commit's room. */
const MORE_BRANCHES = /^(?! {4})[|\\/_ ]*$/;

/**
 * The lines of a log without the branches that `git log --graph` draws, which take the same room in all lines of a commit.
 *
 * @param isCommit is it the first line of a commit?
 * @returns as many lines as came in; those of a log without a graph as they are
 */
export function withoutGraph(lines: readonly string[], isCommit: (line: string) => boolean): readonly string[] {
  let room = 0;
  return lines.map((line) => {
    const drawn = BRANCHES_OF_COMMIT.exec(line)?.[0].length ?? 0;
    const ofCommit = drawn > 0 && isCommit(line.slice(drawn));
    if (ofCommit) room = drawn;
    if (!ofCommit && !BRANCHES.test(line.slice(0, room))) return line;
    const said = line.slice(room);
    return room > 0 && MORE_BRANCHES.test(said) ? '' : said;
  });
}

/** What is drawn left of a commit, the mark of which (git-log(1), `--graph`, `--boundary`, `--left-right`) stands in its own branch. */
const BRANCHES_OF_COMMIT = /^(?=[^*o<>=]*[*o<>=])[*o<>=|\\/_ .-]+/;
const BRANCHES = /^[|\\/_ ]*$/;
const MESSAGE = /^ {4}/;

/**
 * The lines of a log without the branches that `git log --graph` draws, which take the same room in all lines of a commit.
 *
 * @param isCommit is it the first line of a commit?
 * @returns as many lines as came in; those of a log without a graph as they are
 */
export function withoutGraph(lines: readonly string[], isCommit: (line: string) => boolean): readonly string[] {
  let room = 0;
  return lines.map((line) => {
    const said = line.slice(room);
    const isBesideBranches = BRANCHES.test(line.slice(0, room));
    if (isBesideBranches && MESSAGE.test(said)) return said;
    const drawn = BRANCHES_OF_COMMIT.exec(line)?.[0].length ?? 0;
    if (drawn > 0 && isCommit(line.slice(drawn))) {
      room = drawn;
      return line.slice(room);
    }
    if (room === 0 || !isBesideBranches) return line;
    // Branches may meet farther right than a commit has room.
    return BRANCHES.test(said) ? '' : said;
  });
}
